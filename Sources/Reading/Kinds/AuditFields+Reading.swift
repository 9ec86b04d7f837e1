import Model

extension AuditFields {
  init(from reader: inout FieldReader) {
    self.init()
    auditType = reader.term("audit_type", in: "audit_type", .required)
    period = reader.record("period", named: "The group `period`") { fields in
      var period = Period()
      period.from = fields.dayOrMonth("from", .required)
      period.to = fields.dayOrMonth("to", .required)
      if let from = period.from, let to = period.to, to.value.latest < from.value.earliest {
        fields.note(
          RuleID("TIM-05"), .error, to.range, "the period of an audit ends before it has begun",
          fix: "Correct `from` or `to`.")
      }
      return period
    }
    sampleSize = reader.number("sample_size")
    themeReason = reader.term("theme_reason", in: "theme_reason")
    guidance = reader.text("guidance")
    participants = reader.texts("participants")
    answers = reader.record("answers", named: "The group `answers`") { fields in
      var answers = Answers()
      answers.voice = fields.text("voice")
      answers.difference = fields.text("difference")
      answers.expected = fields.text("expected")
      answers.standards = fields.text("standards")
      answers.goodPractice = fields.text("good_practice")
      return answers
    }
    findings = reader.records("findings", named: "A finding") { ReviewFinding(from: &$0) }
    recommendations = reader.records("recommendations", named: "A recommendation") {
      Recommendation(from: &$0)
    }
    actions = reader.records("actions", named: "An action") { Action(from: &$0) }
    nextDue = reader.dayOrMonth("next_due")
    promptedBy = reader.text("prompted_by")
  }
}
