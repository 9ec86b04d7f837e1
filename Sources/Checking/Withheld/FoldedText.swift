import Model

/// A text made ready for searching: runs of white space are one space, quotation marks, apostrophes, hyphens
/// and dashes are those of a keyboard, an underscore is a hyphen, and what links write as `%20` is what it
/// stands for. Capitals stay; the search takes them for small letters.
struct FoldedText: Sendable {
  let bytes: [UInt8]
  /// The offset in the original of each byte, and at the end its length; empty unless asked for.
  private let offsets: [Int]

  init(_ original: [UInt8], keepingOffsets: Bool = false) {
    var offsets: [Int] = []
    if keepingOffsets { offsets.reserveCapacity(original.count + 1) }
    bytes = original.withUnsafeBufferPointer { original in
      Self.plain.withUnsafeBufferPointer { plain in
        [UInt8](unsafeUninitializedCapacity: original.count) { folded, count in
          var last: UInt8 = 0
          var position = 0
          while position < original.count {
            if !keepingOffsets {
              let length = Self.copy(original, from: position, to: folded, count, behind: last)
              position += length
              count += length
              if length > 0 { last = folded[count - 1] }
              guard position < original.count else { break }
            }
            var byte = plain[Int(original[position])]
            var length = 1
            if byte == 0 {
              let (other, width) = Self.folded(original, position)
              length = width
              guard let other else {
                position += length
                continue
              }
              byte = other
            }
            if byte != Self.space || last != Self.space {
              folded[count] = byte
              count += 1
              last = byte
              if keepingOffsets { offsets.append(position) }
            }
            position += length
          }
        }
      }
    }
    if keepingOffsets { offsets.append(original.count) }
    self.offsets = offsets
  }

  init(_ text: String, keepingOffsets: Bool = false) {
    self.init(Array(text.utf8), keepingOffsets: keepingOffsets)
  }

  /// A stretch of these bytes as a stretch of the original.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < offsets.count, let last = range.last else { return 0..<0 }
    // What was folded into one space ends where its last character does not matter to anybody.
    let end = offsets[last] + max(1, offsets[range.upperBound] - offsets[last])
    return offsets[range.lowerBound]..<end
  }

  private static let space = UInt8(ascii: " ")

  /// Copies bytes, sixteen at a time, up to one whose neighbours have a say, or the last few.
  ///
  /// - Parameters:
  ///   - count: how many bytes were written so far: no more than were read.
  ///   - last: the one before, as it was written.
  /// - Returns: how many bytes were copied, each for one.
  @inline(__always)
  private static func copy(
    _ original: UnsafeBufferPointer<UInt8>, from start: Int, to folded: UnsafeMutableBufferPointer<UInt8>,
    _ count: Int, behind last: UInt8
  ) -> Int {
    guard let source = original.baseAddress, let target = folded.baseAddress else { return 0 }
    var length = 0
    var isBehindSpace: UInt64 = last == space ? 1 : 0
    while start + length + 16 <= original.count {
      let bytes = SixteenBytes(source + start + length)
      let blank = bytes.are(from: 0x09, through: 0x0A) .| bytes.are(0x0D)
      let plain = bytes.with(space, where: blank)
        .with(UInt8(ascii: "-"), where: bytes.are(UInt8(ascii: "_")))
      plain.store(at: target + count + length)
      let spaces = plain.are(space).bits
      let others = (bytes.are(UInt8(ascii: "%")) .| bytes.are(0xC2) .| bytes.are(0xE2)).bits
      let stops = others | spaces & (spaces &<< 1 | isBehindSpace)
      guard stops == 0 else { return length + stops.trailingZeroBitCount }
      length += 16
      isBehindSpace = spaces &>> 15
    }
    return length
  }

  /// What each byte by itself stands for; 0 where what follows has a say.
  private static let plain: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: space
    case UInt8(ascii: "_"): UInt8(ascii: "-")
    case UInt8(ascii: "%"), 0xC2, 0xE2: 0
    default: byte
    }
  }

  /// What stands at a position, nil for what nobody sees, and how many bytes it takes.
  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (UInt8?, Int) {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "%"): return decoded(bytes, position).map { ($0, 3) } ?? (byte, 1)
    case 0xC2 where position + 1 < bytes.count:
      if bytes[position + 1] == 0xA0 { return (space, 2) }
      return bytes[position + 1] == 0xAD ? (nil, 2) : (byte, 1)
    case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
      case 0x9C, 0x9D: return (UInt8(ascii: "\""), 3)
      case 0x90...0x95: return (UInt8(ascii: "-"), 3)
      case 0xAF: return (space, 3)
      case 0x8B...0x8D: return (nil, 3)
      default: return (byte, 1)
      }
    default: return (byte, 1)
    }
  }

  /// The sign of a keyboard that a percent sign and two digits stand for.
  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt8? {
    guard position + 2 < bytes.count, let high = digit(bytes[position + 1]),
      let low = digit(bytes[position + 2])
    else { return nil }
    let byte = high * 16 + low
    return (0x20...0x7E).contains(byte) ? byte : nil
  }

  /// The value of a hexadecimal digit.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
