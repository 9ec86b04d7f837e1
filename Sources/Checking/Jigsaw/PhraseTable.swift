import Model

/// Words and phrases that are sought in a text all at once, each with what it means. Small letters find capitals too;
/// one blank stands for a blank, the end of a line, or a hyphen.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let text: [UInt8]
    let meaning: Meaning
  }

  /// In groups of one first word; long ones first, so that `school nurse` is no `school`.
  private var phrases: [Phrase] = []
  /// The groups, each at the place its key gives or at the next free one; a key of 0 where there is none.
  private var keys: [UInt64]
  private var groups: [Range<Int32>]
  /// A bit for each key, so that nearly every word is passed over without more.
  private var filter: [UInt64]
  /// By how much the place of a key in the filter is shorter than in a large one.
  private let shift: Int

  /// - Parameter entries: words apart by commas or line feeds, with what all of them mean.
  init(_ entries: [(words: String, meaning: Meaning)]) {
    var byKey: [UInt64: [Phrase]] = [:]
    // A few words need no large filter, and some tables are made for one case.
    shift = entries.count <= 32 && entries.allSatisfy { $0.words.utf8.count < 100 } ? 6 : 0
    filter = [UInt64](repeating: 0, count: (WordKey.slots >> shift) / 64)
    for (words, meaning) in entries {
      for phrase in words.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let text = Array(phrase.utf8.drop { $0 == 0x20 })
        let first = Array(text.prefix { WordKey.isInWord($0) })
        guard !first.isEmpty else { continue }
        let key = first.withUnsafeBufferPointer { WordKey.key(of: $0, 0..<$0.count) }
        byKey[key, default: []].append(Phrase(text: text, meaning: meaning))
        let bit = WordKey.slot(key) >> shift
        filter[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
    var room = 16
    while room < 4 * byKey.count { room *= 2 }
    keys = [UInt64](repeating: 0, count: room)
    groups = [Range<Int32>](repeating: 0..<0, count: room)
    for (key, group) in byKey {
      var place = WordKey.slot(key) & (room - 1)
      while keys[place] != 0 { place = (place + 1) & (room - 1) }
      keys[place] = key
      groups[place] = Int32(phrases.count)..<Int32(phrases.count + group.count)
      phrases += group.sorted { $0.text.count > $1.text.count }
    }
  }

  /// Calls for each match in a part of a text, in order; the next begins behind it.
  func forEachMatch(in bytes: [UInt8], _ part: Range<Int>, _ body: (Range<Int>, Meaning) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[part.clamped(to: 0..<all.count)])
      var end = 0
      WordKey.forEachWord(in: text) { word in
        guard let (length, meaning) = match(in: text, word), word.lowerBound >= end else { return }
        end = word.lowerBound + length
        body(word.lowerBound + part.lowerBound..<end + part.lowerBound, meaning)
      }
    }
  }

  /// The same of those that begin with a capital, which are few.
  func forEachCapitalMatch(in bytes: [UInt8], _ body: (Range<Int>, Meaning) -> Void) {
    bytes.withUnsafeBufferPointer { text in
      var end = 0
      for block in stride(from: 0, to: text.count, by: 64) {
        var capitals = text.mask(of: block) { $0.are(from: 0x41, through: 0x5A) }
        while capitals != 0 {
          let place = block + capitals.trailingZeroBitCount
          capitals &= capitals &- 1
          guard place >= end, place == 0 || !WordKey.isInWord(text[place - 1]) else { continue }
          var stop = place + 1
          while stop < text.count, WordKey.isInWord(text[stop]) { stop += 1 }
          guard let (length, meaning) = match(in: text, place..<stop) else { continue }
          end = place + length
          body(place..<end, meaning)
        }
      }
    }
  }

  /// What begins with a word, and its length.
  @inline(__always)
  private func match(in text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> (Int, Meaning)? {
    let key = WordKey.key(of: text, word)
    let slot = WordKey.slot(key)
    let bit = slot &>> shift
    guard filter[bit / 64] &>> UInt64(bit % 64) & 1 == 1 else { return nil }
    return match(of: key, slot, in: text, word)
  }

  private func match(
    of key: UInt64, _ slot: Int, in text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>
  ) -> (Int, Meaning)? {
    var place = slot & (keys.count - 1)
    while keys[place] != key {
      if keys[place] == 0 { return nil }
      place = (place + 1) & (keys.count - 1)
    }
    for index in groups[place] {
      let phrase = phrases[Int(index)]
      if let length = length(of: phrase.text, in: text, at: word.lowerBound) {
        return (length, phrase.meaning)
      }
    }
    return nil
  }

  /// How many bytes of the text a phrase takes up at a place; nil where it does not stand there as whole words.
  private func length(of phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start + phrase.count <= text.count else { return nil }
    for (index, wanted) in phrase.enumerated() {
      let byte = text[start + index]
      let isSame =
        wanted == 0x20 ? byte == 0x20 || byte == 0x0A || byte == 0x2D : WordKey.lowered(byte) == wanted
      guard isSame else { return nil }
    }
    let end = start + phrase.count
    return end < text.count && WordKey.isInWord(text[end]) ? nil : phrase.count
  }
}

/// What the words of a text are looked up by: sixteen bytes are looked at together to find where they begin.
enum WordKey {
  static func isInWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  @inline(__always)
  static func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var isInside = false
    var start = 0
    for block in stride(from: 0, to: text.count, by: 64) {
      let inside = text.mask(of: block) {
        $0.are(from: 0x41, through: 0x5A) .| $0.are(from: 0x61, through: 0x7A)
          .| $0.are(from: 0x80, through: 0xFF)
      }
      // A bit wherever a word begins or ends.
      var turns = inside ^ (inside &<< 1 | (isInside ? 1 : 0))
      while turns != 0 {
        let place = block + turns.trailingZeroBitCount
        turns &= turns &- 1
        if isInside { body(start..<place) } else { start = place }
        isInside.toggle()
      }
    }
    if isInside, start < text.count { body(start..<text.count) }
  }

  /// The first eight letters, small, and how many there are.
  @inline(__always)
  static func key(of text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var letters: UInt64 = 0
    let count = min(8, word.count)
    if word.lowerBound + 8 <= text.count {
      letters = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: word.lowerBound, as: UInt64.self)
      letters &= UInt64.max &>> UInt64(64 - 8 * count)
    } else {
      for index in 0..<count { letters |= UInt64(text[word.lowerBound + index]) &<< UInt64(8 * index) }
    }
    return (letters | 0x2020_2020_2020_2020) &+ UInt64(word.count) &* 0x9E37_79B9_7F4A_7C15
  }

  static let slots = 1 << 16

  @inline(__always)
  static func slot(_ key: UInt64) -> Int { Int((key &* 0xD6E8_FEB8_6659_FD93) &>> 48) }
}
