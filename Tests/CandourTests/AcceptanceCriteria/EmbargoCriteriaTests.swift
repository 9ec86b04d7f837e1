import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// Criteria 15 to 17: embargo and preview, with the real executable and folders.
@Suite struct EmbargoCriteriaTests {
  private static func site(_ embargo: String = "2026-06-16T09:30") -> SiteText {
    SiteText(
      """
      -- content/site.yml --
      base_url: https://board.example.org/partnership/
      title: Example Safeguarding Partnership
      boards: [{slug: example, name: Example Safeguarding Partnership, regime: both}]
      contact:
        report_request: Write to reports@example.org
        concern: Telephone 01632 960100
        emergency: In an emergency call 999
      # Reports published before are no concern of these tests.
      adopted_on: 2027-01-01
      -- content/reports/open.md --
      ---
      kind: report
      title: An open review
      reference: EX-2026-01
      review_type: lcspr
      status: published
      published: 2026-03-02
      themes: [neglect]
      ---
      Words.
      -- content/reports/kestrelslug/index.md --
      ---
      kind: report
      title: Kestreltitle of a review
      reference: KESTREL-REF
      review_type: lcspr
      status: scheduled
      published: 2026-06-16
      embargo_until: \(embargo)
      themes: [neglect]
      pseudonyms: [Child Kestrelname]
      attachments: [{file: kestrelfile.txt, title: Kestrelattachment}]
      ---
      Kestrelbody.
      -- content/reports/kestrelslug/kestrelfile.txt --
      Kestrelbytes.
      -- content/minutes.md --
      ---
      kind: page
      title: Merlinminutes
      visibility: internal
      ---
      Words.
      """)
  }

  private func folder(_ site: SiteText = site()) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(site)
    return folder
  }

  private func build(_ folder: TemporaryFolder, _ date: String, _ more: [String] = []) throws -> Tool.Result {
    try Tool.run(["build", "--site", ".", "--date", date] + more, in: folder.path)
  }

  private func text(_ data: Data?) -> String { String(decoding: data ?? Data(), as: UTF8.self) }

  /// 15. Red without `guard common.published != nil, isReached(at: now) else { return .scheduled }` in
  /// DocumentState.swift.
  @Test func criterion15EmbargoedWordsAreNowhereAndNoCountIncludesThem() throws {
    let folder = try folder()
    #expect(try build(folder, "2026-06-16T09:29").code == 0)
    for (path, bytes) in try folder.snapshot("public") {
      #expect(!(path + text(bytes)).lowercased().contains("kestrel"), "\(path)")
    }
    #expect(text(try folder.snapshot("public")["themes/neglect/index.html"]).contains("1 document"))
  }

  /// 16. Red without `isReached(at: now)` in DocumentState.swift. The executable runs in the zone of
  /// Kiritimati, fourteen hours ahead.
  @Test(arguments: [
    ("2026-06-16T09:30", "2026-06-16T09:29"), ("2026-06-16T00:00", "2026-06-15T23:59"),
    ("2026-10-25T01:30", "2026-10-25T00:59"), ("2026-12-08T09:30", "2026-12-08T09:29"),
  ])
  func criterion16AppearsAtTheEmbargoMinuteInLondon(_ minute: String, _ before: String) throws {
    let folder = try folder(Self.site(minute))
    let page = "reports/kestrelslug/index.html"
    #expect(try build(folder, before).code == 0)
    #expect(try folder.snapshot("public")[page] == nil)
    #expect(try build(folder, minute).code == 0)
    #expect(try folder.snapshot("public")[page] != nil)
    #expect(try folder.snapshot("public")["reports/kestrelslug/kestrelfile.txt"] != nil)
  }

  /// 16. The same by the clock, which counts universal time: 8.30 in summer, 9.30 in winter. Red without the
  /// `asSummer` branch of Moment.swift.
  @Test(arguments: [("2026-06-16T09:30", 29693310), ("2026-12-08T09:30", 29945370)])
  func criterion16SummerTimeIsAnHourAheadOfTheClock(_ embargo: String, _ minute: Int) {
    let site = Self.site(embargo)
    for (offset, isThere) in [(-1, false), (0, true)] {
      let run = SiteRun(
        tree: site.tree, layouts: Repository.layouts, defaults: Repository.defaults,
        lexicon: Repository.lexicon,
        moment: Moment(universalMinute: minute + offset), workers: Workers(jobs: 1), files: site.shelf)
      let isPublished = run.built?.files.contains { $0.path == "reports/kestrelslug/index.html" }
      #expect(isPublished == isThere)
    }
  }

  /// 17. Red without `"preview"` in SiteView.swift, `&& audience != .preview` there, or `shown(to:)` in
  /// PublishedCatalogue.swift.
  @Test func criterion17PreviewsAreMarkedOnEveryPageAndNeverTheSite() throws {
    let folder = try folder()
    let result = try build(folder, "2026-06-01", ["--preview", "--output", "look"])
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    let files = try folder.snapshot("look")
    #expect(
      text(files["reports/kestrelslug/index.html"]).contains(
        "Preview. Not published until 16 June 2026, 9.30am"))
    #expect(files["reports/kestrelslug/kestrelfile.txt"] != nil)
    for (path, bytes) in files where path.hasSuffix(".html") {
      let page = text(bytes)
      #expect(
        page.contains("Preview: not for publication") || page.contains("Preview. Not published"), "\(path)")
      #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(!page.contains("rel=\"canonical\""), "\(path)")
    }
    for (path, bytes) in files {
      #expect(!text(bytes).contains("board.example.org"), "\(path)")
      #expect(!text(bytes).contains("Merlin"), "\(path)")
    }
    #expect(text(files["index.html"]).contains("href=\"/partnership/reports/"))
    #expect(text(files["feed.xml"]).contains("https://preview.invalid/partnership/"))
    #expect(text(files["manifest.json"]).contains("\"preview\":true"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  /// 17. Red without `if isPreview, real.text == …` or `refusal(of:isPreview:)` in OutputFolder.swift.
  @Test func criterion17PreviewsAndTheSiteKeepToTheirFolders() throws {
    let folder = try folder()
    #expect(try build(folder, "2026-06-01", ["--preview"]).code == 2)
    #expect(try build(folder, "2026-06-01", ["--preview", "--output", "public"]).code == 2)
    #expect(try build(folder, "2026-06-01", ["--preview", "--output", "./x/../public/"]).code == 2)
    #expect(try build(folder, "2026-06-01", ["--output", "www"]).code == 0)
    #expect(try build(folder, "2026-06-01", ["--preview", "--output", "look"]).code == 0)
    let before = try folder.snapshot("")
    let overSite = try build(folder, "2026-06-01", ["--preview", "--output", "www"])
    #expect(overSite.code == 2)
    #expect(overSite.errors.contains("a preview does not belong there: name another folder with --output."))
    let overPreview = try build(folder, "2026-06-01", ["--output", "look"])
    #expect(overPreview.code == 2)
    #expect(overPreview.errors.contains("holds a preview"))
    #expect(try folder.snapshot("") == before)
    #expect(try build(folder, "2026-06-01", ["--preview", "--output", "look"]).code == 0)
  }
}
