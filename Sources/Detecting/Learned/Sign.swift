/// One thing that stands around a place, as a table of weights knows it: of a kind, and mostly a word of the text or two.
///
/// Its name in the data file is `b1:born` for the word born right before a place, `bb:born_on` for two words, `k1:` where
/// the kind says all.
struct Sign {
  let kind: StaticString
  /// How far from the place, or which of a few; 0 for a kind that has no number.
  var number = 0
  var first: SurroundingWords.Word?
  var second: SurroundingWords.Word?
  /// Where it is no word of the text.
  var text: [UInt8] = []

  /// What stands for the sign in a table.
  var print: UInt64 {
    var print = SignPrint(kind)
    if number > 0 { print.add(0x30 + UInt8(truncatingIfNeeded: number)) }
    if let first {
      print.join(first.print)
      if let second { print.join(second.print) }
    } else {
      var rest = SignPrint()
      for byte in text { rest.add(byte) }
      print.join(rest.value)
    }
    return print.value | 1
  }

  /// What stands for a sign whose name was read from a data file.
  static func print(ofName name: ArraySlice<UInt8>) -> UInt64 {
    let kind = name.prefix { $0 != UInt8(ascii: ":") }
    let rest = name[kind.endIndex...].dropFirst()
    var print = SignPrint()
    for byte in kind { print.add(byte) }
    // Two words have a low line between them, which is part of no word; the shape of a place may hold one.
    let isPair = kind.count == 2 && kind.first == kind.last
    for word in isPair ? rest.split(separator: UInt8(ascii: "_")) : [rest] {
      var text = SignPrint()
      for byte in word { text.add(byte) }
      print.join(text.value)
    }
    return print.value | 1
  }

  /// As the data file has it.
  func name(in bytes: [UInt8]) -> String {
    let words = [first, second].compactMap { $0 }.map { Self.text(of: $0, in: bytes) }
    let rest = first == nil ? String(decoding: text, as: UTF8.self) : words.joined(separator: "_")
    return "\(kind)\(number > 0 ? String(number) : ""):\(rest)"
  }

  private static func text(of word: SurroundingWords.Word, in bytes: [UInt8]) -> String {
    let text = bytes[word.range]
    if word.isWord { return String(decoding: text.map(\.lowercased), as: UTF8.self) }
    if text.first?.isDigit == true { return "#\(min(text.count, 9))" }
    return text.first == UInt8(ascii: "\n") ? "~" : String(decoding: text, as: UTF8.self)
  }
}

/// A number that stands for some bytes: what somebody wrote twice has it twice, and two things hardly ever share one.
struct SignPrint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func join(_ other: UInt64) {
    value = (value ^ other) &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 32
  }
}
