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
  @inline(__always)
  private static func number(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { text in
      var number = UInt64(range.count)
      var place = range.lowerBound
      while place < range.upperBound {
        let count = min(8, range.upperBound &- place)
        number = mixed(number ^ eight(from: place, count: count, of: text))
        place &+= 8
      }
      return number | 1
    }
  }

  /// Both halves of a product, so that every bit has a say in every other.
  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ 0xD6E8_FEB8_6659_FD93).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// Up to eight bytes, letters as small ones. Of signs it does not matter what becomes of them: no word here has any but a
  /// few that stay as they are.
  @inline(__always)
  private static func eight(from place: Int, count: Int, of text: UnsafeRawBufferPointer) -> UInt64 {
    var eight: UInt64 = 0
    if place + 8 <= text.count {
      eight = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      eight = UInt64(littleEndian: eight) & (UInt64.max &>> UInt64(64 &- 8 &* count))
    } else {
      for offset in 0..<count { eight |= UInt64(text[place + offset]) &<< UInt64(8 * offset) }
    }
    return eight | 0x2020_2020_2020_2020
  }
}
