import Testing

@testable import candour

@Suite struct CalendarTextTests {
  private static let samples = [
    "", "short", String(repeating: "a", count: 74), String(repeating: "a", count: 75),
    String(repeating: "a", count: 76), String(repeating: "a", count: 149), String(repeating: "a", count: 150),
    String(repeating: "é", count: 80), String(repeating: "“words” ", count: 30),
    "a" + String(repeating: "😀", count: 60), String(repeating: "ŵ😀’x", count: 40),
  ]

  /// RFC 5545, 3.1: 75 octets at most without the break, no character cut, and unfolding gives the line back.
  @Test(arguments: samples)
  func foldsLongLines(_ text: String) {
    let bytes = Array(CalendarText.line(text).utf8)
    #expect(bytes.suffix(2) == [13, 10])
    var lines: [[UInt8]] = [[]]
    for byte in bytes.dropLast(2) {
      if byte == 10 {
        #expect(lines[lines.count - 1].popLast() == 13)
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    for line in lines {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    for line in lines.dropFirst() { #expect(line.first == 32) }
    let unfolded = (lines.first ?? []) + lines.dropFirst().flatMap { $0.dropFirst() }
    #expect(unfolded == Array(text.utf8))
    // No line is shorter than it need be: the next character would not have fitted.
    for (line, next) in zip(lines, lines.dropFirst()) {
      let character =
        String(decoding: next.dropFirst(), as: UTF8.self).unicodeScalars.first.map(String.init) ?? ""
      #expect(line.count + character.utf8.count > 75)
    }
  }

  /// RFC 5545, 3.3.11.
  @Test func escapesText() {
    #expect(CalendarText.escaped("a;b,c\\d: e\nf\r\ng") == "a\\;b\\,c\\\\d: e\\nf\\ng")
  }
}
