import Model
import TestSupport
import Testing

@testable import Reading

/// Fields by name and type: unknown, twice, empty, of another type.
@Suite struct FieldTests {
  @Test(arguments: names + types + lists)
  func saysExactlyWhatIsWrong(_ broken: Broken) {
    let read = ReadDocument(broken.text)
    expect(read.findings.sorted(), are: broken.expected, in: read.source, marks: read.marks)
  }

  private static func unknown(
    _ field: String, of owner: String = "This document", guess: String? = nil, _ mark: Int = 0
  ) -> Expected {
    Expected(
      .fieldsAreKnown, "\(owner) has no field called `\(field)`",
      fix: "Correct the spelling or take the field out."
        + (guess.map { " Did you mean `\($0)`?" } ?? ""), at: mark)
  }

  private static func twice(_ field: String, _ mark: Int = 0) -> Expected {
    Expected(
      .fieldsAreGivenOnce, "the field `\(field)` is given twice",
      fix: "Keep one of the two; Candour never chooses between them.", at: mark)
  }

  private static func missing(_ field: String, of owner: String, _ mark: Int = 0) -> Expected {
    Expected(
      .requiredFieldsArePresent, "\(owner) has no `\(field)`", fix: "Add `\(field):` with its value.",
      at: mark)
  }

  static let names: [Broken] = [
    Broken("unknown", page: "⟦colour⟧: red", unknown("colour")),
    Broken("misspelt", page: "⟦publised⟧: 2026-01-01", unknown("publised", guess: "published")),
    Broken("capital", page: "⟦Published⟧: 2026-01-01", unknown("Published", guess: "published")),
    Broken("of another kind", page: "⟦reference⟧: EX-1", unknown("reference")),
    Broken("empty and unknown", page: "⟦colour⟧:", unknown("colour")),
    Broken("twice", page: "lang: en\n⟦lang⟧: cy", twice("lang")),
    Broken("three times", page: "lang: en\n⟦lang⟧: cy\n⟦lang⟧: fr", twice("lang", 0), twice("lang", 1)),
    Broken(
      "twice in a group", page: "attachments: [{file: a.pdf, title: A, ⟦file⟧: b.pdf}]", twice("file")),
    Broken(
      "unknown in a group", page: "attachments:\n  - file: a.pdf\n    title: A\n    ⟦titel⟧: B",
      unknown("titel", of: "An attachment", guess: "title")),
    Broken(
      "missing in a group", page: "attachments: [⟦{file: a.pdf}⟧]", missing("title", of: "An attachment")
    ),
    Broken(
      "missing in a second group",
      page: "attachments:\n  - file: a.pdf\n    title: A\n  - ⟦title: B⟧\n    lang: en",
      missing("file", of: "An attachment")),
    Broken(
      "no kind", "---\n⟦title: How we learn⟧\n---\n", missing("kind", of: "This document")),
    Broken("no title", "---\n⟦kind: page⟧\n---\n", missing("title", of: "This document")),
    Broken(
      "empty title", "---\nkind: page\n⟦title⟧:\n---\n",
      Expected(
        .requiredFieldsArePresent, "This document has an empty `title`",
        fix: "Add `title:` with its value.")),
    Broken(
      "title of spaces", "---\nkind: page\n⟦title⟧: \"  \"\n---\n",
      Expected(
        .requiredFieldsArePresent, "This document has an empty `title`",
        fix: "Add `title:` with its value.")),
    Broken(
      "published missing",
      "---\n⟦kind: briefing⟧\ntitle: A\nformat: thematic\ndo_differently: {roles: dsl, text: Ask.}\n---\n",
      Expected(
        RuleID("PUB-08"), "This document has no `published`",
        fix: "Add `published:` with its value: readers and the publication period depend on it.")),
  ]

  private static func wrong(_ message: String, fix: String, _ mark: Int = 0) -> Expected {
    Expected(.valuesFitTheirFields, message, fix: fix, at: mark)
  }

  private static let quote =
    "If the text holds `: ` or begins with `[`, `{`, `-` or another sign, put it in double quotes."
  private static let group =
    "Write it as {name: value, name: value}, or one `name: value` a line, indented."

  static let types: [Broken] = [
    Broken(
      "list for text", page: "description: ⟦[Learning]⟧",
      wrong("`description` must be one piece of text, but here is a list", fix: quote)),
    Broken(
      "group for text", page: "description: ⟦{a: b}⟧",
      wrong("`description` must be one piece of text, but here is a group of fields", fix: quote)),
    Broken(
      "block list for text", page: "description:\n  ⟦- Learning⟧\n  - more",
      wrong("`description` must be one piece of text, but here is a list", fix: quote)),
    Broken(
      "text for group", page: "redaction: ⟦checked⟧",
      wrong("`redaction` must hold named fields, but here is one piece of text", fix: group)),
    Broken(
      "list for group", page: "redaction: ⟦[checked]⟧",
      wrong("`redaction` must hold named fields, but here is a list", fix: group)),
    Broken(
      "text for a list of groups", page: "history: ⟦2026-01-01⟧",
      wrong("`history` must hold named fields, but here is one piece of text", fix: group)),
    Broken(
      "texts for a list of groups", page: "history: [⟦a⟧, ⟦b⟧]",
      wrong("`history` must hold named fields, but here is one piece of text", fix: group, 0),
      wrong("`history` must hold named fields, but here is one piece of text", fix: group, 1)),
    Broken(
      "list within a list", page: "related: [⟦[a.md]⟧]",
      wrong("`related` must be one piece of text, but here is a list", fix: quote)),
    Broken(
      "flag", page: "draft: ⟦yes⟧",
      wrong("`draft` must be `true` or `false`, not `yes`", fix: "Write `true` or `false`.")),
    Broken(
      "flag in capitals", page: "draft: ⟦True⟧",
      wrong("`draft` must be `true` or `false`, not `True`", fix: "Write `true` or `false`.")),
    Broken(
      "choice", page: "visibility: ⟦pubic⟧",
      wrong(
        "`pubic` is not a value that `visibility` can have",
        fix: "Did you mean `public`? Use one of: public, internal.")),
    Broken(
      "number", report: "publish_for_months: ⟦twelve⟧",
      wrong(
        "`publish_for_months` must be a whole number of at least 1, not `twelve`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "nought", report: "publish_for_months: ⟦0⟧",
      wrong(
        "`publish_for_months` must be a whole number of at least 1, not `0`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "fraction", report: "publish_for_months: ⟦\"1.5\"⟧",
      wrong(
        "`publish_for_months` must be a whole number of at least 1, not `1.5`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "hexadecimal", report: "publish_for_months: ⟦0x1F⟧",
      wrong(
        "`publish_for_months` must be a whole number of at least 1, not `0x1F`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "number beyond all bounds", report: "publish_for_months: ⟦99999999999999999999⟧",
      wrong(
        "`publish_for_months` must be a whole number of at least 1, not `99999999999999999999`",
        fix: "Write a whole number of at least 1.")),
    Broken(
      "answer beyond the options",
      "---\nkind: briefing\ntitle: A\nformat: thematic\npublished: 2026-01-01\n"
        + "do_differently: {roles: dsl, text: Ask.}\nquiz: [{question: Q, options: [a, b], answer: ⟦3⟧, reason: r}]\n---\n",
      wrong(
        "the answer is option 3, but there are only 2",
        fix: "Count the options from 1 and write the number of the right one.")),
  ]

  private static func empty(_ field: String, _ mark: Int = 0) -> Expected {
    wrong(
      "the field `\(field)` has no value", fix: "Write a value after `\(field):`, or take the line out.",
      mark)
  }

  static let lists: [Broken] = [
    Broken("empty optional", page: "⟦description⟧:", empty("description")),
    Broken("empty in quotes", page: "⟦description⟧: ''", empty("description")),
    Broken("empty list field", page: "⟦themes⟧:\nlang: en", empty("themes")),
    Broken("empty date", page: "⟦published⟧:", empty("published")),
    Broken(
      "empty entry", page: "related: [a.md, ⟦\"\"⟧]",
      wrong("an entry of `related` is empty", fix: "Write its text or take it out.")),
    Broken(
      "empty entries of a block list", page: "related:\n  - a.md\n  -⟦⟧\n  -⟦⟧\n  - b.md",
      wrong("an entry of `related` is empty", fix: "Write its text or take it out.", 0),
      wrong("an entry of `related` is empty", fix: "Write its text or take it out.", 1)),
    Broken(
      "address", page: "aliases: [/a/, ⟦reports/b⟧]",
      Expected(
        .sourceNamesAreAddresses, "an entry of `aliases` is not an address of a page",
        fix:
          "Write the part after the site's name, with a slash at both ends, such as /reports/child-heron/; "
          + "between slashes only a-z, 0-9 and hyphens.")),
  ]

  @Test func secondFieldPointsAtTheFirst() {
    let read = ReadDocument(page: "⟦lang⟧: en\nlang: cy")
    #expect(
      read.findings.flatMap(\.notes) == [
        .init(
          path: read.source.path, start: read.source.place(at: read.marks[0].lower),
          message: "the first is here")
      ])
    #expect(read.document?.common.language?.value == "en")
  }

  @Test func oneTextIsAListOfOne() throws {
    let common = try #require(
      ReadDocument(page: "related: a.md\nattachments: {file: a.pdf, title: A}\nboard: []").document
    ).common
    #expect(common.related.map(\.value) == ["a.md"])
    #expect(common.attachments.map(\.file?.value) == ["a.pdf"])
    #expect(common.boards == [])
  }

  /// YAML would make numbers, truth values, dates and nothing of these.
  @Test(arguments: [
    "no", "yes", "on", "y", "true", "1.10", "010", "0o17", "0x1F", "1_000", "12:30:45", "2025-02-30",
    "2025-02-03", "~", "null",
    "Null", ".inf", ".nan", "1e3", "+1", "-0", "=", "99999999999999999999", "007", "0b101", "A:b",
  ])
  func valuesStayAsTyped(_ text: String) throws {
    let read = ReadDocument(
      page: "description: \(text)\nrelated: [\(text), \"\(text)\"]\npseudonyms:\n  - \(text)")
    #expect(read.findings.map(\.line) == [])
    let common = try #require(read.document).common
    #expect(common.description?.value == text)
    #expect(common.related.map(\.value) == [text, text])
    #expect(common.pseudonyms.map(\.value) == [text])
  }

  @Test func foldedAndLiteralTextKeepsItsLines() throws {
    let read = ReadDocument(
      page: "description: >-\n  Learning: one\n  and # two\n\n  three\ncontent_note: |\n  a\n  b")
    #expect(read.findings.map(\.line) == [])
    let common = try #require(read.document).common
    #expect(common.description?.value == "Learning: one and # two\nthree")
    #expect(common.contentNote?.value == "a\nb\n")
  }
}
