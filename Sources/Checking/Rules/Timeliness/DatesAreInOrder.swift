import Model

extension Rule {
  /// Dates of a review follow one another, and none lies in the future unless publication does.
  static let datesAreInOrder = Rule(
    id: RuleID("TIM-05"),
    severity: .error,
    summary: "The dates of a review are in order, and none lies in the future",
    explanation: """
      A review is decided on after the incident, begun after the decision, completed after it was begun, and published
      after it was completed and the national bodies were told. A date out of order is nearly always a slip of the
      year or month, and every period and deadline is reckoned from these dates. A day in the future is accepted only
      for a report whose publication is still to come.
      """,
    citation: Citation("Working Together, the order of a review's steps", .unverified),
    fails: [
      .report("decided: 2025-05-08\ninitiated: ⟦2025-04-22⟧"),
      .report("completed: ⟦2026-03-10⟧\npublished: 2026-03-02\n"),
      .report("incident_month: 2025-06\naware: ⟦2025-05-30⟧"),
      .report("completed: ⟦2026-11-22⟧\npublished: 2026-03-02"),
      .report(
        "withdrawals: [{from: ⟦2026-01-05⟧, to: 2026-03-05, reason: technical, review_on: 2026-03-05}]"),
      .report("family_told_on: ⟦2026-12-01⟧"),
      .report("response: {done: [{date: ⟦2026-12-01⟧, text: Trained.}]}"),
      .report("withdrawals: [{from: ⟦2026-12-01⟧, reason: technical, review_on: 2026-12-05}]"),
      .page(
        "redaction: {checked_by: Chair, checked_on: ⟦2027-02-10⟧, second_checked_by: Lawyer, second_checked_on: 2026-02-10}"
      ),
      .report("scope_period: {from: 2025-06, to: ⟦2025-05⟧}"),
      Example([
        (
          "content/audits/a.md",
          "---\nkind: audit\naudit_type: section-11\ntitle: A\npublished: 2026-03-02\nperiod: {from: 2025-06, to: ⟦2025-05-31⟧}\n---\nWords.\n"
        )
      ]),
      .report("history: [{date: ⟦2026-12-01⟧, change: minor, note: A link mended}]"),
    ],
    passes: [
      .report(
        "incident_month: 2025-05\naware: 2025-05-02\nnotified_incident: 2025-05-06\ndecided: 2025-06-02\n"
          + "initiated: 2025-06-02\ncompleted: 2025-11-20\nnotified: [{to: ofsted, date: 2026-02-10}]\npublished: 2026-03-02"
      ),
      .report("published: 2027-01-11\ncompleted: 2026-10-01\nnotified: [{to: ofsted, date: 2026-12-01}]"),
    ],
    checks: [.document(judgeOrder)])

  /// A date of a review: its name, the earliest and latest day it can mean, and its place.
  private struct Step {
    let name: String
    let earliest: Day
    let latest: Day
    let range: SourceRange
    let spoken: String

    init?(_ name: String, _ field: Field<Day>?) {
      guard let field else { return nil }
      self.init(name, field.value, field.value, field.range, field.value.spoken)
    }

    init(_ name: String, _ earliest: Day, _ latest: Day, _ range: SourceRange, _ spoken: String) {
      self.name = name
      self.earliest = earliest
      self.latest = latest
      self.range = range
      self.spoken = spoken
    }
  }

  private static let judgeOrder: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    let isScheduled = document.state(at: input.now) == .scheduled
    var findings: [Finding] = []
    if let review = document.review {
      findings += beforePublication(review, in: document)
      findings += disorder(among: steps(of: review, document.common.published), in: document)
      if !isScheduled {
        findings += inFuture(
          steps(of: review, nil) + records(of: review), in: document, today: input.today, besides: findings)
      }
    }
    // What has been read can be on record before it is published.
    let checks = document.common.redaction.map {
      [Step("checked_on", $0.checkedOn), Step("second_checked_on", $0.secondCheckedOn)].compactMap { $0 }
    }
    findings += inFuture(checks ?? [], in: document, today: input.today)
    if case .summary(let summary) = document.details {
      findings += inFuture(
        [Step("completed_on", summary.completedOn)].compactMap { $0 }, in: document, today: input.today)
    }
    if !isScheduled {
      let changes = document.common.history.compactMap { Step("date", $0.date) }
      findings += inFuture(changes, in: document, today: input.today)
    }
    return findings
  }

  /// Days on which something was done that has no place in the order of the others.
  private static func records(of review: ReviewFields) -> [Step] {
    var steps = [
      Step("rapid_review_done", review.rapidReviewDone), Step("panel_reviewers_on", review.panelReviewersOn),
      Step("family_told_on", review.familyToldOn), Step("staff_told_on", review.staffToldOn),
      Step("since", review.delay?.since), Step("told_on", review.delay?.toldOn),
      Step("date", review.deposited?.date),
    ]
    steps += review.decisionNotified.map { Step("decision_notified", $0.date) }
    steps += review.withdrawals.map { Step("from", $0.from) }
    steps += ((review.response?.done ?? []) + (review.response?.impact ?? [])).map { Step("date", $0.date) }
    return steps.compactMap { $0 }
  }

  private static func steps(of review: ReviewFields, _ published: Field<DayOrMonth>?) -> [Step] {
    var steps: [Step?] = []
    if let month = review.incidentMonth {
      steps.append(
        Step("incident_month", month.value.firstDay, month.value.firstDay, month.range, month.value.spoken))
    }
    steps += [
      Step("aware", review.aware), Step("notified_incident", review.notifiedIncident),
      Step("decided", review.decided),
      Step("initiated", review.initiated), Step("completed", review.completed),
    ]
    // Bodies are told in any order; each must be told after completion and before publication.
    steps += review.notified.sorted { ($0.date?.value.number ?? 0) < ($1.date?.value.number ?? 0) }
      .map { Step("notified", $0.date) }
    if let published {
      steps.append(
        Step(
          "published", published.value.earliest, published.value.latest, published.range,
          published.value.spoken))
    }
    return steps.compactMap { $0 }
  }

  /// Each date against the one before it in the life of a review, so that one slip gives one finding.
  private static func disorder(among steps: [Step], in document: Document) -> [Finding] {
    var findings: [Finding] = []
    var previous: Step?
    for step in steps {
      if let before = previous, step.latest < before.earliest {
        // Of a date that is later than the publication, the publication is not to blame.
        let wrong = step.name == "published" ? before : step
        let (relation, other) = step.name == "published" ? ("after", step) : ("before", before)
        findings.append(
          Finding(
            rule: RuleID("TIM-05"), severity: .error, in: document.source, at: wrong.range,
            message:
              "`\(wrong.name)` is \(wrong.spoken), \(relation) `\(other.name)`, which is \(other.spoken)",
            fix: "Correct whichever of the two dates is wrong."))
      } else {
        previous = step
      }
    }
    return findings
  }

  /// Nothing can be withdrawn before it was published.
  private static func beforePublication(_ review: ReviewFields, in document: Document) -> [Finding] {
    guard let published = document.common.published?.value else { return [] }
    return review.withdrawals.compactMap(\.from).filter { $0.value < published.earliest }.map { from in
      Finding(
        rule: RuleID("TIM-05"), severity: .error, in: document.source, at: from.range,
        message: "this withdrawal begins on \(from.value.spoken), before the report was published",
        fix: "Correct whichever of the two dates is wrong.")
    }
  }

  private static func inFuture(
    _ steps: [Step], in document: Document, today: Day, besides known: [Finding] = []
  ) -> [Finding] {
    let told = Set(known.compactMap(\.start))
    return steps.filter { $0.earliest > today && !told.contains(document.source.place(at: $0.range.lower)) }
      .map { step in
        Finding(
          rule: RuleID("TIM-05"), severity: .error, in: document.source, at: step.range,
          message: "`\(step.name)` is \(step.spoken), which has not come yet",
          fix: "Write the day on which it happened, or leave the field out until it has.")
      }
  }
}
