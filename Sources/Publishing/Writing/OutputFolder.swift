import Glibc
import Model

/// A folder that Candour may build into: beside or inside a site, but never its sources, and either empty
/// or made by Candour before.
package struct OutputFolder: Hashable, Sendable {
  /// The real path of the folder that holds it.
  package let parent: String
  package let name: String

  package var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// Judges a path by where it really leads; `.`, `..`, doubled slashes and links in it are resolved first.
  ///
  /// - Parameters:
  ///   - path: as the user gave it; relative to the working directory unless it begins with a slash.
  ///   - site: the site's folder, which must exist.
  ///   - home: the user's home folder, if known.
  ///   - workingDirectory: an absolute path.
  ///   - isPreview: whether a preview is to be built into it: never where the site itself is built.
  package init(
    validating path: String, site: String, home: String?, workingDirectory: String, isPreview: Bool = false,
    layer: FileLayer = .system
  ) throws(OutputRefusal) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw OutputRefusal(.notAPath, path) }
    let real = try RealPath(output: path, from: workingDirectory, layer)
    guard let name = real.parts.last else { throw OutputRefusal(.root, "/") }
    guard WorkingName.next(for: name).utf8.count <= 255 else {
      throw OutputRefusal(.nameTooLong, real.text)
    }
    guard let site = try RealPath(existing: site, from: workingDirectory, layer) else {
      throw OutputRefusal(.noSite, site)
    }
    if real.holds(site) { throw OutputRefusal(.site, real.text) }
    if let home, let home = try RealPath(existing: home, from: workingDirectory, layer), real.holds(home) {
      throw OutputRefusal(.home, real.text)
    }
    for sources in ["content", "layouts"] {
      let named = site.appending(sources)
      let led = try RealPath(existing: named.text, from: "/", layer)
      for folder in [named, led ?? named] where real.holds(folder) || folder.holds(real) {
        throw OutputRefusal(.sources(folder.text), real.text)
      }
    }
    if isPreview, real.text == site.appending("public").text { throw OutputRefusal(.production, real.text) }
    self.name = name
    parent = real.parent.text
    try refuseStrangers(isPreview: isPreview, layer)
  }

  /// Why a tree that a manifest describes may not be replaced by a preview, or by the site.
  func refusal(of manifest: Manifest, isPreview: Bool) -> OutputRefusal? {
    guard manifest.isPreview != isPreview else { return nil }
    return OutputRefusal(isPreview ? .production : .preview, path)
  }

  /// Looks only at the top of the folder; publishing looks at everything, under its lock.
  private func refuseStrangers(isPreview: Bool, _ layer: FileLayer) throws(OutputRefusal) {
    do throws(PublishError) {
      let holder = try OpenFolder.open(parent, layer: layer)
      guard let status = try holder.status(of: name) else { return }
      guard status.kind == .folder, let folder = try holder.folder(name) else {
        throw PublishError(.refusal(OutputRefusal(.notAFolder, path)))
      }
      let names = try folder.names().map { $0.name ?? "" }
      // An interrupted update within the folder leaves its journal, whose manifest may not be there yet.
      let isBare = names.allSatisfy { WorkingName.isUnlisted($0) || $0 == WorkingName.stage }
      if isBare || names.contains(WorkingName.journal) { return }
      guard let bytes = try folder.read(Manifest.fileName) else {
        throw PublishError(.refusal(OutputRefusal(.notOurs, path)))
      }
      let manifest: Manifest
      do throws(ManifestFault) {
        manifest = try Manifest(json: bytes)
      } catch {
        throw PublishError(.refusal(OutputRefusal(.manifest(error), path)))
      }
      if let refusal = refusal(of: manifest, isPreview: isPreview) { throw PublishError(.refusal(refusal)) }
    } catch {
      guard case .refusal(let refusal) = error.cause else {
        throw OutputRefusal(.system(error.reason), path)
      }
      throw refusal
    }
  }
}
