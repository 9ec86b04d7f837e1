/// The names that rules know, made once.
struct MarkupNames {
  static let known = MarkupNames()

  let id = MarkupName("id")
  let href = MarkupName("href")
  let src = MarkupName("src")
  let datetime = MarkupName("datetime")
  let name = MarkupName("name")
  let content = MarkupName("content")
  let meta = MarkupName("meta")
  let time = MarkupName("time")
  let sup = MarkupName("sup")
  private let doctype = MarkupName("!doctype")
  /// Each at the place that its number gives; found by trying factors until no two had the same.
  private let inline: [UInt64]

  private init() {
    let names: [StaticString] = [
      "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "i", "mark", "q", "s", "small", "span", "strong",
      "sub",
      "sup", "u", "time", "br",
    ]
    var table = [UInt64](repeating: 0, count: 64)
    for name in names {
      let number = MarkupName(name).number
      precondition(table[Self.place(of: number)] == 0, "two inline elements have one place")
      table[Self.place(of: number)] = number
    }
    inline = table
  }

  /// Whether a name is `!doctype` in any spelling.
  func isDoctype(_ name: MarkupName) -> Bool {
    name.number | 0x0020_2020_2020_2020 == doctype.number
  }

  /// Whether it is that of an element that does not end a line of text.
  @inline(__always)
  func isInline(_ name: MarkupName) -> Bool { inline[Self.place(of: name.number)] == name.number }

  @inline(__always)
  private static func place(of number: UInt64) -> Int { Int((number &* 0xE4B0_6CE6_0741_C7A9) &>> 58) }
}
