import Model

/// The files of a `layouts` folder: templates, partials and assets.
package struct LayoutTree: Sendable {
  /// A file that pages load, such as the stylesheet.
  package struct Asset: Sendable {
    /// Below `layouts/assets`.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// By path: `layouts/report.mustache`, `layouts/partials/contact.mustache`.
  package let templates: [SitePath: SourceFile]
  /// Sorted by name.
  package let assets: [Asset]
  package let findings: [Finding]

  package init(templates: [SourceFile], assets: [Asset], findings: [Finding] = []) {
    self.templates = Dictionary(templates.map { ($0.path, $0) }) { first, _ in first }
    self.assets = assets.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.findings = findings
  }

  /// Larger files do not belong into every page.
  private static let maximumAssetBytes = 4 * 1024 * 1024

  /// Reads `folder`/layouts; a folder that is not there holds nothing.
  package static func read(_ folder: String) throws(ReadingFailure) -> LayoutTree {
    guard let layouts = try SourceFolder.openIfAny(folder, "layouts") else {
      return LayoutTree(templates: [], assets: [])
    }
    var walk = Walk()
    try walk.visit(layouts, path: "layouts")
    return LayoutTree(templates: walk.templates, assets: walk.assets, findings: walk.findings)
  }

  /// These layouts, and for whatever they lack those of another tree.
  package func falling(backOn other: LayoutTree) -> LayoutTree {
    let own = Set(assets.map(\.name))
    return LayoutTree(
      templates: Array(templates.merging(other.templates) { mine, _ in mine }.values),
      assets: assets + other.assets.filter { !own.contains($0.name) }, findings: findings + other.findings)
  }

  private struct Walk {
    var templates: [SourceFile] = []
    var assets: [Asset] = []
    var findings: [Finding] = []

    mutating func visit(_ folder: SourceFolder, path: SitePath) throws(ReadingFailure) {
      for entry in try folder.entries(path: path) {
        guard let name = entry.name, name.utf8.first != UInt8(ascii: ".") else { continue }
        let below = path.appending(name)
        switch entry.type {
        case .folder where below == "layouts/partials" || below == "layouts/assets":
          let child = try folder.folder(name, path: below)
          try visit(child, path: below)
        case .file where path == "layouts/assets":
          assets.append(
            Asset(name: name, bytes: try folder.read(name, path: below, limit: maximumAssetBytes)))
        case .file where name.hasSuffix(".mustache"):
          let bytes = try folder.read(name, path: below, limit: SourceText.maximumBytes)
          let (source, finding) = SourceText.validate(bytes, path: below)
          templates += source.map { [$0] } ?? []
          findings += finding.map { [$0] } ?? []
        case .file: break
        case .folder, .link, .other:
          findings.append(
            Finding(
              rule: .sourcesAreOrdinaryFiles, severity: .error, path: below,
              message: "only ordinary files, `partials` and `assets` may be in the layouts folder",
              fix: "Move it elsewhere, or put a copy of the file in place of a link."))
        }
      }
    }
  }
}
