import Model
import TestSupport
import Testing

@testable import Detecting

@Suite struct DetectorPropertyTests {
  private static let separators = ["", " ", "-", ".", "\u{A0}", "\n", "  ", "\u{2011}"]

  /// Nine random digits after a beginning, with their check digit; tries again where there is none.
  private static func nhsNumber(using generator: inout SeededGenerator) -> [Int] {
    while true {
      var digits = [9, 9, 9] + (0..<6).map { _ in Int.random(in: 0...9, using: &generator) }
      let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
      let check = (11 - sum % 11) % 11
      digits.append(check)
      if check < 10, Set(digits).count > 1 { return digits }
    }
  }

  private static func grouped(_ digits: [Int], by separator: String) -> String {
    let text = digits.map(String.init)
    return [text[0..<3], text[3..<6], text[6..<10]].map { $0.joined() }.joined(separator: separator)
  }

  private static func ranges(_ category: DetectionCategory, _ text: String) -> [Range<Int>] {
    Detector().scan(text).detections.filter { $0.category == category }.map(\.range)
  }

  @Test(arguments: separators) func findsEveryNHSNumberWhereItStands(_ separator: String) {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<150 {
      let before = generator.prose(words: 6) + " "
      let number = Self.grouped(Self.nhsNumber(using: &generator), by: separator)
      let after = [" ", ". ", ", ", ") ", "\n"].randomElement(using: &generator) ?? " "
      let text = before + number + after + generator.prose(words: 4)
      let start = before.utf8.count
      #expect(Self.ranges(.nhsNumber, text) == [start..<start + number.utf8.count], "\(text)")
    }
  }

  @Test(arguments: separators) func leavesNumbersWithOneDigitChanged(_ separator: String) {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<150 {
      var digits = Self.nhsNumber(using: &generator)
      let place = Int.random(in: 0..<10, using: &generator)
      digits[place] = (digits[place] + Int.random(in: 1...9, using: &generator)) % 10
      let text = "NHS number " + Self.grouped(digits, by: separator) + " " + generator.prose(words: 3)
      #expect(Self.ranges(.nhsNumber, text).isEmpty, "\(text)")
    }
  }

  @Test func findsEveryPostcodeThatTheGrammarMakes() {
    var generator = SeededGenerator(seed: 3)
    let areas = PostcodeAreas.geographic.sorted()
    #expect(areas.count == 124)
    let inwardLetters = Array("ABDEFGHJLNPQRSTUWXYZ")
    for area in areas {
      let district = Int.random(in: 1...99, using: &generator)
      let unit = (0..<2).compactMap { _ in inwardLetters.randomElement(using: &generator) }
      let inward = "\(Int.random(in: 0...9, using: &generator))\(String(unit))"
      for gap in ["", " ", "\u{A0}", "\n"] {
        let before = generator.prose(words: 5) + " "
        let postcode = "\(area)\(district)\(gap)\(inward)"
        let text = before + postcode + ", " + generator.prose(words: 4)
        let start = before.utf8.count
        #expect(Self.ranges(.postcode, text) == [start..<start + postcode.utf8.count], "\(text)")
      }
    }
  }

  @Test func findsPostcodesOfAreasThatDoNotExistOnlyWithABlank() {
    var generator = SeededGenerator(seed: 4)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for first in letters {
      for second in letters {
        let area = "\(first)\(second)"
        guard !PostcodeAreas.geographic.contains(area), !PostcodeAreas.nonGeographic.contains(area)
        else { continue }
        let (before, after) = ("They left for ", " " + generator.prose(words: 3))
        #expect(Self.ranges(.postcode, before + "\(area)4 9ZZ" + after).map(\.count) == [7], "\(area)")
        for other in ["\(area)49ZZ", "form \(area)4 9ZZ", "\(area)4 9ZK", "\(area)4-9ZZ", "4\(area)4 9ZZ"] {
          #expect(Self.ranges(.postcode, before + other + after).isEmpty, "\(other)")
        }
      }
    }
  }

  @Test func masksEverythingItFindsInMixedProse() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let number = Self.grouped(Self.nhsNumber(using: &generator), by: " ")
      let phone = "07700 900\(Int.random(in: 100...999, using: &generator))"
      let email = "heron\(Int.random(in: 10...99, using: &generator))@example.org"
      let hidden = [number, phone, email].shuffled(using: &generator)
      let text = hidden.map { generator.prose(words: 3) + " " + $0 }.joined(separator: ", ")
      let masked = Masker().mask(text)
      #expect(!hidden.contains { masked.contains($0) }, "\(masked)")
      #expect(!masked.contains { $0.isNumber }, "\(masked)")
    }
  }

  @Test func staysInBoundsOnAnyBytes() {
    var generator = SeededGenerator(seed: 6)
    let detector = Detector()
    let likely =
      Array("0123456789@.-()[]<>_*Xx /\n\"'AaBbdoDO:,%4".utf8) + [0xC2, 0xA0, 0xE2, 0x80, 0x94, 0xFF]
    for round in 0..<3_000 {
      let length = Int.random(in: 0...160, using: &generator)
      let bytes: [UInt8] = (0..<length).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &generator) : likely.randomElement(using: &generator) ?? 0
      }
      let result = detector.scan(bytes)
      var end = 0
      for detection in result.detections {
        #expect(detection.range.lowerBound >= end && detection.range.upperBound <= bytes.count)
        #expect(!detection.range.isEmpty)
        end = detection.range.upperBound
      }
      #expect(result.limitReached.isEmpty)
    }
  }

  @Test func givesTheSameFromFourThreads() async {
    var generator = SeededGenerator(seed: 7)
    let texts = (0..<200).map { _ in
      generator.prose(words: 20)
        + (Recogniser.all.flatMap(\.positives).randomElement(using: &generator) ?? "")
    }
    let detector = Detector()
    let alone = texts.map { detector.scan($0) }
    let together = await withTaskGroup(of: [ScanResult].self) { group in
      for _ in 0..<4 { group.addTask { texts.map { detector.scan($0) } } }
      return await group.reduce(into: [[ScanResult]]()) { $0.append($1) }
    }
    #expect(together.count == 4)
    #expect(together.allSatisfy { $0 == alone })
  }
}
