import Model
import TestSupport
import Testing

@testable import Detecting

/// What only looks like an identifier counts beside what is one, and nowhere else.
@Suite struct OpenPlacesTests {
  private static let lexicon = Repository.lexiconOfRules

  private static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Detector(lexicon: lexicon).scan(bytes).detections.map {
      "\($0.category.rawValue) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  /// Each with the categories in the order of the text.
  private static let candidates: [(text: String, category: String)] = [
    ("CPP-2022-0419", "case-id"), ("ROCU/5417/19", "case-id"), ("R882 NOJ", "vehicle-registration"),
    ("HJ 70 WRE", "vehicle-registration"), ("zn8 2tj", "postcode"), ("10.20.18.61", "ip-address"),
    ("ne602219b", "ni-number"), ("Fernhurst Road Academy", "school"), ("14/9", "exact-date"),
    ("01/02", "exact-date"), ("Sat 4th", "exact-date"),
  ]

  @Test(arguments: candidates) func counts(_ candidate: (text: String, category: String)) {
    let beside = "The list has \(candidate.text) and 999 000 0018 on it.\n"
    #expect(Self.found(beside).contains("\(candidate.category) \(candidate.text)"), "\(Self.found(beside))")
  }

  @Test(arguments: candidates) func isLeftAlone(_ candidate: (text: String, category: String)) {
    let sentence = "The list has \(candidate.text) and more on it.\n"
    #expect(Self.found(sentence).isEmpty)
    // Another paragraph, and one far away.
    #expect(Self.found("\(sentence)\nThe number 999 000 0018 was used.\n").count == 1)
    #expect(Self.found("\(sentence)\r\n\r\nThe number 999 000 0018 was used.\r\n").count == 1)
    let far = String(repeating: "The panel met and read the plan. ", count: 12)
    #expect(Self.found("\(sentence)\(far)The number 999 000 0018 was used.\n").count == 1)
  }

  /// Shares, marks out of ten, days of a week and months of a year as doctors write them, floors and editions.
  @Test(arguments: [
    "1/2", "8/10", "10/10", "5/5", "6/9", "Page 3/3", "Flat 2/2", "2/12", "6/52", "3/7", "24/7", "32/4",
    "1/13", "14/9/A", "on the 4th floor",
    "the 21st century", "the 2nd",
  ]) func isNoDayBesideWhatIdentifies(_ text: String) {
    #expect(Self.found("The list has \(text) of it and 999 000 0018 on it.\n") == ["nhs-number 999 000 0018"])
  }

  @Test func daysAreToldByTheDayOfTheMonthAlone() {
    #expect(
      Self.found("Taken in on the 23rd, 999 000 0018.\n") == ["exact-date 23rd", "nhs-number 999 000 0018"])
  }

  /// A board meets in houses with names, and families live in them: without a word of a life only a person can tell.
  @Test func aHouseWithItsNameAloneIsAQuestion() {
    func grounds(_ text: String) -> [Detection.Ground] {
      Detector(lexicon: Self.lexicon).scan(text).detections.map(\.ground)
    }
    #expect(grounds("Write to Wycliffe House, Water Lane for a form.\n") == [.likely])
    #expect(grounds("Her mother lived at Wycliffe House, Water Lane with the baby.\n") == [.certain])
    #expect(grounds("Write to Wycliffe House, 4 Water Lane for a form.\n") == [.certain])
  }

  @Test func doesNotCountBesideTelephonesAndMail() {
    #expect(Self.found("Book CPP-2022-0419 by 01632 960123 or heron@example.org today.\n").count == 2)
  }

  @Test func doesNotCountBesideWhatIsAllowed() {
    let allowances = Allowances(addresses: ["1 Main Square, M1 1AA"])
    let text = "The board, M1 1AA, has the code CPP-2022-0419.\n"
    #expect(Detector(allowances: allowances, lexicon: Self.lexicon).scan(text).detections.isEmpty)
    #expect(Self.found(text).count == 2)
  }
}
