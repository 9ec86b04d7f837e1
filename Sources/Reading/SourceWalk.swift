import Model

/// One walk through the content folder.
struct SourceWalk<Hands: Workforce> {
  /// Deeper folders than any site has; ends a walk through a loop of bind mounts.
  private static var maximumDepth: Int { 64 }

  /// Folders that are kept open for the files in them that wait: a process may have some 1,000.
  private static var mostFolders: Int { 128 }
  /// Files that wait are read when there are so many of them.
  private static var mostFiles: Int { 4096 }

  /// A file that the walk has come upon.
  private struct Waiting: Sendable {
    let folder: SourceFolder
    let name: String
    let path: SitePath
    let role: SourceTree.Role

    func read() -> Result<(SourceFile?, Finding?), ReadingFailure> {
      do throws(ReadingFailure) {
        let bytes = try folder.read(name, path: path, limit: SourceText.maximumBytes)
        return .success(SourceText.validate(bytes, path: path))
      } catch {
        return .failure(error)
      }
    }
  }

  let workforce: Hands
  private var waiting: [Waiting] = []
  private var foldersOfWaiting = 0
  var documents: [SourceFile] = []
  var site: SourceFile?
  var data: [SourceFile] = []
  var others: [SitePath] = []
  var findings: [Finding] = []

  init(workforce: Hands) {
    self.workforce = workforce
  }

  func tree() -> SourceTree {
    SourceTree(
      documents: documents.sorted { $0.path < $1.path }, site: site,
      data: data.sorted { $0.path < $1.path }, others: others.sorted(), findings: findings.sorted())
  }

  /// Walks through a folder and reads what is in it; of several failures, the first in the order of the walk is
  /// the one that is thrown.
  mutating func walk(_ folder: SourceFolder, path: SitePath) throws(ReadingFailure) {
    do {
      try visit(folder, path: path, depth: 0)
    } catch {
      try readWaiting()
      throw error
    }
    try readWaiting()
  }

  private mutating func visit(_ folder: SourceFolder, path: SitePath, depth: Int) throws(ReadingFailure) {
    var isNamed = false
    for entry in try folder.entries(path: path) {
      guard let name = entry.name else {
        note(
          .sourceNamesAreAddresses, path, "a name in this folder is not readable text (UTF-8)",
          fix: "Rename the file or folder with plain letters; it may come from an old ZIP archive.")
        continue
      }
      // Hidden files are other programs' business.
      if name.utf8.first == UInt8(ascii: ".") { continue }
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
        try visit(child, path: below, depth: depth + 1)
      case .file:
        guard take(name, below, in: folder) else { break }
        if !isNamed { foldersOfWaiting += 1 }
        isNamed = true
        if waiting.count >= Self.mostFiles {
          try readWaiting()
          isNamed = false
        }
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
    if foldersOfWaiting >= Self.mostFolders { try readWaiting() }
  }

  /// Whether the file waits to be read.
  private mutating func take(_ name: String, _ path: SitePath, in folder: SourceFolder) -> Bool {
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
      return false
    }
    waiting.append(Waiting(folder: folder, name: name, path: path, role: role))
    return true
  }

  private mutating func readWaiting() throws(ReadingFailure) {
    let read = workforce.map(waiting) { $0.read() }
    for (file, result) in zip(waiting, read) {
      let (source, finding) = try result.get()
      findings += finding.map { [$0] } ?? []
      guard let source else { continue }
      switch file.role {
      case .document: documents.append(source)
      case .site: site = source
      case .data: data.append(source)
      case .other: break
      }
    }
    waiting.removeAll(keepingCapacity: true)
    foldersOfWaiting = 0
  }

  private mutating func note(
    _ rule: RuleID, _ path: SitePath, _ message: String, fix: String, severity: Severity = .error
  ) {
    findings.append(Finding(rule: rule, severity: severity, path: path, message: message, fix: fix))
  }
}
