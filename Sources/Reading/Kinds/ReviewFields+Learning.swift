import Model

extension ReviewFields {
  /// Findings, recommendations, the response, and what came of them.
  mutating func readLearning(from reader: inout FieldReader) {
    findings = reader.records("findings", named: "A finding") { ReviewFinding(from: &$0) }
    recommendations = reader.records("recommendations", named: "A recommendation") {
      Recommendation(from: &$0)
    }
    actions = reader.records("actions", named: "An action") { Action(from: &$0) }
    response = reader.record("response", named: "The response") { Response(from: &$0) }
    disseminationPlan = reader.record("dissemination_plan", named: "The plan in `dissemination_plan`") {
      fields in
      var plan = DisseminationPlan()
      plan.audiences = fields.terms("audiences", in: "audience", .required)
      plan.channels = fields.terms("channels", in: "channel", .required)
      plan.owner = fields.text("owner", .required)
      return plan
    }
    disseminated = reader.records("disseminated", named: "An entry of `disseminated`") { fields in
      var entry = Dissemination()
      entry.agency = fields.term("agency", in: "agency")
      entry.channel = fields.term("channel", in: "channel")
      entry.date = fields.day("date")
      entry.reach = fields.text("reach")
      return entry
    }
    stages = reader.record("stages", named: "The group `stages`") { fields in
      var stages = Stages()
      stages.identified = fields.day("identified")
      stages.disseminated = fields.day("disseminated")
      stages.embedded = fields.day("embedded")
      stages.evaluated = fields.day("evaluated")
      return stages
    }
    evidence = reader.records("evidence", named: "An entry of `evidence`") { fields in
      var evidence = Evidence()
      evidence.kind = fields.text("kind")
      evidence.date = fields.day("date")
      evidence.text = fields.text("text")
      return evidence
    }
    evaluation = reader.records("evaluation", named: "An entry of `evaluation`") { Evaluation(from: &$0) }
    notSustained = reader.text("not_sustained")
  }
}

extension ReviewFields.Evaluation {
  init(from reader: inout FieldReader) {
    self.init()
    method = reader.term("method", in: "evaluation_method", .required)
    date = reader.day("date", .required)
    result = reader.text("result", .required)
    outcome = reader.term("outcome", in: "evaluation_outcome", .required)
    difference = reader.text("difference", .required)
    leadsTo = reader.text("leads_to")
  }
}

extension ReviewFields.Response {
  init(from reader: inout FieldReader) {
    self.init()
    done = Self.entries("done", from: &reader)
    impact = Self.entries("impact", from: &reader)
    stillToDo = Self.entries("still_to_do", from: &reader)
  }

  private static func entries(_ field: String, from reader: inout FieldReader) -> [Entry] {
    reader.records(field, named: "An entry of `\(field)`") { fields in
      var entry = Entry()
      entry.date = fields.day("date", .required)
      entry.text = fields.text("text", .required)
      entry.findings = fields.texts("findings")
      return entry
    }
  }
}
