import Foundation
import TestSupport
import Testing

/// The real executable, real folders, every kind of document: nothing of what is under embargo is in any
/// file, name, message or report, a minute before its time.
@Suite struct EmbargoTraceTests {
  private func folder(_ site: SiteText) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(site)
    return folder
  }

  private func build(_ folder: TemporaryFolder, at moment: String, _ more: [String] = []) throws
    -> Tool.Result
  {
    try Tool.run(["build", "--site", ".", "--date", moment] + more, in: folder.path)
  }

  private func holdsWord(_ text: String) -> Bool { text.lowercased().contains(EmbargoedSite.word) }

  @Test func isNowhereInOutputLogsAndReports() throws {
    let folder = try folder(EmbargoedSite.whole)
    let result = try build(folder, at: EmbargoedSite.before)
    try #require(result.code == 0, "\(result.output)\(result.errors)")
    #expect(!holdsWord(result.output), "\(result.output)")
    #expect(!holdsWord(result.errors), "\(result.errors)")
    for (path, bytes) in try folder.snapshot("public") {
      #expect(!holdsWord(path))
      #expect(!holdsWord(String(decoding: bytes, as: UTF8.self)), "\(path)")
    }
    for format in ["human", "json"] {
      let check = try Tool.run(
        ["check", "--site", ".", "--format", format, "--date", EmbargoedSite.before], in: folder.path)
      #expect(!holdsWord(check.output + check.errors), "\(check.output)")
    }
  }

  /// The strongest test: the tree is that of a site which never knew of any of it, byte for byte. Counts,
  /// lists, feeds, neighbours and data are all in it.
  @Test func theSiteIsTheOneThatNeverKnew() throws {
    let (whole, plain) = (try folder(EmbargoedSite.whole), try folder(EmbargoedSite.plain))
    for folder in [whole, plain] {
      let result = try build(folder, at: EmbargoedSite.before)
      try #require(result.code == 0, "\(result.output)\(result.errors)")
    }
    var (first, second) = (try whole.snapshot("public"), try plain.snapshot("public"))
    let manifests = [first, second].map { String(decoding: $0["manifest.json"] ?? Data(), as: UTF8.self) }
    first["manifest.json"] = nil
    second["manifest.json"] = nil
    #expect(Set(first.keys) == Set(second.keys))
    for (path, bytes) in first {
      let isSame = bytes == second[path]
      #expect(isSame, "\(path)")
    }
    #expect(manifests[0].contains("\"nextChange\":\"2026-06-16\""))
    let lines = manifests.map { $0.split(separator: "\n").filter { !$0.contains("nextChange") } }
    #expect(lines[0] == lines[1])
  }

  /// A minute later all of it is there, so that the tests above can fail.
  @Test func appearsAtItsMinute() throws {
    let folder = try folder(EmbargoedSite.whole)
    let result = try build(folder, at: EmbargoedSite.after)
    try #require(result.code == 0, "\(result.output)\(result.errors)")
    let files = try folder.snapshot("public")
    for kind in EmbargoedSite.kinds {
      let page = try #require(files["\(kind.folder)/kestrel/index.html"], "\(kind.name)")
      #expect(String(decoding: page, as: UTF8.self).contains("Kestreltitle of the \(kind.name)"))
      #expect(files["\(kind.folder)/kestrel/kestrel-\(kind.name).txt"] != nil)
      #expect(files["kestrel-alias/\(kind.name)/index.html"] != nil)
    }
    let theme = try #require(files["themes/unseen-men/index.html"])
    #expect(String(decoding: theme, as: UTF8.self).contains("\(EmbargoedSite.kinds.count) documents"))
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("kestrel-planned") && !text.contains("kestreltitle inside"), "\(path)")
    }
  }

  /// What an author or a layout lets out is found, and the report that says so does not repeat it.
  @Test(arguments: [
    (
      "content/leak.md", "---\nkind: page\ntitle: Leak\n---\nA talk on Child Kestrel.\n",
      "content/leak.md:5:11"
    ),
    ("content/leak.md", "---\nkind: page\ntitle: On KESTREL-01\n---\nWords.\n", "content/leak.md:3:11"),
    (
      "content/leak.md",
      "---\nkind: page\ntitle: Leak\n---\nSee [it](https://a.example.org/?p=/kestrel-alias/report).\n",
      "content/leak.md"
    ),
    (
      "layouts/page.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}<!-- Child  KESTREL -->",
      "content/leak.md"
    ),
  ])
  func whatGetsOutIsFoundAndNotRepeated(_ path: String, _ text: String, _ place: String) throws {
    let folder = try folder(EmbargoedSite.whole)
    try folder.write("content/leak.md", "---\nkind: page\ntitle: Leak\n---\nWords.\n".utf8)
    try folder.write(path, text.utf8)
    let result = try build(folder, at: EmbargoedSite.before)
    #expect(result.code == 1)
    #expect(result.output.contains("[LEG-05]"))
    #expect(result.output.contains(place), "\(result.output)")
    #expect(!holdsWord(result.output + result.errors), "\(result.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }
}
