import Glibc
import Model

/// The source files of a site, as they lie in its `content` folder.
package struct SourceTree: Sendable {
  /// Markdown files, sorted by the bytes of their paths.
  package let documents: [SourceFile]
  /// `content/site.yml`, if it is there and readable.
  package let site: SourceFile?
  /// The files of `content/data`, sorted likewise: registries, lists of actions, and whatever else ends
  /// in `.yml` there.
  package let data: [SourceFile]
  /// Every other ordinary file under `content`, by path, sorted.
  package let others: [SitePath]
  package let findings: [Finding]

  package init(
    documents: [SourceFile], site: SourceFile?, data: [SourceFile] = [], others: [SitePath],
    findings: [Finding]
  ) {
    self.documents = documents
    self.site = site
    self.data = data
    self.others = others
    self.findings = findings
  }

  package static let sitePath: SitePath = "content/site.yml"

  /// What a file under `content` is read as.
  package enum Role: Sendable {
    case document, site, data, other
  }

  /// Told by the path alone.
  package static func role(of path: SitePath) -> Role {
    if path.text.hasSuffix(".md") { return .document }
    if path == sitePath { return .site }
    return path.text.hasPrefix(SiteDataReader.folder.text + "/") && path.text.hasSuffix(".yml")
      ? .data : .other
  }

  /// Reads the tree below `folder`/content. Links, devices and names that are not UTF-8 are findings;
  /// what the system refuses to read is an error.
  package static func read(site folder: String) throws(ReadingFailure) -> SourceTree {
    var walk = SourceWalk()
    let content = try SourceFolder.open(folder, "content")
    defer { content.close() }
    try walk.visit(content, path: "content", depth: 0)
    return walk.tree()
  }
}

/// The system would not let a source be read.
package struct ReadingFailure: Error, CustomStringConvertible {
  package let path: String
  /// The system's own words.
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String { "\(path) cannot be read: \(reason)" }
}

/// One walk through the content folder.
private struct SourceWalk {
  /// Deeper folders than any site has; ends a walk through a loop of bind mounts.
  private static let maximumDepth = 64

  var documents: [SourceFile] = []
  var site: SourceFile?
  var data: [SourceFile] = []
  var others: [SitePath] = []
  var findings: [Finding] = []

  func tree() -> SourceTree {
    SourceTree(
      documents: documents.sorted { $0.path < $1.path }, site: site,
      data: data.sorted { $0.path < $1.path }, others: others.sorted(), findings: findings.sorted())
  }

  mutating func visit(_ folder: SourceFolder, path: SitePath, depth: Int) throws(ReadingFailure) {
    for entry in try folder.entries(path: path) {
      guard let name = entry.name else {
        note(
          .sourceNamesAreAddresses, path, "a name in this folder is not readable text (UTF-8)",
          fix: "Rename the file or folder with plain letters; it may come from an old ZIP archive.")
        continue
      }
      // Hidden files are other programs' business.
      if name.hasPrefix(".") { continue }
      let below = path.appending(name)
      switch entry.type {
      case .folder:
        guard depth < Self.maximumDepth else {
          note(
            .sourcesAreOrdinaryFiles, below, "folders are nested over \(Self.maximumDepth) deep",
            fix: "Move the documents further up.")
          continue
        }
        let child = try folder.folder(name, path: below)
        defer { child.close() }
        try visit(child, path: below, depth: depth + 1)
      case .file: try take(name, below, in: folder)
      case .link:
        note(
          .sourcesAreOrdinaryFiles, below, "this is a link to another place, and Candour follows none",
          fix: "Replace it by a copy of the file.")
      case .other:
        note(
          .sourcesAreOrdinaryFiles, below,
          "this is not an ordinary file (it is a pipe, a socket or a device)",
          fix: "Take it out of the content folder.")
      }
    }
  }

  private mutating func take(_ name: String, _ path: SitePath, in folder: SourceFolder) throws(ReadingFailure)
  {
    let role = SourceTree.role(of: path)
    guard role != .other else {
      if SiteDataReader.isAmongData(path) {
        findings.append(SiteDataReader.unknownFile(path))
      } else if [".markdown", ".mdown", ".md"].contains(where: { name.lowercased().hasSuffix($0) }) {
        note(
          .sourceNamesAreAddresses, path, "this looks like a document but is not read as one",
          fix: "Let the name end in .md, in small letters.", severity: .warning)
      }
      others.append(path)
      return
    }
    let (source, finding) = SourceText.validate(
      try folder.read(name, path: path, limit: SourceText.maximumBytes), path: path)
    findings += finding.map { [$0] } ?? []
    guard let source else { return }
    switch role {
    case .document: documents.append(source)
    case .site: site = source
    case .data: data.append(source)
    case .other: break
    }
  }

  private mutating func note(
    _ rule: RuleID, _ path: SitePath, _ message: String, fix: String, severity: Severity = .error
  ) {
    findings.append(Finding(rule: rule, severity: severity, path: path, message: message, fix: fix))
  }
}
