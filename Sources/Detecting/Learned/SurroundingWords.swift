/// The words, figures and signs of punctuation in a stretch of a text, over the ends of sentences and lines.
struct SurroundingWords {
  struct Word {
    let range: Range<Int>
    /// Of its small letters; of figures only how many there are: which ones is what a check must not learn.
    let print: UInt64
    let isWord: Bool
    /// Whether a sentence, an entry or a row ends with it.
    let endsSentence: Bool
  }

  private(set) var words: [Word] = []

  /// Reads a stretch anew. A word that an end of it cuts is left out.
  mutating func read(_ range: Range<Int>, of bytes: [UInt8]) {
    words.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { read(range, of: $0) }
  }

  private mutating func read(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var place = range.lowerBound
    while place < range.upperBound, words.count < Self.most {
      let start = place
      let byte = bytes[place]
      if byte.isDigit {
        while place < range.upperBound, bytes[place].isDigit { place += 1 }
        var print = SignPrint("#")
        print.add(0x30 + UInt8(min(place - start, 9)))
        words.append(Word(range: start..<place, print: print.value, isWord: false, endsSentence: false))
      } else if Self.isOfWord(byte) {
        var print = SignPrint()
        while place < range.upperBound, Self.isOfWord(bytes[place]) || Self.isApostrophe(place, of: bytes) {
          print.add(bytes[place].lowercased)
          place += 1
        }
        guard place - start <= Self.longest, !Self.isCut(start..<place, by: range, of: bytes) else {
          continue
        }
        words.append(Word(range: start..<place, print: print.value, isWord: true, endsSentence: false))
      } else {
        place += 1
        guard Self.isSign(byte) else { continue }
        var print = SignPrint()
        print.add(byte == UInt8(ascii: "\n") ? UInt8(ascii: "~") : byte)
        words.append(
          Word(
            range: start..<place, print: print.value, isWord: false,
            endsSentence: Self.endsSentence(start, of: bytes)))
      }
    }
  }

  /// How many there can be: what is read is mostly 400 bytes long, and each thing has one of them at least.
  static let most = 512

  /// In bytes; what is longer is no word.
  private static let longest = 24

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 && byte != 0xC2 && byte != 0xA0
  }

  private static func isApostrophe(_ place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[place] == UInt8(ascii: "'") && place + 1 < bytes.count && bytes[place + 1].isLetter
  }

  private static func isCut(
    _ word: Range<Int>, by range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    word.lowerBound == range.lowerBound && word.lowerBound > 0 && isOfWord(bytes[word.lowerBound - 1])
      || word.upperBound == range.upperBound && word.upperBound < bytes.count
        && isOfWord(bytes[word.upperBound])
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private static func endsSentence(_ place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      place + 1 == bytes.count || bytes[place + 1] <= 0x20
    default: false
    }
  }
}
