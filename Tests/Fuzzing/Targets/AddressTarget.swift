import Model
import Reading

extension FuzzTarget {
  /// A text is taken for an address, for the path of a source, and for what a link leads to.
  static let addresses = FuzzTarget(name: "addresses") { bytes in
    guard let source = SourceText.validate(bytes, path: "content/reports/heron.md").0 else { return }
    let text = source.text
    if let address = Address(text) { demandSound(address, as: text) }
    if let address = Address(document: SitePath(text)) {
      demand(Address(address.text) == address, "a document's address is no address: \(address)")
      demandSound(address, as: address.text)
    }
    let path = SitePath(text)
    demand(
      path.folder.text.isEmpty
        ? path.text.utf8.elementsEqual(path.name.utf8) || path.text.utf8.first == 0x2F
        : path.text.utf8.elementsEqual("\(path.folder)/\(path.name)".utf8), "a path is not its own parts")
    demandSafeLink(to: text)
  }

  private static func demandSound(_ address: Address, as text: String) {
    demand(address.text.utf8.elementsEqual(text.utf8), "an address prints back as another text")
    demand(
      address.file.hasSuffix("index.html") && address.file.utf8.first != UInt8(ascii: "/"),
      "a file elsewhere: \(address)")
    demand(!address.file.contains(".."), "a file outside the output: \(address)")
  }

  /// A link to one of the site's files stays inside the site.
  private static func demandSafeLink(to text: String) {
    guard !text.utf8.contains(where: { $0 < 0x20 || "<>\\".utf8.contains($0) }) else { return }
    let source = SourceFile(path: "content/reports/heron.md", text: "[Read what was found](<\(text)>)\n")
    let (body, findings) = MarkdownReader().read(source, body: SourceRange(0, source.bytes.count))
    source.demandPlaces(of: findings)
    demand(!body.links.isEmpty || !findings.isEmpty, "a link is lost without a word: \(text)")
    for link in body.links {
      switch link.target {
      case .document(let path, _), .file(let path):
        // By bytes: a mark that combines with a slash would make one character of the two.
        let parts = path.text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
          .map { Array($0) }
        demand(
          parts.first == Array("content".utf8) && !parts.contains(Array("..".utf8)),
          "a link leads out of the content: \(path)")
      case .page(let address, _):
        demand(address.utf8.first == UInt8(ascii: "/"), "a page of another site: \(address)")
      case .anchor, .external: break
      }
    }
  }
}
