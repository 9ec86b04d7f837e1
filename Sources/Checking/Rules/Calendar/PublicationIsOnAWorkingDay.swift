import Model

extension Rule {
  /// A report comes out on a day on which somebody can answer.
  static let publicationIsOnAWorkingDay = Rule(
    id: RuleID("CAL-03"),
    severity: .warning,
    summary: "A report is published on a working day",
    explanation: """
      Publication on a Saturday, a Sunday or a bank holiday is allowed, and the days for notice are counted back from it
      as from any other. But nobody may be at work then to answer a family, a journalist or a practitioner, or to take a
      report down if something is wrong with it. Choose a working day if you can. The holidays are those of England and
      Wales.
      """,
    citation: Citation("Good practice of publication; Candour's list of bank holidays", .design),
    fails: [
      .report("status: scheduled\npublished: ⟦2026-12-05⟧"), .report("published: ⟦2026-11-21⟧"),
      .report("status: scheduled\npublished: 2026-12-04\nembargo_until: ⟦2026-12-26T09:30⟧"),
      Example([
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: ⟦2026-11-20⟧\n---\nWords.\n"
        ), ("content/data/holidays.yml", "holidays: [{date: 2026-11-20, name: A day proclaimed since}]\n"),
      ]),
    ],
    passes: [
      .report("published: 2026-03-02"), .report("status: in-progress"),
      .report("review_type: multi-agency-review\npublished: 2026-11-21"), .report("published: 2026-04-03"),
      .report("status: on-request\npublished: 2015-03"),
    ],
    checks: [.document(judgeDay)])

  private static let judgeDay: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard let review = document.review, review.isHosted, input.catalogue.isBoundToPublish(review),
      let published = document.common.published, case .day(let typed) = published.value,
      // What came out before nobody can change.
      !input.catalogue.isFromBeforeAdoption(document)
    else { return [] }
    // An embargo that ends later is when readers first see it.
    let embargo = document.common.embargoUntil.flatMap { $0.value.day > typed ? $0 : nil }
    let day = embargo?.value.day ?? typed
    let calendar = input.catalogue.calendar
    guard !calendar.isWorkingDay(day) else { return [] }
    let kind = day.isWeekend ? "a day of the weekend" : "a bank holiday"
    return [
      Finding(
        rule: RuleID("CAL-03"), severity: .warning, in: document.source,
        at: embargo?.range ?? published.range,
        message: day > input.today
          ? "\(day.spoken) is \(kind), and somebody may be needed then"
          : "this was published on \(kind), \(day.spoken)",
        fix: day > input.today
          ? "Choose a working day, or see to it that somebody can be reached."
          : "Nothing needs doing now; if the day is meant, the board can accept this.")
    ]
  }
}
