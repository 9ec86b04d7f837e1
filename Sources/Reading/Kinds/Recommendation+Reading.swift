import Model

extension ReviewFinding {
  init(from reader: inout FieldReader) {
    self.init()
    id = reader.text("id", .required)
    text = reader.text("text", .required)
  }
}

extension Recommendation {
  init(from reader: inout FieldReader) {
    self.init()
    id = reader.text("id", .required)
    text = reader.text("text", .required)
    scope = reader.term("scope", in: "action_scope", .required, severity: .error)
    agencies = reader.terms("agencies", in: "agency")
    owner = reader.text("owner")
    due = reader.day("due")
    finding = reader.text("finding")
    status = reader.term("status", in: "recommendation_status", severity: .error)
    reason = reader.text("reason")
  }
}

extension Action {
  init(from reader: inout FieldReader) {
    self.init()
    id = reader.text("id", .required)
    text = reader.text("text", .required)
    scope = reader.term("scope", in: "action_scope", .required, severity: .error)
    owner = reader.text("owner", .required)
    agencies = reader.terms("agencies", in: "agency")
    group = reader.group("group")
    due = reader.day("due", .required)
    status = Self.status(from: &reader, .required)
    changes = reader.records("changes", named: "A change of an action") { fields in
      var change = Change()
      change.date = fields.day("date")
      change.status = Self.status(from: &fields, .optional)
      change.reason = fields.text("reason")
      return change
    }
    origin = reader.term("origin", in: "action_origin")
    recommendation = reader.text("recommendation")
  }

  /// `overdue` is reckoned from the due date, never typed.
  private static func status(from reader: inout FieldReader, _ need: Need) -> Field<String>? {
    guard let status = reader.term("status", in: "action_status", need, severity: .error) else { return nil }
    guard status.value == "overdue" else { return status }
    reader.note(
      .termsAreKnown, .error, status.range, "`overdue` is not typed: Candour works it out from `due`",
      fix: "Write the status the action has, such as in-progress.")
    return nil
  }
}

extension DoDifferently {
  init(from reader: inout FieldReader) {
    self.init()
    roles = reader.terms("roles", in: "role", .required)
    agencies = reader.terms("agencies", in: "agency")
    text = reader.text("text", .required)
  }
}
