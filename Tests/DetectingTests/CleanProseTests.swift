import Model
import Testing

@testable import Detecting

@Suite struct CleanProseTests {
  @Test(arguments: [CleanProse.review, CleanProse.varied])
  func findsNothingInTextThatIdentifiesNobody(_ text: String) {
    let bytes = Array(text.utf8)
    let found = Detector().scan(bytes).detections.map {
      "\($0.category.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
    #expect(found.isEmpty)
  }

  @Test func isLongEnoughToMeanSomething() {
    #expect(CleanProse.review.split(whereSeparator: \.isWhitespace).count >= 1_500)
  }
}
