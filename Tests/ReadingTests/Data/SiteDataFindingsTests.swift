import Model
import TestSupport
import Testing

@testable import Reading

/// What can be wrong with the files of `content/data`, each at its place.
@Suite struct SiteDataFindingsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let expected: [Expected]

    init(_ name: String, _ file: String, _ text: String, _ expected: Expected...) {
      testDescription = name
      self.file = file
      self.text = text
      self.expected = expected
    }
  }

  private static func taken(_ word: String, by slug: String, own: Bool = false, _ mark: Int = 0) -> Expected {
    Expected(
      .termsAreKnown, "`\(word)` already stands for the term `\(slug)`",
      fix: own
        ? "Let each word stand for one term: take it out in one of the two places."
        : "Candour's own terms cannot be changed: use `\(slug)`, or choose another word.", at: mark)
  }

  private static func missing(_ field: String, of owner: String, _ mark: Int = 0) -> Expected {
    Expected(
      .requiredFieldsArePresent, "\(owner) has no `\(field)`", fix: "Add `\(field):` with its value.",
      at: mark)
  }

  private static func unknown(_ field: String, of owner: String) -> Expected {
    Expected(
      .fieldsAreKnown, "\(owner) has no field called `\(field)`",
      fix: "Correct the spelling or take the field out.")
  }

  private static func slug(of owner: String) -> Expected {
    Expected(
      .valuesFitTheirFields, "\(owner)'s `slug` cannot be part of an address",
      fix: "Use only a-z, 0-9 and hyphens.")
  }

  private static func board(_ name: String, guess: String = "") -> Expected {
    Expected(
      .termsAreKnown, "`\(name)` is not a board of this site",
      fix: guess + "Use one of: northmere, southmere.")
  }

  private static let ownParent = "Use the slug of a term in this file or of one that comes with Candour."

  static let terms: [Case] = [
    Case(
      "slug of a built-in", "themes.yml", "themes: [{slug: ⟦neglect⟧, label: Our own, synonyms: [care]}]",
      taken("neglect", by: "neglect")),
    Case(
      "label of a built-in", "themes.yml", "themes: [{slug: own, label: ⟦Neglect⟧}]",
      taken("Neglect", by: "neglect")),
    Case(
      "synonym of a built-in", "agencies.yml", "agencies: [{slug: own, label: Own, synonyms: [a, ⟦GPs⟧]}]",
      taken("GPs", by: "primary-care")),
    Case(
      "slug that is a built-in's synonym", "themes.yml", "themes: [{slug: ⟦cse⟧, label: Own}]",
      taken("cse", by: "exploitation")),
    Case(
      "role of a built-in", "agencies.yml",
      "agencies: [{slug: own, label: Own, roles: [{slug: ⟦midwife⟧, label: Own midwife}]}]",
      taken("midwife", by: "midwife")),
    Case(
      "one role of two agencies", "agencies.yml",
      "agencies:\n  - {slug: a1, label: A1, roles: [{slug: piper, label: Piper}]}\n"
        + "  - {slug: a2, label: A2, roles: [{slug: ⟦piper⟧, label: Piper}]}",
      taken("piper", by: "piper", own: true)),
    Case(
      "slug given twice", "themes.yml", "themes: [{slug: own, label: Own}, {slug: ⟦own⟧, label: Other}]",
      taken("own", by: "own", own: true)),
    Case(
      "synonym of two", "priorities.yml", "priorities: [{slug: a, label: One}, {slug: b, label: ⟦one⟧}]",
      taken("one", by: "a", own: true)),
    Case("a label like its slug is no second use", "themes.yml", "themes: [{slug: own-way, label: Own Way}]"),
    Case(
      "slug that is no part of an address", "themes.yml", "themes: [{slug: ⟦Our Own⟧, label: Our own}]",
      slug(of: "a theme")),
    Case(
      "slug of a role", "agencies.yml", "agencies: [{slug: own, label: Own, roles: [{slug: ⟦ä⟧, label: A}]}]",
      slug(of: "a role")),
    Case("no label", "groups.yml", "groups: [⟦{slug: own}⟧]", missing("label", of: "A group")),
    Case("no slug", "priorities.yml", "priorities: [⟦{label: Own}⟧]", missing("slug", of: "A priority")),
    Case(
      "synonyms of a priority", "priorities.yml", "priorities: [{slug: own, label: Own, ⟦synonyms⟧: [a]}]",
      unknown("synonyms", of: "A priority")),
    Case("unknown field", "groups.yml", "groups: []\n⟦colour⟧: red", unknown("colour", of: "This file")),
    Case("no list", "themes.yml", "⟦# nothing yet⟧\n", missing("themes", of: "This file")),
  ]

  static let trees: [Case] = [
    Case(
      "unknown parent", "themes.yml", "themes: [{slug: own, label: Own, parent: ⟦neglet⟧}]",
      Expected(.termsAreKnown, "`neglet` is not a known term for `parent`", fix: "Did you mean `neglect`?")),
    Case(
      "unknown parent that is near nothing", "groups.yml",
      "groups: [{slug: own, label: Own, parent: ⟦xyzzy⟧}]",
      Expected(.termsAreKnown, "`xyzzy` is not a known term for `parent`", fix: ownParent)),
    Case(
      "third level below a built-in", "themes.yml", "themes: [{slug: own, label: Own, parent: ⟦unseen-men⟧}]",
      Expected(
        .valuesFitTheirFields, "terms have two levels, and `unseen-men` is on the second already",
        fix: "Name the term above it, `professional-curiosity`, or take `parent` out.")),
    Case(
      "third level", "themes.yml",
      "themes:\n  - {slug: a, label: A1, parent: b}\n  - {slug: c, label: C1, parent: ⟦a⟧}\n  - {slug: b, label: B1}",
      Expected(
        .valuesFitTheirFields, "terms have two levels, and `a` is on the second already",
        fix: "Name the term above it, `b`, or take `parent` out.")),
    Case(
      "theme below itself", "themes.yml", "themes: [{slug: a, label: A1, parent: ⟦a⟧}]",
      Expected(
        .valuesFitTheirFields, "a term stands below itself",
        fix: "Take `parent` out where the term at the top has one.")),
    Case(
      "themes below one another", "themes.yml",
      "themes: [{slug: a, label: A1, parent: ⟦b⟧}, {slug: b, label: B1, parent: a}]",
      Expected(
        .valuesFitTheirFields, "a term stands below itself",
        fix: "Take `parent` out where the term at the top has one.")),
    Case(
      "groups may stand four deep", "groups.yml",
      "groups: [{slug: d, label: D1, parent: c}, {slug: c, label: C1, parent: b}, {slug: b, label: B1, parent: a}, "
        + "{slug: a, label: A1}]"),
    Case(
      "group below itself", "groups.yml", "groups: [{slug: a, label: A1, parent: ⟦a⟧}]", circle),
    Case(
      "groups in a circle", "groups.yml",
      "groups: [{slug: x, label: X1, parent: a}, {slug: a, label: A1, parent: b}, {slug: b, label: B1, parent: c}, "
        + "{slug: c, label: C1, parent: ⟦a⟧}]", circle),
    Case(
      "unknown board of a group", "groups.yml", "groups: [{slug: a, label: A1, board: ⟦nortmere⟧}]",
      board("nortmere", guess: "Did you mean `northmere`? ")),
    Case(
      "unknown board of a priority", "priorities.yml", "priorities: [{slug: a, label: A1, board: ⟦xyzzy⟧}]",
      board("xyzzy")),
    Case(
      "priority that ends before it begins", "priorities.yml",
      "priorities: [{slug: a, label: A1, from: 2026-04, to: ⟦2026-03⟧}, {slug: b, label: B1, from: 2026-04, to: 2026-04}]",
      Expected(RuleID("TIM-05"), "a priority ends before it has begun", fix: "Correct `from` or `to`.")),
    Case(
      "day for a month", "priorities.yml", "priorities: [{slug: a, label: A1, from: ⟦2026-04-01⟧}]",
      Expected(
        .datesExist, "`from`: a whole date is given where only the month may stand",
        fix: "Write the month alone: 2026-04.")),
  ]

  private static let circle = Expected(
    .valuesFitTheirFields, "this leads round in a circle: a group stands below itself",
    fix: "Take out one `parent`, so that the group at the top has none.")

  static let others: [Case] = [
    Case(
      "glossary without a meaning", "glossary.yml", "glossary: [⟦{term: A}⟧]",
      missing("meaning", of: "An entry of the glossary")),
    Case(
      "term explained twice", "glossary.yml",
      "glossary: [{term: Rapid review, meaning: a}, {term: ⟦rapid review⟧, meaning: b}]",
      Expected(.termsAreKnown, "this term is explained twice", fix: "Keep one of the two.")),
    Case(
      "actions without a title", "actions/plan.yml", "⟦actions: []⟧", missing("title", of: "This file")),
    Case("title without actions", "actions/plan.yml", "⟦title: Plan⟧", missing("actions", of: "This file")),
    Case(
      "unknown board of a list", "actions/plan.yml", "title: Plan\nboard: ⟦xyzzy⟧\nactions: []",
      board("xyzzy")),
    Case(
      "action without an owner", "actions/plan.yml",
      "title: Plan\nactions:\n  - ⟦id: A1⟧\n    text: T\n    scope: national\n    due: 2026-01-01\n    status: complete",
      missing("owner", of: "An action")),
    Case(
      "cut", "themes.yml", "themes:\n  - slug: a\n    label: Theme ⟦#1⟧",
      Expected(
        .textIsNotCutByYAML, "everything from this `#` to the end of the line is left out by YAML",
        fix:
          "If it belongs to the text, put the whole value in double quotes; if it is a remark, give it a line of its own."
      )),
    Case(
      "no fields", "groups.yml", "⟦- slug: a⟧",
      Expected(
        .frontMatterIsReadable, "here are no fields, but a list",
        fix: "Write one field a line, such as `title: How we learn`.")),
  ]

  @Test(arguments: terms + trees + others)
  func saysExactlyWhatIsWrong(_ test: Case) {
    let marked = MarkedText(test.text)
    let source = SourceFile(path: SitePath("content/data/" + test.file), text: marked.text)
    let findings = DataFiles([test.file: marked.text]).findings
    expect(findings, are: test.expected, in: source, marks: marked.ranges)
  }

  @Test func secondPlacesLeadToTheFirst() {
    let read = DataFiles(["themes.yml": "themes:\n  - {slug: own, label: One}\n  - {slug: own, label: Two}\n"]
    )
    #expect(
      read.findings.flatMap(\.notes) == [
        .init(
          path: "content/data/themes.yml", start: SourcePlace(line: 2, column: 12),
          message: "it stands here first")
      ])
  }

  /// What cannot be is left out; the rest goes on, and Candour's own terms stay as they are.
  @Test func whatCannotBeIsLeftOut() {
    let read = DataFiles([
      "themes.yml":
        "themes:\n  - {slug: neglect, label: Ours}\n  - {slug: own, label: Voice, parent: neglet}\n",
      "groups.yml": "groups: [{slug: a, label: A1, parent: b}, {slug: b, label: B1, parent: a, board: x}]\n",
    ])
    let themes = read.defaults.vocabularies["theme"]
    #expect(themes["neglect"]?.label == "Neglect" && themes.term(meant: "Ours") == nil)
    #expect(themes["own"]?.parent == nil && themes.term(meant: "voice")?.slug == "voice")
    #expect(read.data.groups.map(\.parent?.value) == ["b", nil])
    #expect(read.data.groups.map(\.board?.value) == [nil, nil])
    #expect(read.findings.count == 5)
  }

  @Test(arguments: ["group.yml", "actions.yml", "actions/deep/a.yml", "old/groups.yml"])
  func otherFilesAreNamed(_ name: String) {
    let read = DataFiles([name: "groups: []\n"])
    #expect(
      read.findings == [
        Finding(
          rule: .sourceNamesAreAddresses, severity: .warning, path: SitePath("content/data/" + name),
          message: "Candour reads no file of this name in content/data",
          fix:
            "Correct its name or move it away. Known are: agencies.yml, groups.yml, themes.yml, priorities.yml, "
            + "glossary.yml, actions/NAME.yml, editions.yml, holidays.yml.")
      ])
  }
}
