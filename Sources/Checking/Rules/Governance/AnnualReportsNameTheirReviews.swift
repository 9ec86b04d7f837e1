import Model

extension Rule {
  /// An annual report names every review published in its year.
  static let annualReportsNameTheirReviews = Rule(
    id: RuleID("GOV-05"),
    severity: .error,
    summary: "An annual report refers to every review published in its year",
    explanation: """
      Whoever reads the annual report should learn of each review that the board published in that year, and what became
      of it. Give the references in `refers_to`. For safeguarding adults reviews the Care Act asks for it, so one that is
      missing is an error; of other reviews it is a reminder.
      """,
    citation: Citation(
      "Care Act 2014, Schedule 2, paragraph 4; North East Lincolnshire framework, 9F", .verified),
    fails: [
      year("period_end: ⟦2026-03-31⟧\nrefers_to: [EX-2]", "safeguarding-adults-review"),
      year("period_end: ⟦2026-03-31⟧", "lcspr"),
    ],
    passes: [
      year("refers_to: [EX-1]", "safeguarding-adults-review"), year("", "lcspr", published: "2026-04-01"),
      year("", "lcspr", isDraft: true),
    ],
    checks: [.catalogue(judgeReferences)])

  private static let judgeReferences: @Sendable (RuleInput) -> [Finding] = { input in
    let catalogue = input.catalogue
    let reviews = catalogue.documents.compactMap { Listed($0, in: catalogue, at: input.now) }
    return catalogue.documents.flatMap { document -> [Finding] in
      guard case .annualReport(let report) = document.details, document.state(at: input.now).isWhole,
        let start = report.periodStart, let end = report.periodEnd
      else { return [] }
      let named = Set(report.refersTo.map(\.value))
      let boards = Set(catalogue.boards(of: document))
      let missing = reviews.filter { review in
        start.value <= review.published && review.published <= end.value && !named.contains(review.reference)
          && !boards.isDisjoint(with: review.boards)
      }
      return [true, false].compactMap { isAdults in
        let references = missing.filter { $0.isOfAdults == isAdults }.map(\.reference)
        guard !references.isEmpty else { return nil }
        return Finding(
          rule: RuleID("GOV-05"), severity: isAdults ? .error : .warning, in: document.source, at: end.range,
          message: "this annual report does not refer to \(Words.list(references)), published in its year",
          fix:
            "Add to `refers_to`: \(references.joined(separator: ", ")); and say in the text what became of it."
        )
      }
    }
  }

  /// What is asked of a review once for each annual report, read out of its fields once.
  private struct Listed {
    let published: Day
    let reference: String
    let boards: [String]
    let isOfAdults: Bool

    /// - Returns: nil for what is no review that readers know of, with its day and its reference.
    init?(_ document: Document, in catalogue: Catalogue, at moment: Moment) {
      guard let review = document.review, document.state(at: moment).isKnown,
        let day = document.common.published?.value, let reference = review.reference?.value
      else { return nil }
      published = day.latest
      self.reference = reference
      boards = catalogue.boards(of: document)
      isOfAdults = catalogue.edition(of: review)?.regime == .careAct
    }
  }

  private static func year(
    _ fields: String, _ type: String, published: String = "2025-06-02", isDraft: Bool = false
  )
    -> Example
  {
    let end = fields.hasPrefix("period_end") ? "" : "period_end: 2026-03-31\n"
    let lines = fields.isEmpty ? "" : fields + "\n"
    return Example([
      (
        "content/annual-reports/a.md",
        "---\nkind: annual-report\ntitle: A\npublished: 2026-09-01\nperiod_start: 2025-04-01\n\(end)\(lines)---\nWords.\n"
      ),
      (
        "content/reports/a.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: \(type)\nstatus: published\npublished: \(published)\n"
          + (isDraft ? "draft: true\n" : "") + "---\nWords.\n"
      ),
    ])
  }
}
