import Model
import Testing

/// The table "States" of the contract, row by row, and every mixture of its columns.
@Suite struct DocumentStateTests {
  private static let now = moment("2026-03-01T12:00")

  @Test(arguments: [ReviewStatus?.none] + ReviewStatus.allCases.map(Optional.some))
  func draftAndInternalAreNeverShown(_ status: ReviewStatus?) {
    #expect(
      Document.report(status) { _ in
      } common: {
        $0.isDraft = true
      }.state(at: Self.now) == .draft)
    #expect(
      Document.report(status) { _ in
      } common: {
        $0.isInternal = true
      }.state(at: Self.now) == .internal)
  }

  @Test(arguments: [
    (ReviewStatus.planned, DocumentState.planned), (.commissioned, .commissioned),
    (.inProgress, .inProgress),
    (.completed, .completed), (.notified, .notified), (.delayed, .delayed),
  ])
  func statusBeforePublicationIsTheState(_ status: ReviewStatus, _ state: DocumentState) {
    #expect(Document.report(status, published: nil).state(at: Self.now) == state)
    #expect(Document.report(status, published: "2026-01-10").state(at: Self.now) == state)
    #expect(!state.isWhole && !state.isNotice)
  }

  @Test(
    arguments: [
      // published, embargo, state of scheduled and published
      ("2026-02-28", nil, DocumentState.published), ("2026-03-01", nil, .published),
      ("2026-03-02", nil, .scheduled),
      ("2026-03-01", "2026-03-01T12:00", .published), ("2026-03-01", "2026-03-01T12:01", .scheduled),
      ("2026-02-01", "2026-03-02T00:00", .scheduled), ("2026-03-02", "2026-01-01T09:30", .scheduled),
      // A month means its last day.
      ("2026-02", nil, .published), ("2026-03", nil, .scheduled),
    ] as [(String, String?, DocumentState)])
  func publicationWaitsForDayAndEmbargo(_ published: String, _ embargo: String?, _ state: DocumentState) {
    for status in [ReviewStatus.scheduled, .published] {
      #expect(
        Document.report(status, published: published, embargo: embargo).state(at: Self.now) == state)
    }
  }

  /// 09:30 British Summer Time.
  @Test func embargoIsLondonTime() {
    let report = Document.report(.published, published: "2026-06-15", embargo: "2026-06-15T09:30")
    let midnight = day("2026-06-15").number * 1440
    #expect(report.state(at: Moment(universalMinute: midnight + 8 * 60 + 29)) == .scheduled)
    #expect(report.state(at: Moment(universalMinute: midnight + 8 * 60 + 31)) == .published)
  }

  @Test(
    arguments: [
      ("2026-02-01", nil, DocumentState.withdrawn), ("2026-02-01", "2026-03-02", .withdrawn),
      ("2026-03-01", nil, .withdrawn),
      ("2026-02-01", "2026-03-01", .published), ("2026-03-02", nil, .published),
      ("2026-02-01", "2026-02-02", .published),
    ] as [(String, String?, DocumentState)])
  func withdrawalTakesAPublishedReportDown(_ from: String, _ to: String?, _ state: DocumentState) {
    for status in [ReviewStatus.scheduled, .published] {
      #expect(Document.report(status, away: [.away(from, to)]).state(at: Self.now) == state)
    }
    #expect(Document.report(.withdrawn, away: [.away(from, to)]).state(at: Self.now) == .withdrawn)
  }

  @Test(arguments: [
    (ReviewStatus.onRequest, DocumentState.onRequest), (.notPublished, .notPublished),
    (.superseded, .superseded),
    (.withdrawn, .withdrawn),
  ])
  func statusAfterPublicationIsTheStateOnceReached(_ status: ReviewStatus, _ state: DocumentState) {
    #expect(Document.report(status).state(at: Self.now) == state)
    #expect(Document.report(status, published: "2026-03-02").state(at: Self.now) == .scheduled)
    #expect(Document.report(status, embargo: "2026-03-01T12:01").state(at: Self.now) == .scheduled)
  }

  @Test func withoutADayOfPublicationOnlyNotPublishedShowsAnything() {
    for status in ReviewStatus.allCases {
      let state = Document.report(status, published: nil).state(at: Self.now)
      #expect((state.isWhole || state.isNotice) == (status == .notPublished), "\(status)")
    }
    #expect(Document.report(nil).state(at: Self.now) == .draft)
  }

  /// What contradicts itself shows less: a report that is away is not offered on request nor shown as superseded.
  @Test(arguments: [ReviewStatus.scheduled, .published, .onRequest, .superseded])
  func whatIsAwayIsWithdrawn(_ status: ReviewStatus) {
    #expect(Document.report(status, away: [.away("2026-02-01", nil)]).state(at: Self.now) == .withdrawn)
  }

  @Test func everyMixtureFollowsTheTable() {
    var seen: Set<DocumentState> = []
    for status in ReviewStatus.allCases {
      for published in [nil, "2026-02-10", "2026-03-01", "2026-03-05"] {
        for embargo in [
          nil, "2026-02-20T09:30", "2026-03-01T12:00", "2026-03-01T12:01", "2026-04-01T09:30",
        ] {
          for gap in [
            nil, ("2026-02-12", "2026-02-15"), ("2026-02-12", nil), ("2026-02-12", "2026-03-02"),
            ("2026-03-02", nil),
          ]
            as [(String, String?)?]
          {
            let report = Document.report(
              status, published: published, embargo: embargo, away: gap.map { [.away($0.0, $0.1)] } ?? []
            )
            let isAway = gap.map { $0.0 == "2026-02-12" && $0.1 != "2026-02-15" } ?? false
            let isDayReached = published.map { $0 != "2026-03-05" } ?? (status == .notPublished)
            let isReached =
              isDayReached && embargo != "2026-03-01T12:01" && embargo != "2026-04-01T09:30"
            let expected = Self.expected(status, isReached: isReached, isAway: isAway)
            let state = report.state(at: Self.now)
            seen.insert(state)
            let given =
              "\(status), published \(published ?? "-"), embargo \(embargo ?? "-"), away \(gap?.0 ?? "-")"
            #expect(state.rawValue == expected, "\(given)")
          }
        }
      }
    }
    #expect(seen == Set(DocumentState.allCases).subtracting([.draft, .internal]))
  }

  private static func expected(_ status: ReviewStatus, isReached: Bool, isAway: Bool) -> String {
    switch status.rawValue {
    case "planned", "commissioned", "in-progress", "completed", "notified", "delayed":
      return status.rawValue
    case "not-published": return isReached ? "not-published" : "scheduled"
    case let word:
      guard isReached else { return "scheduled" }
      if isAway || word == "withdrawn" { return "withdrawn" }
      return word == "scheduled" ? "published" : word
    }
  }

  @Test func otherKinds() {
    let page = Document.made("content/about.md", .page, published: nil)
    #expect(page.state(at: Self.now) == .published)
    #expect(
      Document.made("content/about.md", .page, published: "2026-03-02").state(at: Self.now) == .scheduled
    )
    #expect(
      Document.made("content/about.md", .page, published: nil, embargo: "2026-03-01T12:01").state(
        at: Self.now) == .scheduled)
    #expect(
      Document.made("content/about.md", .page, published: nil) { $0.isDraft = true }.state(at: Self.now)
        == .draft)
    #expect(
      Document.made("content/about.md", .page, published: nil) { $0.isInternal = true }.state(
        at: Self.now) == .internal)
    for details in [
      Document.Details.briefing(BriefingFields()), .summary(SummaryFields()), .policy(PolicyFields()),
    ] {
      #expect(Document.made("content/b.md", details, published: nil).state(at: Self.now) == .scheduled)
      #expect(
        Document.made("content/b.md", details, published: "2026-03-01").state(at: Self.now) == .published
      )
      #expect(
        Document.made("content/b.md", details, published: "2026-03-02").state(at: Self.now) == .scheduled
      )
      let replaced = Document.made("content/b.md", details, published: "2026-02-01") {
        $0.supersededBy = field("c.md")
      }
      #expect(replaced.state(at: Self.now) == .superseded)
    }
    var policy = PolicyFields()
    policy.status = field("planned")
    #expect(
      Document.made("content/p.md", .policy(policy), published: "2026-02-01").state(at: Self.now)
        == .planned)
    policy.status = field("published")
    #expect(
      Document.made("content/p.md", .policy(policy), published: "2026-02-01").state(at: Self.now)
        == .published)
  }
}
