import Model

/// Letters typed or read for figures within a long number: `O7700 9OO123`, `999 l23 4578`.
extension Folder {
  /// Where letters that look like figures stand beside figures, of the sixty-four bytes from a place on.
  @inline(__always)
  static func lettersBesideFigures(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    let letters = bytes.mask(of: start) { sixteen in
      sixteen.are(UInt8(ascii: "O")) .| sixteen.are(UInt8(ascii: "o")) .| sixteen.are(UInt8(ascii: "l"))
        .| sixteen.are(UInt8(ascii: "I"))
    }
    guard letters != 0 else { return 0 }
    let figures = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "0"), through: UInt8(ascii: "9")) }
    var beside = figures &<< 1 | figures &>> 1
    if start > 0, bytes[start - 1].isDigit { beside |= 1 }
    if start + 64 < bytes.count, bytes[start + 64].isDigit { beside |= 1 &<< 63 }
    return letters & beside
  }

  /// Puts figures in place of all such letters of the number around a place, if it is a long one.
  mutating func readFigures(around sign: Int) {
    guard let number = longNumber(around: sign), number.lowerBound >= place else { return }
    for letter in number {
      if let figure = Self.figure(for: source[letter]) { replace(letter..<letter + 1, by: [figure]) }
    }
  }

  /// Groups of figures and such letters with single blanks or hyphens between, as many together as a telephone or an NHS
  /// number has, most of them figures, in each group one at least.
  private func longNumber(around sign: Int) -> Range<Int>? {
    var (start, end) = (sign, sign + 1)
    while sign - start < Self.longestNumber, isOfNumber(start - 1) { start -= 1 }
    while end - sign < Self.longestNumber, isOfNumber(end) { end += 1 }
    while start < end, Self.parts(source[start]) { start += 1 }
    while start < end, Self.parts(source[end - 1]) { end -= 1 }
    guard start < end, !isOfWord(start - 1), !isOfWord(end) else { return nil }
    let groups = source[start..<end].split(whereSeparator: Self.parts)
    let letters = source[start..<end].count { Self.figure(for: $0) != nil }
    let figures = source[start..<end].count(where: \.isDigit)
    let isWhole = figures + letters == 10 || [11, 12, 13].contains(figures + letters) && isOfPhone(start)
    return isWhole && letters <= 4 && groups.allSatisfy { $0.contains(where: \.isDigit) } ? start..<end : nil
  }

  /// Whether a number begins as one of a telephone does: `0`, `44`, `+44`.
  private func isOfPhone(_ start: Int) -> Bool {
    let first = Self.figure(for: source[start]) ?? source[start]
    return first == UInt8(ascii: "0") || source[start...].starts(with: "44".utf8)
  }

  private func isOfNumber(_ place: Int) -> Bool {
    guard let byte = self[place] else { return false }
    if byte.isDigit || Self.figure(for: byte) != nil { return true }
    // Only one sign between two groups.
    return Self.parts(byte) && !(self[place - 1].map(Self.parts) ?? true)
      && !(self[place + 1].map(Self.parts) ?? true)
  }

  private func isOfWord(_ place: Int) -> Bool {
    self[place].map { $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "_") } ?? false
  }

  private static func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }

  static func figure(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
    case UInt8(ascii: "l"), UInt8(ascii: "I"): UInt8(ascii: "1")
    default: nil
    }
  }

  /// In bytes, on either side of the letter.
  private static let longestNumber = 20
}
