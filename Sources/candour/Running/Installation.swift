import Detecting
import Foundation
import Model
import Reading

/// What comes with Candour beside the executable: data files and default layouts.
///
/// Found in `../share/candour` from the executable, else in the checkout it was built from.
struct Installation {
  let defaults: Defaults
  let layouts: LayoutTree
  let lexicon: Lexicon
  let nicknames: Nicknames

  /// The installation is not whole.
  struct Damage: Error, CustomStringConvertible {
    let description: String
  }

  static func find() throws -> Installation {
    let share = executable.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/candour").path
    if FileManager.default.fileExists(atPath: share + "/data/vocabularies.yml") {
      return try Installation(data: share + "/data", words: share + "/data", layouts: share)
    }
    return try Installation(
      data: checkout + "/Sources/Reading/Data", words: checkout + "/Sources/Detecting/Data", layouts: checkout
    )
  }

  private init(data: String, words: String, layouts folder: String) throws {
    let (defaults, findings) = DefaultsReader.read(
      vocabularies: try Self.source(data, "vocabularies.yml"),
      editions: try Self.source(data, "editions.yml"),
      holidays: try Self.source(data, "holidays.yml"),
      helplines: try Self.source(data, "helplines.yml"))
    if let first = findings.min() {
      throw Damage(description: "Candour's own data file \(data)/\(first.path) is damaged: \(first.message).")
    }
    self.defaults = defaults
    lexicon = try Lexicon { Array(try Self.bytes(words, $0)) }
    nicknames = Nicknames(Array(try Self.bytes(words, "nicknames.txt")))
    layouts = try LayoutTree.read(folder)
    if layouts.templates.isEmpty {
      throw Damage(description: "Candour's own layouts are missing from \(folder)/layouts.")
    }
  }

  private static func source(_ folder: String, _ name: String) throws -> SourceFile {
    let (source, finding) = SourceText.validate(Array(try bytes(folder, name)), path: SitePath(name))
    guard let source else {
      throw Damage(
        description: "Candour's own data file \(folder)/\(name) is damaged: \(finding?.message ?? "").")
    }
    return source
  }

  private static func bytes(_ folder: String, _ name: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
      throw Damage(
        description: "Candour's own data file \(folder)/\(name) cannot be read. Install Candour again.")
    }
    return data
  }

  private static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  }

  /// The package's folder at the time of the build: this file lies three folders below it.
  private static var checkout: String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }
}
