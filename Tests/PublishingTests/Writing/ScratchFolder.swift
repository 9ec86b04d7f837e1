import Foundation
import Model

@testable import Publishing

/// A folder of the test's own, with a small site in it; removed when let go.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    let made = FileManager.default.temporaryDirectory
      .appending(path: "candour-writing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    // The temporary folder may itself be reached by a link.
    path = made.resolvingSymlinksInPath().path
    for folder in ["site/content/reports", "site/layouts", "home"] { try makeFolder(folder) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func at(_ relative: String) -> String { path + "/" + relative }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(atPath: at(relative), withIntermediateDirectories: true)
  }

  func write(_ relative: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: at(relative)))
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: at(relative), withDestinationPath: target)
  }

  func remove(_ relative: String) throws { try FileManager.default.removeItem(atPath: at(relative)) }

  func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: at(relative)) }

  /// The names in a folder, hidden ones too, sorted; empty if there is no folder.
  func names(in relative: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: at(relative))) ?? []).sorted()
  }

  /// The text of every file below a folder by its path; folders end in a slash. Nil if there is no folder.
  func tree(_ relative: String) throws -> [String: String]? {
    guard exists(relative) else { return nil }
    var tree: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: at(relative)) {
      var isFolder: ObjCBool = false
      let full = at(relative + "/" + path)
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      if isFolder.boolValue {
        tree[path + "/"] = ""
      } else {
        tree[path] = String(decoding: try Data(contentsOf: URL(filePath: full)), as: UTF8.self)
      }
    }
    return tree
  }

  func output(_ path: String = "public", layer: FileLayer = .system) throws -> OutputFolder {
    try OutputFolder(
      validating: path, site: at("site"), home: at("home"), workingDirectory: at("site"), layer: layer)
  }

  /// Publishes to `site/public` with a check that says yes.
  @discardableResult
  func publish(_ site: TestSite, layer: FileLayer = .system) throws -> Publication {
    try publish(site, layer: layer) { _ in true }
  }

  @discardableResult
  func publish(
    _ site: TestSite, layer: FileLayer = .system, check: (BuiltTree) throws(PublishError) -> Bool
  ) throws -> Publication {
    try SitePublisher(output(), tool: "candour 1.2.3", layer: layer)
      .publish(site.files, builtFor: site.builtFor, nextChange: nil, check: check)
  }
}
