import Model

/// The paragraphs of a text in which some word has to do with a name on the list. Nearly all texts have none, and are
/// passed over with one look into the memo for each word.
struct NameWindows {
  /// By place, apart from one another.
  private(set) var ranges: [Range<Int>] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let list: WatchList
  private let lexicon: Lexicon
  private let passed: PassedWords
  /// For the small letters of a word.
  private var scratch = [UInt8](repeating: 0, count: longestWord)
  private static let longestWord = 64
  /// In bytes: of a paragraph that does not end so much is looked at on either side of a word.
  private static let reach = 4_096

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ list: WatchList, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.list = list
    self.lexicon = lexicon
    passed = list.passed
    find()
  }

  /// A word of which the list has still to be asked.
  private struct Question {
    let word: Range<Int>
    /// Of its small letters.
    let fingerprint: Fingerprint
    /// Whether it may be on the list in any form, as a word with a capital may.
    let isClose: Bool
  }
  /// In the order of the text. Each is asked only some words later, when its answer has come near: the time goes into
  /// waiting for memory otherwise.
  private var questions: [Question] = []
  private static let mostQuestions = 16

  private mutating func find() {
    questions.reserveCapacity(Self.mostQuestions)
    var blocks = LetterBlocks(bytes, passed)
    var place = 0
    while let start = blocks.firstWord(from: place) {
      place = start
      let endOfLetters = blocks.endOfSmallLetters(from: start + (bytes[start].isUpper ? 1 : 0))
      if isPlainWord(start..<endOfLetters) {
        let end = endOfLetters
        place = end
        guard end - start >= 4, end - start <= Self.longestWord else { continue }
        let fingerprint = Fingerprint(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        list.prepare(.word, fingerprint)
        questions.append(Question(word: start..<end, fingerprint: fingerprint, isClose: false))
        if questions.count == Self.mostQuestions { askAll(&place) }
      } else if isSimpleWord(start..<endOfLetters) {
        let end = endOfLetters
        place = end
        let isClose = bytes[start].isUpper || isJoined(start) || isJoined(end - 1)
        guard end - start >= (isClose ? 2 : 4) else { continue }
        let fingerprint = fillScratch(with: start..<end)
        if isClose { list.prepareAnyForm(fingerprint) } else { list.prepare(.word, fingerprint) }
        questions.append(Question(word: start..<end, fingerprint: fingerprint, isClose: isClose))
        if questions.count == Self.mostQuestions { askAll(&place) }
      } else if matters(from: &place) {
        let word = start..<place
        askAll(&place)
        _ = open(around: word, &place)
      }
    }
    askAll(&place)
  }

  /// Asks what is still open; the place is moved behind what is found.
  private mutating func askAll(_ place: inout Int) {
    var next = 0
    for question in questions where question.word.lowerBound >= next {
      guard concerns(question) else {
        pass(question)
        continue
      }
      next = open(around: question.word, &place)
    }
    questions.removeAll(keepingCapacity: true)
  }

  /// Writes down that a word has nothing to do with the list.
  private func pass(_ question: Question) {
    let word = question.word
    guard word.count <= PassedWords.longest, word.lowerBound + PassedWords.longest <= bytes.count else {
      return
    }
    passed.insert(
      PassedWords.number(
        from: word.lowerBound, count: word.count, hasCapital: bytes[word.lowerBound].isUpper,
        isAnyForm: question.isClose, in: UnsafeRawBufferPointer(bytes)))
  }

  /// Adds the paragraph of a word, and moves a place behind it.
  ///
  /// - Returns: where the paragraph ends.
  private mutating func open(around word: Range<Int>, _ place: inout Int) -> Int {
    let window = paragraph(around: word)
    if let last = ranges.last, last.upperBound >= window.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
    } else {
      ranges.append(window)
    }
    place = max(place, window.upperBound)
    return window.upperBound
  }

  /// Whether a word is of small letters and joined to nothing, as nearly all are: with a blank or a sign that joins
  /// nothing to it.
  @inline(__always)
  private func isPlainWord(_ word: Range<Int>) -> Bool {
    bytes[word.lowerBound].isLower && isPlainEnd(word.upperBound)
      && !Self.joins(word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0)
  }

  /// Whether small letters, perhaps behind one capital, are a whole word, whatever sign stands beside it.
  @inline(__always)
  private func isSimpleWord(_ word: Range<Int>) -> Bool {
    let end = word.upperBound
    guard bytes[word.lowerBound].isLetter, word.count <= Self.longestWord else { return false }
    guard end < bytes.count else { return true }
    let next = bytes[end]
    let goesOn =
      next.isLetter || next >= 0x80
      || next == UInt8(ascii: "'") && end + 1 < bytes.count && bytes[end + 1].isLetter
      || isParted(at: end)
    return !goesOn
  }

  /// Writes the small letters of a word where they can be asked about.
  @inline(__always)
  private mutating func fillScratch(with word: Range<Int>) -> Fingerprint {
    let bytes = bytes
    return scratch.withUnsafeMutableBufferPointer { scratch in
      for offset in 0..<word.count { scratch[offset] = bytes[word.lowerBound + offset] | 0x20 }
      return Fingerprint(UnsafeBufferPointer(rebasing: scratch[..<word.count]))
    }
  }

  /// Whether the word at a place has to do with a name; the place is moved to its end.
  @inline(__always)
  private mutating func matters(from place: inout Int) -> Bool {
    let start = place
    var count = 0
    var hasCapital = false
    var isOdd = false
    // Where a word of several with capitals begins.
    var whole: Int?
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isLower {
        if count < Self.longestWord { scratch[count] = byte }
      } else if byte.isUpper {
        // A capital behind a small letter begins another word: `HeatherDawson`.
        if place > start, bytes[place - 1].isLower {
          if asks(about: count, isClose: true) { return true }
          whole = whole ?? start
          count = 0
        }
        hasCapital = true
        if count < Self.longestWord { scratch[count] = byte | 0x20 }
      } else if byte >= 0x80 {
        isOdd = true
      } else if byte == UInt8(ascii: "'"), place + 1 < bytes.count, bytes[place + 1].isLetter {
        // `Will's` is no `wills`.
        if asks(about: count, isClose: true) { return true }
        count -= 1
      } else {
        break
      }
      count += 1
      place += 1
    }
    if isOdd || isParted(at: place) { return true }
    if asks(about: count, isClose: hasCapital || isJoined(start) || isJoined(place - 1)) { return true }
    guard let whole else { return false }
    // All of them together may be an account's name.
    count = 0
    for byte in bytes[whole..<place].prefix(Self.longestWord) where byte.isLetter {
      scratch[count] = byte | 0x20
      count += 1
    }
    return asks(about: count, isClose: true)
  }

  /// Whether a word of small letters ends at a place, and nothing is joined to it.
  @inline(__always)
  private func isPlainEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    switch bytes[place] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ","): return true
    case UInt8(ascii: "."):
      return place + 1 == bytes.count || bytes[place + 1] == 0x20 || bytes[place + 1] == 0x0A
    default: return false
    }
  }

  /// Asks the list about as many letters as stand ready.
  @inline(__always)
  private func asks(about count: Int, isClose: Bool) -> Bool {
    guard count > 1, count <= Self.longestWord else { return false }
    return scratch.withUnsafeBufferPointer { scratch in
      let text = UnsafeBufferPointer(rebasing: scratch[..<count])
      let fingerprint = Fingerprint(text)
      guard isClose else { return count >= 4 && list.holds(.word, text, fingerprint) }
      if count < 4, Self.beginnings.contains(fingerprint) { return true }
      return list.concernsAnyForm(fingerprint, isOrdinary: { lexicon.words.contains(fingerprint) }) {
        Array(text)
      }
    }
  }

  @inline(__always)
  private func concerns(_ question: Question) -> Bool {
    let text = UnsafeBufferPointer(rebasing: bytes[question.word])
    let fingerprint = question.fingerprint
    guard question.isClose else { return list.holds(.word, text, fingerprint) }
    if text.count < 4, Self.beginnings.contains(fingerprint) { return true }
    return list.concernsAnyForm(fingerprint, isOrdinary: { lexicon.words.contains(fingerprint) }) {
      text.map { $0 | 0x20 }
    }
  }

  /// `Mc Kenzie`
  private static let beginnings = [Fingerprint("mc"), Fingerprint("mac")]

  /// Whether a word goes on behind a hyphen and a line end.
  private func isParted(at place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place] == UInt8(ascii: "-")
      && (bytes[place + 1] == UInt8(ascii: "\n") || bytes[place + 1] == UInt8(ascii: "\r"))
  }

  /// Whether a sign or a digit stands right beside the first or last letter of a word.
  @inline(__always)
  private func isJoined(_ place: Int) -> Bool {
    Self.joins(place > 0 ? bytes[place - 1] : 0) || Self.joins(place + 1 < bytes.count ? bytes[place + 1] : 0)
  }

  @inline(__always)
  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "@"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "&"), 0x30...0x39:
      true
    default: false
    }
  }

  private func paragraph(around word: Range<Int>) -> Range<Int> {
    var lower = word.lowerBound
    while lower > 0, !bytes.isBlankLine(before: lower) {
      if word.lowerBound - lower > Self.reach, bytes[lower - 1] == UInt8(ascii: " ") { break }
      lower -= 1
    }
    var upper = word.upperBound
    while upper < bytes.count, !bytes.isBlankLine(before: upper + 1) {
      if upper - word.upperBound > Self.reach, bytes[upper] == UInt8(ascii: " ") { break }
      upper += 1
    }
    return lower..<upper
  }
}
