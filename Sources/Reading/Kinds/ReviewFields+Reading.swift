import Model

extension ReviewFields {
  init(from reader: inout FieldReader, status: Field<ReviewStatus>?) {
    self.init()
    self.status = status
    reference = reader.text("reference", .required)
    reviewType = reader.term("review_type", in: "review_type", .required, severity: .error)
    readDecision(from: &reader)
    readConduct(from: &reader)
    readPublication(from: &reader)
    readLearning(from: &reader)
  }

  /// From becoming aware of an incident to the decision.
  private mutating func readDecision(from reader: inout FieldReader) {
    policyEdition = reader.edition("policy_edition")
    mandate = reader.term("mandate", in: "mandate")
    criteria = reader.terms("criteria", in: "criteria")
    decision = reader.record("decision", named: "The group `decision`") { fields in
      var decision = Decision()
      decision.by = fields.text("by")
      decision.basis = fields.text("basis")
      return decision
    }
    aware = reader.day("aware")
    notifiedIncident = reader.day("notified_incident")
    rapidReviewDone = reader.day("rapid_review_done")
    decided = reader.day("decided")
    decisionNotified = reader.notices("decision_notified")
    incidentMonth = reader.month("incident_month")
    triggeredBy = reader.text("triggered_by")
    selectedBecause = reader.terms("selected_because", in: "selected_because")
    outcome = reader.term("outcome", in: "outcome")
    peerChallenge = reader.flag("peer_challenge")
  }

  private mutating func readConduct(from reader: inout FieldReader) {
    initiated = reader.day("initiated")
    completed = reader.day("completed")
    scopePeriod = reader.record("scope_period", named: "The group `scope_period`") { fields in
      let span = MonthSpan(from: fields.month("from", .required), to: fields.month("to", .required))
      if let from = span.from, let to = span.to, to.value < from.value {
        fields.note(
          RuleID("TIM-05"), .error, to.range, "the period looked at ends before it has begun",
          fix: "Correct `from` or `to`.")
      }
      return span
    }
    commissionedBy = reader.group("commissioned_by")
    methodology = reader.terms("methodology", in: "methodology")
    reviewers = reader.records("reviewers", named: "A reviewer") { fields in
      var reviewer = Reviewer()
      reviewer.role = fields.choice("role", .required, of: ReviewerRole.self).map {
        Field($0.value.rawValue, $0.range)
      }
      reviewer.name = fields.text("name", .required)
      reviewer.independence = fields.term("independence", in: "reviewer_independence")
      return reviewer
    }
    panelReviewersOn = reader.day("panel_reviewers_on")
    panelAdvice = reader.text("panel_advice")
    familyInvolvement = reader.text("family_involvement")
    practitionerInvolvement = reader.text("practitioner_involvement")
    termsOfReference = reader.text("terms_of_reference")
    delay = reader.record("delay", named: "The record in `delay`") { fields in
      var delay = Delay()
      delay.reason = fields.term("reason", in: "delay_reason", .required)
      delay.since = fields.day("since")
      delay.toldOn = fields.day("told_on")
      delay.reviewOn = fields.day("review_on")
      delay.note = fields.text("note")
      return delay
    }
  }

  private enum ReviewerRole: String, CaseIterable {
    case author, chair
  }
}
