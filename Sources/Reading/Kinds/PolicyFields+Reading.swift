import Model

extension PolicyFields {
  init(from reader: inout FieldReader) {
    self.init()
    version = reader.text("version", .required)
    approved = reader.day("approved")
    approvedBy = reader.text("approved_by")
    owner = reader.text("owner", .required)
    reviewDue = reader.dayOrMonth("review_due")
    reviewEvery = reader.number("review_every")
    monitoredBy = reader.group("monitored_by")
    edition = reader.edition("edition")
    policyType = reader.term("policy_type", in: "policy_type", severity: .error)
    status = reader.term("status", in: "policy_status", severity: .error)
    expected = reader.dayOrMonth("expected")
    documentHistory = reader.records("document_history", named: "An entry of `document_history`") { fields in
      var version = Version()
      version.version = fields.text("version")
      version.date = fields.dayOrMonth("date")
      version.change = fields.text("change")
      version.stage = fields.text("stage")
      return version
    }
  }
}
