import Foundation
import TestSupport
import Testing

/// Commands from end to end: real folders, the real executable, exact exit codes.
@Suite struct CommandTests {
  private static let day = ["--date", "2026-11-21"]

  private static let site = SiteText(
    """
    -- content/reports/heron.md --
    ---
    kind: report
    title: Learning from a review
    reference: EX-2026-01
    review_type: multi-agency-review
    status: published
    published: 2026-11-09
    redaction: {checked_by: Board manager, checked_on: 2026-11-02, second_checked_by: Chair, second_checked_on: 2026-11-03}
    ---
    ## What happened

    Help came late.
    """)

  @Test func buildsASiteAndTellsWhatItDid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    let first = try Tool.run(["build", "--site", folder.path] + Self.day)
    #expect(first.code == 0)
    #expect(first.output == "No findings in 1 document, judged on 21 November 2026.\n")
    #expect(first.errors.hasPrefix("Pages that vanished were not looked for"))
    #expect(first.errors.contains("\nPublished "))
    let files = try folder.snapshot("public")
    #expect(files["reports/heron/index.html"] != nil)
    #expect(files["manifest.json"] != nil)
    let second = try Tool.run(["build", "--site", folder.path] + Self.day)
    #expect(second.errors.contains("0 new, 0 changed, 0 removed"))
    #expect(try folder.snapshot("public") == files)
  }

  @Test func publishesNothingWhenThereAreErrors() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    #expect(try Tool.run(["build", "--site", folder.path] + Self.day).code == 0)
    let before = try folder.snapshot("public")
    try folder.write(
      "content/wrong.md", "---\nkind: page\ntitle: Wrong\nembargo: 2026-12-01\n---\nWords.\n".utf8)
    let result = try Tool.run(["build", "--site", folder.path] + Self.day)
    #expect(result.code == 1)
    #expect(result.errors.hasSuffix("\nNothing was published, because of 1 error in all.\n"))
    #expect(result.output.contains("SRC-05"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test func checkWritesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    let before = try folder.snapshot("")
    #expect(try Tool.run(["check", "--site", folder.path] + Self.day).code == 0)
    #expect(try folder.snapshot("") == before)
  }

  @Test func warningsFailOnlyWhenAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText("-- content/a.md --\n---\nkind: page\ntitle: A\nthemes: [neglet]\n---\nWords.\n"))
    let arguments = ["check", "--site", folder.path] + Self.day
    #expect(try Tool.run(arguments).code == 0)
    #expect(try Tool.run(arguments + ["--fail-on", "warning"]).code == 1)
    let build = try Tool.run(["build", "--site", folder.path, "--fail-on", "warning"] + Self.day)
    #expect(build.code == 1)
    #expect(try folder.snapshot("").keys.allSatisfy { !$0.hasPrefix("public/") })
  }

  @Test func onlyFiltersTheReportAndNeverWhatIsPublished() throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText("-- content/a.md --\n---\nkind: page\ntitel: A\n---\nWords.\n"))
    let result = try Tool.run(["build", "--site", folder.path, "--only", "RED-02"] + Self.day)
    #expect(result.code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
    try folder.write(
      SiteText("-- content/a.md --\n---\nkind: page\ntitle: A\nthemes: [neglet]\n---\nWords.\n"))
    let strict = ["build", "--site", folder.path, "--only", "RED-02", "--fail-on", "warning"] + Self.day
    #expect(try Tool.run(strict).code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  @Test(arguments: [
    [], ["check", "--date", "2026-02-30"], ["check", "--date", "2026-03-29T01:30"],
    ["check", "--fail-on", "note"],
    ["check", "--format", "xml"], ["check", "--only", "PUB-2"], ["explain", "PUB-99"], ["explode"],
    ["check", "--jobs", "0"],
    ["check", "--site", "/nowhere/at/all"], ["check", "--unknown"], ["inspect"],
  ])
  func wrongUsageEndsWithTwo(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.code == (arguments.isEmpty ? 0 : 2))
    #expect(arguments.isEmpty || result.output.isEmpty)
  }

  /// Arguments and paths can hold what identifies somebody.
  @Test(arguments: [
    ["check", "--site", "/nowhere/07700 900123"], ["check", "--date", "07700 900123"],
    ["inspect", "/nowhere/07700 900123"],
    ["explain", "07700 900123"],
  ])
  func complaintsAreMasked(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.errors.contains("[phone]"))
    #expect(!(result.errors + result.output).contains("900123"))
  }

  @Test func suggestsTheRuleThatWasMeant() throws {
    #expect(try Tool.run(["explain", "PUB-20"]).errors.contains("Did you mean PUB-02?"))
  }

  @Test func helpAndVersionEndWell() throws {
    #expect(try Tool.run(["--version"]).output == "candour 0.1.0\n")
    #expect(try Tool.run(["--help"]).code == 0)
  }

  @Test func writesReportsToFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    let file = folder.path + "/report.json"
    let result = try Tool.run(
      ["check", "--site", folder.path, "--format", "human", "--format", "json=\(file)"] + Self.day)
    #expect(result.output == "No findings in 1 document, judged on 21 November 2026.\n")
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "{\"date\":\"2026-11-21\",\"findings\":[],\"summary\":{\"documents\":1,\"errors\":0,\"notes\":0,\"warnings\":0},"
        + "\"tool\":\"candour 0.1.0\",\"version\":1}\n")
    let nowhere = try Tool.run(
      ["check", "--site", folder.path, "--format", "json=/nowhere/at/all"] + Self.day)
    #expect(nowhere.code == 3)
  }

  /// `check` writes nothing of the site's, and no report replaces a device, a pipe or a link.
  @Test(arguments: [
    "content/a.json", "content/site.yml", "layouts/x.json", "public/index.html", "public/new.json",
    "link.json",
  ])
  func reportsNeverReplaceWhatIsNotTheirs(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.site)
    try folder.write("layouts/assets/a.css", "a {}".utf8)
    try folder.write("other.txt", "mine".utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.json", withDestinationPath: "other.txt")
    #expect(try Tool.run(["build", "--site", folder.path] + Self.day).code == 0)
    let before = try folder.snapshot("")
    for command in ["check", "build", "status"] {
      let arguments = [command, "--site", ".", "--format", "json=\(path)"] + Self.day
      #expect(try Tool.run(arguments, in: folder.path).code == 2)
    }
    #expect(try folder.snapshot("") == before)
  }

  /// Time grows with the number of findings, not with its square.
  @Test func thousandsOfFindingsAreReported() throws {
    let folder = try TemporaryFolder()
    let line = "NHS 999 123 4578, ring 07700 900123 or jo@example.org.\n\n"
    let text = "---\nkind: page\ntitle: A\n---\n" + String(repeating: line, count: 4000)
    try folder.write(SiteText(files: [("content/a.md", text)]))
    let result = try Tool.run(["check", "--site", folder.path, "--format", "json"] + Self.day)
    #expect(result.code == 1)
    #expect(result.output.contains("\"errors\":12000"))
  }

  @Test func theVersionIsTheChangelogs() throws {
    let changes = try String(
      contentsOf: Repository.folder.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let version = try #require(changes.split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(version.hasPrefix("## 0.1.0"))
  }
}
