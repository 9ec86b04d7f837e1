import TestSupport
import Testing

@testable import Detecting

/// Initials with dots are those of somebody on the list where no surname stands beside them.
@Suite struct ListedInitialsTests {
  private func found(in text: String) throws -> [Range<Int>] {
    let list = try #require(WatchListSample.list)
    return Array(text.utf8).withUnsafeBufferPointer { ListedInitials.ranges(in: $0, on: list) }
  }

  @Test(arguments: [
    "The notes of ⟦H.D.⟧ were read.", "⟦H.D.⟧'s mother came.", "It was ⟦H. D.⟧ who rang.", "(⟦H.D⟧)",
    "Mother, ⟦H.D.⟧",
    "Child ⟦H.D.⟧ was seen.", "We met ⟦H.D.⟧ The next day nobody came.", "**⟦G.K.S.⟧** rang.", "⟦G.S.⟧ rang.",
    "⟦M-J. O. S.⟧ rang.", "⟦M.J.O-S.⟧ rang.", "⟦Z. B-H.⟧ rang.", "When ⟦H.D.⟧ came, ⟦C.A.⟧ left.",
    "x\n⟦H.D.⟧\ny", "Mrs ⟦H.D.⟧ was seen.", "Uncle ⟦H.D.⟧ left.", "They visited ⟦H.D.⟧ Police were called.",
  ])
  func findsThem(_ example: String) throws {
    let marked = MarkedText(example)
    #expect(try found(in: marked.text) == marked.byteRanges)
  }

  @Test(arguments: [
    "Dawson, H.D. and Grey, M. (2019)", "Brown, H.D. (2019)", "H.D. Brown wrote it.", "Smith H.D. wrote it.",
    "HD was on.",
    "X.Y. was seen.", "The H.D.Z. was seen.", "In H.D.TV it was.", "www.H.D.example", "A.H.D. came.",
    "H.D.1 is here.",
    "The A. B. C. D. E. H. D. G. S. list", "He met H. Dawn was near.", "at M.A. level", "H. D",
  ])
  func leavesOthers(_ text: String) throws { #expect(try found(in: text).isEmpty) }

  @Test func aPersonDecidesOfThem() {
    let detector = Detector(lexicon: WatchListSample.lexicon, watchList: WatchListSample.list)
    let found = detector.scan("It was H.D. who told Heather Dawson of it.").detections
    #expect(found.map(\.ground) == [.listedInitials, .listed])
    #expect(found.map(\.range) == [7..<11, 21..<35])
  }

  /// Each place is looked at once: a search that looked at all that follow from each would not end here.
  @Test func longRowsAreNobodys() throws {
    #expect(try found(in: String(repeating: "H. ", count: 300_000)).isEmpty)
    #expect(try found(in: String(repeating: "H.", count: 300_000)).isEmpty)
    #expect(try found(in: String(repeating: "x H.D. ", count: 20_000)).count == 20_000)
  }
}
