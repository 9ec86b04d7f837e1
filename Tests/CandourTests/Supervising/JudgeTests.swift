import Model
import Testing

@testable import candour

/// Who is to blame for a child's death.
@Suite struct JudgeTests {
  private let page: SharedPage

  init() throws {
    page = try #require(SharedPage.make())
  }

  private func judge(_ suspects: [SitePath], _ cause: Cause = .deadly, alone: Bool = false) -> Judge.Next {
    page.isAlone = alone
    return Judge(page: page).judge(suspects, cause, end: "signal 6")
  }

  private var verdicts: [String] { page.verdicts.map { "\($0.cause) \($0.path)" } }

  @Test func aDocumentThatKillsAloneIsGuilty() {
    #expect(judge(["a"]) == .startAgain)
    #expect(verdicts == ["suspected a"])
    #expect(judge(["a"], alone: true) == .startAgain)
    #expect(judge(["b"], .slow) == .startAgain)
    #expect(verdicts == ["deadly a", "slow b"])
    #expect(!page.surveysAll)
  }

  @Test func severalAreSuspectsUntilOneDiesAlone() {
    #expect(judge(["a", "b"]) == .startAgain)
    #expect(verdicts == ["suspected a", "suspected b"])
    #expect(judge(["b"], .large, alone: true) == .startAgain)
    #expect(verdicts == ["suspected a", "large b"])
  }

  @Test func suspectsThatLiveAloneAreReadByOneWorker() {
    _ = judge(["a", "b"])
    #expect(!page.isSerial)
    #expect(judge(["b", "a"]) == .startAgain)
    #expect(page.isSerial)
    #expect(verdicts == ["suspected a", "suspected b"])
    #expect(judge(["c"]) == .startAgain)
    #expect(verdicts.last == "deadly c")
  }

  @Test func manyGuiltyDocumentsAreLookedForInOnePass() {
    for path: SitePath in ["a", "b", "c"] { #expect(judge([path], alone: true) == .startAgain) }
    #expect(page.surveysAll)
  }

  @Test func nobodyIsToBlameForWhatHappensWithoutADocument() {
    guard case .giveUp(let words) = judge([]) else { return #expect(Bool(false)) }
    #expect(words.contains("signal 6"))
  }

  /// A document whose path is too long for the page cannot be left out: that must end too.
  @Test func aDocumentIsBlamedOnce() {
    let long = SitePath(String(repeating: "é/", count: 3000))
    #expect(judge([long], alone: true) == .startAgain)
    #expect(page.verdicts.first?.path != long)
    let cut = page.verdicts.map(\.path)
    #expect(judge(cut, alone: true) != .startAgain)
  }

  @Test func thereIsAnEndToLooking() {
    for number in 0..<SharedPage.maximumVerdicts {
      #expect(judge([SitePath("\(number)")], alone: true) == .startAgain)
    }
    #expect(judge(["one too many"], alone: true) != .startAgain)
  }
}
