/// The name of an element or attribute as a number: those of up to eight bytes are told apart, longer ones are all
/// one, since no rule asks for them.
struct MarkupName: Equatable {
  private(set) var number: UInt64 = 0

  init() {}

  init(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    number = number >> 56 == 0 ? number << 8 | UInt64(byte) : .max
  }

  var isEmpty: Bool { number == 0 }

  /// Whether it is `!doctype` in any spelling.
  var isDoctype: Bool { number | 0x0020_2020_2020_2020 == Self.doctype.number }

  /// Whether it is that of an element that does not end a line of text.
  var isInline: Bool { Self.inline[Self.place(of: number)] == number }

  static let id = MarkupName("id")
  static let href = MarkupName("href")
  static let src = MarkupName("src")
  static let datetime = MarkupName("datetime")
  static let name = MarkupName("name")
  static let content = MarkupName("content")
  static let meta = MarkupName("meta")
  static let time = MarkupName("time")
  private static let doctype = MarkupName("!doctype")

  /// Each at the place that its number gives; found by trying factors until no two had the same.
  private static let inline: [UInt64] = {
    let names: [StaticString] = [
      "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "i", "mark", "q", "s", "small", "span", "strong",
      "sub",
      "sup", "u", "time", "br",
    ]
    var table = [UInt64](repeating: 0, count: 64)
    for name in names {
      let number = MarkupName(name).number
      precondition(table[place(of: number)] == 0, "two inline elements have one place")
      table[place(of: number)] = number
    }
    return table
  }()

  private static func place(of number: UInt64) -> Int { Int((number &* 0xE4B0_6CE6_0741_C7A9) &>> 58) }
}
