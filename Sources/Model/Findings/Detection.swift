/// The kinds of identifying information, by the names the findings format uses.
package enum DetectionCategory: String, Sendable, CaseIterable, Codable {
  case redactionMark = "redaction-mark"
  case nhsNumber = "nhs-number"
  case nationalInsuranceNumber = "ni-number"
  case uniquePupilNumber = "upn"
  case postcode
  case address
  case email
  case phone
  case dateOfBirth = "date-of-birth"
  case dateOfDeath = "date-of-death"
  case exactDate = "exact-date"
  case caseID = "case-id"
  case courtCase = "court-case"
  case vehicleRegistration = "vehicle-registration"
  case bankDetails = "bank-details"
  case ipAddress = "ip-address"
  case socialMedia = "social-media"
  case school
  case name

  /// What stands in place of matched text, without its letters or length: `[postcode]`.
  package var mask: String { "[\(rawValue)]" }
}

/// Identifying information in a run of bytes: what kind, where, and how sure that is. Never the text itself.
package struct Detection: Hashable, Sendable {
  /// What speaks for a detection.
  package enum Ground: String, Hashable, Sendable, Codable {
    /// Its form, a check digit or a label beside it: it is what it seems to be.
    case certain
    /// It looks like it, and a person has to decide.
    case likely
    /// It is on the watch-list, as a whole or in a part that names somebody.
    case listed
    /// It is one letter away from the watch-list.
    case nearlyListed
    /// The initials of a name on the watch-list.
    case listedInitials

    /// Whether it is the watch-list that speaks for it.
    package var isOfList: Bool {
      switch self {
      case .listed, .nearlyListed, .listedInitials: true
      case .certain, .likely: false
      }
    }
  }

  package let category: DetectionCategory
  /// Offsets in the bytes that were scanned.
  package let range: Range<Int>
  package let ground: Ground

  package init(category: DetectionCategory, range: Range<Int>, ground: Ground = .certain) {
    self.category = category
    self.range = range
    self.ground = ground
  }
}
