import Foundation
import TestSupport
import Testing

/// SITE-04: nothing but the sources and the day decides what is published.
@Suite struct RepeatableBuildTests {
  /// Two processes, whose hash tables are seeded differently, with other numbers of threads, in other time
  /// zones, languages and folders, whose entries were made in another order.
  @Test func sameSourcesGiveTheSameBytes() throws {
    let demo = Repository.folder.appendingPathComponent("content")
    let names = try FileManager.default.subpathsOfDirectory(atPath: demo.path).sorted().filter { name in
      var isFolder: ObjCBool = false
      let path = demo.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
    func built(_ names: [String], jobs: String, _ environment: [String: String]) throws -> [String: Data] {
      let folder = try TemporaryFolder()
      for name in names {
        try folder.write("content/" + name, try Data(contentsOf: demo.appendingPathComponent(name)))
      }
      let result = try Tool.run(
        ["build", "--site", folder.path, "--date", "2026-11-21", "--jobs", jobs], environment: environment)
      #expect(result.code == 0, "\(result.output)")
      return try folder.snapshot("public")
    }
    let one = try built(names, jobs: "1", ["TZ": "Pacific/Kiritimati", "LANG": "C"])
    let other = try built(
      names.reversed(), jobs: "2",
      ["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "SOURCE_DATE_EPOCH": "0"])
    #expect(one.count > 20)
    #expect(one.keys.sorted() == other.keys.sorted())
    for (path, bytes) in one {
      let isSame = bytes == other[path]
      #expect(isSame, "\(path)")
    }
  }
}
