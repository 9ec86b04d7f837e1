import Model

/// Initials of people on the list that stand by themselves: `H.D.`, `H. D.`, `S.K-H.`, each but the last with a dot. Without
/// dots they are any abbreviation.
enum ListedInitials {
  /// - Parameter bytes: folded.
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>, on list: WatchList) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next = 0
    var endsWithCapital: UInt64 = 0
    for start in stride(from: 0, to: bytes.count, by: 64) {
      let capitals = bytes.mask(of: start) { $0.are(from: UInt8(ascii: "A"), through: UInt8(ascii: "Z")) }
      var dots = bytes.mask(of: start) { $0.are(UInt8(ascii: ".")) } & (capitals &<< 1 | endsWithCapital)
      endsWithCapital = capitals &>> 63
      while dots != 0 {
        let first = start + dots.trailingZeroBitCount - 1
        dots &= dots &- 1
        guard first >= next, let row = row(from: first, in: bytes) else { continue }
        next = row.range.upperBound
        if !abbreviations.contains(Fingerprint(row.letters)), standsAlone(row.range, in: bytes),
          list.holds(.initials, row.letters)
        {
          ranges.append(row.range)
        }
      }
    }
    return ranges
  }

  /// The letters that follow one another from a capital with a dot on, as small letters.
  ///
  /// - Returns: nil for fewer than two and more than four, and where a word follows at once.
  private static func row(
    from first: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, letters: [UInt8])? {
    // `M-J. S.`
    let isDouble = first > 1 && bytes[first - 1] == UInt8(ascii: "-") && bytes[first - 2].isUpper
    let begin = isDouble ? first - 2 : first
    guard begin == 0 || !joins(bytes[begin - 1]) else { return nil }
    var letters = bytes[begin...first].filter(\.isUpper).map(\.lowercased)
    var end = first + 2
    while end < bytes.count, letters.count <= longest {
      var place = end
      if bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "-") { place += 1 }
      guard place < bytes.count, bytes[place].isUpper else { break }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      let (hasDot, hasHyphen) = (next == UInt8(ascii: "."), next == UInt8(ascii: "-"))
      // `H. D` may be the beginning of a sentence.
      let isJoined = place == end || bytes[end] == UInt8(ascii: "-")
      guard hasDot || hasHyphen || isJoined && !joins(next) else { break }
      letters.append(bytes[place] | 0x20)
      end = hasDot ? place + 2 : place + 1
    }
    guard (2...longest).contains(letters.count), end == bytes.count || !joins(bytes[end]) else { return nil }
    return (begin..<end, letters)
  }

  private static let longest = 4

  /// Whether a sign belongs to a word, an address or a number.
  private static func joins(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || ".-_/@".utf8.contains(byte)
  }

  /// Whether no surname stands beside initials: with one they are a form of their own, or those of an author, as in
  /// `Dawson, H.D. and Grey, M.`
  private static func standsAlone(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = range.upperBound
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    if place < bytes.count, bytes[place].isUpper, !isNoSurname(wordFrom: place, in: bytes) { return false }
    place = range.lowerBound
    while place > 0, bytes[place - 1] == UInt8(ascii: " ") { place -= 1 }
    if place > 0, bytes[place - 1] == UInt8(ascii: ",") { place -= 1 }
    let end = place
    while place > 0, bytes[place - 1].isLetter || bytes[place - 1] >= 0x80 { place -= 1 }
    guard place < end, bytes[place].isUpper, end - place > 1,
      place == 0 || bytes[place - 1] != UInt8(ascii: ".")
    else { return true }
    // `Mother, H.D.` is no author, and neither is `Child H.D.`
    let word = smallLetters(of: place..<end, in: bytes)
    return isNoSurname(word)
  }

  private static func isNoSurname(wordFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = start
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return isNoSurname(smallLetters(of: start..<end, in: bytes))
  }

  private static func isNoSurname(_ word: [UInt8]) -> Bool {
    let print = Fingerprint(word)
    return people.contains(print) || CommonWords.frequent.contains(print)
  }

  private static func smallLetters(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    bytes[range].map(\.lowercased)
  }

  /// What stands beside initials and is no surname.
  private static let people = Lexicon.Words(
    """
    adult baby boy brother carer case child client father girl grandfather grandmother man mother parent patient pupil \
    resident sibling sister son daughter student tenant victim woman re when then later today yesterday \
    mr mrs ms miss master dr mum dad mummy daddy uncle aunt auntie nan partner neighbour teacher friend cousin police \
    nobody somebody everyone staff professionals social children school however no
    """)

  /// Of two to four letters, which people write with dots.
  private static let abbreviations = Lexicon.Words(
    """
    am pm ad bc ba ma bsc msc phd md mp mep qc kc jp gp pc dc ds di uk us usa un eu ec nb ps pps eg ie ac dc id iq tv cv \
    po hm sos rip aka asap diy etc vip hq pa pr hr gb ni st
    """)
}
