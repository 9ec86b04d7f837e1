/// The kinds of identifying information, by the names the findings format uses.
package enum DetectionCategory: String, Sendable, CaseIterable {
  case redactionMark = "redaction-mark"
  case nhsNumber = "nhs-number"
  case nationalInsuranceNumber = "ni-number"
  case postcode
  case email
  case phone
  case dateOfBirth = "date-of-birth"

  /// What stands in place of matched text, without its letters or length: `[postcode]`.
  package var mask: String { "[\(rawValue)]" }
}

/// Identifying information in a run of bytes: what kind, and where. Never the text itself.
package struct Detection: Hashable, Sendable {
  package let category: DetectionCategory
  /// Offsets in the bytes that were scanned.
  package let range: Range<Int>

  package init(category: DetectionCategory, range: Range<Int>) {
    self.category = category
    self.range = range
  }
}
