import TestSupport
import Testing

@testable import candour

/// ACC-03, GOV-07 and SITE-01 beyond the examples of the rules themselves.
@Suite struct ReadableReportTests {
  private func found(_ rule: String, _ files: [(String, String)]) -> [String] {
    TestRun.run(SiteText(files: files), date: "2026-11-21").findings.filter { $0.rule.text == rule }.map {
      "\($0.severity.rawValue) \($0.path)\($0.start.map { ":\($0.line)" } ?? "")"
    }
  }

  private func report(_ fields: String, body: String) -> [(String, String)] {
    [
      (
        "content/r/index.md",
        "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n"
          + "\(fields)\n---\n\(body)\n"
      ), ("content/r/report.pdf", "%PDF"), ("content/r/map.png", "PNG"),
    ]
  }

  @Test func reportsWithoutWordsAreErrors() {
    #expect(found("ACC-03", report("lang: en", body: "")) == ["error content/r/index.md:3"])
    #expect(
      found("ACC-03", report("terms_of_reference: report.pdf", body: "Please download the report.")) == [
        "error content/r/index.md:8"
      ])
  }

  /// A report may be short: beside a file that is asked about, and not refused.
  @Test func shortReportsBesideFilesAreAskedAbout() {
    #expect(
      found("ACC-03", report("terms_of_reference: report.pdf", body: "The family had little help.")) == [
        "warning content/r/index.md:8"
      ])
  }

  @Test func reportsElsewhereOrWithWordsAreNone() {
    #expect(
      found("ACC-03", report("hosted: false\nsource_url: https://www.example.org/", body: "")).isEmpty)
    #expect(found("ACC-03", report("lang: en", body: "Few words and no file.")).isEmpty)
    #expect(found("ACC-03", report("lang: en", body: "![A map](map.png)\n\nFew words.")).isEmpty)
  }

  @Test func otherKindsAreWarnedOf() {
    let page = "---\nkind: page\ntitle: A\nattachments: [{file: a.pdf, title: A}]\n---\n"
    #expect(
      found("ACC-03", [("content/p/index.md", page), ("content/p/a.pdf", "%PDF")]) == [
        "warning content/p/index.md:4"
      ])
  }

  @Test func linkedFilesWantAnEntry() {
    let page = "---\nkind: page\ntitle: A\n---\nSee [the poster](a.pdf).\n"
    #expect(
      found("ACC-03", [("content/p/index.md", page), ("content/p/a.pdf", "%PDF")]) == [
        "warning content/p/index.md:5"
      ])
  }

  private static let internalPage = (
    "content/m.md",
    "---\nkind: report\ntitle: M\nreference: IN-1\nreview_type: lcspr\nstatus: completed\nvisibility: internal\n---\nM\n"
  )

  @Test(arguments: [
    "kind: page\nsuperseded_by: content/m.md", "kind: page\nderived_from: [IN-1]",
    "kind: page\ntranslation_of: content/m.md",
    "kind: newsletter\npublished: 2026-03-02\nissue: One\nitems: [content/m.md]",
    "kind: annual-report\npublished: 2026-03-02\nperiod_start: 2025-04-01\nperiod_end: 2026-03-31\nrefers_to: [IN-1]",
  ])
  func internalDocumentsAreNamedNowhere(_ fields: String) {
    let files = [Self.internalPage, ("content/a.md", "---\ntitle: A\n\(fields)\n---\nWords.\n")]
    let line = fields.split(separator: "\n").count + 2
    #expect(found("GOV-07", files) == ["error content/a.md:\(line)"])
    #expect(found("SITE-01", files).isEmpty)
  }

  @Test func itemsOfANewsletterExistAndMayWait() {
    let draft = ("content/d.md", "---\nkind: page\ntitle: D\ndraft: true\n---\nD\n")
    let news =
      "---\nkind: newsletter\ntitle: N\npublished: 2026-03-02\nissue: One\nitems: [content/d.md, content/gone.md]\n---\nN\n"
    #expect(
      found("SITE-01", [draft, ("content/n.md", news)]).sorted() == [
        "error content/n.md:6", "note content/n.md:6",
      ])
  }
}
