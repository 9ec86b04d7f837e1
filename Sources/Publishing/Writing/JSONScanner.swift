/// Reads JSON straight from its bytes, one value after the other: a manifest has a line for every file of
/// a site.
struct JSONScanner {
  /// The bytes are not JSON, or not the value that was asked for.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads an object; for each member, the body is given its name and must read or skip its value.
  mutating func object(
    _ member: (String, inout JSONScanner) throws(Fault) -> Void
  ) throws(Fault) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let name = try string()
      try expect(UInt8(ascii: ":"))
      try member(name, &self)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// Reads an array; the body must read or skip each element.
  mutating func array(_ element: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try element(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  mutating func integer() throws(Fault) -> Int {
    skipSpace()
    let start = place
    if peek == UInt8(ascii: "-") { place += 1 }
    while isDigit(peek) { place += 1 }
    let digits = bytes[start..<place]
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw Fault() }
    return number
  }

  mutating func boolean() throws(Fault) -> Bool {
    if take("true") { return true }
    guard take("false") else { throw Fault() }
    return false
  }

  /// Whether the next value is null; reads it if so.
  mutating func null() -> Bool { take("null") }

  /// Whether the next value is a string.
  mutating func isAtText() -> Bool {
    skipSpace()
    return peek == UInt8(ascii: "\"")
  }

  mutating func string() throws(Fault) -> String {
    try expect(UInt8(ascii: "\""))
    let start = place
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
    if take(exactly: UInt8(ascii: "\"")) {
      guard let text = String(validating: bytes[start..<place - 1], as: UTF8.self) else { throw Fault() }
      return text
    }
    return try escapedString(from: start)
  }

  /// Reads a value of any kind.
  ///
  /// - Parameter depth: how many values it may be nested in.
  mutating func skip(depth: Int = 100) throws(Fault) {
    guard depth > 0 else { throw Fault() }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"):
      try object { (_, scanner) throws(Fault) in try scanner.skip(depth: depth - 1) }
    case UInt8(ascii: "["): try array { (scanner) throws(Fault) in try scanner.skip(depth: depth - 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    case UInt8(ascii: "n"): guard null() else { throw Fault() }
    default: try skipNumber()
    }
  }

  /// Fails when anything but white space follows.
  mutating func end() throws(Fault) {
    skipSpace()
    guard place == bytes.count else { throw Fault() }
  }

  private mutating func skipNumber() throws(Fault) {
    let start = place
    while let byte = peek, isDigit(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
    guard Double(String(decoding: bytes[start..<place], as: UTF8.self)) != nil else { throw Fault() }
  }

  private mutating func escapedString(from start: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<place])
    while let byte = peek, byte >= 0x20 {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let whole = String(validating: text, as: UTF8.self) else { throw Fault() }
        return whole
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape().utf8)
      default: text.append(byte)
      }
    }
    throw Fault()
  }

  private mutating func escape() throws(Fault) -> String {
    guard let byte = peek else { throw Fault() }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try fourDigits()
      guard UTF16.isLeadSurrogate(first) else {
        guard let scalar = UnicodeScalar(first) else { throw Fault() }
        return String(scalar)
      }
      guard take(exactly: UInt8(ascii: "\\")), take(exactly: UInt8(ascii: "u")) else { throw Fault() }
      let second = try fourDigits()
      guard UTF16.isTrailSurrogate(second) else { throw Fault() }
      return String(decoding: [first, second], as: UTF16.self)
    default: throw Fault()
    }
  }

  private mutating func fourDigits() throws(Fault) -> UInt16 {
    guard place + 4 <= bytes.count else { throw Fault() }
    let digits = bytes[place..<place + 4]
    place += 4
    guard digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Fault() }
    return unit
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(exactly byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    return take(exactly: byte)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    skipSpace()
    return word.withUTF8Buffer { word in
      guard bytes[place...].starts(with: word) else { return false }
      place += word.count
      return true
    }
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard take(byte) else { throw Fault() }
  }
}
