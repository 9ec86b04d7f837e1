import Testing

@testable import Detecting

@Suite struct PatternTests {
  private func search(_ pattern: Pattern, _ text: String, limit: UInt32 = 1000) -> Pattern.Outcome {
    let bytes = Array(text.utf8)
    return pattern.search(bytes, from: 0, to: bytes.count, in: Workspace(limit: limit))
  }

  @Test func givesRangesOfGroupsThatTookPart() throws {
    guard case .found(let match) = search(Pattern("(a)? (b) (c)?"), "xb") else {
      Issue.record("not found")
      return
    }
    #expect(match.range == 1..<2)
    #expect(match[1] == nil)
    #expect(match[2] == 1..<2)
    #expect(match[3] == nil)
    #expect(match[99] == nil)
  }

  @Test func tellsGivingUpFromFindingNothing() {
    let greedy = Pattern("(?: a | aa )+ [!?]")
    guard case .nothing = search(greedy, "no letters") else {
      Issue.record("found something in nothing")
      return
    }
    guard case .limitReached = search(greedy, String(repeating: "a", count: 60) + "b") else {
      Issue.record("a search over its limit did not say so")
      return
    }
  }

  @Test func growsTheStackWhenTheThreadsIsTooSmall() {
    let deep = Pattern("(?: (a) | (b) )* c")
    let text = String(repeating: "ab", count: 3000) + "c"
    guard case .found(let match) = search(deep, text, limit: 1_000_000) else {
      Issue.record("not found")
      return
    }
    #expect(match.range == 0..<6001)
  }

  @Test func seesNothingPastTheEndItIsGivenButLooksBehindItsStart() {
    let bytes = Array("xab".utf8)
    let workspace = Workspace()
    let outcome = Pattern("(?<= x ) a \\z", anchored: true).search(bytes, from: 1, to: 2, in: workspace)
    guard case .found(let match) = outcome else {
      Issue.record("not found")
      return
    }
    #expect(match.range == 1..<2)
    guard case .nothing = Pattern("a").search(bytes, from: 3, to: 3, in: workspace) else {
      Issue.record("found a letter in an empty stretch")
      return
    }
  }
}
