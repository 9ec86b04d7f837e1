import Model
import TestSupport
import Testing

@testable import Detecting

@Suite struct MaskerTests {
  @Test(arguments: [
    ("Ring 01632 960123.", "Ring [phone]."),
    ("01632 960123", "[phone]"),
    ("born on 4 March 2010 at SW1A 2AA", "born on [date-of-birth] at [postcode]"),
    ("nothing to see", "nothing to see"),
    ("", ""),
    ("é a@example.org é", "é [email] é"),
  ])
  func putsTheCategoryInPlace(_ text: String, _ masked: String) {
    #expect(Masker().mask(text) == masked)
  }

  @Test func masksKnownTextsWhateverTheirCaseAndOverlap() {
    let known = [
      KnownText("heron", category: .redactionMark), KnownText("", category: .phone),
      KnownText("heron@example.org and on", category: .nhsNumber),
    ]
    #expect(
      Masker().mask("Heron wrote; jay.heron@example.org and on, HERON", known: known)
        == "[redaction-mark] wrote; [nhs-number], [redaction-mark]")
  }

  @Test func leavesAllowedValues() {
    let masker = Masker(detector: Detector(allowances: Allowances(phones: ["01632960123"])))
    #expect(masker.mask("01632 960123 or 01632 960124") == "01632 960123 or [phone]")
  }

  @Test func masksTheWholeOfATextThatCouldNotBeScanned() {
    let hopeless = Pattern("(?: a | aa )+ [!?]")
    let recogniser = Recogniser(
      category: .postcode, meaning: "", positives: [], decoys: [],
      scan: { scan in scan.reportMatches(of: hopeless, at: 0..<1) { _, match in match.range } })
    let masker = Masker(detector: Detector(recognisers: [recogniser]))
    #expect(masker.mask(String(repeating: "a", count: 80) + " 1") == "[postcode]")
  }

  @Test func masksALineAndKeepsItsColumns() {
    let source = SourceFile(path: "content/a.md", text: "first\nÉva, a@example.org, SW1A 2AA!\nlast\n")
    let detections = Detector().scan(source.bytes).detections
    let line = Masker().maskLine(of: source, line: 2, detections: detections)
    #expect(line.text == "Éva, [email], [postcode]!")
    // The first letter; inside and at the end of the address; the comma after it; the last sign and its end.
    #expect([1, 6, 10, 18, 19, 29, 30].map(line.column) == [1, 6, 6, 6, 13, 25, 26])
    #expect(line.columns(6..<19) == 6..<13)
    #expect(line.columns(8..<10) == 6..<13)
    #expect(line.columns(1..<4) == 1..<4)
    #expect(line.columns(29..<30) == 25..<26)
    #expect(line.columns(1..<22) == 1..<25)
    #expect(line.columns(3..<3) == 3..<4)
  }

  @Test func masksADetectionOnEachOfItsLines() {
    let source = SourceFile(path: "content/a.md", text: "Ring 01632\r\n960123 now\n")
    let detections = Detector().scan(source.bytes).detections
    let lines = (1...4).map { Masker().maskLine(of: source, line: $0, detections: detections).text }
    #expect(lines == ["Ring [phone]", "[phone] now", "", ""])
  }

  @Test func masksWhatTheLineShowsWithoutBeingTold() {
    let source = SourceFile(path: "content/a.md", text: "Ring 01632 960123")
    #expect(Masker().maskLine(of: source, line: 1, detections: []).text == "Ring [phone]")
  }

  @Test(arguments: Recogniser.all.flatMap(\.positives)) func neverPrintsWhatWasFound(_ marked: String) {
    let text = MarkedText(marked)
    let masked = Masker(detector: Detector(lexicon: Repository.lexicon))
      .mask(String(decoding: text.bytes, as: UTF8.self))
    for range in text.byteRanges {
      #expect(!masked.contains(String(decoding: text.bytes[range], as: UTF8.self)))
    }
  }
}
