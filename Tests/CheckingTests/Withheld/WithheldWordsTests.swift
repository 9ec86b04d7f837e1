import Model
import Reading
import TestSupport
import Testing

@testable import Checking

/// Which words give a document away, and which are anybody's.
@Suite struct WithheldWordsTests {
  private static let secret = """
    kind: report
    title: Learning from the review about a bird
    reference: NSP-2026-09
    review_type: lcspr
    status: planned
    pseudonyms: [Child Kestrel, Hope]
    aliases: [/old-bird/]
    """

  /// The words found in a text, with the secret document among others.
  private func ranges(in text: String, secret: String = secret, others: [String] = []) -> [String] {
    let sources = ([secret] + others).enumerated().map { index, fields in
      SourceFile(
        path: SitePath("content/reports/bird-\(index)-review.md"), text: "---\n\(fields)\n---\nWords.\n")
    }
    let site = Site(source: SourceFile(path: "content/site.yml", text: ""))
    let reader = DocumentReader(defaults: Repository.defaults, site: site)
    let catalogue = Catalogue(
      site: site, defaults: Repository.defaults, documents: sources.compactMap { reader.read($0).0 })
    let words = WithheldWords(catalogue, at: Moment(universalMinute: 29_700_000))
    return words.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("About CHILD  kestrel\u{2019}s review", ["CHILD  kestrel"]), ("child-kestrel.pdf", ["child-kestrel"]),
    ("see nsp-2026-09.", ["nsp-2026-09"]), ("href=/reports/bird-0-review/#x", ["reports/bird-0-review"]),
    ("content/reports/bird-0-review.md", ["content/reports/bird-0-review.md"]),
    ("a bird-0-review", ["bird-0-review"]),
    ("/old-bird/", ["/old-bird/"]), ("href=../old-bird/", ["/old-bird/"]),
    ("child_kestrel.pdf", ["child_kestrel"]), ("?q=Child%20Kestrel&n=1", ["Child%20Kestrel"]),
    ("subject=NSP%2D2026%2d09", ["NSP%2D2026%2d09"]),
    ("NSP/2026/09 and nsp 2026 09", ["NSP/2026/09", "nsp 2026 09"]), ("#ChildKestrel", ["ChildKestrel"]),
    ("the mother of Hope said", ["Hope"]),
    ("learning from the review about a BIRD", ["learning from the review about a BIRD"]),
  ])
  func isFound(_ text: String, _ expected: [String]) {
    #expect(ranges(in: text) == expected)
  }

  @Test(arguments: [
    "NSP-2026-091", "NSP-2026-09-2", "XNSP-2026-09", "Child Kestrels", "in the hope of", "Hope is a word",
    "/reports/bird-0-reviews/", "cold-bird", "100%2", "%zz", "childkestrels", "bird", "a review",
  ])
  func isAnybodys(_ text: String) {
    #expect(ranges(in: text).isEmpty)
  }

  /// What a public document bears as its own, or the vocabularies hold, proves nothing.
  @Test func whatIsPublicAnywayIsNotSought() {
    let open = "kind: page\ntitle: Open\npseudonyms: [Child Kestrel]"
    #expect(ranges(in: "Child Kestrel and NSP-2026-09", others: [open]) == ["NSP-2026-09"])
    let common =
      "kind: report\ntitle: Professional curiosity\nreference: NSP-2026-09\nreview_type: lcspr\nstatus: planned"
    #expect(ranges(in: "Professional curiosity", secret: common).isEmpty)
  }

  /// A file of the name that every site has says nothing about a review.
  @Test func namesThatEverySiteHasAreNotSought() {
    let secret = Self.secret + "\nattachments: [{file: feed.xml, title: A}, {file: kestrel.pdf, title: B}]"
    #expect(ranges(in: "feed.xml and kestrel.pdf", secret: secret) == ["kestrel.pdf"])
  }

  /// What front matter says in sentences is as much the document's own as its body.
  @Test(arguments: [
    "description: ⟦⟧", "findings: [{id: F1, text: ⟦⟧}]",
    "recommendations: [{id: R1, text: ⟦⟧, scope: national}]",
    "actions: [{id: A1, text: ⟦⟧, scope: national, owner: Chair, due: 2027-01-01, status: complete}]",
    "response: {done: [{date: 2026-01-01, text: ⟦⟧}]}", "family_involvement: ⟦⟧",
    "evaluation: [{method: audit, date: 2026-01-01, result: ⟦⟧, outcome: learnt, difference: Much}]",
  ])
  func sentencesOfFrontMatterAreSought(_ field: String) {
    let sentence = "Every caravan site must be visited by the housing officer once in each quarter"
    let secret = Self.secret + "\n" + field.replacing("⟦⟧", with: sentence)
    #expect(ranges(in: "Now: \(sentence).", secret: secret) == [sentence + "."])
    #expect(ranges(in: "Now: \(sentence).").isEmpty)
  }

  /// A pseudonym in a public title is a leak, and no reason to look away.
  @Test func aTitleDoesNotMakeAPseudonymPublic() {
    #expect(
      ranges(in: "Child Kestrel", others: ["kind: page\ntitle: After Child Kestrel"]) == ["Child Kestrel"])
  }

  @Test func nothingIsSoughtWhereNothingIsWithheld() {
    #expect(
      ranges(in: "Child Kestrel", secret: "kind: page\ntitle: Open\npseudonyms: [Child Kestrel]").isEmpty)
  }
}
