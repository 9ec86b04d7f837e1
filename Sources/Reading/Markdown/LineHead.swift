/// What stands at the head of a line before its text: indentation, quote marks, list and footnote markers.
struct LineHead {
  /// Markers, and half the columns of indentation: at least as many as containers can be open here.
  private(set) var nesting = 0
  /// How many of the markers begin a footnote.
  private(set) var footnotes = 0
  /// Where the text begins.
  private(set) var end: Int
  private(set) var isBlank = true

  /// Signs within the labels of footnotes.
  private(set) var signs: MarkdownSigns = []

  /// - Parameter line: with its line end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    end = line.lowerBound
    var columns = 0
    var rule: UInt8?
    var isRule = true
    while end < line.upperBound {
      let byte = bytes[end]
      if byte.isLineEnd { break }
      if byte.isBlank {
        columns += byte == UInt8(ascii: "\t") ? 4 : 1
        end += 1
        continue
      }
      isBlank = false
      guard let length = LineHead.markerLength(in: bytes, end..<line.upperBound) else { break }
      isRule = isRule && length == 1 && byte != UInt8(ascii: ">") && byte == rule ?? byte
      rule = byte
      nesting += 1
      if byte == UInt8(ascii: "[") {
        footnotes += 1
        signs.formUnion(LineCounts(bytes, end..<(end + length)).signs)
      }
      end += length
    }
    // `* * * * *` is a rule across the page, however long, and not a list of lists.
    let isAtEnd = end == line.upperBound || bytes[end].isLineEnd
    nesting = isRule && isAtEnd ? 0 : nesting + columns / 2
  }

  /// The length of a marker: `>`, `-`, `1.`, `[^1]:`; nil if there is none.
  private static func markerLength(in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
    let start = line.lowerBound
    func isEnd(_ offset: Int) -> Bool {
      offset >= line.upperBound || bytes[offset].isBlank || bytes[offset].isLineEnd
    }
    switch bytes[start] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEnd(start + 1) ? 1 : nil
    case UInt8(ascii: "["):
      guard start + 1 < line.upperBound, bytes[start + 1] == UInt8(ascii: "^"),
        let close = bytes[line].firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":")
      else { return nil }
      return close + 2 - start
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var offset = start
      while offset < line.upperBound, offset < start + 10, bytes[offset].isASCIIDigit { offset += 1 }
      guard offset < start + 10, offset < line.upperBound,
        bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")"), isEnd(offset + 1)
      else { return nil }
      return offset + 1 - start
    default: return nil
    }
  }
}
