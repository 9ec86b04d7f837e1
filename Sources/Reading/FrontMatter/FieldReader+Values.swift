import Model

/// Single values.
extension FieldReader {
  mutating func text(_ field: String, _ need: Need = .optional) -> Field<String>? {
    node(field, need).flatMap { scalar($0, of: field) }
  }

  /// A whole `http` or `https` address of another website.
  mutating func webAddress(_ field: String, _ need: Need = .optional) -> Field<String>? {
    typed(field, need, expected: "a whole web address, such as https://www.example.org/page") { text in
      guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }) else {
        return nil
      }
      let rest = ["https://", "http://"].lazy.compactMap {
        text.hasPrefix($0) ? text.dropFirst($0.count) : nil
      }.first
      let host = rest?.prefix { !"/?#".contains($0) } ?? ""
      return host.isEmpty || host.contains("@") ? nil : text
    }
  }

  /// The tag of a language, as BCP 47 forms it: `en`, `cy`, `zh-Hant`.
  mutating func language(_ field: String) -> Field<String>? {
    text(field).flatMap { language($0, of: field) }
  }

  mutating func languages(_ field: String) -> [Field<String>] {
    texts(field).compactMap { language($0, of: field) }
  }

  private mutating func language(_ text: Field<String>, of field: String) -> Field<String>? {
    let parts = text.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
      && parts.first.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } ?? false
    guard !isTag else { return text }
    note(
      .valuesFitTheirFields, .error, text.range, "`\(field)` is not the tag of a language",
      fix: "Write a tag of letters, digits and hyphens, such as en, cy or zh-Hant.")
    return nil
  }

  mutating func flag(_ field: String) -> Field<Bool>? {
    typed(field, .optional, expected: "`true` or `false`") {
      $0 == "true" ? true : $0 == "false" ? false : nil
    }
  }

  /// A whole number of at least 1.
  mutating func number(_ field: String, _ need: Need = .optional) -> Field<Int>? {
    typed(field, need, expected: "a whole number of at least 1") { text in
      Digits.number(text.utf8).flatMap { $0 >= 1 ? $0 : nil }
    }
  }

  mutating func day(_ field: String, _ need: Need = .optional) -> Field<Day>? {
    date(field, need, .day) { Day($0) }
  }

  mutating func month(_ field: String, _ need: Need = .optional) -> Field<Month>? {
    date(field, need, .month) { Month($0) }
  }

  mutating func dayOrMonth(_ field: String, _ need: Need = .optional) -> Field<DayOrMonth>? {
    date(field, need, .dayOrMonth) { DayOrMonth($0) }
  }

  mutating func moment(_ field: String, _ need: Need = .optional) -> Field<Moment>? {
    date(field, need, .moment) { Moment(london: $0) }
  }

  /// One of an enumeration's words; the wrong word is an error under the given rule.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
    _ field: String, _ need: Need = .optional, of: Choice.Type = Choice.self,
    rule: RuleID = .valuesFitTheirFields
  ) -> Field<Choice>? {
    guard let word = text(field, need) else { return nil }
    if let choice = Choice(rawValue: word.value) { return Field(choice, word.range) }
    let words = Choice.allCases.map(\.rawValue)
    let guess = Spelling.nearest(to: word.value, among: words).map { "Did you mean `\($0)`? " } ?? ""
    note(
      rule, .error, word.range, "`\(word.value)` is not a value that `\(field)` can have",
      fix: guess + "Use one of: \(words.joined(separator: ", ")).")
    return nil
  }

  func scalarText(_ node: YAMLNode) -> YAMLScalar? {
    if case .scalar(let scalar) = node.content { scalar } else { nil }
  }

  mutating func scalar(_ node: YAMLNode, of field: String) -> Field<String>? {
    guard let scalar = scalarText(node) else {
      note(
        .valuesFitTheirFields, .error, node.range.firstLine(in: scope.source),
        "`\(field)` must be one piece of text, but here is \(node.description)",
        fix: "If the text holds `: ` or begins with `[`, `{`, `-` or another sign, put it in double quotes.")
      return nil
    }
    return Field(scalar.text, scalar.range)
  }

  private mutating func typed<Value: Hashable & Sendable>(
    _ field: String, _ need: Need, expected: String, _ parse: (String) -> Value?
  ) -> Field<Value>? {
    guard let text = text(field, need) else { return nil }
    if let value = parse(text.value) { return Field(value, text.range) }
    note(
      .valuesFitTheirFields, .error, text.range, "`\(field)` must be \(expected), not `\(text.value)`",
      fix: "Write \(expected).")
    return nil
  }

  private mutating func date<Value: Hashable & Sendable>(
    _ field: String, _ need: Need, _ form: DateForm, _ parse: (String) -> Value?
  ) -> Field<Value>? {
    guard let text = text(field, need) else { return nil }
    if let value = parse(text.value) { return Field(value, text.range) }
    let problem = form.problem(with: text.value)
    note(
      .datesExist, .error, text.range, "`\(field)`: \(problem.message)", fix: problem.fix)
    return nil
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isLetterOrDigit: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
