import Model
import TestSupport
import Testing

@testable import Detecting

@Suite struct DetectorTests {
  private func detection(_ category: DetectionCategory, _ range: Range<Int>) -> Detection {
    Detection(category: category, range: range)
  }

  @Test func reportsByPlaceAcrossCategories() {
    let text = MarkedText(
      "Ring ⟦01632 960123⟧, write to ⟦a@example.org⟧, ask for ⟦[name]⟧ at ⟦SW1A 2AA⟧.")
    let result = Detector().scan(text.bytes)
    #expect(result.detections.map(\.range) == text.byteRanges)
    #expect(result.detections.map(\.category) == [.phone, .email, .redactionMark, .postcode])
    #expect(result.limitReached.isEmpty)
  }

  /// A day of which no word tells anything is of the case where its line identifies somebody; not what a board does.
  @Test(arguments: [
    ("DJH/1,phone of subject,07700 900961,⟦08/03/2020⟧\n", true),
    ("⟦03/02/2020⟧, sort code 20-99-77, 300.00", true),
    ("DJH/1,list of items,⟦08/03/2020⟧\n\n\nDJH/2,07700 900961\n", false),
    ("Published on ⟦4 March 2024⟧: ring 07700 900961.", false),
  ]) func findsDaysBesideWhatIdentifies(_ text: String, _ isFound: Bool) {
    let marked = MarkedText(text)
    let days = Detector().scan(marked.bytes).detections.filter { $0.category == .exactDate }.map(\.range)
    #expect(days == (isFound ? marked.byteRanges : []))
  }

  /// The value of a field is no day of the case; what is linked to it may be, and so may what another key holds.
  @Test(arguments: [
    "## Chronology\n\ndate: 2019-04-02 to ⟦2019-04-06⟧\n",
    "## Chronology\n\nreviewed: 2019-04-02 to ⟦6 April 2019⟧\n\nOn ⟦7 April 2019⟧ nobody came.\n",
    "---\naware: 2019-04-02\npublished: 2021-04-02\n---\n\n## Chronology\n\nOn ⟦7 April 2019⟧ nobody came.\n",
    "---\naware: 2019-04-02\nincident_date: ⟦2019-04-01⟧\n---\n",
  ]) func leavesOutTheDaysOfFields(_ text: String) {
    let marked = MarkedText(text)
    let days = Detector().scan(marked.bytes).detections.filter { $0.category == .exactDate }.map(\.range)
    #expect(days == marked.byteRanges)
  }

  @Test func countsOffsetsFromTheStartOfASlice() {
    let bytes = Array("12345 a@example.org".utf8)
    #expect(Detector().scan(bytes[6...]).detections == [detection(.email, 0..<13)])
    #expect(Detector().scan("é a@example.org").detections == [detection(.email, 3..<16)])
    #expect(Detector().scan("").detections.isEmpty)
  }

  /// In a row a day beside the number of a person is that of a birth, where no word says otherwise.
  @Test(arguments: [
    ("Ola Mazur;1931-05-08;999 123 4578;Larch", DetectionCategory.dateOfBirth),
    ("1,MAZUR Ola,9991234578,02/02/2006,Lavender", .dateOfBirth),
    ("wristband: MAZUR Ola 02/06/2021 999 123 4578", .dateOfBirth),
    ("Mazur (2004/10/31, H801200001001).", .dateOfBirth),
    ("NHS no 999 123 4578, visited 02/06/2021 at home by the nurse, her mother said.", .exactDate),
  ])
  func knowsADayOfBirthByTheNumberBesideIt(_ text: String, _ category: DetectionCategory) {
    let found = Detector().scan(text).detections.filter { [.dateOfBirth, .exactDate].contains($0.category) }
    #expect(found.map(\.category) == [category])
  }

  @Test func saysWhichCategoriesGaveUp() {
    let hopeless = Pattern("(?: a | aa )+ [!?]", anchored: true)
    let recogniser = Recogniser(
      category: .postcode, meaning: "", positives: [], decoys: [],
      scan: { scan in scan.reportMatches(of: hopeless, at: 0..<1) { _, match in match.range } })
    let detector = Detector(recognisers: [.email, recogniser])
    let result = detector.scan(String(repeating: "a", count: 80) + " b@example.org")
    #expect(result.limitReached == [.postcode])
    #expect(result.detections.map(\.category) == [.email])
  }

  @Test func longerRangeWinsAndTheOtherKeepsTheRest() {
    let resolved = Detection.resolvingOverlaps([
      detection(.phone, 0..<6), detection(.nhsNumber, 4..<14), detection(.email, 12..<16),
      detection(.postcode, 5..<9),
    ])
    #expect(
      resolved == [
        detection(.phone, 0..<4), detection(.nhsNumber, 4..<14), detection(.email, 14..<16),
      ])
  }

  @Test func ofTwoAsLongTheFirstCategoryWins() {
    let resolved = Detection.resolvingOverlaps([detection(.phone, 0..<4), detection(.nhsNumber, 0..<4)])
    #expect(resolved == [detection(.nhsNumber, 0..<4)])
  }

  @Test func allowsAValueInEverySpellingButOnlyThere() {
    let allowances = Allowances(
      phones: ["01632 960123", "+44 20 7946 0018"], emails: ["Board@Example.org"],
      addresses: ["1 High Street, Northmarsh, SW1A 2AA", "m60 2la"])
    let text = MarkedText(
      """
      Ring +44 (0)1632 960 123 or 020 7946 0018, not ⟦01632 960124⟧. Write to board@example.org or
      board [at] example [dot] org, not to ⟦aboard@example.org⟧, or to SW1A2AA or M60 2LA, not ⟦SW1A 2AB⟧.
      """)
    let found = Detector(allowances: allowances).scan(text.bytes)
    #expect(found.detections.map(\.range) == text.byteRanges)
    #expect(Detector().scan(text.bytes).detections.count == 9)
  }

  @Test func allowsNothingOfACategoryThatHasNoAllowances() {
    let allowances = Allowances(phones: ["9990000018"], emails: ["[name]"])
    #expect(Detector(allowances: allowances).scan("999 000 0018 and [name]").detections.count == 2)
  }
}
