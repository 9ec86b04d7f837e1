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
    var births: [(day: Range<Int>, number: Range<Int>)] = []
    // The day before a number comes first: what follows it then is another day of the row.
    var known: Set<Int> = []
    for day in days where bytes[day.range].count(where: \.isDigit) >= 5 {
      while next < numbers.count, numbers[next].upperBound + widest < day.range.lowerBound { next += 1 }
      for (index, number) in numbers[next...].prefix(while: { $0.lowerBound <= day.range.upperBound + widest }
      )
      .enumerated() {
        let isBefore = isRow(day.range.upperBound, number.lowerBound, of: bytes)
        guard isBefore || isRow(number.upperBound, day.range.lowerBound, of: bytes),
          isBefore || !known.contains(next + index)
        else { continue }
        if isBefore, day.event == .unknown || day.event == .birth { known.insert(next + index) }
        if day.event == .unknown { births.append((day.range, number)) }
      }
    }
    // A person whose number stands beside several days was not born on all of them: `1,G823…,3/9/2022`, `2,G823…,21/10/2022`.
    var days: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>] = [:]
    for birth in births { days[bytes[birth.number], default: []].insert(bytes[birth.day]) }
    var found: [Range<Int>] = []
    for birth in births where days[bytes[birth.number]]?.count == 1 && found.last != birth.day {
      found.append(birth.day)
    }
    return found
  }

  /// In bytes.
  private static let widest = 4

  private static func isRow(_ end: Int, _ start: Int, of bytes: [UInt8]) -> Bool {
    guard (1...widest).contains(start - end) else { return false }
    return bytes[end..<start].allSatisfy { " ,;|\t\"()/".utf8.contains($0) }
  }
}
