/// A file that a document names, and so wants published with it.
package struct NamedFile: Hashable, Sendable {
  package enum Use: Hashable, Sendable {
    /// An entry of `attachments`, by its index.
    case attachment(Int)
    case termsOfReference, guidance
    /// A link, picture or download of the body, by its index among the body's links.
    case body(Int)
  }

  /// Under `content`; nil where the name leads out of the document's folder or is no name of a file.
  package let path: SitePath?
  package let use: Use
  package let range: SourceRange

  package init(path: SitePath?, use: Use, range: SourceRange) {
    self.path = path
    self.use = use
    self.range = range
  }
}

extension Document {
  /// Every file it names, in the order attachments, other fields, body; a file named twice is here twice.
  package var namedFiles: [NamedFile] {
    var files: [NamedFile] = []
    func add(_ field: Field<String>?, _ use: NamedFile.Use) {
      guard let field else { return }
      files.append(NamedFile(path: file(named: field.value), use: use, range: field.range))
    }
    for (index, attachment) in common.attachments.enumerated() { add(attachment.file, .attachment(index)) }
    add(review?.termsOfReference, .termsOfReference)
    if case .audit(let audit) = details { add(audit.guidance, .guidance) }
    for (index, link) in body.links.enumerated() {
      guard case .file(let path) = link.target else { continue }
      files.append(NamedFile(path: isOwn(path) ? path : nil, use: .body(index), range: link.range))
    }
    return files
  }

  /// The path of a file that front matter names: relative to the document's folder, and not out of it.
  private func file(named name: String) -> SitePath? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.contains("\\") else {
      return nil
    }
    let path = path.folder.appending(name)
    return isOwn(path) ? path : nil
  }

  /// Whether a file lies in the document's folder or below it, and is no source itself.
  private func isOwn(_ path: SitePath) -> Bool {
    path.text.hasPrefix(self.path.folder.text + "/") && !path.text.hasSuffix(".md")
  }
}
