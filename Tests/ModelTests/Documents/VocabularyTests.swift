import Model
import TestSupport
import Testing

@Suite struct VocabularyTests {
  private let colours = Vocabulary(
    name: "colour",
    terms: [
      .init(slug: "dark-red", label: "Deep red", synonyms: ["crimson", "Oxblood Red"]),
      .init(slug: "blue", label: "Blue", synonyms: []),
    ])

  @Test(arguments: [
    "dark-red", "Dark Red", "DEEP RED", "deep-red", "crimson", "Crimson", "oxblood_red", " deep  red ",
  ])
  func understandsWhatPeopleType(_ text: String) {
    #expect(colours.term(meant: text)?.slug == "dark-red")
  }

  @Test(arguments: ["", "red", "darkred", "deep", "green"])
  func doesNotGuess(_ text: String) {
    #expect(colours.term(meant: text) == nil)
    #expect(colours["Deep red"] == nil)
  }

  @Test func suggests() {
    #expect(colours.nearest(to: "Dark Rde") == "dark-red")
    #expect(colours.nearest(to: "zzzz") == nil)
  }

  @Test func suggestsByLabelsAndSynonymsToo() {
    #expect(colours.nearest(to: "crimsn") == "dark-red")
    #expect(colours.nearest(to: "Oxblod red") == "dark-red")
    // A slug goes before another term's synonym.
    #expect(
      colours.adding([.init(slug: "green", label: "Green", synonyms: ["blues"])]).nearest(to: "bluee")
        == "blue")
  }

  /// A board's own terms join; what a word meant before, it means still.
  @Test func moreTermsJoinAtTheEnd() {
    let more = colours.adding([
      .init(slug: "green", label: "Green", synonyms: ["crimson", "moss"]),
      .init(slug: "blue", label: "Azure"),
    ])
    #expect(more.name == "colour" && more.terms.map(\.slug) == ["dark-red", "blue", "green", "blue"])
    #expect(more["green"]?.label == "Green" && more.term(meant: "Moss")?.slug == "green")
    #expect(more["blue"]?.label == "Blue" && more.term(meant: "crimson")?.slug == "dark-red")
    #expect(colours.adding([]) == colours)
    let all = Vocabularies([colours]).adding([.init(slug: "green", label: "Green")], to: "colour")
      .adding([.init(slug: "round", label: "Round")], to: "shape")
    #expect(all.names == ["colour", "shape"])
    #expect(all.label(of: "green", in: "colour") == "Green" && all.label(of: "round", in: "shape") == "Round")
  }

  @Test func refusesBareTermsWithAdvice() {
    let all = Vocabularies([colours], refused: ["colour": ["imr": "Say which."]])
    #expect(all.advice(against: "IMR", in: "colour") == "Say which.")
    #expect(all.advice(against: "IMR", in: "shape") == nil)
    #expect(all.label(of: "blue", in: "colour") == "Blue")
    #expect(all.label(of: "green", in: "colour") == "green")
    #expect(all["shape"].terms.isEmpty)
    #expect(all.names == ["colour"])
  }

  /// Every spelling of every vocabulary that comes with Candour leads to its own term.
  @Test(arguments: Repository.defaults.vocabularies.names)
  func everySpellingLeadsToItsTerm(_ name: String) {
    let vocabulary = Repository.defaults.vocabularies[name]
    #expect(!vocabulary.terms.isEmpty)
    #expect(Set(vocabulary.terms.map(\.slug)).count == vocabulary.terms.count)
    for term in vocabulary.terms {
      #expect(Address.isPart(term.slug), "\(term.slug) is part of addresses")
      for spelling in [term.slug, term.label] + term.synonyms {
        #expect(vocabulary.term(meant: spelling)?.slug == term.slug, "\(spelling) in \(name)")
      }
    }
  }
}
