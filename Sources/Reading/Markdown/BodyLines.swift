import Model

/// The lines of a body as the Markdown library counts them, with their places in the source file.
///
/// The library also ends a line at a carriage return on its own, which a `SourceFile` does not.
struct BodyLines {
  let bytes: [UInt8]
  /// The body within the file.
  let range: SourceRange
  /// File offsets of the first byte of each line.
  private let starts: [Int]

  init(_ source: SourceFile, body: SourceRange) {
    bytes = source.bytes
    range = SourceRange(
      min(max(body.lower, 0), bytes.count), min(max(body.upper, 0), bytes.count))
    starts = BodyLines.starts(in: source, range)
  }

  private static func starts(in source: SourceFile, _ range: SourceRange) -> [Int] {
    let bytes = source.bytes
    var starts = [range.lower]
    let hasReturn = bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[range.lower..<range.upper]).offset(of: UInt8(ascii: "\r")) != nil
    }
    guard hasReturn else {
      // Without it, the library's lines are the file's.
      let first = source.lineStarts.partitioningIndex { $0 > range.lower }
      let end = source.lineStarts.partitioningIndex { $0 > range.upper }
      return starts + source.lineStarts[first..<end].map { Int($0) }
    }
    for offset in range.lower..<range.upper {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      let next = offset + 1
      if byte == UInt8(ascii: "\r"), next < range.upper, bytes[next] == UInt8(ascii: "\n") { continue }
      starts.append(next)
    }
    return starts
  }

  var count: Int { starts.count }

  /// A line (from 1) with its line end; a number outside the body is the nearest line.
  func line(_ number: Int) -> Range<Int> {
    let index = min(max(number, 1), starts.count) - 1
    return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : range.upper)
  }

  /// A line from a column (in bytes, from 1) on, without its line end and trailing blanks.
  func line(_ number: Int, fromColumn column: Int) -> Range<Int> {
    let line = line(number)
    let start = min(line.lowerBound + max(column, 1) - 1, line.upperBound)
    var end = line.upperBound
    while end > start, bytes[end - 1].isBlank || bytes[end - 1].isLineEnd { end -= 1 }
    return start..<end
  }

  /// From a column of one line to the end of another, without the last line's trailing blanks.
  func range(from first: Int, column: Int, through last: Int) -> SourceRange {
    SourceRange(
      line(first, fromColumn: column).lowerBound, line(last, fromColumn: 1).upperBound)
  }

  /// Where a line's own text begins, once indentation and up to a number of quote marks are passed.
  func textStart(of line: Range<Int>, quotes: Int) -> Int {
    var offset = line.lowerBound
    var quotes = quotes
    while offset < line.upperBound {
      if bytes[offset] == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if !bytes[offset].isBlank {
        break
      }
      offset += 1
    }
    return offset
  }
}

extension [UInt32] {
  /// The first index whose element fulfils a condition, which all after it fulfil as well.
  fileprivate func partitioningIndex(where condition: (UInt32) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
