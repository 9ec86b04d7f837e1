import TestSupport
import Testing

@testable import Checking
@testable import Detecting

/// What pages have in common is searched once, and nothing that stands on a page is missed for that.
@Suite struct SearchedLinesTests {
  private static func text(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }
  private static func words(_ rest: SearchedLines.Rest) -> [Substring] {
    String(decoding: rest.text, as: UTF8.self).split(separator: "\n")
  }

  @Test func leavesOutLinesBetweenSearchedOnes() {
    let searched = SearchedLines()
    let first = searched.rest(of: Self.text("One", "a", "b", "c", "d", "e", "two"))
    #expect(Self.words(first) == ["One", "a", "b", "c", "d", "e", "two"])
    searched.note(first)
    let second = searched.rest(of: Self.text("Other", "a", "b", "", "c", "d", "e", "end"))
    #expect(Self.words(second) == ["Other", "a", "b", ".", "d", "e", "end"])
  }

  @Test func leavesOutNothingThatWasNotNoted() {
    let searched = SearchedLines()
    let page = Self.text("a", "b", "c", "d", "e", "f", "g")
    _ = searched.rest(of: page)
    #expect(searched.rest(of: page).text == page)
  }

  @Test(arguments: ["", "\n", "\n\n", "a", "a\nb", "a\nb\nc", "\na\n\nb\n"])
  func keepsShortTextsWhole(_ text: String) {
    let searched = SearchedLines()
    for _ in 0..<2 {
      let rest = searched.rest(of: Array(text.utf8))
      #expect(rest.text == Array(text.utf8))
      searched.note(rest)
    }
  }

  /// Whatever pages share, a number put in anywhere is found, over up to three lines.
  @Test func hidesNoNumber() {
    var generator = SeededGenerator(seed: 47)
    let detector = Detector()
    let numbers = ["999 123 4578", "999\n123 4578", "999 123\n4578", "999\n123\n4578"]
    // Parts of the number stand on pages by themselves, too.
    let shared = ["Home", "About", "999", "123", "4578", "123 4578", "999 123", "Reviews", "Contact us"]
    for _ in 0..<60 {
      let searched = SearchedLines()
      let runs = (0..<4).map { _ in
        (0..<8).map { _ in shared.randomElement(using: &generator) ?? "" }
      }
      for page in 0..<12 {
        var lines = ["Page \(page)"] + runs.shuffled(using: &generator).prefix(3).flatMap { $0 }
        if page % 3 == 2 {
          let number = numbers.randomElement(using: &generator) ?? ""
          lines.insert(number, at: Int.random(in: 0...lines.count, using: &generator))
        }
        let text = Array(lines.joined(separator: "\n").utf8)
        let rest = searched.rest(of: text)
        func holdsNumber(_ text: [UInt8]) -> Bool {
          detector.scan(text).detections.contains { $0.category == .nhsNumber }
        }
        let isFound = holdsNumber(rest.text)
        #expect(isFound == holdsNumber(text), "\(lines)")
        if !isFound { searched.note(rest) }
      }
    }
  }
}
