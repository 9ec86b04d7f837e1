/// Reads along the source of inlines, comparing it with what the library made of it.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset: Int

  /// - Parameter bytes: have to outlive the cursor.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte at the cursor; nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    offset += 1
    return true
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte, condition(byte) { offset += 1 }
  }

  /// Exactly these bytes. After a line end both sides may have blanks: the library keeps those of a lazy
  /// continuation line, `LeafText` keeps none.
  mutating func take(verbatim expected: UnsafeBufferPointer<UInt8>) -> Bool {
    var probe = self
    var index = 0
    while index < expected.count {
      guard probe.byte == expected[index] else { return false }
      probe.offset += 1
      index += 1
      if expected[index - 1] == UInt8(ascii: "\n") {
        probe.skip(while: \.isBlank)
        while index < expected.count, expected[index].isBlank { index += 1 }
      }
    }
    self = probe
    return true
  }

  /// Source that reads as these bytes once entities and, where they count, backslash escapes are resolved.
  mutating func take(
    reading expected: UnsafeBufferPointer<UInt8>, escapes: Bool = true
  ) -> Bool {
    var probe = self
    var index = 0
    let signs = SourceCursor.signs
    while index < expected.count {
      let plain = probe.plainBytes(of: expected, from: index)
      probe.offset += plain
      index += plain
      guard index < expected.count else { break }
      guard let byte = probe.byte else { return false }
      if byte == expected[index], signs[byte] == 0 {
        probe.offset += 1
        index += 1
        continue
      }
      if byte == UInt8(ascii: "&"), let end = probe.entityEnd,
        let read = probe.entityLength(to: end, readAs: expected[index...])
      {
        probe.offset = end
        index += read
        continue
      }
      if escapes, byte == UInt8(ascii: "\\"), probe.offset + 1 < bytes.count,
        bytes[probe.offset + 1].isASCIIPunctuation
      {
        probe.offset += 1
      }
      guard probe.byte == expected[index] else { return false }
      probe.offset += 1
      index += 1
      if expected[index - 1] == UInt8(ascii: "\n") { probe.skip(while: \.isBlank) }
    }
    self = probe
    return true
  }

  /// How many bytes at the cursor are what is expected and nothing else, as far as whole words of eight reach.
  private func plainBytes(of expected: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    guard let source = UnsafeRawPointer(bytes.baseAddress), let other = UnsafeRawPointer(expected.baseAddress)
    else { return 0 }
    let count = min(bytes.count - offset, expected.count - index)
    var length = 0
    while length + 8 <= count {
      let word = source.loadUnaligned(fromByteOffset: offset + length, as: UInt64.self)
      let same = other.loadUnaligned(fromByteOffset: index + length, as: UInt64.self)
      guard word == same, !word.holds("&"), !word.holds("\\"), !word.holds("\n") else { break }
      length += 8
    }
    return length
  }

  /// The end of what has the form of an entity and begins at the cursor.
  private var entityEnd: Int? {
    var probe = self
    probe.offset += 1
    let start = probe.offset
    if probe.take("#") {
      let isHexadecimal = probe.take("x") || probe.take("X")
      let digits = probe.offset
      probe.skip { $0.isASCIIDigit || isHexadecimal && (0x61...0x66).contains($0 | 0x20) }
      guard (1...(isHexadecimal ? 6 : 7)).contains(probe.offset - digits) else { return nil }
    } else {
      probe.skip { $0.isASCIILetter || $0.isASCIIDigit }
      guard (2...32).contains(probe.offset - start) else { return nil }
    }
    return probe.take(";") ? probe.offset : nil
  }

  /// How many bytes an entity was read as; nil if it is no entity, but text that looks like one.
  private func entityLength(
    to end: Int, readAs expected: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    guard let first = expected.first else { return nil }
    // A name that is read as `&` is one of the ampersand itself, or none at all.
    if first == UInt8(ascii: "&"), bytes[offset + 1] != UInt8(ascii: "#"),
      !SourceCursor.ampersands.contains(where: { bytes[offset..<end].elementsEqual($0) })
    {
      return nil
    }
    let length = SourceCursor.scalarLength(first)
    let rest = expected.dropFirst(length)
    // A few names stand for two characters; the second is one of these.
    for second in SourceCursor.secondScalars
    where rest.starts(with: second) && !bytes[end...].starts(with: second) {
      return length + second.count
    }
    return length
  }

  /// What may read as something else than it is.
  private static let signs = ByteTable(of: "&\\\n")

  private static let ampersands = ["&amp;", "&AMP;"].map { ArraySlice($0.utf8) }

  private static let secondScalars: [[UInt8]] = [
    "\u{338}", "\u{20D2}", "\u{FE00}", "\u{200A}", "\u{333}", "\u{20E5}", "\u{331}",
  ].map { Array($0.utf8) }

  private static func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is this character of ASCII.
  fileprivate func holds(_ sign: Unicode.Scalar) -> Bool {
    let rest = self ^ (0x0101_0101_0101_0101 * UInt64(UInt8(ascii: sign)))
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }
}
