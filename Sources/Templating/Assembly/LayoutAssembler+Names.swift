import Model

/// Variables and sections: everything that names a field.
extension LayoutAssembler {
  mutating func add(_ variable: TemplateVariable, in file: Surroundings) {
    let name = variable.name
    guard let (kind, operand) = resolve(name, in: file) else { return markup.passPrinted() }
    let slip: Slip? =
      switch kind {
      case .html: variable.isRaw ? nil : .escapedHTML(name.text)
      case .text, .address: variable.isRaw ? .rawText(name.text, kind) : nil
      case .flag, .texts, .list, .record: .unprintable(name.text, kind)
      }
    if let slip = slip ?? markup.objection(toPrinting: name.text, of: kind) {
      report(slip, at: name.range, in: file)
    }
    markup.passPrinted()
    append(variable.isRaw ? .html(operand) : .escaped(operand))
  }

  mutating func add(_ section: TemplateSection, in file: Surroundings) {
    deeper(at: section.tag, in: file) { $0.addInner(section, in: file) }
  }

  private mutating func addInner(_ section: TemplateSection, in file: Surroundings) {
    let resolved = resolve(section.name, in: file)
    let before = markup
    let start = instructions.count
    let register = openRegisters
    if let (kind, operand) = resolved {
      append(.when(operand, end: 0))
      if !section.isInverted { openScope(kind, register) }
    } else if !section.isInverted {
      scopes.open(.unknown)
    }
    endsInLiteral = false
    add(section.nodes, in: file)
    endsInLiteral = false
    if !section.isInverted { scopes.close() }
    openRegisters = register
    if let (kind, operand) = resolved {
      instructions[start] = step(section, kind, operand, register)
    }
    joinMarkup(before, after: section, repeats: resolved?.kind.repeats ?? false, in: file)
  }

  /// Opens the scope that a section on a field of a kind makes.
  private mutating func openScope(_ kind: ViewField.Kind, _ register: Int) {
    switch kind {
    case .flag: return scopes.open(.flag)
    case .text, .texts: scopes.open(.item(.text, register: register))
    case .address, .html: scopes.open(.item(kind, register: register))
    case .list(let schema), .record(let schema): scopes.open(.fields(schema, register: register))
    }
    openRegisters += 1
    registers = max(registers, openRegisters)
  }

  private func step(
    _ section: TemplateSection, _ kind: ViewField.Kind, _ operand: Operand, _ register: Int
  ) -> Instruction {
    let end = instructions.count
    guard !section.isInverted else { return .unless(operand, end: end) }
    return switch kind {
    case .flag: .when(operand, end: end)
    case .text, .address, .html, .record: .with(operand, register: register, end: end)
    case .texts, .list: .each(operand, register: register, end: end)
    }
  }

  /// A section may be left out, so it must end where in the HTML it began.
  private mutating func joinMarkup(
    _ before: MarkupState, after section: TemplateSection, repeats: Bool, in file: Surroundings
  ) {
    guard hasSeenAll else { return }
    if let joined = before.joined(with: markup, repeats: repeats) {
      markup = joined
    } else {
      let name = section.name.text
      let isSoundOnce = before.joined(with: markup, repeats: false) != nil
      let slip: Slip =
        isSoundOnce
        ? .runningTogether(name)
        : .unevenSection(name, begins: before.phrase, ends: markup.phrase)
      report(slip, at: section.tag, in: file)
      markup = before
    }
  }

  private mutating func resolve(
    _ name: Name, in file: Surroundings
  ) -> (kind: ViewField.Kind, operand: Operand)? {
    switch scopes.meaning(of: name) {
    case .field(let kind, let register, let path):
      let start = slots.count
      slots.append(contentsOf: path)
      return (kind, Operand(register: register, slots: start..<slots.count))
    case .slip(let slip):
      report(slip, at: name.range, in: file)
      return nil
    case .unknown:
      return nil
    }
  }

  private mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
    endsInLiteral = false
  }
}

extension ViewField.Kind {
  /// Whether a section on it may be rendered several times.
  fileprivate var repeats: Bool {
    switch self {
    case .texts, .list: true
    case .text, .address, .html, .flag, .record: false
    }
  }
}
