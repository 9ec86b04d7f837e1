/// How often a line holds the beginnings of whatever is costly to parse.
struct LineCounts {
  private(set) var pipes = 0
  private(set) var tags = 0
  private(set) var addresses = 0
  private(set) var parentheses = 0
  private(set) var images = 0
  private(set) var openers = 0
  private(set) var closers = 0
  private(set) var emphasis = 0
  private(set) var emails = 0
  private(set) var footnoteMarks = 0
  /// Whether a link definition may begin in the line: it has `]:`.
  private(set) var hasDefinition = false
  /// Whether the line could stand below the header of a table.
  private(set) var isDashRow = false
  private(set) var signs: MarkdownSigns = []

  private static let beginnings = ByteTable(of: "|<w:![]*_~)@")

  /// - Parameter line: with its line end, without its head.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    guard let start = bytes.baseAddress else { return }
    let beginnings = LineCounts.beginnings
    var place = start + line.lowerBound
    let end = start + line.upperBound
    while place < end {
      if beginnings[place.pointee] != 0 {
        count(
          place.pointee, after: place > start + line.lowerBound ? place[-1] : UInt8(ascii: " "),
          before: place + 1 < end ? place[1] : UInt8(ascii: "\n"))
      }
      place += 1
    }
    isDashRow = LineCounts.isDashRow(UnsafeBufferPointer(rebasing: bytes[line]))
  }

  private mutating func count(_ byte: UInt8, after previous: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "w"):
      if next == UInt8(ascii: "w") {
        addresses += 1
        signs.insert(.webAddress)
      }
    case UInt8(ascii: "|"):
      // As the library has it, a backslash escapes a pipe even after another backslash.
      if previous != UInt8(ascii: "\\") { pipes += 1 }
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "/") {
        addresses += 1
        signs.insert(.address)
      }
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { tags += 1 }
    case UInt8(ascii: "!"):
      if next == UInt8(ascii: "[") { images += 1 }
    case UInt8(ascii: "["):
      openers += 1
      if next == UInt8(ascii: "^") { footnoteMarks += 1 }
    case UInt8(ascii: "]"):
      closers += 1
      if next == UInt8(ascii: ":") { hasDefinition = true }
    case UInt8(ascii: "~"):
      emphasis += 1
      signs.insert(.tilde)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis += 1
    case UInt8(ascii: ")"): parentheses += 1
    case UInt8(ascii: "@"):
      emails += 1
      signs.insert(.address)
    default: break
    }
  }

  /// Hyphens, and nothing but them, colons, pipes and blanks.
  private static func isDashRow(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), UInt8(ascii: "|"): break
      default: guard byte.isBlank || byte.isLineEnd else { return false }
      }
    }
    return hasDash
  }

  /// The bytes of the longest run without a blank.
  static func longestRun(in line: UnsafeBufferPointer<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in line {
      run = byte.isBlank || byte.isLineEnd ? 0 : run + 1
      longest = max(longest, run)
    }
    return longest
  }
}
