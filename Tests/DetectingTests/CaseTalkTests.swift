import TestSupport
import Testing

@testable import Detecting

/// Whether a text tells of a life or of the work of a board, by the words around a mark.
@Suite struct CaseTalkTests {
  private func weight(_ text: String) -> Int {
    let marked = MarkedText(text)
    let scan = Scan(bytes: marked.bytes, landmarks: Landmarks(marked.bytes), workspace: Workspace())
    return CaseTalk.weight(around: marked.byteRanges[0], in: scan)
  }

  @Test(arguments: [
    "Her mother rang the ward on ⟦4 March⟧.", "⟦17/10/17⟧ Hungry. Fed. Mum rung, no credit.",
    "On ⟦4 March⟧ Child H told a neighbour.",
    "{\"d\":\"⟦2020-02-11⟧\",\"src\":\"HV\",\"t\":\"Mother tearful\"}",
    "when;who;what\n⟦11.05.2015⟧;School;Drawing of her father passed on\n",
  ]) func tellsOfALife(_ text: String) { #expect(weight(text) >= CaseTalk.ofThings) }

  @Test(arguments: [
    "The workshop is on ⟦4 March⟧.", "Adopted by the partnership on ⟦4 March⟧ as its strategy for neglect.",
    "course,date,venue\nCoercive control,⟦2025-05-14⟧,Online\n",
    "From ⟦1 October 2023⟧ the mother's record has a box for her partner.",
    "We tested the website with three people on ⟦4 March⟧.",
  ]) func tellsOfABoard(_ text: String) { #expect(weight(text) <= 0) }

  /// What holds from a day on is a rule; a story sets the day apart.
  @Test func tellsRulesFromStories() {
    #expect(
      weight("From ⟦4 March 2023⟧, she slept at her mother's.")
        > weight("From ⟦4 March 2023⟧ she slept at her mother's."))
  }

  /// The words of its own sentence weigh more than those of the next.
  @Test func nearWordsWeighMore() {
    let near = weight("On ⟦4 March⟧ her mother rang. The policy was revised.")
    let far = weight("The policy was revised on ⟦4 March⟧. Her mother rang.")
    #expect(near > 0 && far < 0)
  }

  /// A label in place of a name tells of a life by itself.
  @Test func labelsWeigh() {
    #expect(weight("Adult B went on ⟦4 March⟧.") == weight("Adult went on ⟦4 March⟧.") + 3 * 2)
  }

  /// However often a text asks, it gets the same answer.
  @Test func addsUpWhatItCounts() {
    var random = SeededGenerator(seed: 11)
    let words = [
      "mother", "Child H", "policy", "x", "ä", "the", "bruise,", "workshop.", "Adult 2", "\n", "7",
    ]
    for _ in 0..<200 {
      let text = (0..<40).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let bytes = Array(text.utf8)
      let table = TalkWeights(bytes)
      for _ in 0..<20 {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let range = start..<Int.random(in: start...bytes.count, using: &random)
        #expect(table.sum(range) == TalkWeights.sum(range, in: bytes), "\(text) \(range)")
      }
    }
  }

  /// However long a line is, no more of it is read than a little either way.
  @Test func readsLittle() {
    let filling = String(repeating: "stone ", count: 200)
    #expect(weight("Her mother rang \(filling)⟦4 March⟧\(filling) her mother rang.") == 0)
  }
}
