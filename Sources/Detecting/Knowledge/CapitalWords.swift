/// The words of a text that begin with a capital letter, found in one pass for all recognisers that look at names.
struct CapitalWords {
  /// By place. A word goes on over letters, and over an apostrophe between two letters, but not over the `'s` of a
  /// possessive at its end; hyphens part words.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    var ranges: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      for start in stride(from: 0, to: bytes.count, by: 64) {
        var capitals = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "A"), through: UInt8(ascii: "Z")) }
        while capitals != 0 {
          let place = start + capitals.trailingZeroBitCount
          capitals &= capitals &- 1
          guard place >= ranges.last?.upperBound ?? 0, place == 0 || !Self.isInWord(bytes[place - 1]) else {
            continue
          }
          ranges.append(place..<Self.end(of: bytes, from: place))
        }
      }
    }
    self.ranges = ranges
  }

  /// Where a word ends that begins at a place.
  static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count {
      if bytes[end].isLetter || bytes[end] >= 0x80 {
        end += 1
      } else if bytes[end] == UInt8(ascii: "'"), end + 1 < bytes.count, bytes[end + 1].isLetter,
        !isPossessive(bytes, at: end)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether an apostrophe begins the `'s` that ends a word.
  private static func isPossessive(_ bytes: UnsafeBufferPointer<UInt8>, at apostrophe: Int) -> Bool {
    guard bytes[apostrophe + 1].lowercased == UInt8(ascii: "s") else { return false }
    return apostrophe + 2 >= bytes.count || !(bytes[apostrophe + 2].isLetter || bytes[apostrophe + 2] >= 0x80)
  }

  static func isInWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }
}
