import Checking

/// A text with `[withheld]` in place of what may not be shown yet, and where its columns went.
struct WithheldMask {
  private static let mask = "[withheld]"

  let text: String
  /// What was replaced, in code points from the start of the text.
  private let replaced: [Range<Int>]

  init(_ original: String, _ withheld: WithheldWords) {
    let ranges = withheld.ranges(in: original)
    guard !ranges.isEmpty else {
      text = original
      replaced = []
      return
    }
    let bytes = Array(original.utf8)
    var shown: [UInt8] = []
    var place = 0
    for range in ranges {
      shown += bytes[place..<range.lowerBound] + Self.mask.utf8
      place = range.upperBound
    }
    text = String(decoding: shown + bytes[place...], as: UTF8.self)
    replaced = ranges.map {
      Self.codePoints(bytes[..<$0.lowerBound])..<Self.codePoints(bytes[..<$0.upperBound])
    }
  }

  /// The column (from 1) for one of the original; inside what was replaced, that of the mask's first
  /// character.
  func column(_ original: Int) -> Int {
    var shift = 0
    for range in replaced where range.lowerBound < original - 1 {
      if original - 1 < range.upperBound { return range.lowerBound + shift + 1 }
      shift += Self.mask.utf8.count - range.count
    }
    return original + shift
  }

  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
