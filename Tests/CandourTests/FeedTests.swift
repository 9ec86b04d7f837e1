import Model
import TestSupport
import Testing

@testable import Checking
@testable import Publishing
@testable import candour

/// The feeds of whole sites, read back by the system's XML parser.
@Suite struct FeedTests {
  private static func briefing(_ number: Int, title: String = "A briefing", _ fields: String = "") -> (
    String, String
  ) {
    (
      "content/briefings/b\(number).md",
      """
      ---
      kind: briefing
      title: \(title)
      format: thematic
      published: 2026-\(number / 28 + 1 < 10 ? "0" : "")\(number / 28 + 1)-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)
      themes: [chronology]
      agencies: [housing]
      do_differently: [{roles: [gp], agencies: [police], text: Ask.}]
      good_practice: [{roles: [teacher], text: Asked.}]
      \(fields)
      ---
      Words.

      """
    )
  }

  private func built(_ files: [(String, String)]) throws -> BuiltSite {
    let run = TestRun.run(SiteText(files: files), date: "2026-11-21")
    return try #require(run.built, "\(run.findings.map(\.message))")
  }

  private func feed(_ path: String, of built: BuiltSite) throws -> XMLTree.Element {
    let file = try #require(built.files.first { $0.path == path }, "\(path) is missing")
    return try #require(XMLTree(file.bytes)).root
  }

  @Test func eachSubjectHasItsFeed() throws {
    let built = try built([Self.briefing(1)])
    let paths = built.files.map(\.path).filter { $0.hasSuffix("feed.xml") }
    // The theme and the one above it; roles and agencies of advice and good practice too.
    #expect(
      paths == [
        "agencies/housing/feed.xml", "agencies/police/feed.xml", "feed.xml", "roles/gp/feed.xml",
        "roles/teacher/feed.xml", "themes/assessment/feed.xml", "themes/chronology/feed.xml",
      ])
    let feeds = SiteFeeds(built.catalogue, DocumentLists(built.catalogue))
    #expect(feeds.contains(.role("gp")) && !feeds.contains(.role("midwife")))
    let theme = try feed("themes/assessment/feed.xml", of: built)
    #expect(theme.only("id") == "https://board.example.org/themes/assessment/")
    let entry = try #require(theme.all("entry").first)
    let terms = entry.all("category").map { [$0.attribute("scheme"), $0.attribute("term")] }
    #expect(terms.contains(["https://board.example.org/themes/", "chronology"]))
    #expect(terms.contains(["https://board.example.org/roles/", "teacher"]))
    #expect(terms.contains(["https://board.example.org/agencies/", "police"]))
    #expect(terms.contains([nil, "briefing"]))
  }

  @Test func holdsTheNewestOnly() throws {
    let built = try built((0..<60).map { Self.briefing($0) })
    for (path, count) in [("feed.xml", 50), ("themes/chronology/feed.xml", 20), ("roles/gp/feed.xml", 20)] {
      let entries = try feed(path, of: built).all("entry")
      #expect(entries.count == count)
      #expect(entries.first?.only("id") == "https://board.example.org/briefings/b59/")
      #expect(entries.last?.only("id") == "https://board.example.org/briefings/b\(60 - count)/")
    }
  }

  @Test func aMinorChangeTouchesNoFeed() throws {
    let plain = try built([Self.briefing(1), Self.briefing(2)])
    let mended = try built([
      Self.briefing(1, "history: [{date: 2026-05-04, change: minor, note: A link was mended}]"),
      Self.briefing(2),
    ])
    for file in plain.files where file.path.hasSuffix("feed.xml") || file.path == "sitemap.xml" {
      let isSame = mended.files.contains(file)
      #expect(isSame, "\(file.path)")
    }
  }

  @Test func aSubstantiveChangeMovesTheEntryAndIsNamed() throws {
    let built = try built([
      Self.briefing(
        1, "history: [{date: 2026-05-04, change: substantive, note: \"Step 2 was <corrected>.\"}]"),
      Self.briefing(2),
    ])
    for path in ["feed.xml", "themes/chronology/feed.xml"] {
      let feed = try feed(path, of: built)
      let entry = try #require(feed.all("entry").first)
      #expect(entry.only("id") == "https://board.example.org/briefings/b1/")
      #expect(entry.only("updated") == "2026-05-04T00:00:00Z")
      #expect(entry.only("published") == "2026-01-02T00:00:00Z")
      #expect(entry.only("summary")?.hasPrefix("Changed on 4 May 2026: Step 2 was <corrected>. ") == true)
      #expect(feed.only("updated") == "2026-05-04T00:00:00Z")
    }
  }

  @Test func theHostileTitleIsWhatItIs() throws {
    let built = try built([Self.briefing(1, title: HostileTitle.yaml)])
    for path in ["feed.xml", "roles/gp/feed.xml"] {
      #expect(try feed(path, of: built).all("entry").first?.only("title") == HostileTitle.text)
    }
  }

  @Test func whatXMLHasNoPlaceForIsLeftOut() {
    var xml: [UInt8] = []
    XMLText.append("a\u{0}\u{1}b\u{B}\u{1F}\u{FFFE}\u{FFFF}<&>\"\u{202E}\u{FFFD}", to: &xml)
    #expect(String(decoding: xml, as: UTF8.self) == "ab&lt;&amp;&gt;&quot;\u{202E}\u{FFFD}")
  }

  /// An event that may not yet say what it is about: its neutral title, and nothing else of it.
  @Test func aNeutralEventTellsNothing() throws {
    let event = """
      ---
      kind: event
      title: Workshop on the Kestrel review
      description: About Kestrel
      neutral_title: A workshop
      depends_on: [EX-2026-09]
      published: 2026-10-01
      starts: 2026-12-02T09:30
      ends: 2026-12-02T12:00
      format: workshop
      themes: [neglect]
      history: [{date: 2026-10-04, change: substantive, note: Kestrel room}]
      ---
      Kestrel words.

      """
    let review = """
      ---
      kind: report
      title: Kestrel
      reference: EX-2026-09
      review_type: lcspr
      status: scheduled
      published: 2026-12-01
      ---
      Words.

      """
    let run = TestRun.run(
      SiteText(files: [("content/events/w.md", event), ("content/reports/k.md", review)]), date: "2026-11-21")
    let catalogue = PublishedCatalogue(try #require(run.catalogue), at: run.moment)
    let feeds = SiteFeeds(catalogue, DocumentLists(catalogue)).files(SingleHand())
    #expect(feeds.map(\.path) == ["feed.xml"])
    let text = String(decoding: feeds[0].bytes, as: UTF8.self)
    #expect(text.contains("<title>A workshop</title>"))
    #expect(!text.contains("Kestrel") && !text.contains("neglect") && !text.contains("2026-10-04"))
    let data = StructuredData(
      published: try #require(catalogue.documents.first), site: catalogue.site,
      labels: TermLabels(catalogue.vocabularies))
    let block = String(decoding: data.html, as: UTF8.self)
    #expect(block.contains("\"startDate\":\"2026-12-02T09:30:00Z\""))
    #expect(!block.contains("Kestrel") && !block.contains("Neglect"))
  }
}

/// Three hundred characters that mean something to a script, a spreadsheet, a feed and a reader's eyes.
enum HostileTitle {
  static let text =
    "=HYPERLINK(1);\"a\",'b' </script><script>x</script> <!-- & ]]> \u{202E}desrever\u{202C} é\u{301} "
    + String(repeating: "long ", count: 41) + "end"

  static var yaml: String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
