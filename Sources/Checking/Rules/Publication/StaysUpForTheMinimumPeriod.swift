import Model

extension Rule {
  /// A published report must stay on the site until its last required day.
  static let staysUpForTheMinimumPeriod = Rule(
    id: RuleID("PUB-02"),
    severity: .error,
    summary: "A published report stays up until its last required day",
    explanation: """
      A review report must stay readily accessible on the board's website for at least twelve months, so that people
      can learn from it. The day of publication is not counted: published on 15 March 2023, it must be there up to
      and including 15 March 2024. Days on which it was withdrawn do not count. Only after the last required day may
      `status` become `on-request`; keeping the report for longer is always allowed.
      """,
    citation: Citation(
      "Working Together 2013, 2018 and 2023: at least twelve months, or one year, on the website",
      .stated),
    fails: [
      .report("status: ⟦on-request⟧\npublished: 2026-03-02"),
      .report(
        "status: ⟦on-request⟧\npublished: 2025-11-11\nwithdrawals: [{from: 2026-01-01, to: 2026-01-11, "
          + "reason: technical, review_on: 2026-01-11}]"),
      .report("status: ⟦on-request⟧\npublished: 2025-11-21"),
    ],
    passes: [
      .report("status: on-request\npublished: 2025-11-20"),
      .report("status: published\npublished: 2026-03-02"),
      .report("review_type: multi-agency-review\nstatus: on-request\npublished: 2026-03-02"),
    ],
    checks: [.document(judge)])

  private static let judge: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.state(at: input.now) == .onRequest, let status = document.review?.status,
      let period = input.catalogue.period(of: document), period.requires(input.today)
    else { return [] }
    guard let last = period.lastRequiredDay, let first = period.firstRemovableDay else {
      return [
        finding(
          document, status.range, "this report is withdrawn, and its required time does not run while it is",
          fix:
            "Put it back first: write the day it came back as `to` of the withdrawal, and `status: published`."
        )
      ]
    }
    let about = period.isApproximate ? "about " : ""
    return [
      finding(
        document, status.range,
        "this report must stay on the site up to and including \(about)\(last.spoken)",
        fix:
          "Leave `status: published`. The first day on which it may be `on-request` is \(first.spoken) (\(first))."
      )
    ]
  }

  private static func finding(_ document: Document, _ range: SourceRange, _ message: String, fix: String)
    -> Finding
  {
    Finding(
      rule: RuleID("PUB-02"), severity: .error, in: document.source, at: range, message: message, fix: fix)
  }
}
