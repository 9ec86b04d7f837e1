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
