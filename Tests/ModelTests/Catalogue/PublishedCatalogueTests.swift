import Model
import TestSupport
import Testing

/// What may reach a page. `marmalade` stands for whatever must not.
@Suite struct PublishedCatalogueTests {
  private static let now = moment("2026-03-01T12:00")
  private static let word = "marmalade"

  private static let body = Body(
    html: Array("<p>\(word)</p>".utf8),
    headings: [Heading(level: 2, text: word, id: word, range: SourceRange(0, 1))],
    links: [
      Link(target: .anchor(word), destination: "#\(word)", isImage: false, range: SourceRange(0, 1))
    ],
    wordCount: 1)

  /// A report that holds the word in every field that can hold text, and in its file's name and old address.
  private static func secret(
    _ status: ReviewStatus?, published: String? = "2026-01-10", embargo: String? = nil,
    away: [ReviewFields.Withdrawal] = [], common change: (inout CommonFields) -> Void = { _ in }
  ) -> Document {
    .report(
      status, published: published, embargo: embargo, away: away, path: "content/reports/\(word).md",
      body: body
    ) { review in
      review.reference = field(word)
      review.outcome = field(word)
      review.jointWith = [field(word)]
    } common: { common in
      common.title = field(word)
      common.description = field(word)
      common.pseudonyms = [field(word)]
      common.themes = [field(word)]
      common.aliases = [field(Address(made: "/old/\(word)/"))]
      change(&common)
    }
  }

  private static func hidden() -> [(String, Document)] {
    var documents: [(String, Document)] = [
      ("draft", secret(.published) { $0.isDraft = true }),
      ("internal", secret(.published) { $0.isInternal = true }),
      ("no status", secret(nil)), ("no day", secret(.published, published: nil)),
      ("future day", secret(.published, published: "2026-03-02")),
      ("future month", secret(.published, published: "2026-03")),
      ("embargoed", secret(.published, embargo: "2026-03-01T12:01")),
      ("scheduled", secret(.scheduled, published: "2026-03-02")),
      ("scheduled on request", secret(.onRequest, published: "2026-03-02")),
      ("scheduled notice", secret(.notPublished, embargo: "2026-03-01T12:01")),
    ]
    for status in [ReviewStatus.planned, .commissioned, .inProgress, .completed, .notified, .delayed] {
      documents.append((status.rawValue, secret(status)))
    }
    for (name, details) in [("briefing", Document.Details.briefing(BriefingFields())), ("page", .page)] {
      documents.append(
        (
          "future \(name)",
          .made("content/\(word).md", details, published: "2026-03-02", body: body) {
            $0.title = field(word)
          }
        ))
      documents.append(
        (
          "draft \(name)",
          .made("content/\(word).md", details, published: "2026-01-02", body: body) { $0.isDraft = true }
        ))
    }
    return documents
  }

  @Test func holdsNothingOfWhatIsHidden() {
    for (name, document) in Self.hidden() {
      let published = PublishedCatalogue(.made([document]), at: Self.now)
      #expect(
        published.documents.isEmpty && published.notices.isEmpty && published.redirects.isEmpty,
        "\(name)")
      #expect(!texts(in: published).contains { $0.contains(Self.word) }, "\(name)")
    }
  }

  /// The search itself would find the word.
  @Test func showsWhatIsPublished() {
    let published = PublishedCatalogue(.made([Self.secret(.published)]), at: Self.now)
    #expect(published.documents.map(\.address.text) == ["/reports/marmalade/"])
    #expect(texts(in: published).filter { $0.contains(Self.word) }.count > 10)
  }

  @Test(arguments: ["court-order", "legal-challenge", "factual-error", "technical"])
  func withdrawnNoticeHasNeitherTitleNorBody(_ reason: String) {
    let document = Document.report(
      .published,
      away: [
        .away("2026-01-20", "2026-01-22", reason: "other"), .away("2026-02-01", nil, reason: reason),
      ],
      body: Self.body
    ) {
      $0.outcome = field(Self.word)
    } common: {
      $0.title = field(Self.word)
    }
    let published = PublishedCatalogue(.made([document]), at: Self.now)
    #expect(published.documents.isEmpty)
    #expect(published.notices.map(\.content) == [.withdrawn(reason: reason, since: day("2026-02-01"))])
    #expect(published.notices.map(\.reference) == ["EX-1"])
    #expect(!texts(in: published).contains { $0.contains(Self.word) })
  }

  @Test(arguments: ["identifier-found", "request-of-family", "other", "marmalade"])
  func withdrawnNoticeKeepsTheReasonThatPointsAtSomebody(_ reason: String) {
    let document = Document.report(.published, away: [.away("2026-02-01", nil, reason: reason)])
    let published = PublishedCatalogue(.made([document]), at: Self.now)
    #expect(published.notices.map(\.content) == [.withdrawn(reason: nil, since: day("2026-02-01"))])
    #expect(!texts(in: published.notices).contains(reason))
  }

  @Test func onRequestNoticeHasTitleAndDayButNoBody() throws {
    let document = Document.report(.onRequest, body: Self.body) {
      $0.outcome = field(Self.word)
    } common: {
      $0.title = field("Learning")
      $0.description = field(Self.word)
    }
    let published = PublishedCatalogue(.made([document]), at: Self.now)
    let reached = try #require(DayOrMonth("2026-01-10"))
    #expect(published.notices.map(\.content) == [.onRequest(title: "Learning", published: reached)])
    #expect(!texts(in: published).contains { $0.contains(Self.word) })
  }

  @Test func notPublishedNoticeHasOnlyItsPublicLine() {
    let document = Document.report(.notPublished, published: nil, body: Self.body) { review in
      var record = ReviewFields.NotPublished()
      record.publicLine = field("The board has decided not to publish.")
      record.reason = field(Self.word)
      review.notPublished = record
    } common: {
      $0.title = field(Self.word)
    }
    let published = PublishedCatalogue(.made([document]), at: Self.now)
    #expect(
      published.notices.map(\.content) == [
        .notPublished(publicLine: "The board has decided not to publish.")
      ])
    #expect(!texts(in: published).contains { $0.contains(Self.word) })
  }

  @Test func supersededIsWholeButMarked() {
    let published = PublishedCatalogue(.made([.report(.superseded)]), at: Self.now)
    #expect(published.documents.map(\.isSuperseded) == [true])
    #expect(
      PublishedCatalogue(.made([.report(.published)]), at: Self.now).documents.map(\.isSuperseded) == [
        false
      ])
  }

  @Test func redirectsLeadFromOldAddressesSorted() {
    let old = { (names: [String]) in
      { (common: inout CommonFields) in common.aliases = names.map { field(Address(made: $0)) } }
    }
    let published = PublishedCatalogue(
      .made([
        .report(.published, path: "content/reports/b.md") { _ in
        } common: {
          old(["/z/", "/b/"])(&$0)
        },
        .report(.onRequest, path: "content/reports/c.md") { _ in
        } common: {
          old(["/a/"])(&$0)
        },
        .report(.planned, path: "content/reports/d.md") { _ in
        } common: {
          old(["/hidden/"])(&$0)
        },
      ]), at: Self.now)
    #expect(
      published.redirects.map { "\($0.from) \($0.to)" } == [
        "/a/ /reports/c/", "/b/ /reports/b/", "/z/ /reports/b/",
      ])
  }

  @Test func newestFirstThenByAddressPagesLast() {
    let published = PublishedCatalogue(
      .made([
        .made("content/about.md", .page, published: nil),
        .report(.published, published: "2026-01-10", path: "content/b.md"),
        .report(.published, published: "2026-02-10", path: "content/z.md"),
        .report(.published, published: "2026-01", path: "content/m.md"),
        .report(.published, published: "2026-01-10", path: "content/a.md"),
        .made("content/a-page.md", .page, published: nil),
      ]), at: Self.now)
    #expect(
      published.documents.map(\.address.text) == ["/z/", "/m/", "/a/", "/b/", "/a-page/", "/about/"])
  }

  @Test func saysWhenThePeriodIsOver() {
    let report = Document.report(.published, published: "2025-03-01")
    let last = PublishedCatalogue(.made([report]), at: Self.now)
    #expect(last.documents.map(\.isPeriodOver) == [false])
    #expect(last.nextChange == day("2026-03-02"))
    let after = PublishedCatalogue(.made([report]), at: moment("2026-03-02T00:00"))
    #expect(after.documents.map(\.isPeriodOver) == [true])
    #expect(after.nextChange == nil)
  }
}
