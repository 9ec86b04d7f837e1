import Model

/// Reads the files of `content/data`: the terms that a board adds to the vocabularies, and its registries.
package enum SiteDataReader {
  /// Reads the editions and bank holidays that a board adds to Candour's. They come before `site.yml`, which may
  /// choose one of the editions.
  package static func standards(_ sources: [SourceFile], defaults: Defaults) -> (Defaults, [Finding]) {
    var reading = SiteDataReading(defaults: defaults, boards: Vocabulary(name: "board", terms: []))
    for file in DataFile.allCases where file.isStandard {
      for source in sources where DataFile(source.path) == file { reading.read(file, from: source) }
    }
    return (reading.defaults, reading.findings.sorted())
  }

  /// - Parameter defaults: with the editions and holidays of the same files.
  /// - Returns: what the files hold, the defaults with the board's own terms in their vocabularies, and
  ///   everything that is wrong. A file that cannot be read loses only itself.
  package static func read(
    _ sources: [SourceFile], site: Site, defaults: Defaults
  ) -> (data: SiteData, defaults: Defaults, findings: [Finding]) {
    var reading = SiteDataReading(defaults: defaults, boards: site.boardVocabulary)
    let sources = sources.sorted { $0.path < $1.path }
    reading.data.sources = sources
    // Lists of actions name agencies and groups, so the registries come first.
    for file in DataFile.allCases where !file.isStandard {
      for source in sources where DataFile(source.path) == file { reading.read(file, from: source) }
    }
    for source in sources where DataFile(source.path) == nil {
      reading.findings.append(unknownFile(source.path))
    }
    return (reading.data, reading.defaults, reading.findings.sorted())
  }

  static let folder: SitePath = "content/data"

  /// Whether a file lies where data files do.
  static func isAmongData(_ path: SitePath) -> Bool {
    path.folder == folder || path.folder == DataFile.actionFolder
  }

  /// A file among the data that Candour would never look at.
  static func unknownFile(_ path: SitePath) -> Finding {
    let names = DataFile.allCases.filter { $0 != .acceptances }.map(\.name).joined(separator: ", ")
    return Finding(
      rule: .sourceNamesAreAddresses, severity: .warning, path: path,
      message: "Candour reads no file of this name in content/data",
      fix: "Correct its name or move it away. Known are: \(names).")
  }

  /// The file to which a board adds terms of its own; nil where a vocabulary is closed.
  static func registry(of vocabulary: String) -> String? {
    let file: DataFile? =
      switch vocabulary {
      case "agency", "role": .agencies
      case "group": .groups
      case "theme": .themes
      case "priority": .priorities
      default: nil
      }
    return file.map { "\(folder)/\($0.name)" }
  }
}

/// The files that `content/data` may hold, in the order in which they are read.
enum DataFile: String, CaseIterable {
  case agencies, groups, themes, priorities, glossary, actions, editions, holidays
  /// Beside `site.yml`, since it is about the site and not published with it.
  case acceptances

  static let actionFolder: SitePath = "content/data/actions"

  init?(_ path: SitePath) {
    if path.folder == Self.actionFolder, path.name.hasSuffix(".yml") {
      self = .actions
      return
    }
    if path == SourceTree.acceptancesPath {
      self = .acceptances
      return
    }
    guard path.folder == SiteDataReader.folder,
      let file = Self.allCases.first(where: {
        $0 != .actions && $0 != .acceptances && $0.name[...] == path.name
      })
    else { return nil }
    self = file
  }

  /// Below `content/data`.
  var name: String { self == .actions ? "actions/NAME.yml" : "\(rawValue).yml" }

  /// Whether `site.yml` may refer to what is in it, so that it is read before.
  var isStandard: Bool { self == .editions || self == .holidays }
}
