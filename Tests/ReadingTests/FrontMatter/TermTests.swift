import Model
import TestSupport
import Testing

@testable import Reading

/// Words that must come from a list.
@Suite struct TermTests {
  @Test(arguments: words)
  func saysExactlyWhatIsWrong(_ broken: Broken) {
    let read = ReadDocument(broken.text)
    expect(read.findings, are: broken.expected, in: read.source, marks: read.marks)
  }

  private static let kinds =
    "Use one of: report, response, improvements, summary, briefing, audit, forum, digest, resource, event, newsletter, "
    + "annual-report, policy, page."
  private static let statuses =
    "Use one of: planned, commissioned, in-progress, completed, notified, scheduled, published, on-request, delayed, "
    + "withdrawn, not-published, superseded."

  private static func term(_ message: String, fix: String, severity: Severity = .error, _ mark: Int = 0)
    -> Expected
  {
    Expected(.termsAreKnown, message, fix: fix, severity: severity, at: mark)
  }

  private static func agency(_ slug: String, fix: String, _ mark: Int = 0) -> Expected {
    Expected(
      .groupsAndAgenciesAreKnown, "`\(slug)` is not a known term for `agencies`", fix: fix,
      severity: .warning,
      at: mark)
  }

  private static func report(
    _ name: String, status: String, type: String = "lcspr", _ lines: String = "", _ expected: Expected...
  )
    -> Broken
  {
    Broken(
      name,
      "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: \(type)\nstatus: \(status)\n\(lines)\n---\n",
      all: expected)
  }

  static let words: [Broken] = [
    Broken(
      "unknown kind", "---\nkind: ⟦story⟧\ntitle: A\n---\n",
      term("`story` is not a kind of document", fix: kinds)),
    Broken(
      "misspelt kind", "---\nkind: ⟦reprot⟧\ntitle: A\n---\n",
      term("`reprot` is not a kind of document", fix: "Did you mean `report`? " + kinds)),
    report(
      "misspelt status", status: "⟦publishd⟧", "",
      term(
        "`publishd` is not a value that `status` can have", fix: "Did you mean `published`? " + statuses)
    ),
    report(
      "status in capitals", status: "⟦PLANNED⟧", "",
      term("`PLANNED` is not a value that `status` can have", fix: "Did you mean `planned`? " + statuses)
    ),
    report(
      "refused review type", status: "completed", type: "⟦IMR⟧", "",
      term(
        "`IMR` can mean more than one thing in `review_type`",
        fix:
          "Write individual-management-review for one agency's own review (below the threshold, or inside an older serious "
          + "case review); an independent management review is a methodology.")),
    report(
      "refused methodologies", status: "completed", "methodology: [⟦imr⟧, ⟦AI⟧]",
      term(
        "`imr` can mean more than one thing in `methodology`",
        fix:
          "Write independent-management-review for the method in which one person is chair and author; an individual "
          + "management review is a review type.", 0),
      term(
        "`AI` can mean more than one thing in `methodology`",
        fix: "Write appreciative-inquiry in full; most readers take AI for artificial intelligence.", 1)),
    report(
      "misspelt review type", status: "completed", type: "⟦lcpsr⟧", "",
      term("`lcpsr` is not a known term for `review_type`", fix: "Did you mean `lcspr`?")),
    Broken(
      "unknown theme", page: "themes: [neglect, ⟦neglet⟧, ⟦xyzzy⟧]",
      term(
        "`neglet` is not a known term for `themes`", fix: "Did you mean `neglect`?", severity: .warning,
        0),
      term(
        "`xyzzy` is not a known term for `themes`",
        fix: "Use a term of the vocabulary, or add the board's own to content/data/themes.yml.",
        severity: .warning, 1)),
    Broken(
      "unknown term of a closed vocabulary", page: "sources: [⟦hearsay⟧]",
      term(
        "`hearsay` is not a known term for `sources`", fix: "Use a term of the vocabulary.",
        severity: .warning)),
    Broken(
      "unknown agency", page: "agencies: [⟦polce⟧, ⟦coastguard⟧]",
      agency("polce", fix: "Did you mean `police`?", 0),
      agency(
        "coastguard",
        fix: "Use a term of the vocabulary, or add the board's own to content/data/agencies.yml.", 1)),
    Broken(
      "unknown role", page: "roles: [⟦piper⟧]",
      term(
        "`piper` is not a known term for `roles`",
        fix: "Use a term of the vocabulary, or add the board's own to content/data/agencies.yml.",
        severity: .warning)),
    Broken(
      "unknown board", page: "board: [northmere, ⟦nortmere⟧, ⟦Westmere Council⟧]",
      term(
        "`nortmere` is not a board of this site",
        fix: "Did you mean `northmere`? Use one of: northmere, southmere.", 0),
      term("`Westmere Council` is not a board of this site", fix: "Use one of: northmere, southmere.", 1)),
    Broken(
      "unknown term of a short list", page: "practice: ⟦middling⟧",
      term(
        "`middling` is not a known term for `practice`",
        fix: "Use one of: good, needs-improvement, both.", severity: .warning)),
    report(
      "unknown edition", status: "completed", "policy_edition: ⟦wt2020⟧",
      term(
        "`wt2020` is not an edition that Candour knows",
        fix:
          "Did you mean `wt2023`? Use one of: wt2013, wt2015, wt2018, wt2023, wt2026, care-act, dhr, link-only."
      )),
    report(
      "status that is reckoned", status: "completed",
      "actions: {id: A1, text: Do, scope: national, owner: Chair, due: 2026-01-01, status: ⟦overdue⟧}",
      term(
        "`overdue` is not typed: Candour works it out from `due`",
        fix: "Write the status the action has, such as in-progress.")),
    report(
      "body that is told", status: "completed", "notified: [{to: ⟦the press⟧, date: 2026-01-01}]",
      term(
        "`the press` is not a known term for `to`",
        fix: "Use one of: national-panel, secretary-of-state, ofsted, dfe, home-office, other.")),
  ]

  @Test func documentOfAnUnknownKindIsNotRead() {
    #expect(ReadDocument("---\nkind: story\ntitle: A\nissue: 4\n---\n").document == nil)
  }

  /// What people call things arrives as the slug, at the place where they typed it.
  @Test func synonymsBecomeSlugs() throws {
    let read = ReadDocument(
      "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: ⟦Local CSPR⟧\nstatus: completed\n"
        + "agencies: [⟦GPs⟧, ⟦\"0-19 service\"⟧]\nroles: ⟦health_visitor⟧\nthemes: [⟦respectful uncertainty⟧]\n"
        + "methodology: ⟦Learning Together⟧\n---\n")
    #expect(read.findings.map(\.line) == [])
    let document = try #require(read.document)
    let review = try #require(document.review)
    let fields =
      [review.reviewType].compactMap { $0 } + document.common.agencies + document.common.roles
      + document.common.themes
      + review.methodology
    #expect(
      fields.map(\.value) == [
        "lcspr", "primary-care", "health-visiting-school-nursing", "health-visitor",
        "professional-curiosity",
        "scie-learning-together",
      ])
    #expect(fields.map(\.range) == read.marks)
  }

  /// A warned-about term goes on as typed where it can be part of an address, and nowhere else.
  @Test func unknownTermsStayOnlyIfTheyCanBeAddressed() throws {
    let read = ReadDocument(page: "themes: [xyzzy, Über uns, ../x]")
    #expect(read.findings.map(\.severity) == [.warning, .warning, .warning])
    #expect(try #require(read.document).common.themes.map(\.value) == ["xyzzy"])
    #expect(
      ReadDocument(
        "---\nkind: report\ntitle: A\nreference: E\nreview_type: xyzzy\nstatus: completed\n---\n"
      ).document?.review?.reviewType == nil)
  }
}
