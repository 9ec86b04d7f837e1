import Model
import TestSupport
import Testing

/// What says who may see a document, and since when, hides it where it cannot be read for certain.
@Suite struct HiddenTests {
  private func state(_ lines: String) -> DocumentState? {
    ReadDocument(page: lines).document?.state(at: Moment(universalMinute: 60_000_000))
  }

  @Test(arguments: [
    "lang: en", "draft: false", "visibility: public", "published: 2026-01-01",
    "embargo_until: 2026-01-01T09:30", "published: 2026-01-01\ndraft: false",
  ])
  func readableValuesShow(_ lines: String) {
    #expect(state(lines) == .published)
  }

  @Test(arguments: [
    "draft: true", "draft: yes", "draft: True", "draft: 1", "draft:", "draft: [false]", "draft: {a: false}",
    "published: 2026-02-30", "published: soon", "published: 01/02/2026", "published: [2026-01-01]",
    "published:",
    "embargo_until: 2026-01-01", "embargo_until: 9.30 on 4 March", "embargo_until: 2026-03-29T01:30",
    "embargo_until:",
    // Which of the two was meant?
    "draft: false\ndraft: true", "embargo_until: 2026-01-01T09:30\nembargo_until: 2027-01-01T09:30",
    "visibility: public\nvisibility: internal", "published: 2026-01-01\npublished: 2030-01-01",
    // A field that has no effect under its misspelt name.
    "daft: true", "drafts: true", "embargo_untill: 2027-01-01T09:30", "visibilty: internal",
    "publised: 2030-01-01",
  ])
  func whatCannotBeReadIsADraft(_ lines: String) {
    #expect(state(lines) == .draft)
    #expect(lines == "draft: true" || ReadDocument(page: lines).findings.contains { $0.severity == .error })
  }

  @Test(arguments: [
    "visibility: internal", "visibility: privat", "visibility: Public", "visibility: no", "visibility:",
    "visibility: [public]",
  ])
  func visibilityThatIsNoneIsInternal(_ lines: String) {
    #expect(state(lines) == .internal)
  }

  /// A slip elsewhere hides nothing.
  @Test func otherMistakesLeaveItShown() {
    #expect(state("colour: red") == .published)
    #expect(state("lang: en\nlang: cy") == .published)
  }
}
