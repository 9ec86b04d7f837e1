import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 3 and 7: a report that must stay, and one that is amended.
@Suite struct PublicationCriteriaTests {
  private static let fields = """
    kind: report
    title: Learning from a review
    reference: EX-2026-01
    review_type: lcspr
    status: published
    published: 2026-03-02
    notified: [{to: national-panel, date: 2026-02-02}, {to: secretary-of-state, date: 2026-02-02}, {to: ofsted, date: 2026-02-02}]
    """
  private static let check =
    "redaction: {checked_by: Board manager, checked_on: 2026-02-10, second_checked_by: Chair, second_checked_on: 2026-02-11}"

  private func folder(_ more: String = check) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [
        (
          "content/site.yml",
          SiteText.plainSite.replacing(
            "adopted_on: 2026-11-20", with: "adopted_on: 2020-01-01\nseverity: {CON-06: note}")
        ),
        (
          "content/reports/heron.md",
          "---\n\(Self.fields)\n\(more)\n---\n## What happened\n\nHelp came late.\n"
        ),
        (
          "content/briefings/one.md",
          "---\nkind: briefing\nformat: thematic\ntitle: What we learnt\nderived_from: [EX-2026-01]\npublished: 2026-03-03\n"
            + "do_differently: [{roles: [school-nurse], text: Ask.}]\n---\nWords.\n"
        ),
      ]))
    return folder
  }

  private func candour(_ arguments: String..., in folder: TemporaryFolder, date: String = "2026-11-21") throws
    -> Tool.Result
  {
    try Tool.run(arguments + ["--site", ".", "--date", date], in: folder.path)
  }

  private func edit(_ folder: TemporaryFolder, _ old: String, _ new: String) throws {
    let path = "content/reports/heron.md"
    let text = try String(contentsOfFile: folder.path + "/" + path, encoding: .utf8)
    try folder.write(path, text.replacing(old, with: new).utf8)
  }

  private static let firstDay = "3 March 2027"

  /// 3. Red without the check of the document in PUB-02.
  @Test func criterion3OnRequestTooEarlyNamesTheFirstDay() throws {
    let folder = try folder()
    try edit(folder, "status: published", "status: on-request")
    let early = try candour("check", in: folder, date: "2027-03-02")
    #expect(early.code == 1)
    #expect(
      early.output.contains("content/reports/heron.md:6:9: error: This report must stay on the site up to"))
    #expect(
      early.output.contains("The first day on which it may be `on-request` is \(Self.firstDay) (2027-03-03).")
    )
    #expect(try candour("check", in: folder, date: "2027-03-03").code == 0)
  }

  /// 3. Red without `until` in the manifest, or without the check of what is online in PUB-02.
  @Test func criterion3DeletingItNamesTheFirstDayByTheManifest() throws {
    let folder = try folder()
    let built = try candour("build", in: folder)
    #expect(built.code == 0, "\(built.output)")
    try FileManager.default.removeItem(atPath: folder.path + "/content/reports/heron.md")
    try folder.write(
      "content/briefings/one.md", "---\nkind: page\ntitle: A\naliases: [/briefings/]\n---\nWords.\n".utf8)
    try FileManager.default.removeItem(atPath: folder.path + "/content/briefings/one.md")
    let early = try candour("check", "--previous", "public/manifest.json", in: folder, date: "2027-03-02")
    #expect(early.code == 1)
    #expect(
      early.output.contains(
        "error: The report at /reports/heron/ is online and must stay there up to and including 2 March 2027")
    )
    #expect(
      early.output.contains("The first day on which it may be `on-request` is \(Self.firstDay) (2027-03-03).")
    )
    // Then it is an address like any other, which must lead somewhere.
    let late = try candour("check", "--previous", "public/manifest.json", in: folder, date: "2027-03-03")
    #expect(!late.output.contains("PUB-02") && late.output.contains("SITE-02"))
  }

  /// 3. Red without REG-02: the register says the same where nobody gave a manifest.
  @Test func criterion3DeletingItNamesTheFirstDayByTheRegister() throws {
    let folder = try folder()
    let recorded = try Tool.run(
      ["register", "append", "--site", ".", "--date", "2026-11-21"], in: folder.path)
    #expect(recorded.code == 0, "\(recorded.output)")
    try FileManager.default.removeItem(atPath: folder.path + "/content/reports/heron.md")
    let early = try candour("check", in: folder, date: "2027-03-02")
    #expect(
      early.code == 1
        && early.output.contains("content/register.jsonl:2:1: error: The review EX-2026-01 is registered"))
    #expect(early.output.contains("The first day on which it may be taken off the site is \(Self.firstDay)."))
  }

  private func page(_ folder: TemporaryFolder, _ path: String) throws -> String {
    try String(contentsOfFile: folder.path + "/public/" + path, encoding: .utf8)
  }

  /// 7. Red where a substantive change does not restart the period (`restarted:` in Catalogue.period), does not enter
  /// the feed, or needs no fresh check (RED-15).
  @Test func criterion7ASubstantiveAmendment() throws {
    let folder = try folder()
    #expect(try candour("build", in: folder).code == 0)
    let change = "history: [{date: 2026-06-01, change: substantive, note: A finding was put right}]\n"
    try edit(folder, "redaction:", change + "redaction:")
    let unchecked = try candour("check", in: folder)
    #expect(unchecked.code == 1)
    #expect(unchecked.output.contains("This was checked before the text was changed on 1 June 2026 [RED-15]"))
    try edit(folder, "2026-02-1", "2026-06-1")
    let built = try candour("build", in: folder)
    #expect(built.code == 0, "\(built.output)")
    let report = try page(folder, "reports/heron/index.html")
    #expect(report.contains("A finding was put right") && report.contains("2026-06-01"))
    #expect(report.contains("until at least 1 June 2027"))
    #expect(report.contains("2026-03-02"))
    let feed = try page(folder, "feed.xml")
    #expect(feed.contains("<updated>2026-06-01") && feed.contains("A finding was put right"))
  }

  /// 7. A minor change stands in the history and does none of these.
  @Test func criterion7AMinorAmendment() throws {
    let folder = try folder()
    #expect(try candour("build", in: folder).code == 0)
    let feed = try page(folder, "feed.xml")
    try edit(
      folder, "redaction:", "history: [{date: 2026-06-01, change: minor, note: A link mended}]\nredaction:")
    let built = try candour("build", in: folder)
    #expect(built.code == 0, "\(built.output)")
    let report = try page(folder, "reports/heron/index.html")
    #expect(report.contains("A link mended") && report.contains("until at least 2 March 2027"))
    #expect(try page(folder, "feed.xml") == feed)
  }
}
