import Model

/// Compiles the Markdown part of a document. Reads nothing but the source it is given; safe to use from
/// many threads at once.
package struct MarkdownReader: Sendable {
  /// Begins and ends with `/`.
  private let basePath: String

  /// - Parameter basePath: what the site's addresses begin with, as `/` or `/safeguarding/`.
  package init(basePath: String = "/") {
    let parts = basePath.split(separator: "/")
    self.basePath = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
  }

  /// The body and everything wrong with it, in the order of the text. A body over one of the limits is
  /// empty.
  ///
  /// - Parameter body: the bytes of the Markdown part within the file. All ranges in the result are bytes
  ///   of the whole file.
  package func read(
    _ source: SourceFile, body range: SourceRange
  ) -> (body: Body, findings: [Finding]) {
    let lines = BodyLines(source, body: range)
    let (breach, signs) = MarkdownLimits.survey(lines)
    if let breach {
      return (.empty, [breach.fault.finding(in: source, at: breach.range)])
    }
    let tree = MarkdownTree(parsing: source.bytes[lines.range.lower..<lines.range.upper], signs: signs)
    var collector = BodyCollector(source, lines: lines, basePath: basePath)
    collector.collect(tree)
    let headings = collector.headings()
    let (html, mentions) = tree.withHTML { html in
      HTMLDecorator.decorated(html, headings: headings.map(\.id), quotes: collector.quotes)
    }
    let body = Body(
      html: html, headings: headings, links: collector.links, mentions: mentions,
      wordCount: collector.text.wordCount)
    return (body, collector.findings.sorted())
  }
}
