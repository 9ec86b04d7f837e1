import Model
import TestSupport
import Testing

@testable import candour

/// Nothing of what is not public is in any file of the output, and no count includes it.
@Suite struct EmbargoTests {
  private static func site(_ fields: String) -> SiteText {
    SiteText(
      """
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
      -- content/reports/kestrelslug.md --
      ---
      kind: report
      title: Kestreltitle
      reference: KESTREL-REF
      review_type: multi-agency-review
      status: published
      \(fields)
      redaction: {checked_by: Board manager, checked_on: 2026-02-02, second_checked_by: Chair, second_checked_on: 2026-02-03}
      themes: [neglect]
      pseudonyms: [Child Kestrelname]
      aliases: [/kestrelalias/]
      ---
      ## Kestrelheading

      Kestrelbody.
      """)
  }

  @Test(arguments: [
    "published: 2026-12-01", "published: 2026-11-04\nembargo_until: 2026-11-21T09:30",
    "published: 2026-03-02\ndraft: true",
    "published: 2026-03-02\nvisibility: internal",
  ])
  func isNowhereInTheOutput(_ fields: String) throws {
    let built = try #require(TestRun.run(Self.site(fields), date: "2026-11-21T09:29").built)
    for file in built.files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).lowercased().contains("kestrel"), "\(file.path)")
      #expect(!file.path.contains("kestrel"))
    }
    let theme = try #require(built.files.first { $0.path == "themes/neglect/index.html" })
    #expect(String(decoding: theme.bytes, as: UTF8.self).contains("1 document"))
  }

  /// The same document is there a minute later: the test above can fail.
  @Test func appearsAtItsMinute() throws {
    let site = Self.site("published: 2026-11-04\nembargo_until: 2026-11-21T09:30")
    let built = try #require(TestRun.run(site, date: "2026-11-21T09:30").built)
    #expect(built.files.contains { $0.path == "reports/kestrelslug/index.html" })
    let theme = try #require(built.files.first { $0.path == "themes/neglect/index.html" })
    #expect(String(decoding: theme.bytes, as: UTF8.self).contains("2 documents"))
  }

  @Test func theManifestNamesTheNextChange() throws {
    let site = Self.site("published: 2026-12-01")
    #expect(TestRun.run(site, date: "2026-11-21").built?.catalogue.nextChange == Day("2026-12-01"))
    #expect(TestRun.run(site, date: "2026-12-01").built?.catalogue.nextChange == Day("2027-03-03"))
  }
}
