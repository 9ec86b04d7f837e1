import Model

/// Reads the fields of one YAML mapping into typed values and notes a finding for whatever is wrong.
///
/// Each call names a field, so that the calls are the schema: what was never asked for is an unknown field.
struct FieldReader {
  let scope: ReadingScope
  /// The mapping itself, for findings about what it lacks.
  let range: SourceRange
  /// How an author would name this mapping: "A report", "A recommendation".
  let name: String
  private(set) var findings: [Finding] = []
  private var nodes: [String: YAMLNode] = [:]
  private var keys: [String: SourceRange] = [:]
  private var asked: [String] = []
  /// Fields whose value may not be the one that was meant: given twice, or near the name of an unknown one.
  private(set) var doubtful: Set<String> = []

  init(_ pairs: [YAMLPair], range: SourceRange, name: String, scope: ReadingScope) {
    self.scope = scope
    self.range = range
    self.name = name
    for pair in pairs {
      let key = pair.key.text
      if let first = keys[key] {
        doubtful.insert(key)
        note(
          .fieldsAreGivenOnce, .error, pair.key.range, "the field `\(key)` is given twice",
          fix: "Keep one of the two; Candour never chooses between them.",
          notes: [scope.note("the first is here", at: first)])
        continue
      }
      keys[key] = pair.key.range
      nodes[key] = pair.value
    }
  }

  mutating func note(
    _ rule: RuleID, _ severity: Severity, _ range: SourceRange, _ message: String, fix: String,
    notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, in: scope.source, at: range, message: message, fix: fix,
        notes: notes))
  }

  mutating func absorb(_ more: [Finding]) {
    findings += more
  }

  /// Whether a field is there, with a value that can be read or without.
  func isGiven(_ field: String) -> Bool {
    keys[field] != nil
  }

  /// The node of a field; notes its absence if it is needed. A field without a value counts as absent.
  mutating func node(_ field: String, _ need: Need = .optional) -> YAMLNode? {
    asked.append(field)
    let node = nodes[field]
    if let node, !node.isEmpty { return node }
    let place = keys[field] ?? range.firstLine(in: scope.source)
    let missing = node == nil ? "has no `\(field)`" : "has an empty `\(field)`"
    switch need {
    case .optional:
      if node != nil {
        note(
          .valuesFitTheirFields, .error, place, "the field `\(field)` has no value",
          fix: "Write a value after `\(field):`, or take the line out.")
      }
    case .required:
      note(
        .requiredFieldsArePresent, .error, place, "\(name) \(missing)",
        fix: "Add `\(field):` with its value.")
    case .requiredBy(let rule, let reason):
      note(rule, .error, place, "\(name) \(missing)", fix: "Add `\(field):` with its value: \(reason).")
    }
    return nil
  }

  /// Names every field that was given but never asked for.
  mutating func finish() {
    for (key, range) in keys.sorted(by: { $0.value.lower < $1.value.lower }) where !asked.contains(key) {
      let nearest = Spelling.nearest(to: key, among: asked)
      if let nearest { doubtful.insert(nearest) }
      let guess = nearest.map { " Did you mean `\($0)`?" } ?? ""
      note(
        .fieldsAreKnown, .error, range, "\(name) has no field called `\(key)`",
        fix: "Correct the spelling or take the field out.\(guess)")
    }
  }
}

extension YAMLNode {
  /// Whether nothing was given: `title:` with nothing after it. Quotes with nothing between them are empty too.
  var isEmpty: Bool {
    if case .scalar(let scalar) = content {
      scalar.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    } else {
      false
    }
  }
}

extension SourceRange {
  /// The part of this range on its first line, so that a finding about a whole group points at its start.
  func firstLine(in source: SourceFile) -> SourceRange {
    let line = source.range(ofLine: source.place(at: lower).line)
    return SourceRange(lower, min(upper, max(line.upper, lower)))
  }
}
