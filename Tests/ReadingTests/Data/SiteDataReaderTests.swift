import Model
import TestSupport
import Testing

@testable import Reading

/// The files of `content/data`, as they should be.
@Suite struct SiteDataReaderTests {
  static let files = [
    "groups.yml": """
    groups:
      - {slug: learning-hub, label: Learning Hub, synonyms: [The Hub], parent: executive, board: northmere, description: Meets monthly}
      - slug: task-group
        label: Task Group
        parent: The Hub
      - {slug: executive, label: Executive}

    """,
    "agencies.yml": """
    agencies:
      - slug: coastguard
        label: Coastguard
        synonyms: HMCG
        roles: [{slug: coxswain, label: Coxswain}, {slug: lookout, label: Lookout, synonyms: [watch]}]
      - {slug: mountain-rescue, label: Mountain rescue}

    """,
    "themes.yml": """
    themes:
      - {slug: tides, label: Tides, parent: sea}
      - {slug: sea, label: The sea, synonyms: [water, coast]}
      - {slug: unseen-carers, label: Unseen carers, parent: professional curiosity}

    """,
    "priorities.yml": """
    priorities:
      - {slug: early-support, label: Early support, rationale: Told us by families, from: 2026-04, to: 2028-03, board: southmere}
      - {slug: neglect, label: Neglect}

    """,
    "glossary.yml": """
    glossary:
      - {term: Rapid review, meaning: "A first look, within 15 working days.", abbreviation: RR}
      - {term: Chronology, meaning: What happened when.}

    """,
    "actions/b.yml": """
    title: Audit programme
    actions:
      - {id: B1, text: Audit ten files., scope: single-agency, owner: Auditor, due: 2026-09-01, status: not-started, agencies: [HMCG], group: The Hub}

    """,
    "actions/a.yml": "title: Plan\nboard: southmere\nactions: []\n",
  ]

  @Test func everyFileArrives() throws {
    let read = DataFiles(Self.files)
    #expect(read.findings.map(\.line) == [])
    let data = read.data
    #expect(
      data.sources.map(\.path.text) == Self.files.keys.map { "content/data/" + $0 }.sorted())
    #expect(data.groups.map(\.slug) == ["learning-hub", "task-group", "executive"])
    let hub = try #require(data.groups.first)
    #expect((hub.label, hub.synonyms, hub.description) == ("Learning Hub", ["The Hub"], "Meets monthly"))
    #expect(hub.parent?.value == "executive" && hub.board?.value == "northmere")
    #expect(data.groups.dropLast().last?.parent?.value == "learning-hub")
    let source = try #require(data.sources.first { $0.path == "content/data/groups.yml" })
    #expect(hub.board.map { source.text(in: $0.range) } == "northmere")
    #expect(data.groups.dropLast().last?.parent.map { source.text(in: $0.range) } == "The Hub")

    let priority = try #require(data.priorities.first)
    #expect(data.priorities.map(\.slug) == ["early-support", "neglect"])
    #expect((priority.label, priority.rationale) == ("Early support", "Told us by families"))
    #expect(priority.from == Month("2026-04" as String) && priority.to == Month("2028-03" as String))
    #expect(priority.board?.value == "southmere")

    #expect(
      data.glossary == [
        .init(term: "Rapid review", meaning: "A first look, within 15 working days.", abbreviation: "RR"),
        .init(term: "Chronology", meaning: "What happened when."),
      ])
    #expect(
      data.actionLists.map(\.path.text) == ["content/data/actions/a.yml", "content/data/actions/b.yml"])
    #expect(data.actionLists.map(\.title) == ["Plan", "Audit programme"])
    #expect(data.actionLists.map(\.board?.value) == ["southmere", nil])
    let action = try #require(data.actionLists.last?.actions.first)
    #expect(action.agencies.map(\.value) == ["coastguard"] && action.group?.value == "learning-hub")
  }

  @Test func termsJoinTheVocabularies() {
    let vocabularies = DataFiles(Self.files).defaults.vocabularies
    #expect(vocabularies["agency"].term(meant: "hmcg")?.slug == "coastguard")
    #expect(vocabularies["agency"].term(meant: "police")?.slug == "police")
    #expect(vocabularies["role"]["coxswain"]?.agency == "coastguard")
    #expect(vocabularies["role"].term(meant: "Watch")?.slug == "lookout")
    #expect(vocabularies["theme"]["tides"]?.parent == "sea")
    #expect(vocabularies["theme"]["unseen-carers"]?.parent == "professional-curiosity")
    #expect(vocabularies["theme"].terms.suffix(3).map(\.slug) == ["tides", "sea", "unseen-carers"])
    #expect(vocabularies["group"].term(meant: "the hub")?.slug == "learning-hub")
    #expect(vocabularies["priority"].terms.map(\.slug) == ["early-support", "neglect"])
    #expect(vocabularies["kind"].terms == Repository.defaults.vocabularies["kind"].terms)
  }

  /// Candour's list of groups is what other boards call theirs: a board with a registry says what its own are.
  @Test func aRegistryOfGroupsReplacesTheList() {
    let read = DataFiles([
      "groups.yml": "groups: [{slug: case-review-group, label: Case Review Group, synonyms: [CDOP]}]\n"
    ])
    let groups = read.defaults.vocabularies["group"]
    #expect(read.findings.isEmpty)
    #expect(groups.terms.map(\.slug) == ["case-review-group"])
    #expect(groups.term(meant: "cdop")?.slug == "case-review-group")
    #expect(groups.term(meant: "Leadership Board") == nil)
  }

  @Test func withoutFilesNothingChanges() {
    let read = DataFiles([:])
    #expect(read.findings.isEmpty && read.data.groups.isEmpty && read.data.sources.isEmpty)
    #expect(read.defaults.vocabularies == Repository.defaults.vocabularies)
  }

  /// The order of the files is of no account.
  @Test func orderOfFilesDoesNotMatter() {
    let forwards = DataFiles(Self.files)
    let backwards = DataFiles(Self.files, reversed: true)
    #expect(forwards.defaults.vocabularies == backwards.defaults.vocabularies)
    #expect(forwards.data.actionLists == backwards.data.actionLists)
  }

  @Test func aBrokenFileLosesOnlyItself() {
    var files = Self.files
    files["themes.yml"] = "themes: [{slug: tides\n"
    files["actions/a.yml"] = "- a\n"
    let read = DataFiles(files)
    #expect(read.findings.map(\.path.text) == ["content/data/actions/a.yml", "content/data/themes.yml"])
    #expect(read.findings.allSatisfy { $0.rule == .frontMatterIsReadable })
    #expect(read.defaults.vocabularies["theme"] == Repository.defaults.vocabularies["theme"])
    #expect(read.data.groups.count == 3 && read.data.actionLists.count == 1 && read.data.sources.count == 7)
  }

  /// As many themes as the largest board has, and every one of them found again.
  @Test func threeHundredThemes() {
    let lines = (1...300).map { number in
      "  - {slug: t\(number), label: Topic \(number), synonyms: [matter \(number)]"
        + (number % 10 == 1 ? "}" : ", parent: t\((number - 1) / 10 * 10 + 1)}")
    }
    let read = DataFiles(["themes.yml": "themes:\n" + lines.joined(separator: "\n") + "\n"])
    #expect(read.findings.map(\.line) == [])
    let themes = read.defaults.vocabularies["theme"]
    #expect(themes.terms.count == Repository.defaults.vocabularies["theme"].terms.count + 300)
    for number in 1...300 {
      #expect(themes.term(meant: "Matter \(number)")?.slug == "t\(number)")
      #expect(
        themes.term(meant: "topic-\(number)")?.parent
          == (number % 10 == 1 ? nil : "t\((number - 1) / 10 * 10 + 1)"))
    }
    let page = ReadDocument(page: "themes: [Topic 217, neglect, ⟦topc-217⟧]", defaults: read.defaults)
    #expect(page.findings.map(\.fix) == ["Did you mean `t217`?"])
  }
}

/// Data files of a site with two boards, read.
struct DataFiles {
  let data: SiteData
  let defaults: Defaults
  let findings: [Finding]

  init(_ files: [String: String], reversed: Bool = false) {
    var site = Site(source: SourceFile(path: SourceTree.sitePath, text: ""))
    site.boards = [.init(slug: "northmere", name: "Northmere"), .init(slug: "southmere", name: "Southmere")]
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: SitePath("content/data/" + $0.key), text: $0.value)
    }
    (data, defaults, findings) = SiteDataReader.read(
      reversed ? sources.reversed() : sources, site: site, defaults: Repository.defaults)
  }
}
