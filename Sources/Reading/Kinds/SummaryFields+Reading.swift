import Model

extension SummaryFields {
  /// - Parameter isInterim: whether it tells what a delayed review has taught so far; then nothing in it may
  ///   lead to the case, so fields 3 and 4 stay empty.
  init(from reader: inout FieldReader, isInterim: Bool) {
    self.init()
    completedOn = reader.day("completed_on", .required)
    reviewType = reader.term("review_type", in: "review_type", severity: .error)
    methodology = reader.terms("methodology", in: "methodology", .required)
    chair = reader.text("chair")
    author = reader.text("author")
    selectedBecause = reader.terms("selected_because", in: "selected_because", .required)
    incidentMonth = reader.month("incident_month", isInterim ? .optional : .required)
    reference = reader.text("reference")
    caseLearning = reader.text("case_learning", .required)
    methodLearning = reader.text("method_learning", .required)
    methodPeople = reader.text("method_people")
    methodMonths = reader.number("method_months")
    recommendations = reader.records("recommendations", named: "A recommendation") {
      Recommendation(from: &$0)
    }
    noRecommendations = reader.terms("no_recommendations", in: "action_scope", severity: .error)
    actions = reader.records("actions", .required, named: "An action") { Action(from: &$0) }
    impactAudit = reader.record("impact_audit", .required, named: "The plan in `impact_audit`") {
      fields in
      var audit = ImpactAudit()
      audit.method = fields.text("method", .required)
      audit.when = fields.text("when", .required)
      audit.text = fields.text("text")
      return audit
    }
    otherComments = reader.text("other_comments")
    newLearning = reader.text("new_learning")
    keyPracticeEpisodes = reader.texts("key_practice_episodes")
    doDifferently = reader.records("do_differently", named: "An entry of `do_differently`") {
      DoDifferently(from: &$0)
    }
  }

  /// What only holds of the fields together: field 4 is a reference of its own or the review it comes
  /// from; fields 7 and 8 hold recommendations or say that there are none.
  func gaps(derivedFrom: [Field<String>], isInterim: Bool, in reader: inout FieldReader) {
    let place = reader.range.firstLine(in: reader.scope.source)
    if reference == nil, derivedFrom.isEmpty, !isInterim {
      reader.note(
        .requiredFieldsArePresent, .error, place, "A summary has neither `derived_from` nor `reference`",
        fix: "Name the review it comes from in `derived_from`, or give it a `reference` of its own.")
    }
    // A recommendation whose scope could not be read may be the one: its own finding says enough.
    guard recommendations.allSatisfy({ $0.scope != nil }) else { return }
    let scopes = Set(
      (recommendations.map(\.scope) + noRecommendations.map(Optional.some)).compactMap(\.?.value))
    for scope in ["single-agency", "multi-agency"] where !scopes.contains(scope) {
      reader.note(
        .requiredFieldsArePresent, .error, place, "A summary has no recommendation of scope \(scope)",
        fix: "Add one to `recommendations`, or say that there is none: no_recommendations: [\(scope)].")
    }
  }
}
