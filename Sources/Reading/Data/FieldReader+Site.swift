import Model

/// Fields that only `site.yml` has.
extension FieldReader {
  /// `base_url`: http or https, a host, perhaps a path; without its closing slash.
  mutating func baseURL() -> String? {
    guard let text = text("base_url", .required) else { return nil }
    let rest = ["https://", "http://"].lazy.compactMap {
      text.value.hasPrefix($0) ? text.value.dropFirst($0.count) : nil
    }
    .first
    var parts = (rest ?? "").split(separator: "/", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    let host = parts.first ?? ""
    let isHost = Self.isLetterOrDigit(host.utf8.first ?? 0) && host.utf8.allSatisfy(Self.isHostByte)
    guard rest != nil, isHost, parts.dropFirst().allSatisfy({ Address.isPart($0) }) else {
      note(
        .valuesFitTheirFields, .error, text.range, "`base_url` is not the address of a website",
        fix: "Write it whole, such as https://www.example.org or https://www.example.org/safeguarding; "
          + "folders in it use only a-z, 0-9 and hyphens.")
      return nil
    }
    return text.value.hasSuffix("/") ? String(text.value.dropLast()) : text.value
  }

  /// `severity`: other severities for rules by their ids. Which rules allow it, the rule book knows.
  mutating func severities() -> [String: Field<Severity>] {
    guard let node = node("severity") else { return [:] }
    guard case .mapping(let pairs) = node.content else {
      note(
        .valuesFitTheirFields, .error, node.range.firstLine(in: scope.source),
        "`severity` must hold named fields, but here is \(node.description)",
        fix: "Write {RULE: error}, {RULE: warning} or {RULE: note}.")
      return [:]
    }
    var reader = FieldReader(pairs, range: node.range, name: "The group `severity`", scope: scope)
    var result: [String: Field<Severity>] = [:]
    for rule in Set(pairs.map(\.key.text)).sorted() {
      if let severity = reader.choice(rule, of: Severity.self) { result[rule] = severity }
    }
    absorb(reader.findings)
    return result
  }

  /// Those of the `thresholds` that this version acts on; others are said to have no effect yet.
  mutating func thresholds() -> (annualReportMonths: Int?, jigsaw: Int?) {
    record("thresholds", named: "The group `thresholds`") { fields in
      let own = ["annual_report_months", "jigsaw"]
      // What is near to one of the names is a slip, and left to be found as such.
      for name in fields.names where !own.contains(name) && Spelling.nearest(to: name, among: own) == nil {
        fields.notYet(name)
      }
      return (fields.number("annual_report_months")?.value, fields.jigsaw())
    } ?? (nil, nil)
  }

  /// One detail alone is no jigsaw.
  private mutating func jigsaw() -> Int? {
    guard let number = number("jigsaw") else { return nil }
    guard number.value >= 2 else {
      note(
        .valuesFitTheirFields, .error, number.range, "`jigsaw` must be 2 or more",
        fix: "Write how many kinds of detail may not come together; 5 is usual.")
      return nil
    }
    return number.value
  }

  /// `audit_cycle`: how many months may pass between audits of a type.
  mutating func auditCycles() -> [String: Field<Int>] {
    guard let node = node("audit_cycle") else { return [:] }
    guard case .mapping(let pairs) = node.content else {
      note(
        .valuesFitTheirFields, .error, node.range.firstLine(in: scope.source),
        "`audit_cycle` must hold named fields, but here is \(node.description)",
        fix: "Write {TYPE: MONTHS}, such as {section-11: 12}.")
      return [:]
    }
    var reader = FieldReader(pairs, range: node.range, name: "The group `audit_cycle`", scope: scope)
    var result: [String: Field<Int>] = [:]
    for name in Set(pairs.map(\.key.text)).sorted() {
      guard let months = reader.number(name) else { continue }
      if let type = scope.vocabularies["audit_type"].term(meant: name) {
        result[type.slug] = months
      } else {
        let near = scope.vocabularies["audit_type"].nearest(to: name).map { "Did you mean `\($0)`? " } ?? ""
        reader.note(
          .termsAreKnown, .error, months.range, "`\(name)` in `audit_cycle` is not a type of audit",
          fix: near
            + "Use one of: \(scope.vocabularies["audit_type"].terms.map(\.slug).joined(separator: ", ")).")
      }
    }
    absorb(reader.findings)
    return result
  }

  /// A setting that this version of Candour knows but does not act on yet: said, never passed over.
  mutating func notYet(_ field: String, unless harmless: String? = nil) {
    guard let node = node(field), harmless == nil || scalarText(node)?.text != harmless else { return }
    note(
      .settingsHaveAnEffect, .note, node.range.firstLine(in: scope.source),
      "this version of Candour does not act on `\(field)` yet",
      fix: harmless.map { "Write `\(field): \($0)` for now." }
        ?? "It can stay; it has no effect for now.")
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
