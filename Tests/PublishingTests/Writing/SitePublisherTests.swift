import Foundation
import Glibc
import Model
import Testing

@testable import Publishing

@Suite struct SitePublisherTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  func inode(_ path: String) throws -> UInt64 {
    var status = stat()
    try #require(lstat(scratch.at(path), &status) == 0)
    return UInt64(status.st_ino)
  }

  @Test func makesTheFirstSite() throws {
    let publication = try scratch.publish(.old())
    #expect(publication.outcome == .replaced)
    #expect(publication.added.count == 7 && publication.changed.isEmpty && publication.removed.isEmpty)
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
    #expect(try scratch.tree("site/.public.candour-next") == TestSite.old().tree)
    #expect(
      scratch.names(in: "site") == [
        ".public.candour-lock", ".public.candour-next", "content", "layouts", "public",
      ])
  }

  @Test func replacesASiteAndTakesDownWhatIsWithdrawn() throws {
    try scratch.publish(.old())
    let publication = try scratch.publish(.new())
    #expect(publication.outcome == .replaced)
    #expect(publication.added == ["assets/new.js", "box", "reports/c/d/index.html", "thing/index.html"])
    #expect(publication.changed == ["feed.xml", "index.html", "reports/a/index.html"])
    #expect(publication.removed == ["box/in/x.html", "reports/b/index.html", "thing"])
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
    #expect(try scratch.tree("site/.public.candour-next") == TestSite.new().tree)
  }

  @Test func leavesAnUnchangedSiteAlone() throws {
    try scratch.publish(.old())
    try scratch.publish(.new())
    let before = try inode("site/public")
    let publication = try scratch.publish(.new())
    #expect(publication.outcome == .unchanged)
    #expect(publication.added.isEmpty && publication.changed.isEmpty && publication.removed.isEmpty)
    #expect(try inode("site/public") == before)
  }

  @Test func writesOnlyWhatDiffers() throws {
    try scratch.publish(TestSite(["index.html": "First"]))
    try scratch.publish(.old())
    let untouched = [
      try inode("site/public/assets/app.css"), try inode("site/.public.candour-next/assets/app.css"),
    ]
    let readers = [
      try inode("site/public/index.html"), try inode("site/.public.candour-next/index.html"),
    ]
    let faulty = FaultyLayer()
    try scratch.publish(.new(), layer: faulty.layer)
    let after = [
      try inode("site/.public.candour-next/assets/app.css"), try inode("site/public/assets/app.css"),
    ]
    #expect(after == untouched)
    // Seven files and a manifest in either tree, and either tree's marker.
    #expect(faulty.calls.count { $0 == .create } == 2 * (7 + 1 + 1))
    let replaced = [
      try inode("site/public/index.html"), try inode("site/.public.candour-next/index.html"),
    ]
    #expect(Set(replaced).isDisjoint(with: readers), "a changed file gets a new inode")
  }

  /// The second tree is there from the first build on, of the same files but for the manifest.
  @Test func writesOnlyWhatDiffersFromAFirstBuild() throws {
    try scratch.publish(.old())
    let trees = ["site/public/", "site/.public.candour-next/"]
    let pages = try trees.map { try inode($0 + "reports/a/index.html") }
    #expect(pages[0] == pages[1])
    #expect(try inode(trees[0] + "manifest.json") != inode(trees[1] + "manifest.json"))
    let changed = try TestSite.old().texts.merging(["index.html": "Another"]) { _, new in new }
    let faulty = FaultyLayer()
    let publication = try scratch.publish(TestSite(changed), layer: faulty.layer)
    #expect(publication.changed == ["index.html"] && publication.outcome == .replaced)
    // The page, the manifest and the marker in either tree.
    #expect(faulty.calls.count { $0 == .create } == 2 * 3)
    #expect(!faulty.calls.contains(.link))
    for tree in trees { #expect(try inode(tree + "reports/a/index.html") == pages[0]) }
    #expect(try inode(trees[0] + "index.html") != inode(trees[1] + "index.html"))
  }

  @Test func sharesFilesWithAMissingSecondTree() throws {
    try scratch.publish(.old())
    try scratch.remove("site/.public.candour-next")
    let faulty = FaultyLayer()
    try scratch.publish(.new(), layer: faulty.layer)
    #expect(faulty.calls.contains(.link))
    for tree in ["site/public", "site/.public.candour-next"] {
      #expect(try scratch.tree(tree) == TestSite.new().tree)
    }
  }

  /// Where the disk has no second names for files, they are written.
  @Test(arguments: [EPERM, EXDEV, EMLINK, EOPNOTSUPP])
  func writesWhatCannotBeShared(code: CInt) throws {
    let layer = FileLayer { call in call == .link ? .fails(code) : .isMade }
    try scratch.publish(.old(), layer: layer)
    for tree in ["site/public", "site/.public.candour-next"] {
      #expect(try scratch.tree(tree) == TestSite.old().tree)
    }
  }

  /// Somebody edits a file that both trees share, before and after a build that is refused.
  @Test(arguments: [false, true])
  func mendsAFileThatBothTreesShare(isRefusedMeanwhile: Bool) throws {
    try scratch.publish(.old())
    try scratch.write("site/public/reports/a/index.html", "aaab")
    if isRefusedMeanwhile { try scratch.publish(.new()) { _ in false } }
    #expect(try scratch.publish(.old()).outcome == .replaced)
    for tree in ["site/public", "site/.public.candour-next"] {
      #expect(try scratch.tree(tree) == TestSite.old().tree)
    }
  }

  @Test func publishesTheSameOnSeveralThreads() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: (0..<300).map { ("folder-\($0 % 7)/page-\($0)/index.html", "Page \($0)") })
    for site in try [TestSite(texts), TestSite(texts.mapValues { $0 + ", changed" }, day: 2), .old()] {
      _ = try SitePublisher(
        scratch.output(), tool: "candour 1.2.3", workforce: ManyHands(4), layer: FaultyLayer().layer
      ).publish(site.files, builtFor: site.builtFor, nextChange: nil) { _ in true }
      for tree in ["site/public", "site/.public.candour-next"] {
        #expect(try scratch.tree(tree) == site.tree)
      }
    }
    // Whatever fails on one of them, the site that is online is whole, and the next build puts all in order.
    for number in stride(from: 40, to: 1400, by: 170) {
      let faulty = FaultyLayer(failing: number, code: ENOSPC)
      let site = try TestSite(texts.mapValues { "\($0) \(number)" })
      let publisher = SitePublisher(
        try scratch.output(), tool: "candour 1.2.3", workforce: ManyHands(4), layer: faulty.layer)
      let old = try scratch.tree("site/public")
      do {
        _ = try publisher.publish(site.files, builtFor: site.builtFor, nextChange: nil) { _ in true }
      } catch {
        #expect(try scratch.tree("site/public") == (error.state == .new ? site.tree : old))
      }
      try scratch.publish(site, layer: FaultyLayer().layer)
      for tree in ["site/public", "site/.public.candour-next"] {
        #expect(try scratch.tree(tree) == site.tree)
      }
    }
  }

  @Test func savesBeforeItSwapsAndAfter() throws {
    try scratch.publish(.old())
    let faulty = FaultyLayer()
    try scratch.publish(.new(), layer: faulty.layer)
    let swap = try #require(faulty.calls.firstIndex(of: .exchange))
    let lastMove = try #require(faulty.calls[..<swap].lastIndex(of: .rename))
    #expect(faulty.calls[lastMove + 1] == .sync, "every file, before the tree is declared complete")
    let last = try #require(faulty.calls[..<swap].lastIndex(of: .sync))
    #expect(
      !faulty.calls[last..<swap].contains { [.write, .rename, .remove, .makeFolder].contains($0) })
    #expect(faulty.calls[swap + 1] == .sync)
  }

  @Test func writesTheManifestLast() throws {
    let site = try TestSite.new()
    let plan = PlannedTree(
      site.files, builtFor: site.builtFor, nextChange: nil, tool: "candour 1", keep: [])
    let update = try TreeUpdate(from: nil, to: plan, in: nil)
    #expect(update.writes.map(\.place.text).last == "manifest.json")
    #expect(update.writes.count == site.texts.count + 2)
  }

  @Test func setsPermissions() throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    try scratch.publish(.old())
    for (path, permissions) in [
      ("", 0o755), ("/reports", 0o755), ("/index.html", 0o644), ("/manifest.json", 0o644),
    ] {
      var status = stat()
      try #require(lstat(scratch.at("site/public" + path), &status) == 0)
      #expect(Int(status.st_mode & 0o7777) == permissions, "\(path)")
    }
  }

  @Test func carriesAKeepFileOver() throws {
    try scratch.makeFolder("site/public")
    try scratch.write("site/public/.gitkeep", "keep\n")
    for site in try [TestSite.old(), .new(), .old()] {
      try scratch.publish(site)
      #expect(
        try scratch.tree("site/public")
          == site.tree.merging([".gitkeep": "keep\n"]) { first, _ in first })
    }
    try scratch.remove("site/public/.gitkeep")
    try scratch.publish(.new())
    try scratch.publish(.old())
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
    #expect(try scratch.tree("site/.public.candour-next") == TestSite.old().tree)
  }

  @Test func showsTheBuiltTreeToTheCheck() throws {
    try scratch.publish(.old())
    var added: [UInt8]?
    var outside: [UInt8]?
    var place = ""
    var seen: [String: String]?
    try scratch.publish(.new()) { (tree) throws(PublishError) in
      place = tree.path
      added = try tree.bytes(of: "reports/c/d/index.html")
      outside = try tree.bytes(of: "../content")
      seen = try? scratch.tree("site/public")
      return tree.manifest.entries.contains { $0.path == "box" }
    }
    #expect(place == scratch.at("site/.public.candour-next"))
    #expect(added == Array("added".utf8) && outside == nil)
    #expect(try seen == TestSite.old().tree, "nobody sees the new site yet")
  }

  @Test(arguments: [0, 1, 2])
  func leavesEverythingWhenTheCheckSaysNo(builds: Int) throws {
    for _ in 0..<builds { try scratch.publish(builds == 2 ? .new() : .old()) }
    if builds == 2 { try scratch.publish(.old()) }
    let before = try scratch.tree("site/public")
    let refused = try TestSite.new().texts.merging(["secret.html": "a name"]) { first, _ in first }
    let publication = try scratch.publish(TestSite(refused)) { _ in false }
    #expect(publication.outcome == .refused)
    #expect(try scratch.tree("site/public") == before)
    // What was refused does not stay beside the site either.
    let beside = try scratch.tree("site/.public.candour-next") ?? [:]
    #expect(beside["secret.html"] == nil && beside["box"] == nil && beside["manifest.json"] == nil)
    #expect(scratch.exists("site/.public.candour-next") == (builds > 0))
    try scratch.publish(.new())
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
  }

  @Test func leavesEverythingWhenTheCheckFails() throws {
    try scratch.publish(.old())
    let failure = PublishError(.system(.read, path: "x", code: EIO))
    #expect(throws: failure) {
      try scratch.publish(.new()) { (_) throws(PublishError) in throw failure }
    }
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
    #expect(!scratch.exists("site/.public.candour-next/box"))
  }

  @Test(arguments: [["a", "A"], ["../x"], ["a", "a/b"], ["manifest.json"]])
  func refusesFilesThatCannotLieTogether(paths: [String]) throws {
    let files = paths.map { OutputFile(path: $0, bytes: []) }
    let day = try TestSite.old().builtFor
    #expect {
      try SitePublisher(scratch.output(), tool: "candour 1").publish(
        files, builtFor: day, nextChange: nil
      ) { _ in true }
    } throws: { error in
      guard case .unfit(let faults) = (error as? PublishError)?.cause else { return false }
      return faults.count == 1
    }
    #expect(!scratch.exists("site/public"))
  }

  @Test func refusesASecondBuildAtOnce() throws {
    try scratch.publish(.old()) { _ in
      #expect {
        try scratch.publish(.new())
      } throws: { error in
        guard let error = error as? PublishError, case .busy(let lock) = error.cause else {
          return false
        }
        return lock == scratch.at("site/.public.candour-lock") && !error.isUsage
      }
      return true
    }
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
  }

  @Test func saysWhatFailedAndWhere() throws {
    try scratch.publish(.old())
    let faulty = FaultyLayer()
    try scratch.publish(.new(), layer: faulty.layer)
    let write = (FileLayer.Call.write, faulty.calls.count { $0 == .write })
    try scratch.publish(.old())
    let error = #expect(throws: PublishError.self) {
      try scratch.publish(.new(), layer: FaultyLayer(occurrence: write, code: ENOSPC).layer)
    }
    #expect(error?.state == .new)
    #expect(error?.isUsage == false)
    #expect(error?.message.contains("No space left on device") == true)
    #expect(error?.message.contains(scratch.at("site/.public.candour-next")) == true)
    #expect(error?.fix == "free some space on that disk, then build again")
  }
}
