import Glibc
import Model
import Testing

@testable import Publishing

/// Publishing where folders cannot be swapped.
@Suite struct InPlaceUpdateTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [EXDEV, EBUSY, EINVAL, ENOSYS, EOPNOTSUPP])
  func replacesFileByFile(code: CInt) throws {
    try scratch.publish(.old())
    let publication = try scratch.publish(.new(), layer: FaultyLayer(cannotExchange: code).layer)
    #expect(publication.outcome == .replacedFileByFile)
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
    #expect(try scratch.tree("site/.public.candour-next") == TestSite.new().tree)
    let again = try scratch.publish(.new(), layer: FaultyLayer(cannotExchange: code).layer)
    #expect(again.outcome == .unchanged)
  }

  @Test func failsWhereAnotherReasonForbidsTheSwap() throws {
    try scratch.publish(.old())
    let error = #expect(throws: PublishError.self) {
      try scratch.publish(.new(), layer: FaultyLayer(cannotExchange: EACCES).layer)
    }
    #expect(error == PublishError(.system(.exchange, path: scratch.at("site/public"), code: EACCES)))
    #expect(try scratch.tree("site/public") == TestSite.old().tree)
  }

  @Test func completesAnInterruptedRunBeforeAnythingElse() throws {
    // From here on, every update from the old site to the new one makes the same requests.
    for site in try [TestSite.old(), .new(), .old()] {
      try scratch.publish(site, layer: FaultyLayer(cannotExchange: EBUSY).layer)
    }
    let counting = FaultyLayer(cannotExchange: EBUSY)
    try scratch.publish(.new(), layer: counting.layer)
    try scratch.publish(.old(), layer: FaultyLayer(cannotExchange: EBUSY).layer)
    // The last move into place is the manifest's.
    let manifest = (FileLayer.Call.rename, counting.calls.count { $0 == .rename })
    let error = #expect(throws: PublishError.self) {
      try scratch.publish(
        .new(), layer: FaultyLayer(occurrence: manifest, mode: .fromThenOn, cannotExchange: EBUSY).layer)
    }
    #expect(error?.state == .mixed)
    #expect(scratch.exists("site/public/.candour-journal"))
    // Even though the next build is refused by its check, the interrupted one is completed.
    try scratch.publish(TestSite(["index.html": "Third"])) { _ in false }
    #expect(try scratch.tree("site/public") == TestSite.new().tree)
  }

  @Test(arguments: [
    "", "candour journal 1", "candour journal 1\nmove 1 a",
    "candour journal 1\nremove 0 ../content\nend",
    "candour journal 1\nmove 0 /etc/x\nend", "candour journal 1\nremove 0 .gitkeep\nend",
    "candour journal 1\nburn 0 a\nend", "candour journal 2\nend", "candour journal 1\nunfold 0 ..\nend",
  ])
  func refusesAJournalThatIsNotItsOwn(text: String) throws {
    try scratch.publish(.old())
    try scratch.write("site/public/.candour-journal", text)
    let error = #expect(throws: PublishError.self) { try scratch.publish(.new()) }
    #expect(error?.isUsage == true)
    #expect(
      try scratch.tree("site/public")?.filter { $0.key != ".candour-journal" } == TestSite.old().tree)
  }

  @Test func refusesStrangersInItsStagingFolder() throws {
    try scratch.publish(.old())
    try scratch.makeFolder("site/public/.candour-stage")
    try scratch.write("site/public/.candour-stage/letter.txt", "mine")
    let error = #expect(throws: PublishError.self) { try scratch.publish(.new()) }
    #expect(error?.isUsage == true)
    #expect(scratch.exists("site/public/.candour-stage/letter.txt"))
  }

  @Test func movesAssetsFirstThenPagesThenFeedsAndTheManifestLast() throws {
    try scratch.publish(.old())
    let root = try OpenFolder.open(scratch.at("site/public"), layer: .system)
    let site = try TestSite.new()
    let plan = PlannedTree(
      site.files, builtFor: site.builtFor, nextChange: nil, tool: "candour 1", keep: nil)
    let difference = try TreeUpdate(from: TreeState(of: root), to: plan, in: root)
    #expect(
      InPlaceUpdate(difference).order == [
        "assets/new.js", "reports/c/d/index.html", "index.html", "reports/a/index.html", "feed.xml",
        "-box/in/x.html", "-reports/b/index.html", "-thing", "-reports/b/", "-box/in/", "-box/",
        "box", "thing/index.html", "manifest.json",
      ])
  }
}

extension InPlaceUpdate {
  /// The steps in short.
  fileprivate var order: [String] {
    steps.map { (step) in
      switch step {
      case .move(_, let path): path.text
      case .remove(let path): "-" + path.text
      case .removeFolder(let path): "-" + path.text + "/"
      }
    }
  }
}
