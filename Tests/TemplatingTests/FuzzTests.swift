import Model
import TestSupport
import Testing

@testable import Templating

/// Whatever the bytes of its layouts, compiling comes back, and what compiles renders.
@Suite("Layouts of random bytes")
struct FuzzTests {
  /// Layouts that between them hold every kind of tag.
  static let samples: [(String, String)] = [
    (
      "page",
      "{{<base}}\r\n{{$title}}{{title}}{{/title}}\n  {{$main}}\n  <p>{{summary}}</p>\n{{/main}}{{/base}}\n"
    ),
    (
      "base",
      "<!doctype html>\n<title>{{$title}}x{{/title}}</title>{{! note }}\n{{>head}}\n  {{$main}}{{/main}}\n"
    ),
    (
      "partials/head",
      "<a href=\"{{url}}\"{{#draft}} class='d'{{/draft}}>\n{{#people}}\n {{name}}{{#role}}{{.}}{{/role}}\n{{/people}}\n"
        + "{{^tags}}{{author.name}}{{/tags}}{{#tags}}{{.}}{{/tags}}{{{body}}}<script>a</script><!-- b -->"
    ),
  ]

  static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#draft}}", "{{/draft}}", "{{>head}}", "{{<base}}", "{{/base}}",
    "{{$main}}",
    "{{/main}}", "{{=", "{{!", "\n", "\r\n", "  ", "<", ">", "\"", "'", "<script>", "</", "<!--", "-->",
    "é",
    "{{.}}", "{{title}}", "href=", "\u{0}",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func neverTraps(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var rendered = 0
    for _ in 0..<400 {
      let files = FuzzTests.samples.map { name, text in
        SourceFile(
          path: SitePath("layouts/\(name).mustache"),
          bytes: FuzzTests.mutated(Array(text.utf8), with: &generator))
      }
      let (layout, findings) = LayoutCompiler.compile("page", for: .sample, in: LayoutSources(files))
      #expect((layout == nil) == !findings.isEmpty)
      #expect(findings == findings.sorted())
      if let layout {
        rendered += 1
        let page = layout.render(.sample)
        #expect(page.count < 100_000)
        // What is written down beforehand reads as what is rendered each time.
        let known = ViewValues(View.sampleValues.pairs.filter { _ in Bool.random(using: &generator) })
        #expect(layout.settling(known).render(.sample) == page)
      }
    }
    #expect(rendered > 0, "no mutation compiled: the test reaches no rendering")
  }

  private static func mutated(_ bytes: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let length = Int.random(in: 0...min(12, bytes.count - place), using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(place..<place + length)
      case 1: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      default: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      }
    }
    return bytes
  }

  /// Inputs whose cost would grow with the square if any step looked at a byte again and again. Without
  /// linear time this test does not come back.
  @Test(arguments: [
    "{", "{{", "{{!", "{{a", "{{#", "{{#draft}}", "{{/draft}}", "{{$a}}\n", "{{<base}}", "}}", " ",
    " {{!}}", "\n",
    "{{.}}", "a.", "<", "<a ", "<!--", "</script", "{{title}}\n", "{{>head}}",
    "{{#draft}}\n{{/draft}}\n",
  ])
  func staysLinear(_ piece: String) {
    let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
    let files = [("page", text), ("base", "x"), ("partials/head", " ")]
    #expect(MarkedLayout(files).findings().count <= 2 * Limits.findings)
  }
}
