import Model
import Reading
import TestSupport
import Testing

/// Whatever is typed: no crash, every place inside the file, and an answer soon.
@Suite struct FuzzTests {
  private static let reader = DocumentReader(defaults: Repository.defaults, site: nil)

  private static let pieces: [[UInt8]] =
    [
      "---\n", "...\n", ": ", " #", "\n", "\r\n", "\r", "\t", "  ", "- ", "[", "]", "{", "}", "\"", "'",
      "*a", "&a ", "!b ", "<<: ",
      "? ", "|\n", ">-\n", "%", "@", "`", ",", "é", "😀", "\u{85}", "\u{2028}", "\u{FEFF}", "\\", "\\x41",
      "\u{1}", "#", "kind",
      "2025-02-30", "~", "title: ", "[[[[", "}}}}",
    ].map { Array($0.utf8) }

  private static func mutated(_ text: String, using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let length = min(Int.random(in: 0...12, using: &generator), bytes.count - place)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes.removeSubrange(place..<(place + length))
      case 1:
        bytes.insert(
          contentsOf: Array(bytes[place..<(place + length)]),
          at: Int.random(in: 0...place, using: &generator))
      case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 9...126, using: &generator)
      default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test(.timeLimit(.minutes(5)), arguments: FullDocument.all)
  func anyFrontMatterIsAnswered(_ full: FullDocument) {
    var generator = SeededGenerator(seed: 42)
    var counts = (documents: 0, findings: 0)
    for _ in 0..<600 {
      let bytes = Self.mutated(full.text, using: &generator)
      // A mutation may cut a letter in two; such a file is not read at all.
      guard let source = SourceText.validate(bytes, path: "content/a.md").0 else { continue }
      let (document, findings) = Self.reader.read(source)
      counts.documents += document == nil ? 0 : 1
      counts.findings += findings.count
      for finding in findings where !Self.isInside(finding, source) {
        Issue.record("\(finding.line) in \(source.text)")
      }
      if document == nil, findings.isEmpty {
        Issue.record("neither document nor finding: \(source.text)")
      }
      guard let document else { continue }
      var walk = PropertyWalk()
      walk.visit(document.common)
      walk.visit(document.details)
      for field in walk.fields
      where field.range.lower < document.frontMatterRange.lower
        || field.range.upper > document.frontMatterRange.upper
      {
        Issue.record("\(field.range) is outside the front matter: \(source.text)")
      }
    }
    #expect(counts.documents > 20 && counts.findings > 200)
  }

  private static func isInside(_ finding: Finding, _ source: SourceFile) -> Bool {
    guard let start = finding.start, let end = finding.end else { return false }
    let places = [start, end].map { source.place(at: source.offset(of: $0)) }
    // A place just behind the carriage return of a line end is its line's end too.
    return start <= end && places[0] == start && places[1] == end
  }

  /// Sources that make careless YAML readers spin: a head, a piece many times over, an end.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("", "[", 30_000, ""), ("", "{a: ", 8_000, ""), ("", "- ", 15_000, ""), ("", "a:\n", 9_000, ""),
      ("", "? ", 15_000, ""), ("", "\"", 30_000, ""), ("a: ", "x ", 15_000, ""),
      ("a: >-\n", "  x\n", 7_000, ""), ("", "&a [*a]: &b [*b]\n", 1, ""), ("", "!", 30_000, ""),
      ("a: [", "b, ", 10_000, "]"), ("", "k: v # c\n", 3_000, ""), ("\"", "\\x41", 7_000, "\": a"),
    ])
  func hostileFrontMatterEndsSoon(_ head: String, _ piece: String, _ count: Int, _ end: String) {
    let yaml = head + String(repeating: piece, count: count) + end
    let source = SourceFile(path: "content/a.md", text: "---\n\(yaml)\n---\n")
    #expect(Self.reader.read(source).1.isEmpty == false)
  }
}
