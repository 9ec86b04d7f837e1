import TestSupport
import Testing

@testable import Detecting

/// Days told in one breath are all found when one of them is, and none where none is.
@Suite struct DaysInARowTests {
  private func found(in marked: MarkedText) -> [String] {
    Detector(lexicon: Repository.lexicon).scan(marked.bytes).detections.filter { $0.category == .exactDate }
      .map { String(decoding: marked.bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    "He was seen in custody five times, bruised: on ⟦11 January⟧, ⟦20 March⟧, ⟦21 March⟧ and ⟦19 August 2021⟧, said his mother.",
    "The nurse was turned away by his mother on ⟦4⟧, ⟦9⟧ and ⟦15 December 2022⟧; he was bruised.",
    "The baby was shaken on a day between ⟦3⟧ and ⟦5 May 2022⟧ by his father.",
    "His father hit her on ⟦12th⟧, ⟦13th⟧ and ⟦30th September⟧ and ⟦2 October 2021⟧.",
    "The panel met on 4, 9 and 15 December 2022.",
    "The board meets on 6 November, 20 November and 1 December 2027.",
    "The boy was bruised on ⟦5 May 2022⟧.\n\n## The board\n\nThe panel of the board met on 4 and 9 June 2023.",
    "Boys aged 4 and ⟦9 May 2022⟧ was the day on which his father hit him.",
    "His father hit him on 3 visits ⟦9 May 2022⟧ was one of.",
    "His mother scored 3, 4 and ⟦5 May 2022⟧ was when his father hit him.",
  ])
  func findsAllOrNone(_ example: String) {
    let marked = MarkedText(example)
    #expect(found(in: marked) == marked.byteRanges.map { String(decoding: marked.bytes[$0], as: UTF8.self) })
  }
}
