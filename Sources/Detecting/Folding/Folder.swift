import Model

/// Makes a text plain in one pass, in time proportional to its length.
///
/// Bytes that have to be looked at are rare; all between two of them is copied at once.
struct Folder {
  let source: [UInt8]
  private(set) var folded: [UInt8] = []
  private(set) var edits: [FoldedBytes.Edit] = []
  /// Up to where the source has been read.
  private(set) var place = 0
  /// Tags that stood within a word, to be read after everything else.
  var aside: [Range<Int>] = []

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The plain text; nil where it is the source itself.
  mutating func fold() -> [UInt8]? {
    let places = source.withUnsafeBufferPointer(Self.signs)
    guard !places.isEmpty else { return nil }
    folded.reserveCapacity(source.count + 64)
    for sign in places where Int(sign) >= place { read(at: Int(sign)) }
    guard !edits.isEmpty else { return nil }
    copy(to: source.count)
    for range in aside {
      place = source.count
      replace(source.count..<source.count, by: "\n\n".utf8)
      place = range.lowerBound
      note(range.lowerBound..<range.lowerBound, length: 0)
      var index = places.firstIndex(notBelow: Int32(clamping: range.lowerBound))
      while index < places.count, Int(places[index]) < range.upperBound {
        if Int(places[index]) >= place { read(at: Int(places[index])) }
        index += 1
      }
      copy(to: range.upperBound)
    }
    return folded
  }

  private mutating func read(at sign: Int) {
    switch source[sign] {
    case UInt8(ascii: "&"): readReference(at: sign)
    case UInt8(ascii: "%"): readPercentCode(at: sign)
    case UInt8(ascii: "\\"): readEscape(at: sign)
    case UInt8(ascii: "<"): readTag(at: sign)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"): readEmphasis(at: sign)
    case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"): readFigures(around: sign)
    default:
      guard let (scalar, length) = source.scalar(at: sign) else { return }
      put(scalar, for: sign..<sign + length)
    }
  }

  /// The byte of the source at an offset; nil outside.
  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < source.count ? source[offset] : nil
  }

  /// Takes over what lies before an offset as it is.
  mutating func copy(to end: Int) {
    guard end > place else { return }
    folded += source[place..<end]
    place = end
  }

  /// Puts other bytes in place of a stretch of the source.
  mutating func replace(_ range: Range<Int>, by bytes: some Collection<UInt8>) {
    copy(to: range.lowerBound)
    note(range, length: bytes.count)
    folded += bytes
    place = range.upperBound
  }

  mutating func remove(_ range: Range<Int>) { replace(range, by: EmptyCollection<UInt8>()) }

  private mutating func note(_ range: Range<Int>, length: Int) {
    edits.append(
      FoldedBytes.Edit(
        place: Int32(clamping: folded.count), length: Int32(clamping: length),
        source: Int32(clamping: range.lowerBound), sourceLength: Int32(clamping: range.count)))
  }

  /// Where bytes stand that may have to be made plain.
  private static func signs(in bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var places: [Int32] = []
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var signs = bytes.mask(of: start) { bytes in
        let letters =
          bytes.are(UInt8(ascii: "&")) .| bytes.are(UInt8(ascii: "%")) .| bytes.are(UInt8(ascii: "\\"))
        let marks =
          bytes.are(UInt8(ascii: "*")) .| bytes.are(UInt8(ascii: "_")) .| bytes.are(UInt8(ascii: "`"))
        // The first bytes of characters beyond ASCII, not those that follow.
        let others = bytes.are(from: 0xC2, through: 0xF4)
        return letters .| marks .| others .| bytes.are(UInt8(ascii: "<")) .| bytes.are(UInt8(ascii: "~"))
      }
      signs |= lettersBesideFigures(bytes, from: start)
      while signs != 0 {
        places.append(Int32(truncatingIfNeeded: start + signs.trailingZeroBitCount))
        signs &= signs &- 1
      }
    }
    return places
  }
}

extension [Int32] {
  /// In ascending numbers, the index of the first that is no lower than another.
  func firstIndex(notBelow number: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [UInt8] {
  /// The character at an offset, and how many bytes it has; nil for broken UTF-8 and for ASCII.
  func scalar(at place: Int) -> (Unicode.Scalar, Int)? {
    func following(_ count: Int) -> Unicode.Scalar? {
      guard place + count < self.count else { return nil }
      var value = UInt32(self[place]) & (0x3F >> UInt32(count))
      for offset in 1...count {
        guard self[place + offset] & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(self[place + offset] & 0x3F)
      }
      // Too long a form of a shorter character is no character.
      return value < [0x80, 0x800, 0x10000][count - 1] ? nil : Unicode.Scalar(value)
    }
    switch self[place] {
    case 0xC2...0xDF: return following(1).map { ($0, 2) }
    case 0xE0...0xEF: return following(2).map { ($0, 3) }
    case 0xF0...0xF4: return following(3).map { ($0, 4) }
    default: return nil
    }
  }
}
