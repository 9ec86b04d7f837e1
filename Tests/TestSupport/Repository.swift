import Detecting
import Foundation
import Model
import Reading

/// The checkout that the tests belong to.
package enum Repository {
  /// Its folder: this file lies three folders below it.
  package static let folder: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  /// The vocabularies, editions, bank holidays and helplines that come with Candour.
  package static let defaults: Defaults = {
    let data = folder.appendingPathComponent("Sources/Reading/Data")
    func source(_ name: String) -> SourceFile {
      let bytes = (try? Data(contentsOf: data.appendingPathComponent(name))) ?? Data()
      return SourceFile(path: SitePath(name), bytes: Array(bytes))
    }
    let (defaults, findings) = DefaultsReader.read(
      vocabularies: source("vocabularies.yml"), editions: source("editions.yml"),
      holidays: source("holidays.yml"), helplines: source("helplines.yml"))
    precondition(findings.isEmpty, "Candour's own data files have findings: \(findings)")
    return defaults
  }()

  /// The words and names that come with Candour.
  package static let lexicon = Lexicon(file: list)

  /// The same without what was learned of the words around a place, so that rules stand alone.
  package static let lexiconOfRules = Lexicon { $0.hasSuffix("-signs.txt") ? [] : list($0) }

  package static func list(_ name: String) -> [UInt8] {
    Array((try? Data(contentsOf: folder.appendingPathComponent("Sources/Detecting/Data/" + name))) ?? Data())
  }

  /// The layouts that come with Candour.
  package static let layouts: LayoutTree = {
    (try? LayoutTree.read(folder.path)) ?? LayoutTree(templates: [], assets: [])
  }()
}

/// A folder of its own for one test, gone when the test is over.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = base.appendingPathComponent("candour-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package var path: String { url.path }

  /// Writes a file, making the folders above it.
  package func write(_ path: String, _ bytes: some Sequence<UInt8>) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes all files of a site.
  package func write(_ site: SiteText) throws {
    for (path, text) in site.files { try write(path, text.utf8) }
  }
}
