import Model
import Testing

@testable import Checking
@testable import Detecting

/// RED-08, told of a school by hand.
@Suite struct SchoolsRuleTests {
  private func weights(_ kind: String, _ ground: Detection.Ground) -> [Severity] {
    let text = "---\nkind: \(kind)\ntitle: A\n---\nAt Example Primary he was seven.\n"
    let input = JigsawText.input([("content/a.md", text)])
    guard let document = input.catalogue.documents.first else { return [] }
    let school = Detection(category: .school, range: 30..<45, ground: ground)
    let found = FileDetections(
      source: ScanResult(detections: [school], limitReached: []),
      path: ScanResult(detections: [], limitReached: []))
    return Rule.institutions(in: document, found).map(\.severity)
  }

  @Test(arguments: ["report", "improvements", "response", "summary", "briefing", "forum", "audit"])
  func namedSchoolsAreWarnings(_ kind: String) {
    #expect(weights(kind, .certain) == [.warning])
    #expect(weights(kind, .likely) == [.warning])
  }

  @Test func otherKindsMayNameASchool() {
    #expect(weights("page", .certain) == [])
  }
}
