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
  /// In the order of the source, each name once.
  private var given: [Given] = []
  private var asked: [String] = []
  /// Fields whose value may not be the one that was meant: given twice, or near the name of an unknown one.
  private(set) var doubtful: Set<String> = []

  private struct Given {
    let name: String
    /// The name's.
    let range: SourceRange
    let node: YAMLNode
    var isAsked = false
  }

  init(_ pairs: [YAMLPair], range: SourceRange, name: String, scope: ReadingScope) {
    self.scope = scope
    self.range = range
    self.name = name
    given.reserveCapacity(pairs.count)
    for pair in pairs {
      let key = pair.key.text
      if let first = index(of: key).map({ given[$0].range }) {
        doubtful.insert(key)
        note(
          .fieldsAreGivenOnce, .error, pair.key.range, "the field `\(key)` is given twice",
          fix: "Keep one of the two; Candour never chooses between them.",
          notes: [scope.note("the first is here", at: first)])
        continue
      }
      given.append(Given(name: key, range: pair.key.range, node: pair.value))
    }
  }

  /// A mapping has so few fields that looking at each takes less time than hashing the name; and most names
  /// differ in their length.
  private func index(of field: String) -> Int? {
    let length = field.utf8.count
    return given.firstIndex { $0.name.utf8.count == length && $0.name == field }
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

  /// What the fields are called, in the order of the source: for mappings whose names are data.
  var names: [String] { given.map(\.name) }

  /// Whether a field is there, with a value that can be read or without.
  func isGiven(_ field: String) -> Bool {
    index(of: field) != nil
  }

  /// The node of a field; notes its absence if it is needed. A field without a value counts as absent.
  mutating func node(_ field: String, _ need: Need = .optional) -> YAMLNode? {
    asked.append(field)
    let index = index(of: field)
    if let index { given[index].isAsked = true }
    let node = index.map { given[$0].node }
    if let node, !node.isEmpty { return node }
    if node == nil, case .optional = need { return nil }
    let place = index.map { given[$0].range } ?? range.firstLine(in: scope.source)
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
    for field in given where !field.isAsked {
      let nearest = Spelling.nearest(to: field.name, among: asked)
      if let nearest { doubtful.insert(nearest) }
      let guess = nearest.map { " Did you mean `\($0)`?" } ?? ""
      note(
        .fieldsAreKnown, .error, field.range, "\(name) has no field called `\(field.name)`",
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
