import Model

/// What looks like an identifier while no word says whether it is one: a code without a label, the name of a school. In a
/// paragraph that identifies somebody beyond doubt it is hardly anything else, and a person has to read that paragraph
/// anyway; elsewhere it stays what it is.
enum OpenPlaces {
  typealias Place = (category: DetectionCategory, range: Range<Int>)

  /// What identifies a person of a case, and is seldom of a board's own: telephones, addresses for mail and accounts are.
  private static let kinds: Set<DetectionCategory> = [
    .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber, .address, .postcode, .caseID,
    .vehicleRegistration, .bankDetails, .ipAddress, .dateOfBirth, .dateOfDeath, .courtCase,
  ]

  static func counts(_ category: DetectionCategory, _ ground: Detection.Ground) -> Bool {
    ground == .certain && kinds.contains(category)
  }

  /// The open places that stand in one paragraph with what identifies somebody, and close to it.
  ///
  /// - Parameters:
  ///   - open: in any order.
  ///   - places: in any order.
  ///   - found: everything that is known already; what overlaps it is no other.
  static func among(
    _ open: [Place], beside places: [Range<Int>], apartFrom found: [Range<Int>], in bytes: [UInt8]
  ) -> [Place] {
    guard !open.isEmpty, !places.isEmpty else { return [] }
    let places = places.sorted { $0.lowerBound < $1.lowerBound }
    let found = found.sorted { $0.lowerBound < $1.lowerBound }
    var (next, known) = (0, 0)
    return open.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { place in
      let range = place.range
      while known < found.count, found[known].upperBound <= range.lowerBound { known += 1 }
      if known < found.count, found[known].lowerBound < range.upperBound { return false }
      while next < places.count, places[next].upperBound + reach < range.lowerBound { next += 1 }
      return places[next...].prefix { $0.lowerBound <= range.upperBound + reach }
        .contains { isInParagraph($0, range, of: bytes) }
    }
  }

  /// In bytes.
  private static let reach = 300

  private static func isInParagraph(_ one: Range<Int>, _ other: Range<Int>, of bytes: [UInt8]) -> Bool {
    let gap =
      one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<max(other.upperBound, one.lowerBound)
    guard gap.count <= reach else { return false }
    return !gap.dropFirst().contains { bytes.isBlankLine(before: $0 + 1) }
  }
}
