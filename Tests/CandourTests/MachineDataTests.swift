import Foundation
import Model
import TestSupport
import Testing

@testable import Checking
@testable import Publishing
@testable import candour

/// reviews.json, reviews.csv and the data block of a page.
@Suite struct MachineDataTests {
  private static func report(
    _ name: String, title: String = "A review", status: String = "published",
    published: String = "2026-03-02",
    _ fields: String = ""
  ) -> (String, String) {
    (
      "content/reports/\(name)/index.md",
      """
      ---
      kind: report
      title: \(title)
      reference: EX-\(name)
      review_type: lcspr
      status: \(status)
      published: \(published)
      \(fields)
      ---
      Help came late, and nobody asked the family what they had seen in all that time.

      """
    )
  }

  private static let history = """
    themes: [neglect, chronology]
    history:
      - {date: 2026-05-04, change: substantive, note: Finding 2 was corrected}
      - {date: 2026-06-01, change: minor, note: A link was mended}
    recommendations:
      - {id: R1, text: Ask., scope: national, status: accepted}
      - {id: R2, text: Ask., scope: national, status: not-accepted, reason: Done.}
      - {id: R3, text: Ask., scope: national, status: accepted}
      - {id: R4, text: Ask., scope: national}
    attachments: [{file: easy read.pdf, title: Easy read}, {file: gone.pdf, title: Gone}]
    """

  private func catalogue(_ files: [(String, String)], _ attachments: [SitePath: [UInt8]] = [:]) throws
    -> PublishedCatalogue
  {
    let run = TestRun.run(SiteText(files: files), date: "2026-11-21")
    return PublishedCatalogue(try #require(run.catalogue), at: run.moment, files: attachments)
  }

  private func records(_ catalogue: PublishedCatalogue) throws -> [[String: Any]] {
    let file = MachineData(catalogue).files(SingleHand())[0]
    #expect(file.path == "reviews.json")
    let json = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
    #expect(json?["version"] as? Int == 1)
    return try #require(json?["reviews"] as? [[String: Any]])
  }

  @Test func saysWhatAReportIs() throws {
    let path: SitePath = "content/reports/a/easy read.pdf"
    let record = try #require(
      try records(catalogue([Self.report("a", Self.history)], [path: [1, 2, 3]])).first)
    #expect(record["reference"] as? String == "EX-a")
    #expect(record["address"] as? String == "https://board.example.org/reports/a/")
    #expect(record["reviewTypeLabel"] as? String == "Local child safeguarding practice review")
    #expect(record["boards"] as? [String] == ["example"])
    #expect(record["state"] as? String == "published")
    #expect(record["updated"] as? String == "2026-05-04")
    #expect(record["edition"] as? String == "wt2023")
    #expect(record["lastRequiredDay"] as? String == "2027-05-04")
    #expect(record["hosted"] as? Bool == true)
    let changes = try #require(record["history"] as? [[String: String]])
    #expect(changes.map { $0["change"] } == ["substantive", "minor"])
    let files = try #require(record["attachments"] as? [[String: Any]])
    #expect(files.map { $0["url"] as? String } == ["https://board.example.org/reports/a/easy%20read.pdf"])
    #expect(files.first?["size"] as? Int == 3)
    let tally = try #require(record["recommendations"] as? [String: Any])
    #expect(tally["total"] as? Int == 4)
    #expect(tally["byStatus"] as? [String: Int] == ["accepted": 2, "not-accepted": 1])
  }

  /// Of a review that is not there, only what its notice says.
  @Test func saysOfNoticesWhatTheySay() throws {
    let away = "withdrawals: [{from: 2026-10-19, reason: welfare, review_on: 2026-12-07, note: Kestrelnote}]"
    let records = try records(
      catalogue([
        Self.report("a", title: "Kestrel", away + "\nthemes: [neglect]"),
        Self.report("b", status: "on-request", published: "2024-03-02", "themes: [neglect]"),
        Self.report("c", title: "Kestrel", published: "2026-12-01"),
      ]))
    #expect(records.map { $0["state"] as? String } == ["withdrawn", "on-request"])
    let withdrawn = records[0].filter { !($0.value is NSNull) && ($0.value as? [Any])?.isEmpty != true }
    #expect(withdrawn.keys.sorted() == ["address", "boards", "kind", "reference", "state", "withdrawnSince"])
    let onRequest = records[1].filter { !($0.value is NSNull) && ($0.value as? [Any])?.isEmpty != true }
    #expect(
      onRequest.keys.sorted() == [
        "address", "boards", "kind", "published", "reference", "reviewType", "reviewTypeLabel", "state",
        "title",
      ])
  }

  @Test func digestsAreNoReviews() throws {
    let digest = """
      ---
      kind: digest
      title: Elsewhere
      source_board: Another board
      source_url: https://other.example.org/
      what_it_means_here: Much.
      published: 2026-03-02
      ---
      Words.

      """
    #expect(try records(catalogue([("content/digests/a.md", digest)])).isEmpty)
  }

  @Test func theSpreadsheetHoldsTheSame() throws {
    let file = MachineData(
      try catalogue([
        Self.report("a", title: HostileTitle.yaml, Self.history), Self.report("b", title: "\"-1+1\""),
        Self.report("c", title: "\"@SUM(A1)\"", "withdrawals: []"),
      ])
    ).files(SingleHand())[1]
    #expect(file.path == "reviews.csv")
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = Self.rows(String(decoding: file.bytes.dropFirst(3), as: UTF8.self))
    #expect(rows.count == 4)
    #expect(Set(rows.map(\.count)) == [26])
    #expect(rows[0].prefix(2) == ["reference", "title"])
    #expect(rows[1][1] == "'" + HostileTitle.text)
    #expect(rows[2][1] == "'-1+1")
    #expect(rows[3][1] == "'@SUM(A1)")
    let themes = try #require(rows[0].firstIndex(of: "themes"))
    #expect(rows[1][themes] == "neglect; chronology")
    let tally = try #require(rows[0].firstIndex(of: "recommendations"))
    #expect(rows[1][tally] == "4; accepted 2; not-accepted 1")
    for row in rows {
      for cell in row { #expect(!"=+-@\t\r".contains(cell.first ?? "x")) }
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"),
    ("\u{0}=1", "'=1"), ("＝1", "'＝1"), ("a=1", "a=1"), ("say \"no\"", "say \"\"no\"\""), ("", ""),
  ])
  func noCellIsAFormula(_ text: String, _ expected: String) {
    var cell: [UInt8] = []
    ReviewsCSV.append(text, to: &cell)
    #expect(String(decoding: cell, as: UTF8.self) == expected)
  }

  /// RFC 4180, read without regard to how Candour writes it.
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted, scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
        cell += "\""
        index += 1
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == "," || scalar == "\r" {
        row.append(cell)
        cell = ""
      } else if !isQuoted, scalar == "\n" {
        rows.append(row)
        row = []
      } else {
        cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return rows
  }

  @Test func thePageSaysWhatItIs() throws {
    let run = TestRun.run(
      SiteText(files: [Self.report("a", title: HostileTitle.yaml, "themes: [neglect]")]), date: "2026-11-21")
    let built = try #require(run.built, "\(run.findings.map(\.message))")
    let page = try #require(built.files.first { $0.path == "reports/a/index.html" })
    let parts = String(decoding: page.bytes, as: UTF8.self)
      .components(separatedBy: "<script type=\"application/ld+json\">")
    #expect(parts.count == 2)
    let block = parts[1].components(separatedBy: "</script>")
    #expect(block.count == 2)
    #expect(!block[0].contains("<") && !block[0].contains("&"))
    let data = try JSONSerialization.jsonObject(with: Data(block[0].utf8)) as? [String: Any]
    let graph = try #require(data?["@graph"] as? [[String: Any]])
    #expect(graph[0]["@type"] as? String == "Report")
    #expect(graph[0]["name"] as? String == HostileTitle.text)
    #expect(graph[0]["identifier"] as? String == "EX-a")
    #expect(graph[0]["keywords"] as? [String] == ["Neglect"])
    let steps = try #require(graph[1]["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["name"] as? String } == ["Home", "Published reviews", HostileTitle.text])
  }

  /// Criterion 41: the day of publication, the last update and the history are on each item, in the feed and
  /// in the data. Red without `{{> history}}` in layouts/report.mustache, without `<updated>` in
  /// AtomEntry.swift, and without `history = ` in ReviewRecord+Whole.swift.
  @Test func criterion41DatesAndHistoryAreEverywhere() throws {
    let fields = Self.history.components(separatedBy: "\nrecommendations")[0]
    let run = TestRun.run(SiteText(files: [Self.report("a", fields)]), date: "2026-11-21")
    let built = try #require(run.built, "\(run.findings.map(\.message))")
    func text(_ path: String) throws -> String {
      String(decoding: try #require(built.files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    let page = try text("reports/a/index.html")
    for day in ["2026-03-02", "2026-05-04", "2026-06-01"] { #expect(page.contains("datetime=\"\(day)\"")) }
    #expect(page.contains("Finding 2 was corrected") && page.contains("A link was mended"))
    for path in ["feed.xml", "themes/neglect/feed.xml", "themes/chronology/feed.xml"] {
      let feed = try text(path)
      #expect(feed.contains("<published>2026-03-02T00:00:00Z"))
      #expect(feed.contains("<updated>2026-05-04T00:00:00Z"))
      #expect(feed.contains("Changed on 4 May 2026: Finding 2 was corrected"))
    }
    for path in ["reviews.json", "reviews.csv"] {
      let data = try text(path)
      for part in ["2026-03-02", "2026-05-04", "Finding 2 was corrected", "2026-06-01", "A link was mended"] {
        #expect(data.contains(part), "\(path): \(part)")
      }
    }
  }
}
