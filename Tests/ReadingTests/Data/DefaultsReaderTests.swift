import Foundation
import Model
import Reading
import TestSupport
import Testing

/// The data files that come with Candour.
@Suite struct DefaultsReaderTests {
  private static func source(_ name: String) throws -> SourceFile {
    let url = Repository.folder.appendingPathComponent("Sources/Reading/Data").appendingPathComponent(
      name)
    return SourceFile(path: SitePath(name), bytes: Array(try Data(contentsOf: url)))
  }

  private let defaults: Defaults

  init() throws {
    let findings: [Finding]
    (defaults, findings) = DefaultsReader.read(
      vocabularies: try Self.source("vocabularies.yml"), editions: try Self.source("editions.yml"),
      holidays: try Self.source("holidays.yml"), helplines: try Self.source("helplines.yml"))
    try #require(findings == [])
  }

  /// Every vocabulary that reading asks for by name.
  @Test(arguments: [
    "kind", "review_type", "mandate", "criteria", "status", "not_published_reason", "delay_reason",
    "withdrawal_reason", "methodology",
    "selected_because", "source", "practice", "agency", "role", "theme", "age_group", "harm_type",
    "outcome", "audience", "channel",
    "element", "quadrant", "evaluation_outcome", "evaluation_method", "action_status", "action_scope",
    "action_origin",
    "recommendation_status", "review_body", "reviewer_independence", "policy_type", "policy_status",
    "briefing_format",
    "legal_restriction", "redaction_method", "question_use", "board_regime",
  ])
  func holdsEveryVocabulary(_ name: String) {
    #expect(!defaults.vocabularies[name].terms.isEmpty)
  }

  @Test func wordsOfTheCodeAreTermsOfTheVocabularies() {
    #expect(
      defaults.vocabularies["status"].terms.map(\.slug).sorted()
        == ReviewStatus.allCases.map(\.rawValue).sorted())
    #expect(
      defaults.vocabularies["change"].terms.map(\.slug)
        == CommonFields.Change.Weight.allCases.map(\.rawValue))
    #expect(DocumentKind.allCases.allSatisfy { defaults.vocabularies["kind"][$0.rawValue] != nil })
  }

  /// A theme has a parent that is there, and no grandparent.
  @Test func parentsAreTerms() {
    for name in defaults.vocabularies.names {
      let vocabulary = defaults.vocabularies[name]
      for term in vocabulary.terms {
        guard let parent = term.parent else { continue }
        #expect(
          vocabulary[parent] != nil && vocabulary[parent]?.parent == nil, "\(term.slug) in \(name)")
      }
    }
    #expect(defaults.vocabularies["theme"]["unseen-men"]?.parent == "professional-curiosity")
    #expect(defaults.vocabularies["theme"].terms.filter { $0.parent != nil }.count > 50)
  }

  @Test func rolesBelongToAgencies() {
    for role in defaults.vocabularies["role"].terms {
      guard let agency = role.agency else { continue }
      #expect(defaults.vocabularies["agency"][agency] != nil, "\(role.slug)")
    }
  }

  /// Who must publish, and by whose rules.
  @Test(arguments: [
    ("serious-case-review", Vocabulary.Duty.must, Vocabulary.Regime.workingTogether),
    ("lcspr", .unlessInappropriate, .workingTogether), ("safeguarding-adult-review", .decide, .careAct),
    ("domestic-homicide-review", .noDuty, .domesticAbuse), ("national-cspr", .noDuty, .linkOnly),
    ("mappa-serious-case-review", .noDuty, .linkOnly),
    ("mental-health-homicide-review", .noDuty, .linkOnly),
    ("serious-further-offence-review", .noDuty, .linkOnly), ("child-death-review", .noDuty, .noRegime),
    ("multi-agency-review", .noDuty, .noRegime), ("rapid-review", .noDuty, .workingTogether),
  ])
  func dutiesFollowTheRuleBook(_ slug: String, _ duty: Vocabulary.Duty, _ regime: Vocabulary.Regime) {
    let type = defaults.vocabularies["review_type"][slug]
    #expect(type?.duty == duty)
    #expect(type?.regime == regime)
  }

  @Test func everyReviewTypeHasADutyAndARegime() {
    for type in defaults.vocabularies["review_type"].terms {
      #expect(type.duty != nil && type.regime != nil, "\(type.slug)")
    }
  }

  /// The editions that the contract names, in its order, and the year that each asks for.
  @Test func editionsFollowTheRuleBook() throws {
    #expect(
      defaults.editions.map(\.slug) == [
        "wt2013", "wt2015", "wt2018", "wt2023", "wt2026", "care-act", "dhr", "link-only",
      ])
    for edition in defaults.editions where edition.regime == .workingTogether {
      #expect(edition.minimumMonths == 12)
    }
    #expect(defaults.edition("care-act")?.regime == .careAct)
    #expect(
      defaults.edition("dhr")?.minimumMonths == nil
        && defaults.edition("link-only")?.minimumMonths == nil)
    let carried = try #require(defaults.edition("wt2026"))
    #expect(carried.unverified.isSuperset(of: ["minimum_months", "notice", "completion"]))
    #expect(carried.notice == defaults.edition("wt2023")?.notice)
    #expect(carried.completion == defaults.edition("wt2023")?.completion)
  }

  /// Section 1 of the rule book.
  @Test func editionsSayWhatTheGuidanceSays() throws {
    let edition = { (slug: String) in try #require(defaults.edition(slug)) }
    #expect(try edition("wt2013").notice == .init(bodies: ["national-panel"], period: .weeks(1)))
    #expect(
      try edition("wt2015").notice
        == .init(bodies: ["national-panel", "ofsted", "dfe"], period: .workingDays(7)))
    for slug in ["wt2018", "wt2023"] {
      #expect(
        try edition(slug).notice
          == .init(bodies: ["national-panel", "secretary-of-state", "ofsted"], period: .workingDays(7)))
      #expect(try edition(slug).completion?.start == .decided && edition(slug).completion?.severity == .error)
      #expect(try (edition(slug).incidentNoticeDays, edition(slug).rapidReviewDays) == (5, 15))
      #expect(try edition(slug).delayReason == .error && edition(slug).response?.severity == .warning)
      #expect(
        try edition(slug).namesReviewers && !edition(slug).mustPublish && edition(slug).onRequest == .warning)
    }
    for slug in ["wt2013", "wt2015"] {
      #expect(
        try edition(slug).completion?.start == .initiated && edition(slug).completion?.severity == .warning)
      #expect(try edition(slug).decisionMonths == 1 && edition(slug).incidentNoticeDays == nil)
      #expect(
        try edition(slug).delayReason == .warning
          && edition(slug).response == .init(severity: .error, days: 30))
      #expect(
        try edition(slug).mustPublish && edition(slug).givesReviewersToPanel
          && edition(slug).onRequest == .error)
    }
    #expect(
      try edition("wt2013").decisionTold == .init(bodies: ["national-panel", "ofsted"], workingDays: nil))
    #expect(try edition("wt2015").decisionTold?.workingDays == 5)
    #expect(try edition("care-act").completion?.months == 6 && edition("care-act").notice == nil)
    #expect(try edition("dhr").completion == nil && edition("link-only").completion == nil)
  }

  @Test func helplinesAreNumbers() {
    #expect(defaults.helplines.count > 15)
    #expect(defaults.helplines.contains("0800 1111"))
    #expect(defaults.helplines.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isNumber || $0 == " ") } })
  }

  @Test func bareTermsAreRefusedWithAdvice() {
    for (term, vocabulary) in [("IMR", "review_type"), ("IMR", "methodology"), ("ai", "methodology")] {
      #expect(defaults.vocabularies.advice(against: term, in: vocabulary)?.hasPrefix("Write ") == true)
    }
  }

  @Test func mistakesInTheDataAreFindings() {
    let file = { (text: String) in SourceFile(path: "data.yml", text: text) }
    let findings = DefaultsReader.read(
      vocabularies: file(
        "theme:\n  - {slug: a, label: A, parnt: b}\n  - {slug: c}\nkind: [{slug: k, label: K, duty: perhaps}]"
      ),
      editions: file("editions: [{slug: wt1, label: One}]"),
      holidays: file("covers_from: 2012\ncovers_too: 2013"),
      helplines: file("phones: []")
    ).1
    #expect(
      findings.map(\.message).sorted() == [
        "A term has no `label`", "A term has no field called `parnt`", "An edition has no `regime`",
        "The file of bank holidays has no `covers_to`", "The file of bank holidays has no `holidays`",
        "The file of bank holidays has no field called `covers_too`",
        "The file of helplines has no `helplines`", "The file of helplines has no field called `phones`",
        "`perhaps` is not a value that `duty` can have",
      ])
  }
}
