import Model
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  static let digest = String(repeating: "0a", count: 32)

  static func manifest() throws -> Manifest {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    return Manifest(
      builtFor: day, nextChange: day.adding(days: 10),
      entries: [
        .init(path: "é\"x.html", size: 3, sha256: digest),
        .init(path: "a/b.html", size: 0, sha256: digest, until: day.adding(days: 20)),
      ])
  }

  @Test func isWrittenInOneWayOnly() throws {
    let text = String(decoding: try Self.manifest().json(tool: "candour 1.2.3"), as: UTF8.self)
    #expect(
      text == """
        {
        "version":1,
        "tool":"candour 1.2.3",
        "builtFor":"2026-11-21",
        "nextChange":"2026-12-01",
        "files":[
        {"path":"a/b.html","size":0,"sha256":"\(Self.digest)","until":"2026-12-11"},
        {"path":"é\\"x.html","size":3,"sha256":"\(Self.digest)"}
        ]
        }

        """)
  }

  @Test func isReadAsItWasWritten() throws {
    let manifest = try Self.manifest()
    #expect(try Manifest(json: manifest.json(tool: "candour 1.2.3")) == manifest)
    let preview = Manifest(
      builtFor: manifest.builtFor, nextChange: nil, entries: manifest.entries, isPreview: true)
    let json = preview.json(tool: "candour 1.2.3")
    #expect(
      String(decoding: json, as: UTF8.self).contains("\"nextChange\":null,\n\"preview\":true,\n\"files\":["))
    #expect(try Manifest(json: json) == preview)
    let bare = Manifest(builtFor: manifest.builtFor, nextChange: nil, entries: [])
    #expect(try Manifest(json: bare.json(tool: "candour 1.2.3")) == bare)
  }

  static let entry = #"{"path":"a","size":1,"sha256":"\#(digest)"}"#

  static func json(
    version: String = "1", tool: String = "candour 9", day: String = "2026-11-21", next: String = "null",
    files: String = entry
  ) -> String {
    #"{"version":\#(version),"tool":"\#(tool)","builtFor":"\#(day)","nextChange":\#(next),"files":[\#(files)]}"#
  }

  static func entry(path: String) -> String { #"{"path":"\#(path)","size":1,"sha256":"\#(digest)"}"# }

  @Test(arguments: [
    ("", ManifestFault.shape), ("[]", .shape), ("{\"version\":1}", .shape),
    (json(tool: "hugo 1"), .shape),
    (json(version: "2"), .version(2)), (json(version: "\"1\""), .shape),
    (json(day: "2026-02-30"), .day("2026-02-30")), (json(next: "\"soon\""), .day("soon")),
    (json(files: entry(path: "../a")), .path("../a")), (json(files: entry(path: "/etc")), .path("/etc")),
    (json(files: entry(path: "a/./b")), .path("a/./b")), (json(files: entry + "," + entry), .path("a")),
    (json(files: entry(path: "manifest.json")), .path("manifest.json")),
    (json(files: #"{"path":"a","size":-1,"sha256":"\#(digest)"}"#), .entry("a")),
    (json(files: #"{"path":"a","size":1,"sha256":"\#(digest.uppercased())"}"#), .entry("a")),
    (json(files: #"{"path":"a","size":1,"sha256":"00"}"#), .entry("a")),
    (json(files: #"{"path":"a","sha256":"\#(digest)"}"#), .shape),
  ])
  func refusesWhatItCannotTrust(text: String, fault: ManifestFault) {
    #expect(throws: fault) { try Manifest(json: Array(text.utf8)) }
  }

  @Test func takesAnotherToolVersion() throws {
    #expect(try Manifest(json: Array(Self.json().utf8)).entries.map(\.path) == ["a"])
  }
}
