import Model
import Reading

extension FuzzTarget {
  /// A body is compiled.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    guard let source = SourceText.validate(bytes, path: "content/reports/heron.md").0 else { return }
    let whole = SourceRange(0, source.bytes.count)
    let reader = MarkdownReader(basePath: "/safeguarding/")
    let (body, findings) = reader.read(source, body: whole)
    source.demandPlaces(of: findings)
    demand(findings == findings.sorted(), "findings are out of order")
    demandSound(body, in: source)
    let again = reader.read(source, body: whole)
    demand(again.body == body && again.findings == findings, "a second reading reads something else")
  }

  private static func demandSound(_ body: Body, in source: SourceFile) {
    demand((try? UTF8Span(validating: body.html.span)) != nil, "the HTML is not UTF-8")
    for heading in body.headings { source.demandHolds(heading.range, "a heading") }
    demand(Set(body.headings.map(\.id)).count == body.headings.count, "two headings have one id")
    for link in body.links {
      source.demandHolds(link.range, "a link")
      guard case .external(let address) = link.target else { continue }
      let lower = address.lowercased()
      demand(
        ["http://", "https://", "mailto:", "tel:"].contains { lower.hasPrefix($0) },
        "a link leads to another scheme: \(address)")
    }
    var last = 0
    for mention in body.mentions {
      demand(mention.offset >= last && mention.offset <= body.html.count, "a mention is out of order")
      last = mention.offset
    }
    let html = String(decoding: body.html, as: UTF8.self).utf8
    for name in ["script", "iframe", "style", "object", "svg"] {
      demand(!html.containsTag(name), "the HTML has a <\(name)>")
    }
  }
}

extension String.UTF8View {
  /// Whether a tag of that name opens anywhere; what an author typed has `&lt;`.
  fileprivate func containsTag(_ name: String) -> Bool {
    var rest = self[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[index(after: open)...]
      if rest.starts(with: name.utf8) { return true }
    }
    return false
  }
}
