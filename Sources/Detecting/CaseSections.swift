/// The parts of a text in Markdown whose headings say that they tell of a case.
struct CaseSections {
  /// Where each part begins, and whether its heading says that it is about the case; nil where it says nothing.
  private let parts: [(start: Int, isOfCase: Bool?)]
  /// The part that was asked for last, as places are asked for in order.
  private var part = 0

  init(_ bytes: [UInt8]) {
    var parts: [(start: Int, isOfCase: Bool?)] = [(0, nil)]
    /// The headings above a place, outermost first.
    var above: [(level: Int, isOfCase: Bool?)] = []
    let headings =
      (Self.headings(in: bytes) + Self.taggedHeadings(in: bytes) + Self.shoutedHeadings(in: bytes))
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
    for heading in headings {
      while let last = above.last, last.level >= heading.level { above.removeLast() }
      let isOfCase = Self.isOfCase(heading.words, in: bytes) ?? above.last?.isOfCase
      above.append((heading.level, isOfCase))
      parts.append((heading.words.lowerBound, isOfCase))
    }
    self.parts = parts
  }

  /// Whether a place is in a part about the case; nil where no heading says so or otherwise. Places have to be asked for
  /// in order.
  mutating func verdict(at place: Int) -> Bool? {
    while part + 1 < parts.count, parts[part + 1].start <= place { part += 1 }
    return parts[part].isOfCase
  }

  private static func headings(in bytes: [UInt8]) -> [(level: Int, words: Range<Int>)] {
    var headings: [(level: Int, words: Range<Int>)] = []
    var place = 0
    while let sign = bytes.place(of: UInt8(ascii: "#"), from: place) {
      var end = sign
      while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
      place = end
      var start = sign
      while start > 0, bytes[start - 1] == UInt8(ascii: " "), sign - start < 3 { start -= 1 }
      guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"), end - sign <= 6, end < bytes.count,
        bytes[end] == UInt8(ascii: " ")
      else { continue }
      let words = end..<min(bytes.place(of: UInt8(ascii: "\n"), from: end) ?? bytes.count, end + longest)
      headings.append((end - sign, words))
      place = words.upperBound
    }
    return headings
  }

  /// Those of HTML: `<h2>What happened</h2>`.
  private static func taggedHeadings(in bytes: [UInt8]) -> [(level: Int, words: Range<Int>)] {
    var headings: [(level: Int, words: Range<Int>)] = []
    var place = 0
    while let sign = bytes.place(of: UInt8(ascii: "<"), from: place) {
      place = sign + 1
      guard sign + 3 < bytes.count, bytes[sign + 1].lowercased == UInt8(ascii: "h"), bytes[sign + 2].isDigit,
        bytes[sign + 3] == UInt8(ascii: ">") || bytes[sign + 3] == UInt8(ascii: " ")
      else { continue }
      let end = bytes[(sign + 4)...].prefix(longest).firstIndex(of: UInt8(ascii: "<"))
      guard let end else { continue }
      headings.append((Int(bytes[sign + 2] - UInt8(ascii: "0")), sign + 4..<end))
    }
    return headings
  }

  /// Those of plain text: lines of a few words in capitals, `CHRONOLOGY (HEALTH) - EXTRACT`.
  private static func shoutedHeadings(in bytes: [UInt8]) -> [(level: Int, words: Range<Int>)] {
    var headings: [(level: Int, words: Range<Int>)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
      if end - start >= 6, end - start <= 80, bytes[start].isUpper || bytes[start].isDigit,
        !bytes[start..<end].contains(where: {
          $0.isLower || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",")
        }),
        bytes[start..<end].count(where: \.isUpper) >= 6
      {
        headings.append((6, start..<end))
      }
      start = end + 1
    }
    return headings
  }

  /// No more of a heading is read than this.
  private static let longest = 300

  /// - Returns: nil where a heading says neither; a word for the making of a review wins over any other.
  private static func isOfCase(_ heading: Range<Int>, in bytes: [UInt8]) -> Bool? {
    var verdict: Bool?
    var start = heading.lowerBound
    while let word = bytes.letters(in: start..<heading.upperBound) {
      switch words.meaning(of: word, in: bytes) {
      case false?: return false
      case true?: verdict = true
      case nil: break
      }
      start = word.upperBound
    }
    return verdict
  }

  private static let words = WordTable<Bool>([
    "family case background happened events chronology timeline history circumstances incident episode": true,
    "episodes narrative story stories lived experience experiences life facts": true,
    "methodology method methods terms reference publication publishing response responses action actions":
      false,
    "recommendation recommendations page document version versions process panel review reviews reviewers":
      false,
    "reviewing governance training upcoming calendar newsletter news participation involvement engagement":
      false,
    "contribution contributions consultation law audit audits policy procedure website hubs findings": false,
  ])
}
