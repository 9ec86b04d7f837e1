import Model
import Testing

@testable import Detecting

@Suite struct CleanProseTests {
  @Test func findsNothingInAReviewThatIdentifiesNobody() {
    let bytes = Array(CleanProse.review.utf8)
    let found = Detector().scan(bytes).detections.map {
      "\($0.category.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
    #expect(found.isEmpty)
  }

  @Test func isLongEnoughToMeanSomething() {
    #expect(CleanProse.review.split(whereSeparator: \.isWhitespace).count >= 1_500)
  }
}
