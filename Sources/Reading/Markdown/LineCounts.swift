/// How often a line holds the beginnings of whatever is costly to parse.
struct LineCounts {
  private(set) var pipes = 0
  private(set) var tags = 0
  private(set) var addresses = 0
  private(set) var parentheses = 0
  private(set) var longestRun = 0
  private(set) var images = 0
  private(set) var openers = 0
  private(set) var closers = 0
  private(set) var emphasis = 0
  private(set) var emails = 0
  private(set) var footnoteMarks = 0
  /// Whether a link definition may begin in the line: it has `]:`.
  private(set) var hasDefinition = false
  /// Whether the line could stand below the header of a table.
  var isDashRow: Bool { hasDash && isOnlyDashes }

  private var run = 0
  private var hasDash = false
  private var isOnlyDashes = true

  init(_ line: ArraySlice<UInt8>) {
    var previous = UInt8(ascii: " ")
    for byte in line {
      count(byte, after: previous)
      previous = byte
    }
    longestRun = max(longestRun, run)
  }

  private mutating func count(_ byte: UInt8, after previous: UInt8) {
    guard !byte.isBlank, !byte.isLineEnd else {
      longestRun = max(longestRun, run)
      run = 0
      return
    }
    run += 1
    switch byte {
    case UInt8(ascii: "|"):
      // As the library has it, a backslash escapes a pipe even after another backslash.
      if previous != UInt8(ascii: "\\") { pipes += 1 }
      return
    case UInt8(ascii: "-"): hasDash = true
    case UInt8(ascii: ":"):
      if previous == UInt8(ascii: "]") { hasDefinition = true }
    case UInt8(ascii: "?"), UInt8(ascii: "!"):
      if previous == UInt8(ascii: "<") { tags += 1 }
    case UInt8(ascii: "w"):
      if previous == UInt8(ascii: "w") { addresses += 1 }
    case UInt8(ascii: "/"):
      if previous == UInt8(ascii: ":") { addresses += 1 }
    case UInt8(ascii: "["):
      openers += 1
      if previous == UInt8(ascii: "!") { images += 1 }
    case UInt8(ascii: "^"):
      if previous == UInt8(ascii: "[") { footnoteMarks += 1 }
    case UInt8(ascii: "]"): closers += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis += 1
    case UInt8(ascii: ")"): parentheses += 1
    case UInt8(ascii: "@"): emails += 1
    default: break
    }
    if byte != UInt8(ascii: "-"), byte != UInt8(ascii: ":") { isOnlyDashes = false }
  }
}
