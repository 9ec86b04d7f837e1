import Detecting
import Model
import Testing

@testable import candour

/// What was found anywhere in a file is in no message about it.
@Suite struct SourceMaskerTests {
  private let masker = SourceMasker(
    SourceFile(
      path: "content/a.md",
      text:
        "status: plan\n\nShe was born on 4 March 2010. The car's number plate, A 1, was known.\n"
    ),
    detector: Detector())

  @Test(arguments: [2, nil] as [Int?]) func masksWhatStandsOnAnotherLine(line: Int?) {
    let message = "`plan of 4 March 2010` is not a value that `status` can have"
    #expect(
      masker.mask(message: message, onLine: line)
        == "`plan of [date-of-birth]` is not a value that `status` can have")
  }

  /// Of a text as short as a word's part only messages about its own line are cleared.
  @Test func leavesTheWordsOfOtherMessagesWhole() {
    let message = "Part A 1 is missing"
    #expect(masker.mask(message: message, onLine: 1) == message)
    #expect(masker.mask(message: message, onLine: 3) == "Part [vehicle-registration] is missing")
  }
}
