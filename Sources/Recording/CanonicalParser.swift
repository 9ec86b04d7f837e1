import Model

/// Reads one object in canonical form: no object within it, lists only of texts. What is in any other form is
/// refused, so that a line which can be read is the only one that says the same.
struct CanonicalParser {
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case texts([String])
  }

  struct Member {
    let key: String
    let value: Value
    /// With the comma before it or after it, so that a line without the member stays in form.
    let range: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// - Parameter bytes: valid UTF-8.
  /// - Returns: the members in their order; nil if this is no object in canonical form.
  static func members(of bytes: UnsafeBufferPointer<UInt8>) -> [Member]? {
    var parser = CanonicalParser(bytes)
    return parser.object()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func object() -> [Member]? {
    guard take("{") else { return nil }
    var members: [Member] = []
    members.reserveCapacity(12)
    repeat {
      let start = place
      guard let key = text(), take(":"), let value = value() else { return nil }
      if let last = members.last, !last.key.utf8.lexicographicallyPrecedes(key.utf8) { return nil }
      members.append(Member(key: key, value: value, range: start..<place))
    } while take(",")
    return take("}") && place == bytes.count ? members : nil
  }

  private mutating func value() -> Value? {
    switch peek {
    case UInt8(ascii: "\""): text().map(Value.text)
    case UInt8(ascii: "["): texts().map(Value.texts)
    default: number().map(Value.number)
    }
  }

  private mutating func texts() -> [String]? {
    guard take("[") else { return nil }
    if take("]") { return [] }
    var texts: [String] = []
    repeat {
      guard let text = text() else { return nil }
      texts.append(text)
    } while take(",")
    return take("]") ? texts : nil
  }

  private mutating func number() -> Int? {
    let start = place
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    let digits = bytes[start..<place]
    guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    return Digits.number(digits)
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = place
    var isPlain = true
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      if byte == UInt8(ascii: "\\") {
        isPlain = false
        place += 1
        guard place < bytes.count else { return nil }
      } else if byte >= 0x80 {
        isPlain = false
      }
      place += 1
    }
    let written = bytes[start..<place]
    guard take("\"") else { return nil }
    let asIs = String(decoding: written, as: UTF8.self)
    if isPlain { return asIs }
    guard let text = Self.unescaped(written) else { return nil }
    // Written out again it must be the same bytes: no needless escape, nothing that is not in NFC.
    return CanonicalJSON.text(text).bytes.dropFirst().dropLast().elementsEqual(written) ? text : nil
  }

  private static func unescaped(_ written: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    var bytes: [UInt8] = []
    var rest = written[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "u"):
        guard let code = UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else { return nil }
        bytes.append(code)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }
}
