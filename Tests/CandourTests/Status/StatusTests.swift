import Foundation
import TestSupport
import Testing

/// `candour status`: what the board sees of its publication periods.
@Suite struct StatusTests {
  private static func report(_ name: String, _ fields: String) -> (path: String, text: String) {
    (
      "content/reports/\(name).md",
      "---\nkind: report\ntitle: T\nreference: EX-\(name.uppercased())\nreview_type: lcspr\n\(fields)\n---\nWords.\n"
    )
  }

  private func status(_ files: [(path: String, text: String)], _ date: String, _ more: [String] = []) throws
    -> Tool.Result
  {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: files))
    return try Tool.run(["status", "--site", folder.path, "--date", date] + more)
  }

  /// The table, where nothing else is asked for.
  @Test func theTable() throws {
    let result = try status([Self.report("a", "status: planned")], "2026-11-21")
    #expect(result.code == 0)
    #expect(
      result.output == """
        Publication periods on 21 November 2026

        reference  state    published  last required  removable from  days left  file                  rules
        EX-A       planned  -          -              -               -          content/reports/a.md  -

        Nothing falls due in the next 90 days.

        """)
  }

  /// The contract's keys, of which tools rely on every one.
  @Test func asJSON() throws {
    let files = [Self.report("a", "status: published\npublished: 2023-03-15\npolicy_edition: wt2013")]
    let result = try status(files, "2024-03-10", ["--format", "json"])
    #expect(
      result.output == """
        {"date":"2024-03-10","deadlines":[{"day":"2024-03-15","reference":"EX-A","what":"last required day on the site"}],\
        "overdue":[],\
        "reviews":[{"address":"/reports/a/","approximate":false,"daysLeft":5,"edition":"wt2013","findings":["CON-03","CON-06",\
        "NOT-01","NOT-07","PUB-07","PUB-09","RED-15","TIM-07"],"firstRemovableDay":"2024-03-16","holds":[],"kind":"report",\
        "lastRequiredDay":"2024-03-15",\
        "notices":[{"date":null,"late":true,"latest":"2023-03-08","otherReading":null,"to":"national-panel"}],\
        "path":"content/reports/a.md","published":"2023-03-15","reference":"EX-A","state":"published","title":"T"}],"version":1}

        """)
  }

  /// Several forms at once, each where it was asked to go.
  @Test func severalForms() throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: [Self.report("a", "status: planned")]))
    let asked = ["csv", "html=status.html", "ics=status.ics"].flatMap { ["--format", $0] }
    let result = try Tool.run(["status", "--site", ".", "--date", "2026-11-21"] + asked, in: folder.path)
    #expect(result.code == 0 && result.output.hasPrefix("reference,title,kind,"))
    let files = try folder.snapshot(".")
    #expect(String(decoding: files["status.html"] ?? Data(), as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(String(decoding: files["status.ics"] ?? Data(), as: UTF8.self).hasPrefix("BEGIN:VCALENDAR"))
  }

  /// Wrong usage names what there is, for the status and for findings.
  @Test(arguments: [
    ("status", "sarif", "`ics`"), ("check", "csv", "json, sarif, junit"),
    ("build", "ics", "json, sarif, junit"),
  ])
  func refusesOtherForms(_ command: String, _ form: String, _ known: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: [Self.report("a", "status: planned")]))
    let result = try Tool.run([command, "--site", folder.path, "--format", form])
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains("--format \(form)") && result.errors.contains(known))
  }

  /// What is private does not go where it would be published.
  @Test(arguments: ["public/status.html", "content/status.html"])
  func staysOutOfTheSite(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: [Self.report("a", "status: planned")]))
    let result = try Tool.run(["status", "--site", ".", "--format", "html=\(path)"], in: folder.path)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(try folder.snapshot(".")[path] == nil)
  }

  /// No required time runs while an embargo holds a report back.
  @Test func theEmbargoHoldsThePeriodBack() throws {
    let fields = "status: published\npublished: 2025-11-04\nembargo_until: 2026-01-05T09:00"
    let result = try status([Self.report("a", fields)], "2025-12-01", ["--format", "json"])
    #expect(result.output.contains("\"lastRequiredDay\":\"2027-01-05\""))
    let early = "status: published\npublished: 2025-11-04\nembargo_until: 2025-11-04T09:30"
    let same = try status([Self.report("a", early)], "2025-12-01", ["--format", "json"])
    #expect(same.output.contains("\"lastRequiredDay\":\"2026-11-04\""))
  }

  /// The other reviews are listed although one document cannot be read.
  @Test func saysWhatCouldNotBeRead() throws {
    let files = [Self.report("a", "status: planned"), ("content/b.md", "---\nkind: page\n")]
    let result = try status(files, "2026-11-21")
    #expect(result.code == 0)
    #expect(result.output.contains("EX-A"))
    #expect(result.errors == "1 of 2 documents could not be read; `candour check` says why.\n")
  }

  @Test func namesTheRulesThatHaveSomethingToSay() throws {
    let result = try status([Self.report("a", "status: on-request\npublished: 2026-03-02")], "2026-11-21")
    #expect(result.output.contains("PUB-02"))
  }

  /// What identifies somebody is masked here as in every report.
  @Test func masksWhatItPrints() throws {
    let text =
      "---\nkind: report\ntitle: T\nreference: NHS 999 123 4578\nreview_type: lcspr\nstatus: delayed\n"
      + "delay: {reason: inquest, review_on: 2027-01-11}\n---\nWords.\n"
    let files = [("content/nhs-999-123-4578.md", text)]
    for format in ["human", "json", "csv", "html", "ics"] {
      let result = try status(files, "2026-11-21", ["--format", format])
      #expect(result.output.contains("[nhs-number]") && !result.output.contains("4578"))
    }
  }
}
