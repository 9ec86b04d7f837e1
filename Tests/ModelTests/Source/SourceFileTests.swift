import Model
import TestSupport
import Testing

@Suite struct SourceFileTests {
  private func source(_ text: String) -> SourceFile { SourceFile(path: "content/a.md", text: text) }

  @Test(arguments: [
    // text, byte, line, column
    ("", 0, 1, 1), ("", 5, 1, 1), ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
    ("abc", -1, 1, 1),
    ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\n", 2, 2, 1), ("a\r\nb", 1, 1, 2), ("a\r\nb", 3, 2, 1),
    ("é–😀x", 2, 1, 2), ("é–😀x", 5, 1, 3), ("é–😀x", 9, 1, 4), ("é\né", 3, 2, 1), ("e\u{301}x", 3, 1, 3),
    ("👩‍👧x", 11, 1, 4), ("\n\n\n", 2, 3, 1),
  ])
  func placesAreLinesAndCodePoints(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    #expect(source(text).place(at: offset) == SourcePlace(line: line, column: column))
  }

  @Test(arguments: [
    ("", [""]), ("\n", ["", ""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb", ["a\rb"]),
    ("\r\n\r\n", ["", "", ""]), ("a\r", ["a"]),
  ])
  func linesEndBeforeTheirLineEnds(_ text: String, _ lines: [String]) {
    let source = source(text)
    #expect(source.lineStarts.count == lines.count)
    #expect((1...lines.count).map { source.text(in: source.range(ofLine: $0)) } == lines)
  }

  @Test func linesThatAreNotThereAreEmpty() {
    let source = source("a\nb")
    for line in [-1, 0, 3, 99] { #expect(source.range(ofLine: line) == SourceRange(3, 3)) }
    #expect(source.offset(of: SourcePlace(line: 9, column: 1)) == 3)
    #expect(source.offset(of: SourcePlace(line: 1, column: 99)) == 1)
    #expect(source.text(in: SourceRange(-5, 99)) == "a\nb")
    #expect(source.text(in: SourceRange(50, 99)) == "")
  }

  /// `offset(of:)` undoes `place(at:)` wherever a character of a line begins or the line ends.
  @Test func offsetUndoesPlace() {
    var generator = SeededGenerator(seed: 5)
    let letters = ["a", "é", "–", "😀", "\n", "\r\n", "e\u{301}", " ", "#"]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
      let source = source(text)
      for line in 1...source.lineStarts.count {
        let range = source.range(ofLine: line)
        for offset in range.lower...range.upper
        where offset == range.upper || source.bytes[offset] & 0xC0 != 0x80 {
          let back = source.offset(of: source.place(at: offset))
          if back != offset {
            Issue.record("\(text.debugDescription): byte \(offset) came back as \(back)")
          }
        }
      }
    }
  }

  /// Red if a block that begins within a character, or a line that begins within a block, is counted otherwise.
  @Test func placesInLongLinesAreWhatCountingGives() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      let characters = ["a", "é", "–", "😀", "e\u{301}", "\n"]
      let text = (0..<9000).map { _ in
        characters[Int.random(in: 0..<(Bool.random(using: &random) ? 6 : 5), using: &random)]
      }
      let lines =
        text.joined().split(separator: "\n").prefix(5).joined() + text.filter { $0 != "\n" }.joined()
      let source = source("kurz\n" + lines + "\nEnde " + lines + "\n")
      for _ in 0..<200 {
        let offset = Int.random(in: 0...source.bytes.count, using: &random)
        guard offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80 else { continue }
        let before = source.bytes[..<offset]
        let line = before.count { $0 == 0x0A }
        let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
        let place = SourcePlace(
          line: line + 1, column: 1 + source.bytes[start..<offset].count { $0 & 0xC0 != 0x80 })
        #expect(source.place(at: offset) == place)
        #expect(source.offset(of: place) == offset)
      }
    }
  }

  @Test func rangesHoldTogether() {
    #expect(SourceRange(5, 2) == SourceRange(5, 5))
    #expect(SourceRange(1..<4).shifted(by: 3) == SourceRange(4, 7))
    #expect(SourceRange(1, 4).overlaps(SourceRange(3, 9)))
    #expect(!SourceRange(1, 4).overlaps(SourceRange(4, 9)))
    #expect(!SourceRange(2, 2).overlaps(SourceRange(2, 2)))
    #expect(SourcePlace(line: 1, column: 9) < SourcePlace(line: 2, column: 1))
  }
}
