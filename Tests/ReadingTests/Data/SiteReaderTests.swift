import Model
import Reading
import TestSupport
import Testing

/// `content/site.yml`.
@Suite struct SiteReaderTests {
  private struct Read {
    let source: SourceFile
    let marks: [SourceRange]
    let site: Site
    let findings: [Finding]

    init(_ marked: String) {
      let text = MarkedText(marked)
      source = SourceFile(path: SourceTree.sitePath, text: text.text)
      marks = text.ranges
      (site, findings) = SiteReader.read(source, defaults: Repository.defaults)
    }

    /// The least a site must say, and these lines.
    init(plain lines: String) {
      let given = SiteText.plainSite.split(separator: "\n").first { lines.hasPrefix($0.prefix { $0 != ":" }) }
      self.init(
        (given.map { SiteText.plainSite.replacing($0 + "\n", with: "") } ?? SiteText.plainSite) + lines + "\n"
      )
    }
  }

  private static let full = """
    base_url: https://www.example.org/safeguarding/
    title: "Northmere: Safeguarding Partnership"
    boards:
      - {slug: northmere, name: Northmere Partnership, regime: child, successor: southmere}
      - {slug: southmere, name: Southmere Board, regime: adult}
    policy_edition: wt2018
    contact: {report_request: Write to us, concern: Ring us, emergency: Call 999, media: Press office}
    privacy_url: https://www.example.org/privacy
    accessibility: {statement_path: content/accessibility.md, reviewed_on: 2026-01-02}
    adopted_on: 2025-09-01
    sar: {publication_months: 24}
    interruption: pause
    notice_counting: clear
    severity: {CON-06: warning, CON-01: note}
    thresholds: {jigsaw: 5}
    audit_cycle: {section-11: 24}
    allow: {authors: [Example Reviewer], phones: [01632 960100], emails: [a@example.org], addresses: [1 High Street]}
    watchlist: optional
    search: none
    languages: [en, cy]
    theme: {logo: logo.svg}
    navigation: [{title: Briefings, address: /briefings/}, {title: Home, address: /}]

    """

  @Test func readsEverySetting() throws {
    let read = Read(Self.full)
    let site = read.site
    #expect(read.findings.filter { $0.severity > .note }.map(\.line) == [])
    #expect(site.baseURL == "https://www.example.org/safeguarding")
    #expect((site.basePath, site.origin) == ("/safeguarding/", "https://www.example.org"))
    #expect(site.title == "Northmere: Safeguarding Partnership")
    #expect(
      site.boards == [
        .init(slug: "northmere", name: "Northmere Partnership", regime: "child", successor: "southmere"),
        .init(slug: "southmere", name: "Southmere Board", regime: "adult"),
      ])
    #expect(site.policyEdition == "wt2018")
    #expect((site.contact.reportRequest, site.contact.concern) == ("Write to us", "Ring us"))
    #expect((site.contact.emergency, site.contact.media) == ("Call 999", "Press office"))
    #expect(site.privacyURL == "https://www.example.org/privacy")
    #expect(site.accessibilityStatement == "content/accessibility.md")
    #expect(site.accessibilityReviewedOn == Day("2026-01-02" as String))
    #expect(site.adoptedOn?.value == Day("2025-09-01" as String))
    #expect(site.adultReviewMonths == 24)
    #expect(site.severities.mapValues(\.value) == ["CON-06": .warning, "CON-01": .note])
    #expect(site.severities["CON-06"].map { read.source.text(in: $0.range) } == "warning")
    #expect((site.allowed.authors, site.allowed.phones) == (["Example Reviewer"], ["01632 960100"]))
    #expect((site.allowed.emails, site.allowed.addresses) == (["a@example.org"], ["1 High Street"]))
    #expect(site.languages == ["en", "cy"])
    #expect(
      site.navigation == [
        .init(title: "Briefings", address: "/briefings/"), .init(title: "Home", address: "/"),
      ])
  }

  /// What has no effect yet is said, never passed over.
  @Test func settingsWithoutEffectAreSaid() {
    let findings = Read(Self.full).findings.sorted()
    #expect(findings.allSatisfy { $0.rule == .settingsHaveAnEffect && $0.severity == .note })
    #expect(
      findings.map(\.message)
        == ["this version of Candour does not act on `theme` yet"])
  }

  @Test(arguments: [
    ("search: ⟦pagefind⟧", Severity.note, "search", "Write `search: none` for now."),
    ("theme: ⟦{logo: a.svg}⟧", .note, "theme", "It can stay; it has no effect for now."),
  ])
  func settingsThatChangeWhatABoardReliesOn(
    _ lines: String, _ severity: Severity, _ field: String, _ fix: String
  ) {
    let read = Read(plain: lines)
    let expected = Expected(
      .settingsHaveAnEffect, "this version of Candour does not act on `\(field)` yet", fix: fix,
      severity: severity)
    expect(read.findings, are: [expected], in: read.source, marks: read.marks)
  }

  @Test func leastThereCanBe() {
    let read = Read(plain: "")
    #expect(read.findings.map(\.line) == [])
    #expect(
      (read.site.policyEdition, read.site.adultReviewMonths, read.site.languages) == (
        "wt2023", 12, ["en"]
      ))
    #expect(read.site.severities.isEmpty && read.site.navigation.isEmpty)
  }

  @Test func eachRequiredFieldIsMissed() {
    let lines = SiteText.plainSite.split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated()
    where !["contact", "adopted_on", "privacy_url"].contains(where: line.hasPrefix) {
      var rest = lines
      rest.remove(at: index)
      let name = line.split(separator: ":").first.map { $0.trimming() } ?? ""
      #expect(
        Read(rest.joined(separator: "\n")).findings.map { String($0.message.suffix(name.count + 2)) }
          == ["`\(name)`"], "\(name)")
    }
    #expect(
      Read(lines.prefix(3).joined(separator: "\n")).findings.map(\.message) == [
        "The site has no `contact`"
      ])
    #expect(Read("").findings.map(\.rule) == Array(repeating: .requiredFieldsArePresent, count: 4))
  }

  @Test(arguments: [
    "www.example.org", "https://", "https:///", "https:///a", "ftp://example.org", "//example.org",
    "https://example.org/A",
    "https://example.org/a?b", "https://example.org/a#b", "https://exa mple.org",
    "https://example.org//", "https://example.org//a",
    "https://example.org/a//", "https://a@example.org", "javascript:alert(1)",
    "https://example.org/../a", "\"https://example.org \"",
    "https://:8080", "https://.", "https://-",
  ])
  func baseURLThatIsNone(_ url: String) {
    let text = SiteText.plainSite.split(separator: "\n").dropFirst().joined(separator: "\n")
    let read = Read("base_url: ⟦\(url)⟧\n" + text)
    let expected = Expected(
      .valuesFitTheirFields, "`base_url` is not the address of a website",
      fix: "Write it whole, such as https://www.example.org or https://www.example.org/safeguarding; "
        + "folders in it use only a-z, 0-9 and hyphens.")
    expect(read.findings, are: [expected], in: read.source, marks: read.marks)
    #expect(read.site.baseURL == "")
  }

  @Test(arguments: [
    ("https://example.org", "/"), ("https://example.org/", "/"), ("http://localhost:8080", "/"),
    ("https://example.org/a/b-1/", "/a/b-1/"),
    ("https://192.0.2.1/x", "/x/"),
  ])
  func baseURLs(_ url: String, _ path: String) {
    let text = SiteText.plainSite.split(separator: "\n").dropFirst().joined(separator: "\n")
    let read = Read("base_url: \(url)\n" + text)
    #expect(read.findings.map(\.line) == [])
    #expect(read.site.basePath == path)
  }

  private static let address = Expected(
    .valuesFitTheirFields, "an entry of `navigation` does not lead to a page of the site",
    fix: "Write the page's address with a slash at both ends, such as /briefings/.")

  @Test(arguments: [
    Broken(
      "unknown", "⟦colour⟧: red",
      Expected(
        .fieldsAreKnown, "The site has no field called `colour`",
        fix: "Correct the spelling or take the field out.")),
    Broken(
      "misspelt", "⟦adoptd_on⟧: 2025-01-01",
      Expected(
        .fieldsAreKnown, "The site has no field called `adoptd_on`",
        fix: "Correct the spelling or take the field out. Did you mean `adopted_on`?")),
    Broken("navigation", "navigation: [{title: A, address: ⟦https://example.org/⟧}]", address),
    Broken(
      "privacy that runs a program", "privacy_url: ⟦javascript:alert(1)⟧",
      Expected(
        .valuesFitTheirFields,
        "`privacy_url` must be a whole web address, such as https://www.example.org/page, not `javascript:alert(1)`",
        fix: "Write a whole web address, such as https://www.example.org/page.")),
    Broken(
      "statement", "accessibility: {statement_path: ⟦/about/accessibility/⟧}",
      Expected(
        .valuesFitTheirFields, "`statement_path` is not the path of a document",
        fix: "Write it from the site's folder on, such as content/about/accessibility.md.")),
    Broken(
      "severity of no kind", "severity: {CON-06: ⟦fatal⟧}",
      Expected(
        .valuesFitTheirFields, "`fatal` is not a value that `CON-06` can have",
        fix: "Use one of: error, warning, note.")),
    Broken(
      "severity given twice", "severity: {CON-06: note, ⟦CON-06⟧: error}",
      Expected(
        .fieldsAreGivenOnce, "the field `CON-06` is given twice",
        fix: "Keep one of the two; Candour never chooses between them.")),
    Broken(
      "severity that is no group", "severity: ⟦warning⟧",
      Expected(
        .valuesFitTheirFields, "`severity` must hold named fields, but here is one piece of text",
        fix: "Write {RULE: error}, {RULE: warning} or {RULE: note}.")),
    Broken(
      "edition", "policy_edition: ⟦2023⟧",
      Expected(
        .termsAreKnown, "`2023` is not an edition that Candour knows",
        fix: "Use one of: wt2013, wt2015, wt2018, wt2023, wt2026, care-act, dhr, link-only.")),
    Broken(
      "months of adults' reviews", "sar: {publication_months: ⟦a year⟧}",
      Expected(
        .valuesFitTheirFields, "`publication_months` must be a whole number of at least 1, not `a year`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "cut", "privacy_url: https://example.org/ ⟦#privacy⟧",
      Expected(
        .textIsNotCutByYAML, "everything from this `#` to the end of the line is left out by YAML",
        fix:
          "If it belongs to the text, put the whole value in double quotes; if it is a remark, give it a line of its own."
      )),
  ])
  func saysExactlyWhatIsWrong(_ broken: Broken) {
    let read = Read(plain: broken.text)
    expect(read.findings, are: broken.expected, in: read.source, marks: read.marks)
  }

  @Test(arguments: [
    ("[]", "the site has no board"),
    (
      "[{slug: a, name: A, regime: child}, {slug: ⟦a⟧, name: B, regime: adult}]",
      "another board has the slug `a`"
    ),
    ("[{slug: a, name: A, regime: child, successor: ⟦b⟧}]", "`b` is not a board of this site"),
  ])
  func boardsAreToldApart(_ boards: String, _ message: String) {
    let lines = SiteText.plainSite.split(separator: "\n").map {
      $0.hasPrefix("boards") ? "boards: \(boards)" : String($0)
    }
    let read = Read(lines.joined(separator: "\n") + "\n")
    #expect(read.findings.map(\.message) == [message])
    if let mark = read.marks.first {
      #expect(read.findings.map(\.start) == [read.source.place(at: mark.lower)])
    }
  }

  @Test func pagesThatEveryPageLeadsToAreKnown() {
    let read = Read(
      plain: """
        privacy_url: ⟦/privacy/⟧
        accessibility: {statement_path: ⟦content/about/accessibility.md⟧}
        navigation: [{title: A, address: ⟦/a/⟧}]
        """)
    #expect(read.findings.map(\.message) == [])
    #expect(read.site.pageLinks.map(\.value.text) == ["/privacy/", "/about/accessibility/", "/a/"])
    #expect(read.site.pageLinks.map(\.range) == read.marks)
  }

  @Test func severityThatIsWrongTwiceIsSaidOnce() {
    #expect(
      Read(plain: "severity: {CON-06: fatal, CON-06: fatal}").findings.map(\.rule).sorted() == [
        .fieldsAreGivenOnce, .valuesFitTheirFields,
      ])
  }

  @Test func unreadableSettingsAreSaid() {
    let read = Read("- a\n")
    #expect(read.findings.map(\.message) == ["here are no fields, but a list"])
    #expect(Read("title: a: b\n").findings.map(\.rule) == [.frontMatterIsReadable])
  }
}

extension Substring {
  fileprivate func trimming() -> String { String(drop { $0 == " " }) }
}
