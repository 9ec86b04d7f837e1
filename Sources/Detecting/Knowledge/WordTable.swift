/// What single words mean to a recogniser: asked for by place in a text, without making a string of it.
struct WordTable<Meaning: Sendable>: Sendable {
  private var numbers: [UInt64]
  private var meanings: [Meaning?]
  /// For each first letter, by its lowest five bits, a bit for each length that a word has: most words of a text are
  /// passed over by this alone.
  private var lengths = [UInt32](repeating: 0, count: 32)

  /// - Parameter words: in small letters, those of one meaning apart by blanks. A word given twice keeps the meaning
  ///   that comes last.
  init(_ words: KeyValuePairs<String, Meaning>) {
    let entries = words.flatMap { words, meaning in words.split(separator: " ").map { ($0, meaning) } }
    var room = 64
    while room < 4 * entries.count { room *= 2 }
    numbers = [UInt64](repeating: 0, count: room)
    meanings = [Meaning?](repeating: nil, count: room)
    for (word, meaning) in entries {
      let bytes = Array(word.utf8)
      let number = Self.number(of: bytes.indices, in: bytes)
      let place = place(of: number)
      numbers[place] = number
      lengths[Int(bytes[0] & 31)] |= 1 << UInt32(bytes.count)
      meanings[place] = meaning
    }
  }

  /// What the word at a range means, capital and small letters counting as the same.
  func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    guard (1...20).contains(range.count),
      lengths[Int(bytes[range.lowerBound] & 31)] & (1 << UInt32(range.count)) != 0
    else { return nil }
    return meanings[place(of: Self.number(of: range, in: bytes))]
  }

  private func place(of number: UInt64) -> Int {
    let mask = numbers.count - 1
    var place = Int(truncatingIfNeeded: number ^ number &>> 29) & mask
    while numbers[place] != 0, numbers[place] != number { place = (place + 1) & mask }
    return place
  }

  /// A number for a word, never 0; two words that somebody wrote do not share one.
  private static func number(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBufferPointer { bytes in
      for place in range { number = (number ^ UInt64(bytes[place].lowercased)) &* 0x100_0000_01B3 }
    }
    return number | 1
  }
}
