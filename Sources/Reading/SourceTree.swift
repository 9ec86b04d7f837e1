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
  package static let acceptancesPath: SitePath = "content/acceptances.yml"

  /// What a file under `content` is read as.
  package enum Role: Sendable {
    case document, site, data, other
  }

  /// Told by the path alone.
  package static func role(of path: SitePath) -> Role {
    if path.text.utf8.suffix(3).elementsEqual(".md".utf8) { return .document }
    if path == sitePath { return .site }
    if path == acceptancesPath { return .data }
    return path.text.hasPrefix(SiteDataReader.folder.text + "/") && path.text.hasSuffix(".yml")
      ? .data : .other
  }

  /// Reads the tree below `folder`/content. Links, devices and names that are not UTF-8 are findings;
  /// what the system refuses to read is an error.
  ///
  /// - Parameter workforce: reads the files that the walk comes upon.
  package static func read(
    site folder: String, workforce: some Workforce = SingleHand()
  ) throws(ReadingFailure) -> SourceTree {
    var walk = SourceWalk(workforce: workforce)
    try walk.walk(try SourceFolder.open(folder, "content"), path: "content")
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
