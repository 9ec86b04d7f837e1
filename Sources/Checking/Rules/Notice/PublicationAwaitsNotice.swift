import Model

extension Rule {
  /// A publication still to come is not earlier than the notice that was given allows.
  static let publicationAwaitsNotice = Rule(
    id: RuleID("NOT-05"),
    severity: .error,
    summary: "A publication is not brought forward before the notice that was given has run",
    explanation: """
      Copies of the report were sent so many days before the day that was planned. When the publication is brought
      forward, the notice may have become too short, though nobody has changed its date. As long as the day is still to
      come it can be moved; this names the first day that the copies allow.
      """,
    citation: Citation("Working Together: notice before publication", .unverified),
    fails: [scheduled("⟦2026-11-26⟧")],
    passes: [
      scheduled("2026-12-02"),
      .report("published: 2026-03-02\nnotified: [{to: ofsted, date: 2026-02-27}]"),
    ],
    checks: [.document(judgeNotice)])

  private static let judgeNotice: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.state(at: input.now) == .scheduled, let published = document.common.published,
      let period = input.notice(of: document)
    else { return [] }
    let notices = input.catalogue.deadlines(of: document).filter { $0.duty == .notice }
    let sent = notices.compactMap(\.done?.value)
    guard let latest = notices.first?.due, let last = sent.max(), last > latest,
      last <= published.value.latest
    else {
      return []
    }
    let calendar = input.catalogue.calendar
    let first = period.earliestPublication(after: last, input.catalogue.site.noticeCounting, calendar)
    return [
      Finding(
        rule: RuleID("NOT-05"), severity: .error, in: document.source, at: published.range,
        message:
          "the last copy of this report is dated \(last.spoken), less than \(period.spoken) before publication",
        fix: "Publish on \(first.spoken) (\(first)) or later, or correct `notified`."
          + input.caution(about: .notice, of: document))
    ]
  }

  private static func scheduled(_ day: String) -> Example {
    .report(
      "status: scheduled\npublished: \(day)\nnotified: [{to: national-panel, date: 2026-11-19}, "
        + "{to: secretary-of-state, date: 2026-11-20}, {to: ofsted, date: 2026-11-19}]")
  }
}
