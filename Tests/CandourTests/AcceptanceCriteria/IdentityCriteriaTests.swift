import Detecting
import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 20 and 22 to 24 of a demanding web manager: identity. Criterion 21 stands in ReportCriteriaTests, 25 in
/// JigsawCriteriaTests.
@Suite struct IdentityCriteriaTests {
  static let list: SiteWatchList = {
    var random = SeededGenerator(seed: 20)
    guard let key = WatchListKey(String(repeating: "ab", count: 32).utf8),
      let names = try? NamesFile(Array("Heather Dawsonby\n".utf8)).names,
      let list = try? WatchList.open(
        WatchList.seal(names, lexicon: Repository.lexicon, with: key, using: &random), key)
    else { return .none }
    return .open(list)
  }()

  static let planted: [(category: DetectionCategory, text: String)] = [
    (.nhsNumber, "999 123 4578"), (.postcode, "BH49 5TE"), (.phone, "07700 900123"),
    (.email, "jo.heron@example.org"),
    (.dateOfBirth, "born on 4 March 2019"), (.name, "Dawsonby"), (.redactionMark, "████"),
  ]

  /// `@@` is what is planted.
  static let places: [(name: String, path: String, fields: String, body: String)] = [
    ("body", "content/a.md", "", "Words @@ here."),
    ("alt", "content/a.md", "", "![A form, @@](https://www.example.org/f.png)"),
    ("heading", "content/a.md", "", "## On @@\n\nWords."),
    ("table", "content/a.md", "", "| A | B |\n|---|---|\n| x | @@ |"),
    ("front matter", "content/a.md", "description: \"On @@\"\n", "Words."),
    ("link", "content/a.md", "", "[the record, @@](https://www.example.org/)"),
    ("address of a link", "content/a.md", "", "[the record](<https://www.example.org/?q=@@>)"),
    ("HTML comment", "content/a.md", "", "Words.\n\n<!-- @@ -->\n"),
    ("remark in front matter", "content/a.md", "# @@\n", "Words."),
    (
      "name of an attached file", "content/a.md", "attachments: [{file: \"@@.pdf\", title: A form}]\n",
      "Words."
    ),
  ]

  /// 20. Red without the recogniser of the category, or where `FileDetections` leaves out the path.
  @Test(arguments: Self.planted.map(\.category), Self.places.indices)
  func criterion20EachIsFoundWhereverItIsPlanted(_ category: DetectionCategory, _ place: Int) throws {
    let text = try #require(Self.planted.first { $0.category == category }).text
    let (name, path, fields, body) = Self.places[place]
    let document =
      "---\nkind: report\ntitle: A review\nreference: EX-1\nreview_type: lcspr\nstatus: published\n"
      + "published: 2026-03-02\n\(fields)---\n\(body)\n"
    let site = SiteText(files: [
      (path.replacing("@@", with: text), document.replacing("@@", with: text))
    ])
    let run = TestRun.run(site, date: "2026-11-21", watchList: Self.list)
    let found = run.findings.filter { $0.category == category && $0.severity == .error }
    #expect(!found.isEmpty, "\(category.rawValue) in \(name): \(run.findings.map(\.message))")
  }

  /// 20. Red where the properties of a file do not go through `Detecting`. What a file hides is RED-11's, whatever it is.
  @Test(arguments: Self.planted.map(\.text), ["form.pdf", "map.svg"])
  func criterion20EachIsFoundInTheMetadataOfAttachments(_ text: String, _ name: String) async {
    @Sendable func site(_ planted: String) -> SiteText {
      let file =
        name.hasSuffix("pdf")
        ? String(decoding: RealFile.pdf("A form", subject: "About \(planted)"), as: UTF8.self)
        : """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A map</title>
        <metadata>About \(planted)</metadata><path d="M0 0h9v9z"/></svg>
        """
      return SiteText(files: [
        (
          "content/a/index.md",
          "---\nkind: page\ntitle: A\nattachments: [{file: \(name), title: A form}]\n---\nWords.\n"
        ), ("content/a/\(name)", file),
      ])
    }
    func found(_ planted: String) async -> [Finding] {
      await onOwnThread {
        TestRun.run(site(planted), date: "2026-11-21", watchList: Self.list, inspects: true).findings
          .filter { $0.severity == .error && $0.path.text.contains("content/a/\(name)") }
      }
    }
    #expect(await !found(text).isEmpty)
    #expect(await found("the area").isEmpty)
  }

  /// 20. The names of documents become addresses, and have only small letters and hyphens.
  @Test(arguments: [
    ("999-123-4578", DetectionCategory.nhsNumber), ("07700-900123", .phone), ("review-dawsonby", .name),
  ])
  func criterion20NamesOfDocumentsAreSearched(_ name: String, _ category: DetectionCategory) {
    for path in ["content/\(name).md", "content/\(name)/index.md"] {
      let site = SiteText(files: [(path, "---\nkind: page\ntitle: A\n---\nWords.\n")])
      let run = TestRun.run(site, date: "2026-11-21", watchList: Self.list)
      #expect(run.findings.contains { $0.category == category && $0.severity == .error }, "\(path)")
    }
  }

  /// 22. Red if the list's file held a name, a piece of one or a plain digest of one.
  @Test func criterion22TheListTellsNobodyWhoIsOnIt() throws {
    var random = SeededGenerator(seed: 22)
    let key = try #require(WatchListKey(String(repeating: "cd", count: 32).utf8))
    let names = try NamesFile(Array("Heather Dawsonby\nAmina Warsamund\n".utf8)).names
    let sealed = WatchList.seal(names, lexicon: Repository.lexicon, with: key, using: &random)
    let text = String(decoding: sealed, as: UTF8.self).lowercased()
    for piece in ["heather", "dawsonby", "amina", "warsamund"] { #expect(!text.contains(piece)) }
    let many = (1...500).map { "Amina Warsamund\(String(repeating: "a", count: $0 % 7))\n" }.joined()
    let more = try NamesFile(Array(many.utf8)).names
    let other = WatchList.seal(more, lexicon: Repository.lexicon, with: key, using: &random)
    #expect(other.count == sealed.count)
    let stranger = try #require(WatchListKey(String(repeating: "ce", count: 32).utf8))
    #expect(throws: WatchListFault.self) { _ = try WatchList.open(sealed, stranger) }
  }

  /// 23. A name that was accepted is no other's: red without the mark in Fingerprints, or without `isSame`.
  @Test func criterion23AnAcceptanceIsForOneFinding() throws {
    func site(_ first: String, _ acceptance: String = "") -> SiteText {
      SiteText(files: [
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nAt the desk \(first) was asked.\n"),
        ("content/acceptances.yml", acceptance),
      ])
    }
    func report(_ site: SiteText) -> Report {
      let run = TestRun.run(site, date: "2026-11-21", watchList: Self.list)
      return Report(
        run.findings, sources: run.sources, documents: 1, day: run.moment.day, detector: run.detector)
    }
    let found = try #require(report(site("Priya Nairwood")).items.first { $0.finding.category == .name })
    #expect(found.fingerprint.contains("-"))
    let acceptance =
      "- {rule: RED-07, fingerprint: \(found.fingerprint), reason: A fictitious example, role: Chair, "
      + "date: 2026-11-01, until: 2027-02-01}\n"
    let again = report(site("Priya Nairwood", acceptance)).items.filter { $0.finding.category == .name }
    #expect(again.map { $0.acceptance != nil } == [true])
    let another = report(site("Amina Warsame", acceptance)).items.filter { $0.finding.category == .name }
    #expect(another.map { $0.acceptance != nil } == [false])
    let listed = report(site("Heather Dawsonby", acceptance)).items.filter { $0.finding.category == .name }
    #expect(listed.map { $0.acceptance != nil } == [false])
  }

  /// 23. No setting of a site turns a rule of identity off.
  @Test(arguments: ["RED-01", "RED-02", "RED-03", "RED-04", "RED-06", "RED-07"])
  func criterion23ThereIsNoSwitchForAll(_ rule: String) {
    let site = SiteText.plainSite + "severity: {\(rule): note}\n"
    let run = TestRun.run(
      SiteText(files: [
        ("content/site.yml", site), ("content/a.md", "---\nkind: page\ntitle: A\n---\nWords.\n"),
      ]),
      date: "2026-11-21")
    #expect(
      run.findings.contains { $0.severity == .error && $0.message.contains("severity of \(rule) is fixed") })
  }

  /// 24. Red without the comparison with `history` in TwoPeopleHaveRead.swift.
  @Test(arguments: [("2026-05-01", "2026-05-09", true), ("2026-05-10", "2026-05-09", false)])
  func criterion24AReportChangedAfterItsCheckFails(_ checked: String, _ changed: String, _ fails: Bool) {
    let site = SiteText(files: [
      (
        "content/a.md",
        """
        ---
        kind: report
        title: A review
        reference: EX-1
        review_type: lcspr
        status: published
        published: 2026-04-02
        history: [{date: \(changed), change: substantive, note: A finding was added}]
        redaction: {checked_by: Board manager, checked_on: \(checked), second_checked_by: Legal adviser, second_checked_on: \(checked), method: read-through}
        ---
        Words.

        """
      ),
      (
        "content/site.yml",
        SiteText.plainSite.replacing("adopted_on: 2026-11-20", with: "adopted_on: 2026-01-01")
      ),
    ])
    let run = TestRun.run(site, date: "2026-11-21")
    #expect(run.findings.contains { $0.rule.text == "RED-15" && $0.severity == .error } == fails)
  }
}
