import Model
import Testing

@testable import Detecting

/// Identifiers typed on another keyboard are found, and the prose of another script stays what it is.
@Suite struct DisguisesTests {
  @Test(arguments: [
    ("Postcode ВН49 5ТЕ it is.", DetectionCategory.postcode),
    ("The plate was РО18 ВНТ then.", .vehicleRegistration),
    ("NI number АВ 12 34 56 С was held.", .nationalInsuranceNumber),
    ("He wrote to account 1829\u{200B}0047 twice.", .bankDetails),
  ]) func areFound(_ text: String, _ category: DetectionCategory) {
    #expect(Detector().scan(text).detections.map(\.category) == [category])
  }

  @Test(arguments: [
    "В 2019 году было 12 дел.", "МОСКВА 1980 и СТОРОНА 12", "На странице 5 стоит слово.", "Το 2019 ΚΑΙ ΤΟΤΕ",
  ]) func proseOfAnotherScriptStays(_ text: String) {
    #expect(FoldedBytes(Array(text.utf8)).isSource)
  }
}
