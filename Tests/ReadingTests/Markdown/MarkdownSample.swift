import Model

@testable import Reading

/// A body read from a text in a test. What stands between ⟦ and ⟧ is marked, the brackets are taken out.
struct MarkdownSample {
  let source: SourceFile
  let marked: [SourceRange]
  let body: Body
  let findings: [Finding]

  init(
    _ text: String, at path: SitePath = "content/reports/child-heron.md", basePath: String = "/",
    after frontMatter: String = ""
  ) {
    var bytes = Array(frontMatter.utf8)
    var starts: [Int] = []
    var marked: [SourceRange] = []
    for character in text.unicodeScalars {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { marked.append(SourceRange(start, bytes.count)) }
      default: bytes += UTF8.encode(character)?.map { $0 } ?? []
      }
    }
    source = SourceFile(path: path, bytes: bytes)
    self.marked = marked.sorted { ($0.lower, -$0.upper) < ($1.lower, -$1.upper) }
    (body, findings) = MarkdownReader(basePath: basePath).read(
      source, body: SourceRange(frontMatter.utf8.count, bytes.count))
  }

  var html: String { String(decoding: body.html, as: UTF8.self) }
  var rules: [RuleID] { findings.map(\.rule) }

  /// The text of a finding's place.
  func text(of finding: Finding) -> String {
    guard let start = finding.start, let end = finding.end else { return "" }
    return source.text(in: SourceRange(source.offset(of: start), source.offset(of: end)))
  }
}
