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

  @Test func theTable() throws {
    let files = [
      Self.report("a", "status: published\npublished: 2023-03-15\npolicy_edition: wt2018"),
      Self.report("b", "status: published\npublished: 2026-01-10"),
      Self.report(
        "c",
        "status: withdrawn\npublished: 2026-01-10\nwithdrawals: [{from: 2026-10-01, reason: technical, review_on: 2026-12-01}]"
      ),
      Self.report("d", "status: planned"),
    ]
    let result = try status(files, "2026-11-21")
    #expect(result.code == 0)
    #expect(
      result.output == """
        Publication periods on 21 November 2026

        reference  state      published   last required  removable from  days left  file                  rules
        EX-A       published  2023-03-15  2024-03-15     2024-03-16      0          content/reports/a.md  CON-03 CON-06 CON-14 NOT-02 NOT-07 PUB-09 RED-15 TIM-07
        EX-B       published  2026-01-10  2027-01-10     2027-01-11      50         content/reports/b.md  CON-03 CON-06 CON-14 NOT-02 NOT-07 PUB-07 PUB-09 RED-15 TIM-07
        EX-C       withdrawn  2026-01-10  -              -               102        content/reports/c.md  NOT-02 NOT-07 PUB-03
        EX-D       planned    -           -              -               -          content/reports/d.md  -

        Due in the next 90 days
          2026-12-01  EX-C  withdrawal to be looked at again
          2027-01-10  EX-B  last required day on the site

        """)
  }

  @Test func asJSON() throws {
    let files = [Self.report("a", "status: published\npublished: 2023-03-15\npolicy_edition: wt2018")]
    let result = try status(files, "2024-03-10", ["--format", "json"])
    #expect(
      result.output == """
        {"date":"2024-03-10","deadlines":[{"day":"2024-03-15","reference":"EX-A","what":"last required day on the site"}],\
        "reviews":[{"address":"/reports/a/","approximate":false,"daysLeft":5,"edition":"wt2018","findings":["CON-03","CON-06",\
        "CON-14","NOT-02","NOT-07","PUB-07","PUB-09","RED-15","TIM-07"],"firstRemovableDay":"2024-03-16","kind":"report","lastRequiredDay":"2024-03-15","notices":[],\
        "path":"content/reports/a.md","published":"2023-03-15","reference":"EX-A","state":"published"}],"version":1}

        """)
  }

  /// Acceptance criteria 1, 2 and 5, to the day.
  @Test(arguments: [
    ("2023-03-15", "", "2024-03-15", "2024-03-16"), ("2024-02-29", "", "2025-02-28", "2025-03-01"),
    ("2023-02-28", "", "2024-02-28", "2024-02-29"),
    (
      "2023-03-15", "{from: 2023-06-01, to: 2023-06-21, reason: technical, review_on: 2023-06-21}",
      "2024-04-04", "2024-04-05"
    ),
    (
      "2023-03-15",
      "{from: 2023-06-01, to: 2023-06-04, reason: technical, review_on: 2023-06-04}, "
        + "{from: 2023-07-01, to: 2023-07-12, reason: technical, review_on: 2023-07-12}", "2024-03-29",
      "2024-03-30"
    ),
  ])
  func reckonsThePeriod(_ published: String, _ withdrawals: String, _ last: String, _ removable: String)
    throws
  {
    let fields = "status: published\npublished: \(published)\nwithdrawals: [\(withdrawals)]"
    let result = try status([Self.report("a", fields)], "2026-11-21", ["--format", "json"])
    #expect(result.output.contains("\"lastRequiredDay\":\"\(last)\""))
    #expect(result.output.contains("\"firstRemovableDay\":\"\(removable)\""))
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
      "---\nkind: report\ntitle: T\nreference: NHS 999 123 4578\nreview_type: lcspr\nstatus: planned\n---\nWords.\n"
    let files = [("content/nhs-999-123-4578.md", text)]
    for format in ["human", "json"] {
      let result = try status(files, "2026-11-21", ["--format", format])
      #expect(result.output.contains("[nhs-number]") && !result.output.contains("4578"))
    }
  }
}
