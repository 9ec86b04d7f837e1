import Model

extension NewsletterFields {
  init(from reader: inout FieldReader) {
    self.init()
    issue = reader.text("issue", .required)
    items = reader.texts("items")
  }
}

extension AnnualReportFields {
  init(from reader: inout FieldReader) {
    self.init()
    periodStart = reader.day("period_start", .required)
    periodEnd = reader.day("period_end", .required)
    refersTo = reader.texts("refers_to")
    accountability = reader.record("oba", named: "The group `oba`") { fields in
      var accountability = Accountability()
      accountability.howMuch = fields.text("how_much")
      accountability.howWell = fields.text("how_well")
      accountability.difference = fields.text("difference")
      return accountability
    }
    if let periodStart, let periodEnd, periodEnd.value <= periodStart.value {
      reader.note(
        RuleID("TIM-05"), .error, periodEnd.range, "the year of an annual report ends before it has begun",
        fix: "Correct `period_start` or `period_end`.")
    }
  }
}
