import Detecting
import Foundation
import TestSupport
import Testing

/// Everything that Candour writes about a site full of listed names, held against these names and the key.
@Suite struct NothingLeaksTests {
  static let date = ["--date", "2026-11-21"]
  static let formats = ["human", "json", "sarif", "junit", "github"]

  private struct Place {
    let folder: TemporaryFolder
    let digits: String

    /// A site with the names in it, its list sealed and the key beside it.
    init(_ files: [(String, String)]) throws {
      folder = try TemporaryFolder()
      for (path, text) in SiteText(files: files).files { try folder.write("site/" + path, text.utf8) }
      try folder.write("names.txt", PlantedNames.all.joined(separator: "\n").utf8)
      let sealing = try Tool.run(
        ["seal", "names.txt", "--key-file", "list.key", "--output", "site/content/watchlist.sealed"],
        in: folder.path)
      digits = try String(contentsOf: folder.url.appendingPathComponent("list.key"), encoding: .utf8)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(sealing.code == 0)
      expectNothing(in: Data((sealing.output + sealing.errors).utf8), "seal")
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Tool.Result {
      let result = try Tool.run(arguments, in: folder.path, environment: environment)
      expectNothing(in: Data(result.output.utf8), "\(arguments): output")
      expectNothing(in: Data(result.errors.utf8), "\(arguments): errors")
      return result
    }

    func expectNothing(in data: Data, _ what: String) {
      let shown = PlantedNames.shown(in: data)
      #expect(shown.isEmpty, "\(what) shows \(shown.count) names, such as \(shown.min() ?? "")")
      #expect(!String(decoding: data, as: UTF8.self).lowercased().contains(digits), "\(what) shows the key")
    }

    func expectNothing(below path: String) throws {
      for (file, bytes) in try folder.snapshot(path) {
        expectNothing(in: Data(file.utf8), "\(path): a name of a file")
        expectNothing(in: bytes, "\(path)/\(file)")
      }
    }
  }

  /// A needle that nothing could hold would prove nothing.
  @Test func theSearchFindsWhatIsThere() {
    #expect(PlantedNames.all.count == 40)
    for name in PlantedNames.all { #expect(!PlantedNames.shown(in: Data(name.utf8)).isEmpty, "\(name)") }
    let sources = PlantedNames.site.map(\.1).joined()
    #expect(PlantedNames.shown(in: Data(sources.utf8)).count > 80)
    let words =
      (try? String(contentsOf: Repository.folder.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
    #expect(PlantedNames.shown(in: Data(words.utf8)).isEmpty)
  }

  @Test(arguments: ["check", "build"]) func noReportShowsAName(_ command: String) throws {
    let place = try Place(PlantedNames.site)
    let key = ["--site", "site", "--watchlist-key", "list.key"] + Self.date
    for format in Self.formats {
      let result = try place.run([command] + key + ["--format", format])
      #expect(result.code == 1)
    }
    try FileManager.default.createDirectory(
      atPath: place.folder.path + "/reports", withIntermediateDirectories: true)
    _ = try place.run([command] + key + Self.formats.flatMap { ["--format", "\($0)=reports/\($0)"] })
    #expect(try place.folder.snapshot("reports").count == Self.formats.count)
    try place.expectNothing(below: "reports")
    #expect(!FileManager.default.fileExists(atPath: place.folder.path + "/site/public"))
    let found = try place.run([command] + key + ["--only", "RED-04"]).output
    #expect(found.matches(of: /watch-list stands/).count > 10 * PlantedNames.all.count)
  }

  @Test func noOtherCommandShowsAName() throws {
    let place = try Place(PlantedNames.site)
    let site = ["--site", "site"] + Self.date
    let key = site + ["--watchlist-key", "list.key"]
    for format in ["human", "json", "html", "csv", "ics"] {
      _ = try place.run(["status"] + key + ["--format", format])
    }
    for format in Self.formats {
      _ = try place.run(["inspect", "site/content"] + key + ["--format", format])
    }
    _ = try place.run(["register", "append"] + key)
    _ = try place.run(["register", "append"] + key + ["--note", PlantedNames.all[0]])
    _ = try place.run(["register", "verify"] + site)
    _ = try place.run(["register", "statement"] + site)
    _ = try place.run(["explain", "RED-04"])
    _ = try place.run(["rules"])
    #expect(!FileManager.default.fileExists(atPath: place.folder.path + "/site/content/register.jsonl"))
    let sealed = try Data(
      contentsOf: place.folder.url.appendingPathComponent("site/content/watchlist.sealed"))
    #expect(PlantedNames.shown(amongRandomLetters: sealed).isEmpty)
  }

  @Test func whatIsPublishedHoldsNeitherListNorKey() throws {
    let place = try Place([("content/a.md", "---\nkind: page\ntitle: A\n---\nThe grandmother came.\n")])
    let result = try place.run(["build", "--site", "site", "--watchlist-key", "list.key"] + Self.date)
    #expect(result.code == 0, "\(result.output)")
    try place.expectNothing(below: "site/public")
    #expect(try !place.folder.snapshot("site/public").keys.contains { $0.contains("watchlist") })
  }

  @Test func damagedListsShowNothing() throws {
    let place = try Place(PlantedNames.site)
    let path = "site/content/watchlist.sealed"
    let sealed = [UInt8](try Data(contentsOf: place.folder.url.appendingPathComponent(path)))
    let key = ["--site", "site", "--watchlist-key", "list.key"] + Self.date
    var random = SeededGenerator(seed: 5)
    var damaged = [64, 64 * 50, 64 * 3000].map { Array(sealed[..<$0]) }
    damaged += (0..<4).map { _ in
      var bytes = sealed
      bytes[Int.random(in: 0..<bytes.count - 1, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      return bytes
    }
    damaged.append(Array("candour watch-list 2\n".utf8) + sealed.dropFirst(21))
    damaged.append(Array(PlantedNames.all.joined(separator: "\n").utf8))
    for bytes in damaged {
      try place.folder.write(path, bytes)
      let result = try place.run(["check", "--format", "json"] + key)
      #expect(result.code == 1)
      #expect(result.output.matches(of: /"rule":/).count == 1)
    }
    let text = String(decoding: sealed, as: UTF8.self).replacing("\n", with: "\r\n")
    try place.folder.write(path, text.utf8)
    #expect(try place.run(["check", "--only", "RED-04"] + key).output.contains("watch-list stands"))
    let other = ["CANDOUR_WATCHLIST_KEY": String(repeating: "ab", count: 32)]
    for command in ["check", "build", "status", "inspect"] {
      let paths = command == "inspect" ? ["site/content"] : []
      let result = try place.run([command] + paths + ["--site", "site"] + Self.date, environment: other)
      #expect(result.code == 1)
    }
    #expect(!FileManager.default.fileExists(atPath: place.folder.path + "/site/public"))
  }
}
