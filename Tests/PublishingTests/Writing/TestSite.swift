import Model
import Testing

@testable import Publishing

/// A little site as texts by path, and the day it was built for.
struct TestSite: Sendable {
  let texts: [String: String]
  let builtFor: Day

  init(_ texts: [String: String], day: Int = 1) throws {
    self.texts = texts
    builtFor = try #require(Day(year: 2026, month: 3, day: day))
  }

  var files: [OutputFile] { texts.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) } }

  /// What the output folder holds when the site is published, folders included.
  var tree: [String: String] {
    var tree = texts
    for path in texts.keys {
      var folder = OutputPath(path).folder
      while !folder.text.isEmpty {
        tree[folder.text + "/"] = ""
        folder = folder.folder
      }
    }
    let plan = PlannedTree(files, builtFor: builtFor, nextChange: nil, tool: "candour 1.2.3", keep: nil)
    tree["manifest.json"] = String(decoding: plan.manifest.json(tool: "candour 1.2.3"), as: UTF8.self)
    return tree
  }

  static func old() throws -> TestSite {
    try TestSite([
      "index.html": "<p>Old</p>", "reports/a/index.html": "aaaa", "reports/b/index.html": "withdrawn",
      "assets/app.css": "p{}", "feed.xml": "<old/>", "thing": "a file", "box/in/x.html": "deep",
    ])
  }

  /// Differs from `old` in every way: changed (also at the same size), added, removed, a file where a
  /// folder was and a folder where a file was.
  static func new() throws -> TestSite {
    try TestSite(
      [
        "index.html": "<p>Quite new</p>", "reports/a/index.html": "bbbb", "assets/app.css": "p{}",
        "reports/c/d/index.html": "added", "feed.xml": "<new/>", "thing/index.html": "a folder",
        "box": "a file now", "assets/new.js": "1",
      ], day: 2)
  }
}
