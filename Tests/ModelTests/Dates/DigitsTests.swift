import Model
import Testing

@Suite struct DigitsTests {
  @Test(
    arguments: [
      ("", nil), ("0", 0), ("007", 7), ("+1", nil), ("-1", nil), ("1 ", nil), ("１", nil),
      ("999999999999999999", 999_999_999_999_999_999),
      ("9999999999999999999", nil), ("1_000", nil), ("0x1F", nil),
    ] as [(String, Int?)])
  func readsNothingButDigits(_ text: String, _ expected: Int?) {
    #expect(Digits.number(text.utf8) == expected)
  }

  @Test func pads() {
    #expect(Digits.padded(7, 2) == "07")
    #expect(Digits.padded(123, 2) == "123")
    #expect([0, 15, 16, 255].map(Digits.hexadecimal) == ["00", "0f", "10", "ff"])
  }
}
