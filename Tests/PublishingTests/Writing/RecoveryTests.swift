import Foundation
import Glibc
import Model
import Testing

@testable import Publishing

/// What publishing makes of folders that somebody or something else has been at.
@Suite struct RecoveryTests {
  let scratch: ScratchFolder
  let next = "site/.public.candour-next"

  init() throws {
    scratch = try ScratchFolder()
    try scratch.publish(TestSite(["index.html": "First"]))
    try scratch.publish(.old())
  }

  @Test(arguments: [
    ("index.html", ""), ("index.html", "<p>Odd</p>"), ("index.html", "much longer than it was before"),
    ("assets/app.css", "q{}"), ("manifest.json", nil), ("assets/app.css", nil),
    ("reports/a/index.html", nil),
    (".candour-part", String(repeating: "half of something ", count: 99)),
    (".candour-unfinished", "candour unfinished 1\nindex.html"),
  ])
  func mendsADamagedCopy(path: String, text: String?) throws {
    let place = next + "/" + path
    if path == "manifest.json" { try scratch.write(next + "/.candour-unfinished", allMarked()) }
    if let text { try scratch.write(place, text) } else { try scratch.remove(place) }
    try scratch.publish(.new())
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
    #expect(try scratch.tree(next) == TestSite.new().tree)
  }

  /// After a power cut, a file may have its size but not its bytes.
  @Test func comparesBytesAfterAnInterruptedRun() throws {
    try scratch.write(next + "/assets/app.css", "q{}")
    let manifest = try #require(try scratch.tree(next)?["manifest.json"])
    // As in an update cut short: the manifest is younger than the damage, and the marker is there.
    Thread.sleep(forTimeInterval: 0.02)
    try scratch.write(next + "/manifest.json", manifest)
    try scratch.write(next + "/.candour-unfinished", allMarked())
    try scratch.publish(.new())
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
  }

  /// A marker that lists every file of the old site.
  func allMarked() throws -> String {
    String(
      decoding: PathList.write(try TestSite.old().texts.keys.map { OutputPath($0) }), as: UTF8.self)
  }

  @Test(arguments: ["index.html", "assets/app.css"])
  func mendsADamagedSite(path: String) throws {
    try scratch.write("site/public/" + path, "<p>New</p>")
    #expect(try scratch.publish(.old()).outcome == .replaced)
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
    try scratch.remove("site/public/" + path)
    try scratch.publish(.old())
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
  }

  @Test func mendsPermissions() throws {
    #expect(chmod(scratch.at("site/public/index.html"), 0o600) == 0)
    #expect(try scratch.publish(.old()).outcome == .replaced)
    var status = stat()
    #expect(lstat(scratch.at("site/public/index.html"), &status) == 0 && status.st_mode & 0o777 == 0o644)
  }

  @Test func removesEmptyFolders() throws {
    for place in ["site/public", next] { try scratch.makeFolder(place + "/left/over") }
    try scratch.publish(.old())
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
    #expect(try scratch.tree(next) == TestSite.old().tree)
  }

  @Test func takesDownWhatAnInterruptedBuildLeftBesideTheSite() throws {
    let faulty = FaultyLayer()
    try scratch.publish(.new(), layer: faulty.layer)
    try scratch.publish(.old())
    let swap = try #require(faulty.calls.firstIndex(of: .exchange))
    let first = faulty.calls[..<swap].count { $0 == .sync } + 1
    #expect(throws: PublishError.self) {
      try scratch.publish(
        .new(), layer: FaultyLayer(occurrence: (.sync, first), mode: .fromThenOn).layer)
    }
    #expect(scratch.exists(next + "/reports/b/index.html"))
    #expect(try scratch.publish(.new()).outcome == .unchanged)
    #expect(try scratch.tree(next) == TestSite.new().tree)
  }

  @Test(arguments: ["site/public", "site/.public.candour-next"])
  func refusesForeignFiles(place: String) throws {
    try scratch.makeFolder(place + "/mine")
    for number in 1...7 { try scratch.write(place + "/mine/\(number).txt", "by hand") }
    try expectForeign((1...5).map { scratch.at(place + "/mine/\($0).txt") }, count: 7)
    #expect(scratch.names(in: place + "/mine").count == 7)
  }

  @Test(
    arguments: ["site/public", "site/.public.candour-next"],
    ["new", "index.html", "reports/a", "assets"])
  func neverFollowsALink(place: String, name: String) throws {
    try scratch.makeFolder("elsewhere")
    try scratch.write("elsewhere/index.html", "untouched")
    if scratch.exists(place + "/" + name) { try scratch.remove(place + "/" + name) }
    try scratch.link(place + "/" + name, to: scratch.at("elsewhere"))
    try expectForeign([scratch.at(place + "/" + name)], count: 1)
    #expect(try scratch.tree("elsewhere") == ["index.html": "untouched"])
  }

  @Test func refusesAPipe() throws {
    #expect(mkfifo(scratch.at("site/public/pipe"), 0o644) == 0)
    try expectForeign([scratch.at("site/public/pipe")], count: 1)
  }

  @Test func refusesNamesThatAreNotText() throws {
    var name = Array((scratch.at("site/public") + "/x").utf8CString)
    name[name.count - 2] = CChar(bitPattern: 0xFF)
    let file = open(name, O_CREAT | O_WRONLY, 0o644)
    #expect(file >= 0)
    close(file)
    try expectForeign([scratch.at("site/public/a name that is not UTF-8")], count: 1)
  }

  func expectForeign(_ paths: [String], count: Int) throws {
    let error = #expect(throws: PublishError.self) { try scratch.publish(.new()) }
    guard case .refusal(let refusal) = error?.cause, case .foreign(let named, let all) = refusal.reason
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named == paths && all == count && error?.isUsage == true && error?.state == .old)
  }

  @Test func refusesACopyThatIsNotItsOwn() throws {
    try scratch.remove(next)
    try scratch.makeFolder(next)
    try scratch.write(next + "/letter.txt", "mine")
    #expect(throws: PublishError(.refusal(OutputRefusal(.notOurs, scratch.at(next))))) {
      try scratch.publish(.new())
    }
    #expect(try scratch.tree(next) == ["letter.txt": "mine"])
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
  }

  @Test(arguments: [OutputRefusal.Reason.symbolicLink, .notAFolder])
  func refusesALinkOrFileInThePlaceOfTheCopy(reason: OutputRefusal.Reason) throws {
    try scratch.remove(next)
    if reason == .symbolicLink {
      try scratch.link(next, to: "content")
    } else {
      try scratch.write(next, "")
    }
    #expect(throws: PublishError(.refusal(OutputRefusal(reason, scratch.at(next))))) {
      try scratch.publish(.new())
    }
    #expect(scratch.names(in: "site/content") == ["reports"])
  }

  @Test func refusesALinkPutInThePlaceOfTheOutput() throws {
    let folder = try scratch.output()
    try scratch.remove("site/public")
    try scratch.link("site/public", to: "content")
    let site = try TestSite.new()
    #expect(throws: PublishError(.refusal(OutputRefusal(.symbolicLink, scratch.at("site/public"))))) {
      try SitePublisher(folder, tool: "candour 1")
        .publish(site.files, builtFor: site.builtFor, nextChange: nil) { _ in true }
    }
  }

  @Test func refusesALinkInThePlaceOfTheLock() throws {
    try scratch.remove("site/.public.candour-lock")
    try scratch.link("site/.public.candour-lock", to: scratch.at("victim"))
    #expect(throws: PublishError.self) { try scratch.publish(.new()) }
    #expect(!scratch.exists("victim"))
  }
}
