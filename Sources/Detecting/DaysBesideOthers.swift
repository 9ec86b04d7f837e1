import Model

/// Days of which no word says anything: in a row of somebody's account, of messages, of what was seized.
enum DaysBesideOthers {
  /// What identifies somebody beyond doubt, so that a day right beside it is hardly one of a board's calendar.
  private static let kinds: Set<DetectionCategory> = [
    .nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber, .phone, .email, .address, .caseID,
    .vehicleRegistration, .bankDetails,
    .ipAddress,
    .dateOfBirth, .dateOfDeath, .courtCase, .socialMedia,
  ]

  static func counts(_ category: DetectionCategory, _ ground: Detection.Ground) -> Bool {
    ground == .certain && kinds.contains(category)
  }

  /// The full days that stand in one line with a place that identifies somebody, and close to it.
  ///
  /// - Parameters:
  ///   - days: in order.
  ///   - places: in any order; those that overlap a day are that day read in another way.
  static func among(_ days: [Range<Int>], beside places: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard !days.isEmpty, !places.isEmpty else { return [] }
    let places = places.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    return days.filter { day in
      guard bytes[day].count(where: \.isDigit) >= 4 else { return false }
      while next < places.count, places[next].upperBound + reach < day.lowerBound { next += 1 }
      var isBeside = false
      for place in places[next...] {
        if place.lowerBound > day.upperBound + reach { break }
        if place.overlaps(day) { return false }
        isBeside = isBeside || isInLine(place, day, of: bytes)
      }
      return isBeside
    }
  }

  /// In bytes.
  private static let reach = 120

  private static func isInLine(_ place: Range<Int>, _ day: Range<Int>, of bytes: [UInt8]) -> Bool {
    let gap =
      place.upperBound <= day.lowerBound
      ? place.upperBound..<day.lowerBound : day.upperBound..<place.lowerBound
    return gap.count <= reach && !bytes[gap].contains(UInt8(ascii: "\n"))
  }
}
