import Model
import TestSupport
import Testing

/// The tags of languages, and priorities with and without a registry.
@Suite struct LanguageTests {
  @Test(arguments: ["en", "cy", "EN", "zh-Hant", "en-GB", "pa-Arab-PK", "sl-1994", "no"])
  func tagsAreRead(_ tag: String) {
    let read = ReadDocument(page: "lang: \(tag)")
    #expect(read.findings.map(\.line) == [])
    #expect(read.document?.common.language?.value == tag)
  }

  @Test(arguments: [
    "e", "Welsh language", "en_GB", "-en", "en-", "1en", "français", "abcdefghi", "en\\\"", "../x",
  ])
  func otherTextIsNoTag(_ tag: String) {
    let read = ReadDocument(page: "lang: ⟦\(tag)⟧")
    let expected = Expected(
      .valuesFitTheirFields, "`lang` is not the tag of a language",
      fix: "Write a tag of letters, digits and hyphens, such as en, cy or zh-Hant.")
    expect(read.findings, are: [expected], in: read.source, marks: read.marks)
    #expect(read.document?.common.language == nil)
  }

  @Test func attachmentsHaveLanguagesToo() {
    let read = ReadDocument(page: "attachments: [{file: a.pdf, title: A, lang: ⟦Easy Read⟧}]")
    #expect(read.findings.map(\.rule) == [.valuesFitTheirFields])
    #expect(read.findings.map(\.start) == read.marks.map { read.source.place(at: $0.lower) })
  }

  @Test func prioritiesAreFreeUntilThereIsARegistry() {
    let free = ReadDocument(page: "priorities: [Early support, anything]")
    #expect(free.findings.map(\.line) == [])
    #expect(free.document?.common.priorities.map(\.value) == ["Early support", "anything"])
    let registry = Repository.defaults.adding(
      [.init(slug: "early-support", label: "Early support")], to: "priority")
    let held = ReadDocument(page: "priorities: [Early Support, ⟦early-suport⟧]", defaults: registry)
    let expected = Expected(
      .termsAreKnown, "`early-suport` is not a known term for `priorities`",
      fix: "Did you mean `early-support`?",
      severity: .warning)
    expect(held.findings, are: [expected], in: held.source, marks: held.marks)
    #expect(held.document?.common.priorities.map(\.value) == ["early-support", "early-suport"])
  }
}
