/// A file that a document names, and so wants published with it.
package struct NamedFile: Hashable, Sendable {
  package enum Use: Hashable, Sendable {
    /// An entry of `attachments`, by its index.
    case attachment(Int)
    case termsOfReference, guidance
    /// A link, picture or download of the body, by its index among the body's links.
    case body(Int)
  }

  /// Why a file may not be published under the name that was given.
  package enum Fault: Hashable, Sendable {
    /// It lies outside the document's folder.
    case outside
    /// It is a source of the site: a document, a setting, the register.
    case source
    /// It is a web page of its own, which could do what no page of the site may.
    case webPage
    /// Its name begins with a dot, or holds what nobody can see or type.
    case name
  }

  /// Under `content`; nil where there is a fault.
  package let path: SitePath?
  package let fault: Fault?
  package let use: Use
  package let range: SourceRange

  init(_ place: Result<SitePath, Fault>, use: Use, range: SourceRange) {
    switch place {
    case .success(let path): (self.path, fault) = (path, nil)
    case .failure(let fault): (path, self.fault) = (nil, fault)
    }
    self.use = use
    self.range = range
  }
}

extension NamedFile.Fault: Error {}

extension Document {
  /// Every file it names, in the order attachments, other fields, body; a file named twice is here twice.
  package var namedFiles: [NamedFile] {
    var files: [NamedFile] = []
    func add(_ field: Field<String>?, _ use: NamedFile.Use) {
      guard let field else { return }
      files.append(NamedFile(file(named: field.value), use: use, range: field.range))
    }
    for (index, attachment) in common.attachments.enumerated() { add(attachment.file, .attachment(index)) }
    add(review?.termsOfReference, .termsOfReference)
    if case .audit(let audit) = details { add(audit.guidance, .guidance) }
    for (index, link) in body.links.enumerated() {
      guard case .file(let path) = link.target else { continue }
      files.append(NamedFile(judged(path), use: .body(index), range: link.range))
    }
    return files
  }

  /// The path of a file that front matter names: relative to the document's folder, and not out of it.
  private func file(named name: String) -> Result<SitePath, NamedFile.Fault> {
    guard name.steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.contains("\\") else {
      return .failure(.outside)
    }
    return judged(path.folder.appending(name))
  }

  private func judged(_ file: SitePath) -> Result<SitePath, NamedFile.Fault> {
    guard file.text.utf8.starts(with: "\(path.folder)/".utf8) else { return .failure(.outside) }
    if file.isSource { return .failure(.source) }
    if file.hasEnding([".html", ".htm", ".xhtml"]) { return .failure(.webPage) }
    return file.hasPublicName ? .success(file) : .failure(.name)
  }
}

extension SitePath {
  /// Whether a file is one that Candour reads and no reader ever gets, however a document names it.
  package var isSource: Bool {
    hasEnding([".md", ".markdown", ".mdown", ".yml", ".yaml"])
      || self == Register.path || self == "content/watchlist.sealed"
  }

  fileprivate func hasEnding(_ endings: [String]) -> Bool {
    let name = text.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  /// Whether every part of the path can be seen and typed, and none is hidden.
  fileprivate var hasPublicName: Bool {
    text.steps.allSatisfy { $0.utf8.first != UInt8(ascii: ".") }
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: scalar != "\\"
        }
      }
  }
}
