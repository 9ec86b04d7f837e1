extension Layout {
  /// The same layout with what every page has the same written down once and for all, so that for each page only
  /// the rest is left to do. Threads that render at once then no longer all reach for the same few values.
  ///
  /// - Parameter values: of fields of this layout's schema; others are passed over. Views that are rendered must
  ///   have the same values there.
  package func settling(_ values: ViewValues) -> Layout {
    let known = values.pairs.compactMap { name, value in schema.slot(of: name).map { ($0, value) } }
    var settling = Settling(layout: self, page: Dictionary(known) { first, _ in first })
    settling.settle(instructions.indices)
    return Layout(
      name: name, schema: schema, instructions: settling.instructions, literals: settling.literals,
      slots: slots, registers: registers)
  }
}

/// A layout on its way to one with less to do.
private struct Settling {
  let layout: Layout
  /// What is known of the page's view, by slot.
  let page: [Int: ViewValue]
  private(set) var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  /// What is known of the registers beside the page's.
  private var registers: [Int: ViewValue] = [:]
  /// Instructions before this one are not to be lengthened: something may leap to this place.
  private var border = 0

  init(layout: Layout, page: [Int: ViewValue]) {
    self.layout = layout
    self.page = page
  }

  mutating func settle(_ range: Range<Int>) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = layout.instructions[next]
      let end = instruction.end ?? next + 1
      settle(instruction, next + 1..<end)
      next = end
    }
  }

  private mutating func settle(_ instruction: Instruction, _ inner: Range<Int>) {
    switch instruction {
    case .literal(let range): write(layout.literals[range])
    case .escaped(let operand):
      guard let value = value(of: operand) else { return instructions.append(instruction) }
      if case .text(let text) = value { write(escaped: text) }
      if case .address(let text) = value { write(escaped: text) }
    case .html(let operand):
      guard let value = value(of: operand) else { return instructions.append(instruction) }
      if case .html(let bytes) = value { write(bytes) }
    case .when(let operand, _):
      guard let value = value(of: operand) else { return keep(inner) { .when(operand, end: $0) } }
      if value.isTruthy { settle(inner) }
    case .unless(let operand, _):
      guard let value = value(of: operand) else { return keep(inner) { .unless(operand, end: $0) } }
      if !value.isTruthy { settle(inner) }
    case .with(let operand, let register, _):
      registers[register] = value(of: operand)
      guard let value = registers[register] else {
        return keep(inner) { .with(operand, register: register, end: $0) }
      }
      if value.isTruthy { settle(inner) }
    case .each(let operand, let register, _):
      guard let value = value(of: operand) else {
        registers[register] = nil
        return keep(inner) { .each(operand, register: register, end: $0) }
      }
      for entry in value.entries {
        registers[register] = entry
        settle(inner)
      }
    }
  }

  /// Keeps a section whose value is not known, with what can be settled in it.
  private mutating func keep(_ inner: Range<Int>, _ section: (_ end: Int) -> Instruction) {
    let start = instructions.count
    instructions.append(section(start))
    border = instructions.count
    settle(inner)
    border = instructions.count
    instructions[start] = section(border)
  }

  private mutating func write(escaped text: String) {
    var bytes: [UInt8] = []
    HTMLEscaping.append(text, to: &bytes)
    write(bytes)
  }

  private mutating func write(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    var start = literals.count
    literals += bytes
    if instructions.count > border, case .literal(let last) = instructions.last {
      instructions.removeLast()
      start = last.lowerBound
    }
    instructions.append(.literal(start..<literals.count))
  }

  /// The value an operand means, absent if a record on the way is; nil where it is not known.
  private func value(of operand: Operand) -> ViewValue? {
    var slots = layout.slots[operand.slots]
    var value: ViewValue
    if operand.register > 0 {
      guard let known = registers[operand.register] else { return nil }
      value = known
    } else {
      guard let first = slots.popFirst(), let known = page[first] else { return nil }
      value = known
    }
    for slot in slots {
      guard case .record(let view) = value else { return .absent }
      value = view.values[slot]
    }
    return value
  }
}

extension Instruction {
  /// The index after the last of a section; nil for what is none.
  fileprivate var end: Int? {
    switch self {
    case .literal, .escaped, .html: nil
    case .when(_, let end), .unless(_, let end), .with(_, _, let end), .each(_, _, let end): end
    }
  }
}

extension ViewValue {
  /// What a section goes through, one after the other.
  fileprivate var entries: [ViewValue] {
    switch self {
    case .list(let views): views.map(ViewValue.record)
    case .texts(let texts): texts.map(ViewValue.text)
    default: []
    }
  }
}
