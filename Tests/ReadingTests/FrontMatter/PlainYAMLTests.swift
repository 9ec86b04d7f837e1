import Model
import TestSupport
import Testing

@testable import Reading

/// Plain YAML is read twice over in the code, and must mean one thing: what libyaml makes of it.
@Suite struct PlainYAMLTests {
  private static func plain(_ text: String) -> [YAMLPair]? {
    let source = SourceFile(path: "content/a.md", text: text)
    return PlainYAML.fields(in: source, range: SourceRange(0, source.bytes.count))
  }

  /// Nil where libyaml finds no fields, or a fault.
  private static func whole(_ text: String) -> [YAMLPair]? {
    let source = SourceFile(path: "content/a.md", text: text)
    let root = try? YAMLComposer.compose(source, range: SourceRange(0, source.bytes.count))
    guard case .mapping(let pairs)? = root?.content else { return nil }
    return pairs
  }

  @Test(
    "what is plain is read, as libyaml reads it",
    arguments: [
      "title: A word\n", "title:   Two  words  \n", "title: \"In “quotes”: [all] #1\"\n",
      "title: 'don t \"do\"'\n",
      "title: Ärger, [sic] {so} 12:30 a#b? x\n", "a: [one, two words , \"three, four\",'five']\nb: []\n",
      "period: {from: 2023-01, to: \"2025-02\"}\n",
      "list:\n  - one\n  - \"two\"\n  - [three]\nafter: x\n",
      "list:\n  - id: R1\n    text: words\n  -   id: R2\n      agencies: [a, b]\n",
      "group:\n  inner:\n    deep: 1\n  next: 2\nlast: 3\n", "a: 1\na: 2\n", "only_name_9-x: y\n",
      "empty: \"\"\n",
    ])
  func readsWhatIsPlain(_ text: String) {
    let pairs = Self.plain(text)
    #expect(pairs != nil)
    #expect(pairs == Self.whole(text))
  }

  @Test(
    "anything else is left to libyaml",
    arguments: [
      "a: b: c\n", "a: b #c\n", "a: *b\n", "a: &b c\n", "a: !b c\n", "a: |\n  b\n", "a: >-\n  b\n",
      "a: b\n  c\n",
      "a:\n", "a:\n- b\n", "a: \"b\\n\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n", "# a\nb: c\n", "a: b\n\nc: d\n",
      "a: [b, c,]\n", "a: [b: c]\n", "a: [[b]]\n", "a: {b: {c: d}}\n", "a: [b,\n  c]\n", "a:\tb\n",
      "a: b\tc\n", "? a\n: b\n",
      "a: b:\n", "- a\n", "<<: a\n", " a: b\n", "a: b\n c: d\n", "list:\n  - a\n   - b\n", "a: \"b\" c\n",
      "a: b", "a: ~\n",
      "a: {b: c}: d\n", "a: - b\n", "list:\n  - - a\n", "a: b\r\n", "a:b\n", "a: [b]c\n", "",
    ])
  func leavesTheRest(_ text: String) {
    #expect(Self.plain(text) == nil)
  }

  /// Red when, say, a plain text may hold `: ` or its trailing blanks are kept.
  @Test(.timeLimit(.minutes(5)), arguments: FullDocument.all)
  func neverDiffersFromLibyaml(_ full: FullDocument) throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "\n", "  ", " ", "- ", ": ", ":", ",", "[", "]", "{", "}", "\"", "'", "#", " #", "é", "a: b\n",
      "\n  - ", "?", "-",
      "\n    ", "\\", "*", "&", "!", "|", ">", "%", "@", "`", "~", "a",
    ].map { Array($0.utf8) }
    let matter = try #require(FrontMatter.find(in: SourceFile(path: "content/a.md", text: full.text)).0)
    let text = Array(full.text.utf8)[matter.range.lower..<matter.range.upper]
    let lines = text.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
    var plain = 0
    for _ in 0..<4_000 {
      // A few lines in a row, so that most of what is drawn is plain but for what is done to it.
      let first = Int.random(in: 0..<lines.count, using: &generator)
      let last = min(first + Int.random(in: 1...8, using: &generator), lines.count)
      var bytes = Array(lines[first..<last].joined())
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(place + Int.random(in: 0...2, using: &generator), bytes.count)
        bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &generator) ?? [])
      }
      guard let text = String(validating: bytes, as: UTF8.self), let pairs = Self.plain(text) else {
        continue
      }
      plain += 1
      if pairs != Self.whole(text) { Issue.record("read otherwise than by libyaml: \(text)") }
    }
    #expect(plain > 100)
  }
}
