import Model
import Testing

@testable import Reading

/// What a file must be to be read as text.
@Suite struct SourceTextTests {
  private static let path: SitePath = "content/a.md"

  @Test(
    arguments: [
      // What stands before the bad byte, the bad bytes, line and column
      ("abc", [0xFF], 1, 4), ("", [0x80], 1, 1), ("é–😀", [0xC3, 0x28], 1, 4),
      ("a\né", [0xE2, 0x80], 2, 2), ("a\r\n", [0xED, 0xA0, 0x80], 2, 1),
      ("a", [0xC0, 0xAF], 1, 2), ("a", [0xF4, 0x90, 0x80, 0x80], 1, 2), ("\n\n", [0xF8], 3, 1),
    ] as [(String, [UInt8], Int, Int)])
  func bytesThatAreNoTextAreFound(_ before: String, _ bytes: [UInt8], _ line: Int, _ column: Int) {
    let (source, finding) = SourceText.validate(
      Array(before.utf8) + bytes + Array("\nrest".utf8), path: Self.path)
    #expect(source == nil)
    #expect(
      finding
        == Finding(
          rule: .sourceIsText, severity: .error, path: Self.path,
          start: SourcePlace(line: line, column: column),
          end: SourcePlace(line: line, column: column + 1),
          message: "from here on this is not text in UTF-8",
          fix: "Open the file in an editor and save it again as plain text, encoding UTF-8."))
  }

  /// Every way in which four bytes from the edges of UTF-8 may follow one another, at each place of eight.
  @Test func textIsWhatUnicodeSays() {
    let edges: [UInt8] = [
      0x01, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0,
      0xF1, 0xF4,
      0xF5,
    ]
    var place = 0
    for first in edges {
      for second in edges {
        for third in edges {
          for fourth in edges {
            place = (place + 1) % 9
            let bytes = [UInt8](repeating: 0x61, count: place) + [first, second, third, fourth]
            let isText = SourceText.validate(bytes, path: Self.path).0 != nil
            if isText != (String(validating: bytes, as: UTF8.self) != nil) { Issue.record("\(bytes)") }
          }
        }
      }
    }
  }

  @Test func nulIsFound() {
    let finding = SourceText.validate(Array("é\nü\u{0}b\u{0}".utf8), path: Self.path).1
    #expect(finding?.start == SourcePlace(line: 2, column: 2))
    #expect(finding?.end == SourcePlace(line: 2, column: 3))
    #expect(finding?.message == "a NUL byte stands here, which no text holds")
  }

  @Test func byteOrderMarkIsDroppedOnce() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(SourceText.validate(mark + [0x61], path: Self.path).0?.bytes == [0x61])
    #expect(SourceText.validate(mark + mark + [0x61], path: Self.path).0?.bytes == mark + [0x61])
    #expect(SourceText.validate([], path: Self.path).0?.bytes == [])
  }

  /// A byte-order mark does not make room for a file that was cut when it was read.
  @Test func twoMegabytesAndNoMore() {
    let full = [UInt8](repeating: 0x61, count: SourceText.maximumBytes)
    #expect(SourceText.validate(full, path: Self.path).0?.bytes.count == 2 * 1024 * 1024)
    for over in [full + [0x61], [0xEF, 0xBB, 0xBF] + full.dropLast(2)] {
      let (source, finding) = SourceText.validate(over, path: Self.path)
      #expect(source == nil)
      #expect(finding?.message == "this file is over 2 MB")
      #expect(finding?.start == nil)
    }
  }
}
