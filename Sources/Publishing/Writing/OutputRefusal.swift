/// Why Candour will not use a folder as its output.
package struct OutputRefusal: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No path at all, or one with a NUL character in it.
    case notAPath
    case root
    /// The home folder or a folder around it.
    case home
    /// The site's folder or a folder around it.
    case site
    /// A folder of sources (`content` or `layouts`), or one inside it or around it.
    case sources(String)
    case symbolicLink
    case notAFolder
    /// The folder that should hold it does not exist.
    case noParent
    /// The name, or the whole path, is longer than the system allows.
    case nameTooLong
    /// Not empty, and without a manifest of Candour's.
    case notOurs
    /// The manifest is there but cannot be used.
    case manifest(ManifestFault)
    /// Things that no manifest of Candour's lists, as full paths; the first few.
    case foreign([String], count: Int)
    /// A preview was to be built where the site itself is.
    case production
    /// The site was to be built where a preview is.
    case preview
    /// The site folder itself cannot be found.
    case noSite
    /// The system would not say what is there.
    case system(String)
  }

  package let reason: Reason
  /// The folder as it was asked for, or its real path.
  package let path: String

  init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// Names at most five of the things found.
  static func foreign(_ paths: [String], in folder: String) -> OutputRefusal {
    let shown = paths.sorted().prefix(5).map { (path) in
      // A name with a control character in it must not reach the terminal as it is.
      path.unicodeScalars.contains { $0.properties.generalCategory == .control }
        ? path.debugDescription : path
    }
    return OutputRefusal(.foreign(shown, count: paths.count), folder)
  }

  /// Whether the user's request was at fault (exit code 2) rather than the world (exit code 3).
  package var isUsage: Bool {
    if case .system = reason { return false }
    return true
  }

  /// One sentence without a full stop.
  package var message: String {
    switch reason {
    case .notAPath: "The output folder has no usable name"
    case .root: "The output folder cannot be the root of the disk"
    case .home: "The output folder \(path) is your home folder or holds it"
    case .site: "The output folder \(path) is the site's own folder or holds it"
    case .sources(let folder): "The output folder \(path) overlaps the sources in \(folder)"
    case .symbolicLink: "The output folder \(path) is a symbolic link"
    case .notAFolder: "\(path) is not a folder"
    case .noParent: "The folder that should hold \(path) does not exist"
    case .nameTooLong: "The path of the output folder is too long: \(path.prefix(60))…"
    case .notOurs: "The folder \(path) holds files that Candour did not make"
    case .manifest(let fault): "The manifest in \(path) cannot be used: \(fault.message)"
    case .foreign(let paths, let count): Self.foreignMessage(paths, count, path)
    case .production: "The output folder \(path) is the site's own, and a preview does not belong there"
    case .preview: "The output folder \(path) holds a preview"
    case .noSite: "The site folder \(path) cannot be found"
    case .system(let why):
      "The output folder \(path) cannot be used: \(why); what was online before still is"
    }
  }

  /// What to do, without a full stop.
  package var fix: String {
    switch reason {
    case .notAPath, .root, .home, .site, .sources:
      "choose a folder of its own with --output, such as public inside the site"
    case .symbolicLink: "give --output the folder that the link leads to"
    case .notAFolder: "give --output the path of a folder"
    case .noParent: "make that folder first, or correct --output"
    case .nameTooLong: "choose a shorter name with --output"
    case .notOurs: "choose an empty folder with --output, or empty this one yourself"
    case .manifest: "empty the folder yourself if nothing in it is needed, then build again"
    case .foreign:
      "move them elsewhere, or make them part of the site, then build again; Candour removes nothing it did not make"
    case .production: "name another folder with --output"
    case .preview: "choose another folder with --output, or remove the preview yourself"
    case .noSite: "correct --site"
    case .system: "put that right, or choose another folder with --output"
    }
  }

  private static func foreignMessage(_ paths: [String], _ count: Int, _ folder: String) -> String {
    let others = count - paths.count
    let names = paths.joined(separator: ", ") + (others > 0 ? " and \(others) more" : "")
    return "In \(folder) there are things that Candour did not put there: \(names)"
  }
}
