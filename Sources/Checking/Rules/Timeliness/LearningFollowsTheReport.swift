import Model

extension Rule {
  /// Something that practitioners can use follows a report soon.
  static let learningFollowsTheReport = Rule(
    id: RuleID("TIM-07"),
    severity: .warning,
    isConfigurable: true,
    summary: "A summary or briefing follows a report within 30 days",
    explanation: """
      Few practitioners read a whole report. A learning summary or a briefing with the report's reference in
      `derived_from` tells them what to do differently; it should be online within 30 days of the report. Where a board
      has another target it may change how much this weighs.
      """,
    citation: Citation(
      "Leicester, Leicestershire and Rutland framework, 12.3: as soon as possible; 30 days is a target",
      .stated),
    fails: [.report("published: ⟦2026-09-02⟧"), late],
    passes: [
      .report("published: 2026-10-30"),
      Example([
        report,
        (
          "content/briefings/b.md",
          "---\nkind: briefing\nformat: thematic\ntitle: B\npublished: 2026-10-01\nderived_from: [EX-1]\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nWords.\n"
        ),
      ]),
    ],
    checks: [.catalogue(judgeLearning)])

  private static let judgeLearning: @Sendable (RuleInput) -> [Finding] = { input in
    let first = input.catalogue.firstLearning(at: input.now)
    return input.catalogue.documents.compactMap { document in
      guard document.kind == .report, let review = document.review, let reference = review.reference,
        let published = document.common.published, document.state(at: input.now) == .published
      else { return nil }
      let due = published.value.latest.adding(days: 30)
      let learning = first[reference.value]
      guard (learning ?? input.today) > due else { return nil }
      return Finding(
        rule: RuleID("TIM-07"), severity: input.severity(.warning, of: document), in: document.source,
        at: published.range,
        message: learning.map {
          "the first summary or briefing about this report came on \($0.spoken), more than 30 days later"
        }
          ?? "no summary or briefing about this report is online, more than 30 days after it was published",
        fix: "Publish one with `derived_from: [\(reference.value)]`.")
    }
  }

  private static let report = (
    "content/reports/a.md",
    "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-09-02\n---\nWords.\n"
  )

  private static let late = Example([
    (report.0, report.1.replacing("2026-09-02", with: "⟦2026-09-02⟧")),
    (
      "content/briefings/b.md",
      "---\nkind: briefing\nformat: thematic\ntitle: B\npublished: 2026-10-03\nderived_from: [EX-1]\n"
        + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nWords.\n"
    ),
  ])
}

extension Catalogue {
  /// The day on which the first summary or briefing about each review was published, by reference, among those that
  /// readers see at a moment.
  fileprivate func firstLearning(at now: Moment) -> [String: Day] {
    var first: [String: Day] = [:]
    for document in documents where document.kind == .summary || document.kind == .briefing {
      guard document.state(at: now).isWhole, let published = document.common.published?.value.latest else {
        continue
      }
      for reference in Set(
        document.common.derivedFrom.map(\.value) + [document.reference?.value].compactMap { $0 })
      {
        first[reference] = min(first[reference] ?? published, published)
      }
    }
    return first
  }
}
