/// A JSON value whose keys keep the order in which they were given, so that the same site gives the same
/// bytes.
enum OrderedJSON {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([OrderedJSON])
  case object([(key: String, value: OrderedJSON)])

  static func text(ifAny text: String?) -> OrderedJSON { text.map(OrderedJSON.text) ?? .null }

  static func texts(_ texts: [String]) -> OrderedJSON { .list(texts.map(OrderedJSON.text)) }

  /// Appends it on one line, safe inside a `script` element.
  func write(into line: inout [UInt8]) {
    switch self {
    case .null: line.append("null")
    case .flag(let flag): line.append(flag ? "true" : "false")
    case .number(let number): line.append(String(number))
    case .text(let text): JSONText.quote(text, into: &line)
    case .list(let values):
      line.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        value.write(into: &line)
      }
      line.append(UInt8(ascii: "]"))
    case .object(let pairs):
      line.append(UInt8(ascii: "{"))
      for (index, pair) in pairs.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        JSONText.quote(pair.key, into: &line)
        line.append(UInt8(ascii: ":"))
        pair.value.write(into: &line)
      }
      line.append(UInt8(ascii: "}"))
    }
  }
}
