import Foundation
import Model
import Testing

@testable import Reading

/// The examples of the GitHub Flavored Markdown specification and of its extensions.
///
/// Held in two steps: what the library prints is the specification's HTML, and what Candour publishes is
/// what the library prints but for the listed decorations. Every example that differs is listed with its
/// reason, and the test fails as well when a listed one does not differ, so the lists cannot rot.
@Suite("Markdown specification")
struct MarkdownConformanceTests {
  private static let path: SitePath = "content/a/b.md"

  /// What the library prints differently from the specification.
  static let libraryDifferences: [SpecExample.Suite: [Int: String]] = [
    .specification: [
      279: "the specification prints the attributes of a check box in another order",
      280: "the specification prints the attributes of a check box in another order",
      610: "bare addresses are links: this example describes plain CommonMark",
      614: "bare e-mail addresses are links: this example describes plain CommonMark",
      616: "bare addresses are links: this example describes plain CommonMark",
      619: "bare addresses are links: this example describes plain CommonMark",
      620: "bare e-mail addresses are links: this example describes plain CommonMark",
    ],
    .extensions: [
      20: "the example gives no HTML: it only must not crash",
      23: "the library names footnotes after their labels, Candour after their numbers",
    ],
  ]

  private static let aFileOfTheDocument =
    "a file beside the document is linked by its whole address"
  private static let scheme = "only http, https, mailto and tel are published"
  private static let backslash = "a backslash in an address is refused"

  /// What Candour publishes differently from what the library prints, beyond the decorations.
  static let candourDifferences: [SpecExample.Suite: [Int: String]] = [
    .specification: [
      163: aFileOfTheDocument,
      164: aFileOfTheDocument,
      171: backslash,
      172: aFileOfTheDocument,
      173: aFileOfTheDocument,
      356: "no website's name holds a backtick",
      501: aFileOfTheDocument,
      504: aFileOfTheDocument,
      505: aFileOfTheDocument,
      506: aFileOfTheDocument,
      507: aFileOfTheDocument,
      508: scheme,
      510: backslash,
      511: aFileOfTheDocument,
      512: aFileOfTheDocument,
      525: aFileOfTheDocument,
      528: aFileOfTheDocument,
      530: aFileOfTheDocument,
      539: aFileOfTheDocument,
      581: aFileOfTheDocument,
      584: aFileOfTheDocument,
      585: aFileOfTheDocument,
      586: aFileOfTheDocument,
      588: aFileOfTheDocument,
      604: scheme,
      606: scheme,
      607: scheme,
      608: "no website's name consists of dots",
      609: scheme,
      628: scheme,
    ],
    .extensions: [
      19: "a picture from another website is refused",
      23: "footnotes are numbered and say what they are; see the tests of the reader",
    ],
  ]

  @Test("the library prints what the specification says", arguments: SpecExample.Suite.allCases)
  func library(suite: SpecExample.Suite) throws {
    guard let examples = try examples(of: suite) else { return }
    for example in examples {
      let html = libraryHTML(example)
      if html.contains("<!-- raw HTML omitted -->") { continue }
      let isListed = MarkdownConformanceTests.libraryDifferences[suite]?[example.number] != nil
      #expect((html != example.html) == isListed, "\(example): \(html)")
    }
  }

  @Test("raw HTML is reported, each piece on its own", arguments: SpecExample.Suite.allCases)
  func rawHTML(suite: SpecExample.Suite) throws {
    guard let examples = try examples(of: suite) else { return }
    var count = 0
    for example in examples {
      let pieces = libraryHTML(example).components(separatedBy: "<!-- raw HTML omitted -->").count - 1
      let (source, _, findings) = read(example)
      let reported = findings.filter { $0.rule == .bodiesHoldNoRawHTML }
      #expect(reported.count == pieces, "\(example)")
      for finding in reported {
        let place = try #require(finding.start)
        #expect(source.bytes[source.offset(of: place)] == UInt8(ascii: "<"), "\(example)")
      }
      count += pieces
    }
    #expect(count > 10)
  }

  @Test("Candour publishes what the library prints", arguments: SpecExample.Suite.allCases)
  func published(suite: SpecExample.Suite) throws {
    guard let examples = try examples(of: suite) else { return }
    for example in examples {
      let (_, body, _) = read(example)
      let html = Undecorated.html(String(decoding: body.html, as: UTF8.self))
      let isListed = MarkdownConformanceTests.candourDifferences[suite]?[example.number] != nil
      #expect((html != libraryHTML(example)) == isListed, "\(example): \(html)")
    }
  }

  @Test("every link, image and tag of the specification is found at its place")
  func places() throws {
    for suite in SpecExample.Suite.allCases {
      for example in try examples(of: suite) ?? [] {
        let (source, body, _) = read(example)
        for link in body.links {
          let text = source.text(in: link.range)
          let isInForm =
            link.isImage
            ? text.hasPrefix("![") && text.last.map { "])".contains($0) } == true
            : text.hasPrefix("[") && text.last.map { "])".contains($0) } == true
              || text.hasPrefix("<") && text.hasSuffix(">")
              || !text.contains { " \n<>[".contains($0) }
          #expect(isInForm, "\(example): \(text)")
        }
      }
    }
  }

  private func examples(of suite: SpecExample.Suite) throws -> [SpecExample]? {
    if let examples = SpecExample.all(of: suite) {
      #expect(examples.count == (suite == .specification ? 673 : 28))
      return examples
    }
    print("not run: there is no \(suite.rawValue) in \(SpecExample.folder.path)")
    #expect(!SpecExample.isRequired, "the specification's examples are required")
    return nil
  }

  private func libraryHTML(_ example: SpecExample) -> String {
    String(
      decoding: MarkdownTree(parsing: Array(example.markdown.utf8)[...]).html(), as: UTF8.self)
  }

  private func read(_ example: SpecExample) -> (SourceFile, Body, [Finding]) {
    let source = SourceFile(path: MarkdownConformanceTests.path, text: example.markdown)
    let (body, findings) = MarkdownReader().read(
      source, body: SourceRange(0, source.bytes.count))
    return (source, body, findings)
  }
}

/// Takes Candour's decorations off again: exactly these, and nothing else.
private enum Undecorated {
  static func html(_ text: String) -> String {
    var text = text
    text.replace(
      #/<div class="table-scroll" role="region" tabindex="0" aria-label="Table \d+">\n/#, with: "")
    text.replace("</table>\n</div>", with: "</table>")
    text.replace("<th scope=\"col\"", with: "<th")
    text.replace(#/<(t[hd]) class="align-(left|center|right)">/#) { "<\($0.1) align=\"\($0.2)\">" }
    text.replace(#/<(h[1-6]) id="[^"]+">/#) { "<\($0.1)>" }
    text.replace(#/(<input [^>]+) aria-label="(done|to do)">/#) { "\($0.1)>" }
    text.replace(#/<((?:hr|br|img|input)\b[^>]*)>/#) { "<\($0.1) />" }
    return text
  }
}
