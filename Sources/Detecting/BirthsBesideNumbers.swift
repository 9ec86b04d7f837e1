import Model

/// Days of birth that nothing calls one but the number of the person beside them: in a row of a list, on a wristband.
enum BirthsBesideNumbers {
  /// Numbers that each have one person.
  static let kinds: Set<DetectionCategory> = [.nhsNumber, .nationalInsuranceNumber, .uniquePupilNumber]

  /// The full days of which no word says what happened on them, with nothing but the signs of a row between them and a
  /// number.
  ///
  /// - Parameters:
  ///   - days: in order.
  ///   - numbers: in any order.
  static func among(_ days: [DatedPlace], beside numbers: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard !days.isEmpty, !numbers.isEmpty else { return [] }
    let numbers = numbers.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    return days.compactMap { day in
      guard day.event == .unknown, bytes[day.range].count(where: \.isDigit) >= 5 else { return nil }
      while next < numbers.count, numbers[next].upperBound + widest < day.range.lowerBound { next += 1 }
      let isBeside = numbers[next...].prefix { $0.lowerBound <= day.range.upperBound + widest }.contains {
        isRow($0.upperBound, day.range.lowerBound, of: bytes)
          || isRow(day.range.upperBound, $0.lowerBound, of: bytes)
      }
      return isBeside ? day.range : nil
    }
  }

  /// In bytes.
  private static let widest = 4

  private static func isRow(_ end: Int, _ start: Int, of bytes: [UInt8]) -> Bool {
    guard (1...widest).contains(start - end) else { return false }
    return bytes[end..<start].allSatisfy { " ,;|\t\"()/".utf8.contains($0) }
  }
}
