extension Recogniser {
  /// Every recogniser, in the order of the manual.
  package static let all: [Recogniser] = [
    .redactionMark,
    .nhsNumber,
    .niNumber,
    .postcode,
    .email,
    .phone,
    .dateOfBirth,
    .name,
  ]
}
