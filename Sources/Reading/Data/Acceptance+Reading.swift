import Model

extension Acceptance {
  /// All of a file. One that lacks something holds for nothing.
  static func all(from fields: inout FieldReader) -> [Acceptance] {
    fields.records("acceptances", .required, named: "An acceptance") { Acceptance(from: &$0) }.compactMap {
      $0
    }
  }

  private init?(from fields: inout FieldReader) {
    let source = fields.scope.source
    let rule = fields.text("rule", Self.needed("it must say which rule it is about"))
    let path = fields.text("path")
    let fingerprint = fields.text("fingerprint")
    let reason = fields.text("reason", Self.needed("it is shown beside the finding in every report"))
    let role = fields.text("role", Self.needed("somebody has to answer for it, by role"))
    let date = fields.day("date", Self.needed("it must say from when it holds"))
    // The word of the book of rules, and the one that reports use.
    let name = fields.isGiven("expiry") && !fields.isGiven("until") ? "expiry" : "until"
    let until = fields.day(name, Self.needed("an acceptance ends after 12 months at the latest"))
    if path == nil, fingerprint == nil, !fields.isGiven("path"), !fields.isGiven("fingerprint") {
      fields.note(
        RuleID("RED-16"), .error, fields.range.firstLine(in: source),
        "an acceptance names neither a file nor a finding",
        fix: "Add `path:` with the file, or `fingerprint:` with the finding's, as reports print them.")
      return nil
    }
    guard let rule, let reason, let role, let date, let until, path != nil || fingerprint != nil else {
      return nil
    }
    self.init(
      rule: rule, path: path, fingerprint: fingerprint, reason: reason, role: role, date: date, until: until,
      source: source)
  }

  private static func needed(_ reason: String) -> Need { .requiredBy(RuleID("RED-16"), because: reason) }
}
