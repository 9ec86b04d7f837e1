import Foundation
import TestSupport
import Testing

/// `candour register` from end to end.
@Suite struct RegisterCommandTests {
  private static let report = """
    ---
    kind: report
    title: Learning from a review
    reference: EX-2026-01
    review_type: lcspr
    status: published
    published: 2026-11-02
    notified: [{to: national-panel, date: 2026-10-01}, {to: secretary-of-state, date: 2026-10-01}, {to: ofsted, date: 2026-10-01}]
    redaction: {checked_by: Board manager, checked_on: 2026-10-02, second_checked_by: Chair, second_checked_on: 2026-10-03}
    ---
    ## What happened

    Help came late.
    """

  private static let summary = """
    ---
    kind: briefing
    format: thematic
    title: What we learnt
    derived_from: [EX-2026-01]
    published: 2026-11-03
    do_differently: [{roles: [school-nurse], text: Ask.}]
    ---
    Words.
    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [("content/reports/heron.md", Self.report), ("content/briefings/one.md", Self.summary)])
    )
  }

  private func run(_ arguments: String..., date: String = "2026-11-21") throws -> Tool.Result {
    try Tool.run(["register"] + arguments + ["--site", folder.path, "--date", date])
  }

  private var register: String {
    get throws {
      try String(contentsOf: folder.url.appendingPathComponent("content/register.jsonl"), encoding: .utf8)
    }
  }

  @Test func appendVerifyStateAndPublish() throws {
    let first = try run("append")
    #expect(first.code == 0, "\(first.output)\(first.errors)")
    #expect(
      first.errors == "Recorded in content/register.jsonl: genesis, published EX-2026-01. Commit that file.\n"
    )
    let written = try register
    #expect(written.split(separator: "\n").count == 2 && !written.contains("Learning from"))
    let again = try run("append")
    #expect(again.errors == "Nothing has changed since the last line of the register.\n")
    #expect(try register == written)

    let verified = try run("verify")
    #expect(verified.code == 0)
    #expect(
      verified.errors.hasPrefix(
        "All 2 lines of the register are sound, the last of 21 November 2026; it ends in "))
    let statement = try run("statement", "--reference", "EX-2026-01")
    #expect(
      statement.output.contains("  2026-11-21 line 2: published on 2 November 2026 at /reports/heron/\n"))
    #expect(
      statement.output.contains("  to be on the site until at least 2 November 2027, as last recorded\n"))
    #expect(try run("statement", "--reference", "EX-2026-02").code == 2)
    #expect(try run("statement", "--format", "json").output.hasPrefix(#"{"date":"2026-11-21","head":""#))

    let built = try Tool.run(["build", "--site", folder.path, "--date", "2026-11-21"])
    #expect(built.code == 0, "\(built.output)")
    let files = try folder.snapshot("public")
    #expect(files["register.jsonl"].map { String(decoding: $0, as: UTF8.self) } == written)
    let page = String(decoding: files["register/index.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("<h2 id=\"review-ex-2026-01\">EX-2026-01</h2>"))
    #expect(page.contains("<a href=\"/reports/heron/\">Learning from a review</a>"))
    #expect(page.contains("Published on 2 November 2026 <span class=\"quiet\">(recorded "))
    let report = String(decoding: files["reports/heron/index.html"] ?? Data(), as: UTF8.self)
    #expect(report.contains("<a href=\"/register/#review-ex-2026-01\">"))
  }

  /// What has errors cannot be what was published.
  @Test func errorsAreNotRecorded() throws {
    try folder.write("content/wrong.md", "---\nkind: page\ntitel: A\n---\n".utf8)
    let result = try run("append")
    #expect(result.code == 1 && result.output.contains("SRC-05"))
    #expect(result.errors.contains("Nothing was recorded: what has errors cannot be what was published."))
    #expect(throws: (any Error).self) { try register }
  }

  @Test func damageIsAFindingAndNothingIsRewritten() throws {
    _ = try run("append")
    let whole = try register
    try folder.write(
      "content/register.jsonl", whole.replacing("/reports/heron/", with: "/reports/herox/").utf8)
    let verified = try run("verify")
    #expect(verified.code == 1)
    #expect(
      verified.output.hasPrefix(
        "content/register.jsonl:2:1: error: This line was changed after it was written [REG-01]\n"))
    for command in ["check", "build", "status"] {
      let result = try Tool.run([command, "--site", folder.path, "--date", "2026-11-21"])
      #expect(result.code == (command == "status" ? 0 : 1))
      if command != "status" { #expect(result.output.contains("content/register.jsonl:2:1: error:")) }
    }
    #expect(try run("append").code == 1)
    #expect(try register == whole.replacing("/reports/heron/", with: "/reports/herox/"))
  }

  /// A line that was cut off is mended on request, and what it said is recorded anew.
  @Test func aCutLineIsMended() throws {
    _ = try run("append")
    let whole = try register
    try folder.write("content/register.jsonl", whole.dropLast(20).utf8)
    let refused = try run("append")
    #expect(
      refused.code == 1
        && refused.output.contains(
          "content/register.jsonl:2:1: error: The last line of the register was cut off")
    )
    let mended = try run("append", "--repair")
    #expect(mended.code == 0, "\(mended.output)\(mended.errors)")
    #expect(mended.errors.contains("The rest of the line that was cut off has been taken away.\n"))
    #expect(try register == whole)
  }

  /// The copy that is online proves that nothing was cut off the end.
  @Test func anEarlierCopyIsHeldAgainstIt() throws {
    _ = try run("append")
    let copy = folder.path + "/online.jsonl"
    try folder.write("online.jsonl", try register.utf8)
    _ = try run("append", "--note", "Inspected", date: "2026-11-22")
    let proved = try run("verify", "--against", copy)
    #expect(proved.code == 0 && proved.errors.contains("The earlier copy is its beginning."))
    try folder.write("content/register.jsonl", String(try register.split(separator: "\n")[0] + "\n").utf8)
    let cut = try run("verify", "--against", copy)
    #expect(
      cut.code == 1 && cut.output.contains("content/register.jsonl:2:1: error: The earlier copy goes on here")
    )
    #expect(try run("verify", "--against", folder.path + "/none").code == 2)
  }

  @Test func aClockBeforeTheLastLineIsNamed() throws {
    _ = try run("append")
    let result = try run("append", "--note", "Late", date: "2026-11-20")
    #expect(result.code == 1)
    #expect(
      result.output.contains(
        "The last line is dated 21 November 2026, and today is 20 November 2026 by the clock"))
  }

  @Test func aNoteThatNamesSomebodyIsRefused() throws {
    _ = try run("append")
    let before = try register
    let result = try run("append", "--note", "Ask 07700 900123")
    #expect(result.code == 1 && !result.errors.contains("900123"))
    #expect(try register == before)
    #expect(try run("append", "--note", "Seen", "--reference", "EX-1").code == 2)
  }

  @Test func whatIsSeenOnlineIsRecorded() throws {
    _ = try run("append")
    #expect(try run("observe").code == 2)
    let build = try Tool.run(["build", "--site", folder.path, "--date", "2026-11-21", "--quiet"])
    #expect(build.code == 0)
    let seen = try run("observe", "--previous", folder.path + "/public/manifest.json", date: "2026-11-22")
    #expect(seen.code == 0, "\(seen.output)")
    #expect(try register.contains("Seen online: 1 of 1 review within the minimum period"))
    let manifest = try String(contentsOfFile: folder.path + "/public/manifest.json", encoding: .utf8)
    try folder.write(
      "online.json", manifest.replacing("reports/heron/index.html", with: "reports/other/index.html").utf8)
    let missing = try run("observe", "--previous", folder.path + "/online.json", date: "2026-11-23")
    #expect(missing.code == 1)
    #expect(
      missing.output.contains(
        "EX-2026-01 must be online until 2 November 2027, and its page is not among what is there"))
    #expect(
      try register.contains("Seen online: 0 of 1 review within the minimum period; not seen: EX-2026-01"))
  }

  @Test func aRegisterThatIsNotThereIsSaid() throws {
    for command in ["verify", "statement"] { #expect(try run(command).code == 2) }
  }
}
