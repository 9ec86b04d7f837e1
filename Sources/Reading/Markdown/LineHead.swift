/// What stands at the head of a line before its text: indentation, quote marks, list and footnote markers.
struct LineHead {
  /// Markers, and half the columns of indentation: at least as many as containers can be open here.
  private(set) var nesting = 0
  /// How many of the markers begin a footnote.
  private(set) var footnotes = 0
  /// Where the text begins.
  private(set) var end: Int
  private(set) var isBlank = true

  init(_ line: ArraySlice<UInt8>) {
    end = line.startIndex
    var columns = 0
    var rule: UInt8?
    var isRule = true
    while end < line.endIndex {
      let byte = line[end]
      if byte.isLineEnd { break }
      if byte.isBlank {
        columns += byte == UInt8(ascii: "\t") ? 4 : 1
        end += 1
        continue
      }
      isBlank = false
      guard let length = LineHead.markerLength(in: line[end...]) else { break }
      isRule = isRule && length == 1 && byte != UInt8(ascii: ">") && byte == rule ?? byte
      rule = byte
      nesting += 1
      if byte == UInt8(ascii: "[") { footnotes += 1 }
      end += length
    }
    // `* * * * *` is a rule across the page, however long, and not a list of lists.
    let isAtEnd = end == line.endIndex || line[end].isLineEnd
    nesting = isRule && isAtEnd ? 0 : nesting + columns / 2
  }

  /// The length of a marker: `>`, `-`, `1.`, `[^1]:`; nil if there is none.
  private static func markerLength(in line: ArraySlice<UInt8>) -> Int? {
    switch line.first {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEnd(line.dropFirst()) ? 1 : nil
    case UInt8(ascii: "["):
      guard line.dropFirst().first == UInt8(ascii: "^"),
        let close = line.firstIndex(of: UInt8(ascii: "]")),
        line[(close + 1)...].first == UInt8(ascii: ":")
      else { return nil }
      return close + 2 - line.startIndex
    default:
      let digits = line.prefix(10).prefix { $0.isASCIIDigit }
      guard (1...9).contains(digits.count) else { return nil }
      let rest = line.dropFirst(digits.count)
      guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
        isEnd(rest.dropFirst())
      else { return nil }
      return digits.count + 1
    }
  }

  private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0.isBlank || $0.isLineEnd } ?? true
  }
}
