import Model

extension Edition {
  /// The parts that can be marked as not compared with the edition itself.
  private static let parts = [
    "minimum_months", "on_request", "must_publish", "notice", "decision", "decision_told",
    "incident_notified",
    "rapid_review", "completion", "delay_reason", "response", "reviewers_to_panel", "reviewers_named",
  ]

  /// Nil if it has no slug, label or regime. What a site adds has to be a name of its own, since a review may
  /// have been judged by Candour's.
  init?(from fields: inout FieldReader) {
    let slug = fields.text("slug", .required)
    let label = fields.text("label", .required)?.value
    let regime = fields.choice("regime", .required, of: Vocabulary.Regime.self)?.value
    self.init(slug: slug?.value ?? "", label: label ?? "", regime: regime ?? .noRegime)
    readPublication(from: &fields)
    readCourse(from: &fields)
    readVerification(from: &fields)
    guard let slug, label != nil, regime != nil else { return nil }
    guard Address.isPart(slug.value[...]) else {
      fields.note(
        .valuesFitTheirFields, .error, slug.range, "`\(slug.value)` cannot be the name of an edition",
        fix: "Use a-z, 0-9 and hyphens, such as `cpr2021`.")
      return nil
    }
  }

  private mutating func readPublication(from fields: inout FieldReader) {
    minimumMonths = fields.count("minimum_months", in: 1...1200)
    onRequest = fields.choice("on_request", of: Severity.self)?.value
    mustPublish = fields.flag("must_publish")?.value ?? false
    notice =
      fields.record("notice", named: "The group `notice`") { fields -> Notice? in
        let bodies = fields.terms("to", in: "review_body", .required, severity: .error).map(\.value)
        let weeks = fields.count("weeks", in: 1...52)
        let days = fields.count("working_days", in: 1...366)
        switch (weeks, days) {
        case (let weeks?, nil): return Notice(bodies: bodies, period: .weeks(weeks))
        case (nil, let days?): return Notice(bodies: bodies, period: .workingDays(days))
        default:
          fields.note(
            .valuesFitTheirFields, .error, fields.range, "a notice has either `weeks` or `working_days`",
            fix: "Write one of the two, such as {to: [ofsted], working_days: 7}.")
          return nil
        }
      }.flatMap { $0 }
    response = fields.record("response", named: "The group `response`") { fields in
      Response(
        severity: fields.choice("severity", .required, of: Severity.self)?.value ?? .warning,
        days: fields.count("days", in: 0...366) ?? 0)
    }
    namesReviewers = fields.flag("reviewers_named")?.value ?? false
  }

  private mutating func readCourse(from fields: inout FieldReader) {
    decisionMonths = fields.period("decision", "months")
    decisionTold = fields.record("decision_told", named: "The group `decision_told`") { fields in
      DecisionTold(
        bodies: fields.terms("to", in: "review_body", .required, severity: .error).map(\.value),
        workingDays: fields.count("working_days", in: 1...366))
    }
    incidentNoticeDays = fields.period("incident_notified", "working_days")
    rapidReviewDays = fields.period("rapid_review", "working_days")
    completion =
      fields.record("completion", named: "The group `completion`") { fields -> Completion? in
        let months = fields.count("months", .required, in: 1...120)
        let start = fields.choice("from", .required, of: Completion.Start.self)?.value
        let severity = fields.choice("severity", .required, of: Severity.self)?.value
        let includesPublication = fields.flag("includes_publication")?.value ?? false
        guard let months, let start, let severity else { return nil }
        return Completion(
          months: months, start: start, severity: severity, includesPublication: includesPublication)
      }.flatMap { $0 }
    delayReason = fields.choice("delay_reason", of: Severity.self)?.value
    givesReviewersToPanel = fields.flag("reviewers_to_panel")?.value ?? false
  }

  private mutating func readVerification(from fields: inout FieldReader) {
    // When it was in use helps people to choose; nothing is judged by it.
    _ = fields.record("in_use", named: "The group `in_use`") { fields in
      (fields.month("from"), fields.month("to"))
    }
    let isVerified = fields.flag("verified")?.value ?? true
    let named = fields.texts("unverified")
    for part in named where !Self.parts.contains(part.value) {
      fields.note(
        .valuesFitTheirFields, .error, part.range, "an edition has no part called `\(part.value)`",
        fix: "Use: \(Self.parts.joined(separator: ", ")).")
    }
    unverified = isVerified ? Set(named.map(\.value)) : Set(Self.parts)
  }
}

extension FieldReader {
  /// A whole number within bounds.
  fileprivate mutating func count(_ field: String, _ need: Need = .optional, in bounds: ClosedRange<Int>)
    -> Int?
  {
    guard let number = number(field, need) else { return nil }
    if bounds.contains(number.value) { return number.value }
    note(
      .valuesFitTheirFields, .error, number.range,
      "`\(field)` is not a number from \(bounds.lowerBound) to \(bounds.upperBound)",
      fix: "Correct the number.")
    return nil
  }

  /// A group with one number, such as `decision: {months: 1}`.
  fileprivate mutating func period(_ field: String, _ unit: String) -> Int? {
    record(field, named: "The group `\(field)`") { $0.count(unit, .required, in: 1...366) }.flatMap { $0 }
  }
}
