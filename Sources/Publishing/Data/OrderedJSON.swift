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

  /// On one line, and safe inside a `script` element.
  var line: String {
    var line = ""
    write(into: &line)
    return line
  }

  private func write(into line: inout String) {
    switch self {
    case .null: line += "null"
    case .flag(let flag): line += flag ? "true" : "false"
    case .number(let number): line += String(number)
    case .text(let text): Self.quote(text, into: &line)
    case .list(let values):
      line += "["
      for (index, value) in values.enumerated() {
        if index > 0 { line += "," }
        value.write(into: &line)
      }
      line += "]"
    case .object(let pairs):
      line += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { line += "," }
        Self.quote(pair.key, into: &line)
        line += ":"
        pair.value.write(into: &line)
      }
      line += "}"
    }
  }

  private static func quote(_ text: String, into line: inout String) {
    line += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      // `</script>` and `<!--` end or change a script element; the separators end a line of JavaScript;
      // marks of direction turn round what a person sees of the file.
      case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }
}
