import Model
import Testing

@testable import Reading

@Suite("Markdown on many threads")
struct MarkdownThreadTests {
  /// With the library as it comes, one in a hundred of such parses loses a deletion or a bare address.
  @Test("2,000 parses on four threads give what one thread gives")
  func threads() async {
    let texts = (0..<8).map { number in
      (0..<20).map { line in
        number % 2 == 0
          ? "~~x\(line)~~ ~y~ www.a\(line).example a\(line)@b.example *~~z~~*"
          : "www.a\(line).example https://b\(line).example/c a@b\(line).example w: **x**"
      }.joined(separator: "\n\n")
    }
    let expected = texts.map(MarkdownThreadTests.body)
    #expect(expected[0].html.count > 2_000 && expected[0].links.count == 40)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for thread in 0..<4 {
        group.addTask {
          (0..<500).count {
            MarkdownThreadTests.body(texts[($0 + thread) % 8]) != expected[($0 + thread) % 8]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  private static func body(_ text: String) -> Body {
    MarkdownSample(text).body
  }
}
