import Detecting
import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// What a site's sealed list does to its checks.
@Suite struct WatchListRunTests {
  static let key: WatchListKey = {
    var random = SeededGenerator(seed: 11)
    return WatchListKey(using: &random)
  }()

  static let sealed: [UInt8] = {
    var random = SeededGenerator(seed: 12)
    let names = "Heather Dawson\nGurpreet Sandhu\nWill Young\nOluwaseun Adebayo\n"
    guard let file = try? NamesFile(Array(names.utf8)) else { return [] }
    return WatchList.seal(file.names, lexicon: Repository.lexicon, with: key, using: &random)
  }()

  static let open = (try? WatchList.open(sealed, key)).map(SiteWatchList.open) ?? .none

  private func run(_ files: [(String, String)], _ list: SiteWatchList) -> SiteRun {
    TestRun.run(SiteText(files: files), date: "2026-11-21", watchList: list)
  }

  private func page(_ fields: String = "title: A", body: String = "Words.") -> String {
    "---\nkind: page\n\(fields)\n---\n\(body)\n"
  }

  @Test func findsNamesInEveryKindOfSource() {
    let run = run(
      [
        ("content/site.yml", SiteText.plainSite + "# Ask Gurpreet Sandhu\n"),
        ("content/a.md", page("title: About Dawson", body: "We met G. Sandhu.\n\n![Dawson](/x.png)")),
        ("content/data/groups.yml", "groups:\n  - {slug: panel, label: Panel}\n# Heather Dawson\n"),
        ("content/heather-dawson.md", page()),
      ], Self.open)
    let found = run.findings.filter { $0.rule.text == "RED-04" }
    #expect(
      Set(found.map { "\($0.path):\($0.start?.line ?? 0)" }) == [
        "content/site.yml:10", "content/a.md:3", "content/a.md:5", "content/a.md:7",
        "content/data/groups.yml:3",
        "content/heather-dawson.md:0",
      ])
    #expect(found.allSatisfy { $0.severity == .error && $0.category == .name })
  }

  /// A person decides of a misspelt name; the page that shows it is no second finding.
  @Test func oneSlipIsAWarningAndBuilds() {
    let run = run([("content/a.md", page(body: "We met Adebayu there."))], Self.open)
    #expect(run.findings.filter { $0.rule.text == "RED-04" }.map(\.severity) == [.warning])
    #expect(run.built != nil, "\(run.findings.map(\.message))")
  }

  @Test func aNameThatOnlyALayoutHoldsIsFoundOnThePage() {
    let run = run(
      [
        ("content/a.md", page()),
        (
          "layouts/page.mustache",
          "<!doctype html><title>{{title}}</title>{{{body}}}<p>By Gurpreet Sandhu</p>"
        ),
      ], Self.open)
    #expect(run.findings.contains { $0.rule.text == "RED-17" && $0.category == .name })
  }

  @Test(arguments: [("", Severity.note), ("watchlist: optional\n", .note), ("watchlist: required\n", .error)])
  func aListWithoutItsKeyIsSaid(_ setting: String, _ severity: Severity) {
    let run = run(
      [("content/site.yml", SiteText.plainSite + setting), ("content/a.md", page())],
      .unopened("content/watchlist.sealed"))
    let found = run.findings.filter { $0.rule.text == "RED-04" }
    #expect(found.map(\.severity) == [severity])
    #expect(found.map(\.path) == ["content/watchlist.sealed"])
    #expect(found.first?.message.contains("names were not checked") == true)
  }

  @Test func aListThatIsRequiredAndMissingIsAnError() {
    let run = run(
      [("content/site.yml", SiteText.plainSite + "watchlist: required\n"), ("content/a.md", page())], .none)
    #expect(run.findings.filter { $0.rule.text == "RED-04" }.map(\.path) == ["content/site.yml"])
    #expect(run.built == nil)
  }

  @Test(arguments: WatchListFault.allCases) func aFaultIsAllThatIsReported(_ fault: WatchListFault) {
    let run = run(
      [("content/a.md", page(body: "Ring Heather Dawson, 07700 900123."))],
      .faulty("content/watchlist.sealed", fault))
    #expect(run.findings.map(\.rule.text) == ["RED-04"])
    #expect(run.findings.map(\.severity) == [.error])
    #expect(run.built == nil && run.sources.isEmpty)
  }

  // MARK: On the disk

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: [("content/a.md", page(body: "We met Heather Dawson."))]))
    try folder.write("other.key", (String(repeating: "0a", count: 32) + "\n").utf8)
    try folder.write("key", Self.key.fileText)
    return folder
  }

  private func check(
    _ folder: TemporaryFolder, _ arguments: String..., command: String = "check",
    environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try Tool.run(
      [command, "--site", folder.path, "--date", "2026-11-21"] + arguments, in: folder.path,
      environment: environment)
  }

  @Test func takesTheKeyFromAFileOrTheEnvironment() throws {
    let folder = try folder()
    try folder.write("content/watchlist.sealed", Self.sealed)
    let digits = String(decoding: Self.key.fileText.dropLast(), as: UTF8.self)
    for result in [
      try check(folder, "--watchlist-key", "key"),
      try check(folder, environment: ["CANDOUR_WATCHLIST_KEY": digits]),
      try check(
        folder, "--watchlist-key", "key",
        environment: ["CANDOUR_WATCHLIST_KEY": String(repeating: "0", count: 64)]),
    ] {
      #expect(result.code == 1)
      #expect(result.output.contains("A name on the watch-list stands here"))
      #expect(!(result.output + result.errors).contains("Dawson"))
      #expect(!(result.output + result.errors).contains(digits))
    }
  }

  @Test func wrongUsageEndsWithTwo() throws {
    let folder = try folder()
    let noList = try check(folder, "--watchlist-key", "key")
    #expect(noList.code == 2 && noList.errors.contains("there is no list"))
    #expect(try check(folder, "--watchlist", "nowhere").code == 2)
    try folder.write("content/watchlist.sealed", Self.sealed)
    #expect(try check(folder, "--watchlist-key", "nowhere").code == 2)
    #expect(try check(folder, "--watchlist-key", "content/a.md").code == 2)
    let noKey = try check(folder, environment: ["CANDOUR_WATCHLIST_KEY": "secret"])
    #expect(noKey.code == 2 && !noKey.errors.contains("secret"))
  }

  @Test(arguments: ["check", "build", "status"]) func aWrongKeyIsAFindingAndNothingElseIsSaid(
    _ command: String
  ) throws {
    let folder = try folder()
    try folder.write("content/b.md", page(body: "Heather Dawson, 07700 900123").utf8)
    try folder.write("content/watchlist.sealed", Self.sealed)
    let result = try check(folder, "--watchlist-key", "other.key", command: command)
    #expect(result.code == 1)
    #expect((result.output + result.errors).contains("not the one it was sealed with"))
    #expect(!(result.output + result.errors).contains("Dawson"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  @Test func aListMayLieElsewhere() throws {
    let folder = try folder()
    try folder.write("deep/list", Self.sealed)
    let result = try check(folder, "--watchlist", "deep/list", "--watchlist-key", "key")
    #expect(result.output.contains("A name on the watch-list"))
    try folder.write("deep/list", Self.sealed.prefix(5000))
    let damaged = try check(folder, "--watchlist", "deep/list", "--watchlist-key", "key")
    #expect(damaged.code == 1 && damaged.output.contains("deep/list: error: The watch-list is cut short"))
  }

  @Test func inspectSaysWhenNamesWereNotChecked() throws {
    let folder = try folder()
    try folder.write("letter.txt", "Heather Dawson came.\n".utf8)
    let arguments = ["inspect", "letter.txt", "--date", "2026-11-21"]
    let without = try Tool.run(arguments, in: folder.path)
    #expect(!without.output.contains("watch-list"))
    #expect(without.errors.contains("Names were not checked against a watch-list"))
    try folder.write("content/watchlist.sealed", Self.sealed)
    let with = try Tool.run(arguments + ["--watchlist-key", "key"], in: folder.path)
    #expect(with.code == 1 && with.output.contains("[name] came."))
    // The list itself is letters by chance.
    let list = try Tool.run(
      ["inspect", "content/watchlist.sealed", "--watchlist-key", "key", "--date", "2026-11-21"],
      in: folder.path)
    #expect(list.code == 0)
  }
}
