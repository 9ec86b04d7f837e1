/// What a layout's names can mean at one level of open sections.
enum Scope {
  /// The fields of the view in a register.
  case fields(ViewSchema, register: Int)
  /// A text, address or HTML in a register: `{{.}}`.
  case item(ViewField.Kind, register: Int)
  /// A section on a yes or no, which offers no names of its own.
  case flag
  /// A section whose own name is unknown: whatever is not known inside it follows from that.
  case unknown
}

/// All levels of open sections, the page's own view at the bottom.
struct Scopes {
  private(set) var levels: [Scope]

  init(_ schema: ViewSchema) {
    levels = [.fields(schema, register: 0)]
  }

  mutating func open(_ scope: Scope) { levels.append(scope) }
  mutating func close() { levels.removeLast() }

  enum Meaning {
    case field(ViewField.Kind, register: Int, slots: [Int])
    case slip(Slip)
    /// Nothing that is worth reporting.
    case unknown
  }

  /// What a name means here: its first part is the nearest field of that name, going outward; each further
  /// part is a field of the record before it.
  func meaning(of name: Name) -> Meaning {
    guard !name.isIterator else { return meaningOfIterator() }
    let parts = name.parts
    for level in levels.reversed() {
      switch level {
      case .unknown: return .unknown
      case .flag, .item: continue
      case .fields(let schema, let register):
        guard let slot = schema.slot(of: parts[0]) else { continue }
        return follow(parts, from: schema.fields[slot], slot: slot, register: register)
      }
    }
    let known = knownNames
    return .slip(
      .unknownName(
        name.text,
        suggestion: suggestion(for: name.text, parts, among: known),
        known: known))
  }

  private func meaningOfIterator() -> Meaning {
    switch levels.last {
    case .item(let kind, let register): .field(kind, register: register, slots: [])
    case .unknown: .unknown
    case .fields, .flag, nil: .slip(.strayIterator)
    }
  }

  private func follow(_ parts: [String], from first: ViewField, slot: Int, register: Int) -> Meaning {
    var kind = first.kind
    var slots = [slot]
    for (index, part) in parts.enumerated().dropFirst() {
      let whole = parts.joined(separator: ".")
      let before = parts[..<index].joined(separator: ".")
      guard case .record(let schema) = kind else {
        if case .list = kind { return .slip(.nameInsideList(whole, list: before)) }
        return .slip(.notARecord(whole, before: before, kind))
      }
      guard let next = schema.slot(of: part) else {
        let known = schema.fields.map { "\(before).\($0.name)" }
        let near = Suggestion.nearest(to: part, among: schema.fields.map(\.name))
        return .slip(
          .unknownName(whole, suggestion: near.map { "\(before).\($0)" }, known: known))
      }
      slots.append(next)
      kind = schema.fields[next].kind
    }
    return .field(kind, register: register, slots: slots)
  }

  /// The fields in reach, the nearest first.
  private var knownNames: [String] {
    levels.reversed().flatMap { level in
      if case .fields(let schema, _) = level { schema.fields.map(\.name) } else { [String]() }
    }
  }

  /// A near name; else a field of that very name inside a record in reach.
  private func suggestion(for name: String, _ parts: [String], among known: [String]) -> String? {
    if let near = Suggestion.nearest(to: parts[0], among: known) {
      return ([near] + parts.dropFirst()).joined(separator: ".")
    }
    for case .fields(let schema, _) in levels.reversed() {
      for case (let record, .record(let inner)) in schema.fields.map({ ($0.name, $0.kind) })
      where inner.slot(of: name) != nil {
        return "\(record).\(name)"
      }
    }
    return nil
  }
}
