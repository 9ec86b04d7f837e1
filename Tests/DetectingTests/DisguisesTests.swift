import Model
import TestSupport
import Testing

@testable import Detecting

/// Identifiers typed on another keyboard are found, and the prose of another script stays what it is.
@Suite struct DisguisesTests {
  @Test(arguments: [
    ("Postcode ВН49 5ТЕ it is.", DetectionCategory.postcode),
    ("The plate was РО18 ВНТ then.", .vehicleRegistration),
    ("NI number АВ 12 34 56 С was held.", .nationalInsuranceNumber),
    ("He wrote to account 1829\u{200B}0047 twice.", .bankDetails),
    ("NHS number 999 498 941З is hers.", .nhsNumber), ("Ring O7700 900123 now.", .phone),
    ("Ring 0770O 9OO123 now.", .phone), ("Ring 077OO-900l23, she said.", .phone), ("O77009OO123", .phone),
    ("Ring +44 77OO 900123 now.", .phone), ("NHS number 999 l23 4578 is hers.", .nhsNumber),
    ("NHS no. 999-I23-4578.", .nhsNumber), ("He died on the １４ ０８ ２０２２ at home.", .dateOfDeath),
    ("She was born on 03 04 2011 at home.", .dateOfBirth), ("DOB: 03 04 2011", .dateOfBirth),
  ]) func areFound(_ text: String, _ category: DetectionCategory) {
    #expect(Detector().scan(text).detections.map(\.category) == [category])
  }

  /// Letters beside figures stay letters where no long number is.
  @Test(arguments: [
    "The O2 and 5l of milk, 10l of oil.", "Form O12345 and l0 of 1O9.", "CO2 rose by 10 to 12Ol in 2019.",
    "Model I5 12345 and I7 67890", "ILO 0123456789", "0123456789O1234567", "O O O O7 O O", "77I 90I 12I",
  ])
  func lettersBesideFiguresStay(_ text: String) {
    #expect(FoldedBytes(Array(text.utf8)).isSource)
  }

  @Test(arguments: [
    "The counts were 12 08 2019 and 11.", "Rows 10 11 2012 2013 of the table.",
    "She died at station 12 08 2019 and section 10 11 2012.", "В 2019 году З и б остались.",
  ])
  func figuresWithBlanksAreNoDay(_ text: String) {
    #expect(Detector().scan(text).detections.isEmpty)
  }

  /// Learned weights ask about names with low lines, but not about those of files.
  @Test func namesOfFilesAreNoAccounts() {
    let detector = Detector(lexicon: Repository.lexicon)
    func found(_ text: String) -> Bool {
      detector.scan(text).detections.contains { $0.category == .socialMedia }
    }
    #expect(!found("She sent map_mum_2.jpg to her mother on Snapchat."))
    #expect(found("She sent it as heron_mum_2 to her mother on Snapchat."))
  }

  /// A name on a platform in a field of JSON is one, and no address in quotation marks.
  @Test(arguments: ["{\"insta\": \"@thandi.bakes.bread\"}", "{\"insta\": \"\\u0040thandi.bakes.bread\"}"])
  func accountsInFieldsAreNoAddresses(_ text: String) {
    #expect(Detector().scan(text).detections.map(\.category) == [.socialMedia])
  }

  @Test(arguments: [
    "В 2019 году было 12 дел.", "МОСКВА 1980 и СТОРОНА 12", "На странице 5 стоит слово.", "Το 2019 ΚΑΙ ΤΟΤΕ",
  ]) func proseOfAnotherScriptStays(_ text: String) {
    #expect(FoldedBytes(Array(text.utf8)).isSource)
  }
}
