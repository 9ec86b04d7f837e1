import Model

extension Rule {
  /// A completed review that has to be published is, or the record says why not.
  static let isPublishedOrExplained = Rule(
    id: RuleID("PUB-01"),
    severity: .error,
    summary: "A completed statutory review is published, or the record says why not",
    explanation: """
      A review that the law asks for is published when it is completed. Under Working Together 2013 and 2015 a report
      stays unpublished only on the national panel's advice, recorded in `panel_advice`; from 2018 on the board may
      decide that publishing would be wrong, and then publishes what is to be improved, or a public line, with its
      reason in `not_published`. A review that is completed but neither published, nor given a day, nor delayed for a
      recorded reason, is reported: for a month as a warning, then as an error.
      """,
    citation: Citation(
      "Slough framework, 4; South Tees framework; Children Act 2004, s. 16F", .unverified),
    fails: [
      completed("status: ⟦completed⟧\ncompleted: 2026-02-20"),
      completed("status: ⟦completed⟧\ncompleted: 2026-11-02"),
      completed("status: ⟦completed⟧\ncompleted: 2026-02-20\npublished: 2026-03-02"),
      completed("status: ⟦planned⟧\ncompleted: 2026-02-20"),
      completed("status: ⟦delayed⟧\ncompleted: 2026-02-20"),
      completed("status: ⟦in-progress⟧\npublished: 2026-03-02"),
      completed(
        "review_type: serious-case-review\npolicy_edition: wt2013\nstatus: ⟦not-published⟧\npublished: 2026-03-02\n"
          + "not_published: {reason: identification-risk, on: 2026-03-02, told: [{to: national-panel, date: 2026-03-02}], "
          + "public_line: A review was held.}"),
    ],
    passes: [
      completed("status: scheduled\ncompleted: 2026-02-20\npublished: 2026-12-08"),
      completed(
        "status: delayed\ncompleted: 2026-02-20\ndelay: {reason: criminal-trial, review_on: 2026-12-01}"),
      completed(
        "status: not-published\ncompleted: 2026-02-20\npublished: 2026-03-02\nnot_published: {reason: identification-risk, "
          + "on: 2026-03-02, told: [{to: national-panel, date: 2026-03-02}], public_line: A review was held.}"
      ),
      completed("review_type: multi-agency-review\nstatus: completed\ncompleted: 2026-02-20"),
    ],
    checks: [.document(judgeCompleted)])

  private static let judgeCompleted: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.kind == .report, let review = document.review, let status = review.status,
      input.catalogue.isBoundToPublish(review), !document.common.isDraft, !document.common.isInternal
    else { return [] }
    func finding(_ severity: Severity, _ message: String, fix: String) -> [Finding] {
      [
        Finding(
          rule: RuleID("PUB-01"), severity: severity, in: document.source, at: status.range, message: message,
          fix: fix)
      ]
    }
    let edition = input.catalogue.edition(of: review)
    switch status.value {
    case .notPublished:
      guard edition?.mustPublish == true, review.panelAdvice == nil else { return [] }
      return finding(
        .error,
        "under \(edition?.label ?? "this edition") a report stays unpublished only on the national panel's advice",
        fix: "Record the advice in `panel_advice`, or publish the report.")
    case .delayed where review.delay != nil: return []
    case .planned, .commissioned, .inProgress, .completed, .notified, .delayed:
      guard let completed = review.completed, completed.value <= input.today else {
        // A day that has come, and a status that keeps the report off the site.
        guard let published = document.common.published, published.value.latest <= input.today else {
          return []
        }
        return finding(
          .error,
          "this report has a day of publication, \(published.value.spoken), and its `status` keeps it off the site",
          fix: "Write `status: published` if it is to be online, or take `published` out.")
      }
      if let published = document.common.published, published.value.latest > input.today { return [] }
      let days = input.today.days(after: completed.value)
      return finding(
        days > 30 ? .error : .warning,
        "this review was completed on \(completed.value.spoken), \(Words.count(days, "day")) ago, and nothing says when "
          + "it will be published or why not",
        fix: "Write the day as `published:` with `status: scheduled`; or `status: delayed` with `delay:`; or "
          + "`status: not-published` with `not_published:`.")
    default: return []
    }
  }

  /// Without the date of publication that other examples have.
  private static func completed(_ fields: String) -> Example {
    let type = fields.contains("review_type") ? "" : "review_type: lcspr\n"
    return Example([
      (
        "content/reports/example.md",
        "---\nkind: report\ntitle: Learning from a review\nreference: EX-2025-01\n\(type)\(fields)\n---\nWords.\n"
      )
    ])
  }
}
