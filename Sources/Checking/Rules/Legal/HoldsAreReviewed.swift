import Model

extension Rule {
  /// A report held back for a court says on what basis, and is looked at again.
  static let holdsAreReviewed = Rule(
    id: RuleID("LEG-03"),
    severity: .error,
    summary:
      "A report held back for a trial or an inquest says on what basis, and when that is looked at again",
    explanation: """
      Publishing during criminal proceedings or before an inquest can prejudice them, so a report may wait; but a hold
      that nobody looks at again becomes a burial. Write the basis in `legal.hold_basis` (the kind of proceedings, never
      names) and the next day of review in `delay.review_on`. When that day has passed you are reminded.
      """,
    citation: Citation("Slough framework, 4: delay; contempt of court", .unverified),
    fails: [
      .report("status: delayed\ndelay: {reason: ⟦criminal-trial⟧, since: 2026-02-01, review_on: 2027-01-10}"),
      .report("status: delayed\ndelay: {reason: ⟦inquest⟧}\nlegal: {restriction: none, hold_basis: Inquest}"),
      .report(
        "status: delayed\ndelay: {reason: criminal-trial, review_on: ⟦2026-10-01⟧}\n"
          + "legal: {restriction: none, hold_basis: Trial}"),
    ],
    passes: [
      .report(
        "status: delayed\ndelay: {reason: criminal-trial, review_on: 2027-01-10}\n"
          + "legal: {restriction: none, hold_basis: Trial}"),
      .report("status: published\ndelay: {reason: criminal-trial, review_on: 2026-02-01}"),
      .report("status: delayed\ndelay: {reason: reviewer, review_on: 2027-01-10}"),
    ],
    checks: [.document(judgeHold)])

  /// The reasons that are proceedings of a court.
  private static let proceedings: Set<String> = [
    "criminal-investigation", "criminal-trial", "family-proceedings", "inquest",
  ]

  private static let judgeHold: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    let state = document.state(at: input.now)
    guard state == .delayed || state == .scheduled, let review = document.review, let delay = review.delay,
      let reason = delay.reason
    else { return [] }
    func finding(_ severity: Severity, _ range: SourceRange, _ message: String, fix: String) -> [Finding] {
      [
        Finding(
          rule: RuleID("LEG-03"), severity: severity, in: document.source, at: range, message: message,
          fix: fix)
      ]
    }
    if let day = delay.reviewOn, day.value < input.today {
      return finding(
        .warning, day.range, "this hold was to be looked at again on \(day.value.spoken)",
        fix: "Look at it again, and write the next day as `review_on`; or publish the report.")
    }
    guard proceedings.contains(reason.value) else { return [] }
    if review.legal?.holdBasis == nil {
      return finding(
        .error, reason.range, "this report is held back for proceedings, and nothing says on what basis",
        fix: "Add `legal: {restriction: none, hold_basis: …}` with the kind of proceedings, never names.")
    }
    guard delay.reviewOn == nil else { return [] }
    return finding(
      .error, reason.range, "nothing says when this hold is looked at again",
      fix: "Add `review_on:` with the day to `delay`.")
  }
}
