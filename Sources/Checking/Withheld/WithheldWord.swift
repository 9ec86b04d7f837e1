import Model

/// Something whose appearance would give away a document before its time.
struct WithheldWord: Hashable, Sendable {
  enum Kind: String, Sendable {
    case reference = "the reference"
    case title = "the title"
    case pseudonym = "a pseudonym"
    case address = "the address"
    case alias = "an old address"
    case file = "the name of a file"
    case passage = "words"
    case month = "the month of the incident"
  }

  /// What has to hold where it occurs, so that ordinary words raise no alarm.
  enum Care: Hashable, Sendable {
    /// Whole words, capitals or not.
    case words
    /// Whole words, and no part of a longer name with hyphens: `EX-1` is not in `EX-1-2`.
    case name
    /// Whole words with just these capitals.
    case capitals
    /// The same, and within a sentence: a pseudonym may be a word, as Hope is.
    case insideSentence
    /// The beginning of a passage, however it goes on.
    case beginning
  }

  let kind: Kind
  /// Folded.
  let text: [UInt8]
  let care: Care
  /// The document that it belongs to.
  let document: SitePath

  /// Bytes of a paragraph that are sought; shorter ones may be anybody's.
  private static let passageLength = 60

  /// Everything that would give a document away.
  ///
  /// Left out, since they occur by themselves: titles of one word; the last part of an address that is one
  /// word; references without a digit or hyphen; whatever has fewer than three letters.
  static func words(of document: Document, on site: Site) -> [WithheldWord] {
    var words: [WithheldWord] = []
    func add(_ kind: Kind, _ text: String, _ care: Care) {
      let folded = FoldedText(text.trimmed).bytes
      guard folded.count >= 3 else { return }
      words.append(WithheldWord(kind: kind, text: folded, care: care, document: document.path))
    }
    func add(_ kind: Kind, address: Address) {
      let parts = address.text.split(separator: "/")
      guard let last = parts.last else { return }
      if parts.count == 1 {
        // Whole, since `/neglect/` ends the addresses of lists too.
        for text in Set([address.text, site.basePath + last + "/", site.url(of: address)]).sorted() {
          add(kind, text, .name)
        }
      } else {
        add(kind, parts.joined(separator: "/"), .name)
      }
      if last.contains("-"), last.utf8.count >= 8 { add(kind, String(last), .name) }
    }
    if let reference = document.reference?.value, reference.utf8.contains(where: Self.isDigitOrHyphen) {
      for spelling in reference.otherSpellings { add(.reference, spelling, .name) }
    }
    if let title = document.common.title?.value {
      let count = title.words.count
      if count >= 2 { add(.title, title, count == 2 ? .capitals : .words) }
      if count >= 3 { add(.title, title.slug, .name) }
    }
    for pseudonym in document.common.pseudonyms.map(\.value) {
      guard pseudonym.words.count >= 2 else {
        add(.pseudonym, pseudonym, .insideSentence)
        continue
      }
      add(.pseudonym, pseudonym, .words)
      add(.pseudonym, pseudonym.slug, .name)
      // As social media write it.
      add(.pseudonym, pseudonym.words.joined(), .words)
    }
    add(.address, address: document.address)
    for path in document.spellings { add(.address, path, .name) }
    for alias in document.common.aliases { add(.alias, address: alias.value) }
    for name in Set(document.namedFiles.compactMap { $0.path.map { String($0.name) } }).sorted() {
      add(.file, name, .name)
    }
    let paragraphs =
      document.body.text.utf8.split(separator: UInt8(ascii: "\n")) + document.statements.map { $0.utf8[...] }
    for passage in Set(paragraphs.compactMap(passage)) {
      words.append(WithheldWord(kind: .passage, text: passage, care: .beginning, document: document.path))
    }
    return words
  }

  /// The beginning of a paragraph, folded; nil for a short one.
  private static func passage(of paragraph: Substring.UTF8View) -> [UInt8]? {
    func folded(_ bytes: Substring.UTF8View) -> [UInt8] {
      let bytes = Array(bytes)
      return FoldedText(joinedWords(bytes) ?? Array(String(decoding: bytes, as: UTF8.self).trimmed.utf8))
        .bytes
    }
    // Twice as much is nearly always enough, and a character cut at its end then does not count.
    var text = folded(paragraph.prefix(2 * passageLength))
    if text.count < passageLength + 16 { text = folded(paragraph) }
    return text.count < passageLength ? nil : Array(text.prefix(passageLength))
  }

  /// The words of a text with one space between them, where single bytes say what is a space: those of a keyboard,
  /// and the dashes and quotation marks of printers; nil for any other text.
  static func joinedWords(_ bytes: [UInt8]) -> [UInt8]? {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var isBehindSpace = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBehindSpace = true
        continue
      }
      if isBehindSpace, !words.isEmpty { words.append(0x20) }
      isBehindSpace = false
      words.append(byte)
      guard byte >= 0x80 else { continue }
      guard byte == 0xE2, place + 1 < bytes.count, bytes[place] == 0x80,
        (0x90...0x9F).contains(bytes[place + 1])
      else { return nil }
      words += bytes[place...place + 1]
      place += 2
    }
    return words
  }

  private static func isDigitOrHyphen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension WithheldWord {
  /// Whether an occurrence counts.
  func counts(at range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard isWhole(at: range, in: bytes) else { return false }
    switch care {
    case .beginning, .words, .name: return true
    case .capitals: return bytes[range].elementsEqual(text)
    case .insideSentence:
      let before = bytes[..<range.lowerBound].last { $0 != UInt8(ascii: " ") }
      let isInside = before.map { WordSearch.isLetter($0) || $0 == UInt8(ascii: ",") } ?? false
      return isInside && bytes[range].elementsEqual(text)
    }
  }

  /// Whether an occurrence is no part of a longer word or name.
  func isWhole(at range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard care != .beginning, let first = text.first, let last = text.last else { return true }
    let hyphen = UInt8(ascii: "-")
    if WordSearch.isLetter(last), range.upperBound < bytes.count {
      let next = bytes[range.upperBound]
      if WordSearch.isLetter(next) || care == .name && next == hyphen { return false }
    }
    guard care == .name, range.lowerBound > 0 else { return true }
    let previous = bytes[range.lowerBound - 1]
    if first == UInt8(ascii: "/") { return !WordSearch.isLetter(previous) && previous != hyphen }
    return !WordSearch.isLetter(first) || previous != hyphen
  }
}

extension Document {
  /// How other documents and messages spell its path: whole, and from the folder it lies in or beside.
  fileprivate var spellings: [String] {
    let name = String(path.name)
    return [path.text, name == "index.md" ? path.folder.name + "/" + name : name]
  }
}

extension String {
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }

  /// The words with one space between them.
  var trimmed: String { words.joined(separator: " ") }

  /// A reference as people, file names and addresses write it: `NSP/2026/09`, `NSP-2026-09`, `NSP 2026 09`. What
  /// has no letter might then be any number, and stays as it is.
  fileprivate var otherSpellings: [String] {
    let parts = split { !($0.isLetter || $0.isNumber) }
    guard parts.count > 1, contains(where: \.isLetter) else { return [self] }
    return Set([self] + ["-", "/", " "].map { parts.joined(separator: $0) }).sorted()
  }

  /// As a file or address would spell it: small letters and digits, hyphens between words.
  fileprivate var slug: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
