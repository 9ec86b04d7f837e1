import Model

/// One registered review held against the site as it would be now.
struct RegisteredJudgement {
  private let review: RegisteredReview
  private let content: RegisterEntry.Content
  private let input: RuleInput
  /// Nil if no document has its reference any more.
  private let document: Document?
  /// The last day on which it has to be there; nil while the clock is stopped.
  private let until: Day?

  /// Nil for what need not be there any more, or never had to.
  init?(_ review: RegisteredReview, _ input: RuleInput) {
    guard let content = review.content, let recorded = content.until else { return nil }
    self.review = review
    self.content = content
    self.input = input
    document = input.catalogue.review(review.reference)
    if let document, input.misread.contains(document.path) { return nil }
    // The document's own dates can only lengthen the period: what was promised stands in the register.
    let period = document.flatMap(input.catalogue.period)
    let isStopped = period.map { $0.lastRequiredDay == nil } ?? (review.state == .withdrawn)
    until = isStopped ? nil : max(recorded, period?.lastRequiredDay ?? recorded)
    if let until, input.today > until { return nil }
  }

  func findings() -> [Finding] {
    guard let document else { return [missing] }
    guard document.review?.isHosted ?? false else { return [hidden(document)] }
    switch document.state(at: input.now) {
    case .withdrawn: return []
    case .onRequest:
      // By its own dates, PUB-02 says so.
      let isSaid = input.catalogue.period(of: document)?.requires(input.today) ?? false
      return isSaid ? [] : [hidden(document)]
    case .published, .superseded: return moved(document) + changed(document)
    default: return [hidden(document)]
    }
  }

  private var missing: Finding {
    let place = SourcePlace(line: review.lastLine, column: 1)
    return Finding(
      rule: RuleID("REG-02"), severity: .error, path: Register.path, start: place, end: place,
      message:
        "the review \(review.reference) is registered as published at \(content.address), and no document has its "
        + "reference any more",
      fix: "Put the document back. \(allowance)")
  }

  private func hidden(_ document: Document) -> Finding {
    let isScheduled = document.state(at: input.now) == .scheduled
    return finding(
      document, document.review?.status?.range ?? document.frontMatterRange,
      "this review is registered as published, and readers would not see it here any more",
      fix: isScheduled
        ? "Its day of publication or embargo lies ahead: if the register is wrong, put back the copy from before; if the "
          + "day is, correct it."
        : "Let it be published again. \(allowance) To take it down at once, record a withdrawal.")
  }

  private func moved(_ document: Document) -> [Finding] {
    guard document.address != content.address,
      !document.common.aliases.contains(where: { $0.value == content.address })
    else { return [] }
    return [
      finding(
        document, document.reference?.range ?? document.frontMatterRange,
        "this review is registered at \(content.address), which would not lead to it any more",
        fix: "Add `aliases: [\(content.address)]`, so that the old address leads here.")
    ]
  }

  private func changed(_ document: Document) -> [Finding] {
    let told = document.changes(by: input.today).count
    guard told <= content.changes, let digest = input.digests[review.reference] else { return [] }
    let fix =
      "Undo the change; or, if it is right, add what was changed to `history` with its date. The register has it as "
      + "published in line \(review.contentLine ?? 1)."
    var findings: [Finding] = []
    if let published = document.common.published, published.value != content.published {
      findings.append(
        finding(
          document, published.range,
          "this was registered as published on \(content.published.spoken), and the date was changed without an entry "
            + "in `history`", fix: fix))
    }
    if digest.text != content.digest.text {
      findings.append(
        finding(
          document, document.common.title?.range ?? document.frontMatterRange,
          "the text, findings or recommendations of this review were changed after publication without an entry in "
            + "`history`", fix: fix))
    }
    if digest.files != content.digest.files {
      let place =
        document.common.attachments.first?.file?.range ?? document.common.title?.range
        ?? document.frontMatterRange
      findings.append(
        finding(
          document, place,
          "an attachment of this review was changed, added or taken away after publication without an entry in "
            + "`history`", fix: fix))
    }
    if told < content.changes {
      findings.append(
        finding(
          document, document.common.title?.range ?? document.frontMatterRange,
          "the register knows of \(Words.count(content.changes, "change")) in the history of this review, and there "
            + (told == 1 ? "is" : "are") + " only \(told)",
          fix: "Put back the entry that was taken out of `history`."))
    }
    return findings
  }

  /// From when it may go.
  private var allowance: String {
    until.map { "The first day on which it may be taken off the site is \($0.adding(days: 1).spoken)." }
      ?? "Its required time does not run while it is withdrawn."
  }

  private func finding(_ document: Document, _ range: SourceRange, _ message: String, fix: String) -> Finding
  {
    Finding(
      rule: RuleID("REG-02"), severity: .error, in: document.source, at: range, message: message, fix: fix)
  }
}
