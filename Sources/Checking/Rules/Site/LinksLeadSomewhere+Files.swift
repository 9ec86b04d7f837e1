import Model

extension Rule {
  /// What keeps the files that a document names from being published.
  static func fileProblems(in document: Document, _ input: RuleInput) -> [Finding] {
    func finding(_ range: SourceRange, _ message: String, fix: String) -> Finding {
      Finding(
        rule: .linksLeadSomewhere, severity: .error, in: document.source, at: range, message: message,
        fix: fix)
    }
    // Whoever withdraws a report may delete its files at once.
    let mayBeGone = document.state(at: input.now).isNotice
    var attached: Set<SitePath> = []
    return document.namedFiles.compactMap { named in
      guard let path = named.path else {
        return named.fault.map { finding(named.range, $0.message, fix: $0.fix) }
      }
      if case .attachment = named.use, !attached.insert(path).inserted {
        return finding(
          named.range, "this file is named twice in `attachments`", fix: "Take one of the two entries out.")
      }
      guard !input.catalogue.files.contains(path), !mayBeGone else { return nil }
      let beside = input.catalogue.files.filter { $0.folder == path.folder }.map { String($0.name) }.sorted()
      let guess = Spelling.nearest(to: String(path.name), among: beside).map { " Did you mean \($0)?" } ?? ""
      return finding(
        named.range, "there is no file \(path)",
        fix: "Put it into the document's folder, or correct its name; capitals matter.\(guess)")
    }
  }

  /// A file beside a document that has a folder of its own was put there to be published.
  static let judgeUnnamedFiles: @Sendable (RuleInput) -> [Finding] = { input in
    guard !input.catalogue.files.isEmpty else { return [] }
    let named = Set(input.catalogue.documents.flatMap { $0.namedFiles.compactMap(\.path) })
    var folders: Set<SitePath> = []
    return input.catalogue.files.subtracting(named).sorted().compactMap { file in
      guard !file.isSource, input.catalogue.document(at: file.folder.appending("index.md")) != nil,
        folders.insert(file.folder).inserted
      else { return nil }
      return Finding(
        rule: .linksLeadSomewhere, severity: .note, path: file,
        message: "this file is not published, since no document names it",
        fix: "Name it in `attachments` of the document beside it, or leave it if it is not meant for readers."
      )
    }
  }
}

extension NamedFile.Fault {
  fileprivate var message: String {
    switch self {
    case .outside: "this file lies outside the document's folder"
    case .source: "this file is one of the site's sources, which are not published as they are"
    case .webPage: "a web page of its own cannot be published beside a document"
    case .name: "the name of this file begins with a dot or holds a character that cannot be seen"
    }
  }

  fileprivate var fix: String {
    switch self {
    case .outside: "Put a copy into the document's folder and write its name alone, as in easy-read.pdf."
    case .source: "Make a copy under another name, or link to the document."
    case .webPage: "Put its text into a document, or make a PDF of it."
    case .name: "Rename the file; letters, digits and hyphens are safe everywhere."
    }
  }
}
