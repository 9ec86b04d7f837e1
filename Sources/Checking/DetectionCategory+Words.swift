import Detecting
import Model

extension DetectionCategory {
  /// With its article, to begin a sentence.
  var phrase: String {
    switch self {
    case .redactionMark: "a redaction mark"
    case .nhsNumber: "an NHS number"
    case .nationalInsuranceNumber: "a National Insurance number"
    case .uniquePupilNumber: "a unique pupil number"
    case .postcode: "a postcode"
    case .address: "a street address"
    case .email: "an e-mail address"
    case .phone: "a telephone number"
    case .dateOfBirth: "a date of birth"
    case .dateOfDeath: "a date of death"
    case .exactDate: "an exact date"
    case .caseID: "a number from a case system"
    case .courtCase: "a court case"
    case .vehicleRegistration: "a vehicle registration"
    case .bankDetails: "bank details"
    case .ipAddress: "an IP address"
    case .socialMedia: "a social media account"
    case .school: "a school or surgery"
    case .name: "a name"
    }
  }

  /// The same, with what speaks for it where that is more than the category.
  func phrase(on ground: Detection.Ground) -> String {
    switch (self, ground) {
    case (.name, .listed): "a name on the watch-list"
    case (.name, .nearlyListed): "a word one letter away from a name on the watch-list"
    case (.name, .listedInitials): "what may be the initials of a name on the watch-list"
    default: phrase
    }
  }

  var plural: String {
    switch self {
    case .redactionMark: "redaction marks"
    case .nhsNumber: "NHS numbers"
    case .nationalInsuranceNumber: "National Insurance numbers"
    case .uniquePupilNumber: "unique pupil numbers"
    case .postcode: "postcodes"
    case .address: "street addresses"
    case .email: "e-mail addresses"
    case .phone: "telephone numbers"
    case .dateOfBirth: "dates of birth"
    case .dateOfDeath: "dates of death"
    case .exactDate: "exact dates"
    case .caseID: "numbers from case systems"
    case .courtCase: "court cases"
    case .vehicleRegistration: "vehicle registrations"
    case .bankDetails: "bank details"
    case .ipAddress: "IP addresses"
    case .socialMedia: "social media accounts"
    case .school: "schools and surgeries"
    case .name: "names"
    }
  }

  /// The rule that speaks of a detection of this category.
  func rule(on ground: Detection.Ground) -> RuleID {
    switch self {
    case .redactionMark: RuleID("RED-01")
    case .dateOfBirth, .dateOfDeath, .exactDate: RuleID("RED-03")
    case .school: RuleID("RED-08")
    case .name: ground.isOfList ? RuleID("RED-04") : RuleID("RED-07")
    case .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber, .postcode, .address, .email, .phone,
      .caseID,
      .courtCase, .vehicleRegistration, .bankDetails, .ipAddress, .socialMedia:
      RuleID("RED-02")
    }
  }
}

extension ScanResult {
  /// One detection for each category and rule, that with the most weight, in the order of the names of categories.
  var heaviest: [Detection] {
    let groups = Dictionary(grouping: detections) {
      $0.category.rawValue + $0.category.rule(on: $0.ground).text
    }
    return groups.sorted { $0.key < $1.key }.compactMap { _, detections in
      detections.first { $0.ground.severity == .error } ?? detections.first
    }
  }
}

extension Detection.Ground {
  /// What is certain stops a publication; of the rest a person decides.
  var severity: Severity {
    switch self {
    case .certain, .listed: .error
    case .likely, .nearlyListed, .listedInitials: .warning
    }
  }
}
