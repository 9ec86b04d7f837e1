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
      .page("", previous: ["reports/example/index.html until 2026-11-21"]),
      .page("aliases: [/reports/example/]", previous: ["reports/example/index.html until 2026-11-21"]),
      .report(
        "title: ⟦Learning from a review⟧\nreview_type: multi-agency-review\nstatus: on-request\npublished: 2026-03-02",
        previous: ["reports/example/index.html until 2026-11-21"]),
      .report(
        "title: ⟦Learning from a review⟧\ndraft: true",
        previous: ["reports/example/index.html until 2026-11-21"]),
    ],
    passes: [
      .report("status: on-request\npublished: 2025-11-20"),
      .report("status: published\npublished: 2026-03-02"),
      .report(
        "reference: EX-9\naliases: [/reports/older/]", previous: ["reports/older/index.html until 2026-11-21"]
      ),
      .report("review_type: multi-agency-review\nstatus: on-request\npublished: 2026-03-02"),
    ],
    checks: [.document(judge), .output(judgePrevious)])

  /// A page that is online, has to be there still, and would be gone: the manifest of what is online says until when.
  private static let judgePrevious: @Sendable (ScannedSite, RuleInput) -> [Finding] = { _, input in
    guard let previous = input.previous else { return [] }
    return previous.entries.compactMap { entry in
      guard let until = entry.until, until >= input.today else { return nil }
      let address = Address(made: "/" + entry.path.dropLast("index.html".count))
      guard !isKept(address, input) else { return nil }
      let message =
        "the report at \(address) is online and must stay there up to and including \(until.spoken), and "
        + "readers would not find it there any more"
      let first = until.adding(days: 1)
      let fix =
        "Put it back, or add `\(address)` to `aliases` of the document that it has become. The first day on which "
        + "it may be `on-request` is \(first.spoken) (\(first))."
      guard let document = input.catalogue.document(at: address) else {
        return Finding(
          rule: RuleID("PUB-02"), severity: .error, path: input.catalogue.site.source.path, message: message,
          fix: fix)
      }
      return finding(document, document.common.title?.range ?? document.frontMatterRange, message, fix: fix)
    }
  }

  /// Whether what stood at an address is still there or has moved from there, or another finding tells of it: it is
  /// withdrawn with a reason, or on request by its own dates.
  private static func isKept(_ address: Address, _ input: RuleInput) -> Bool {
    // Nearly every report is where it was; aliases are looked through for the others.
    if let own = input.catalogue.document(at: address), keepsUp(own, input) { return true }
    return input.catalogue.documents.contains { document in
      document.common.aliases.contains { $0.value == address } && keepsUp(document, input)
    }
  }

  private static func keepsUp(_ document: Document, _ input: RuleInput) -> Bool {
    guard let review = document.review, review.isHosted else { return false }
    switch document.state(at: input.now) {
    case .published, .superseded, .withdrawn: return true
    case .onRequest: return input.catalogue.period(of: document)?.requires(input.today) ?? false
    default: return false
    }
  }

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
