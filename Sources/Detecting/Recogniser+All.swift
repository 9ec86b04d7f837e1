extension Recogniser {
  /// Every recogniser, in the order of the manual.
  package static let all: [Recogniser] = [
    .redactionMark,
    .nhsNumber,
    .niNumber,
    .uniquePupilNumber,
    .postcode,
    .address,
    .email,
    .phone,
    .dateOfBirth,
    .dateOfDeath,
    .exactDate,
    .caseID,
    .courtCase,
    .vehicleRegistration,
    .bankDetails,
    .ipAddress,
    .socialMedia,
    .school,
    .name,
  ]
}
