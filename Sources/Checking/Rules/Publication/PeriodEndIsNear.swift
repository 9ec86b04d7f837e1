import Model

extension Rule {
  /// The board hears in time that the required period of a report ends.
  static let periodEndIsNear = Rule(
    id: RuleID("PUB-07"),
    severity: .note,
    summary: "The board hears 60, 30 and 7 days before a report's required time on the site ends",
    explanation: """
      Before the last required day the board decides whether to keep the report on the site, which is always allowed
      and usually best, or to offer it on request from the day after. This note comes when 60 days are left, and again,
      worded more urgently, at 30 and at 7. Nothing has to be done.
      """,
    citation: Citation("Candour's design, from what boards need", .design),
    fails: [.report("published: ⟦2025-12-01⟧"), .report("published: ⟦2026-01-20⟧")],
    passes: [
      .report("published: 2026-01-21"), .report("published: 2025-11-20"), .report("published: 2026-03-02"),
    ],
    checks: [.document(judgeEnd)])

  private static let judgeEnd: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.state(at: input.now) == .published, let published = document.common.published,
      let period = input.catalogue.period(of: document), let last = period.lastRequiredDay,
      let next = period.firstRemovableDay, last >= input.today
    else { return [] }
    let left = last.days(after: input.today)
    guard let step = [7, 30, 60].first(where: { left <= $0 }) else { return [] }
    let about = period.isApproximate ? "about " : ""
    return [
      Finding(
        rule: RuleID("PUB-07"), severity: .note, in: document.source, at: published.range,
        message: "the required time of this report ends on \(about)\(last.spoken), "
          + (left == 0 ? "today" : left == 1 ? "tomorrow" : "in \(left) days, within \(step)"),
        fix:
          "Leave it as it is to keep the report on the site; or from \(next.spoken) write `status: on-request`."
      )
    ]
  }
}
