import Model

/// One pass over markup, which writes text and the values of attributes where it is told to.
struct MarkupScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: UnsafeMutablePointer<UInt8>
  private let values: UnsafeMutablePointer<UInt8>
  private var position = 0
  private(set) var textCount = 0
  private(set) var valuesCount = 0
  private(set) var isComplete = true
  private(set) var notes = Markup.Notes()
  /// Places of the text at which a `time` element shows, as people write it, the very day that it gives to machines.
  private(set) var printedDays: [Range<Int>] = []
  private var openTime: OpenTime?
  /// Where the values of each tag that has some stand among all of them.
  private(set) var tags: [Range<Int>] = []
  private var seenTargets = FingerprintSet()
  private let names = MarkupNames.known

  /// - Parameters:
  ///   - text: room for as many bytes as there are.
  ///   - values: the same.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, text: UnsafeMutablePointer<UInt8>,
    values: UnsafeMutablePointer<UInt8>
  ) {
    self.bytes = bytes
    self.text = text
    self.values = values
  }

  mutating func run() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        tag()
      } else {
        textCount += copy(upTo: UInt8(ascii: "<"), to: text + textCount)
      }
    }
  }

  private mutating func tag() {
    position += 1
    let isEnd = peek == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let first = peek
    let name = word()
    if first == UInt8(ascii: "!"), !names.isDoctype(name) { isComplete = false }
    guard !name.isEmpty else {
      isComplete = false
      skipPastTag()
      return
    }
    let values = valuesCount
    if !isEnd {
      readAttributes(of: name)
      if valuesCount > values {
        // What another tag says is another matter.
        self.values[valuesCount] = UInt8(ascii: "\n")
        valuesCount += 1
        tags.append(values..<valuesCount)
      }
    } else if name == names.time {
      closeTime()
    }
    skipPastTag()
    // The mark of a footnote has attributes, as no author's `sup` has: it is no part of the word or number before it.
    if !names.isInline(name) || name == names.sup && valuesCount > values {
      text[textCount] = UInt8(ascii: "\n")
      textCount += 1
    }
  }

  /// Of an attribute that is given twice the first counts, as for a browser.
  private struct Seen: OptionSet {
    let rawValue: UInt8
    static let id = Seen(rawValue: 1)
    static let href = Seen(rawValue: 2)
    static let src = Seen(rawValue: 4)
    static let datetime = Seen(rawValue: 8)
    static let name = Seen(rawValue: 16)
    static let content = Seen(rawValue: 32)
    /// Of `meta`: that it speaks to search engines, and that it sends them away.
    static let robots = Seen(rawValue: 64)
    static let noindex = Seen(rawValue: 128)
  }

  private mutating func readAttributes(of element: MarkupName) {
    var seen: Seen = []
    while true {
      while let byte = peek,
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == UInt8(ascii: "/")
      {
        position += 1
      }
      let name = word()
      guard !name.isEmpty else {
        if peek != UInt8(ascii: ">") { isComplete = false }
        break
      }
      guard peek == UInt8(ascii: "=") else {
        note(name, UnsafeBufferPointer(start: values, count: 0), of: element, &seen)
        continue
      }
      position += 1
      guard peek == UInt8(ascii: "\"") else {
        isComplete = false
        break
      }
      position += 1
      let start = values + valuesCount + 1
      let count = copy(upTo: UInt8(ascii: "\""), to: start)
      note(name, UnsafeBufferPointer(start: start, count: count), of: element, &seen)
      if count > 0 {
        values[valuesCount] = UInt8(ascii: "\n")
        valuesCount += count + 1
      }
      position = min(position + 1, bytes.count)
    }
    if seen.isSuperset(of: [.robots, .noindex]) { notes.isUnlisted = true }
  }

  private mutating func note(
    _ name: MarkupName, _ value: UnsafeBufferPointer<UInt8>, of element: MarkupName, _ seen: inout Seen
  ) {
    switch name {
    case names.id: if seen.insert(.id).inserted { notes.anchors.append(Fingerprint(value)) }
    case names.href: if seen.insert(.href).inserted { note(target: value) }
    case names.src: if seen.insert(.src).inserted { note(target: value) }
    case names.datetime where element == names.time:
      if seen.insert(.datetime).inserted {
        notes.days.append(Fingerprint(value))
        openTime = OpenTime(start: textCount, day: value)
      }
    case names.name where element == names.meta:
      if seen.insert(.name).inserted, value.elementsEqual("robots".utf8) { seen.insert(.robots) }
    case names.content where element == names.meta:
      if seen.insert(.content).inserted, value.contains("noindex") { seen.insert(.noindex) }
    default: break
    }
  }

  /// A `time` element whose end was not reached yet.
  private struct OpenTime {
    /// Where its text begins.
    let start: Int
    /// What it gives to machines, where that was written.
    let day: UnsafeBufferPointer<UInt8>
  }

  private mutating func closeTime() {
    defer { openTime = nil }
    guard let openTime, let day = Day(String(decoding: openTime.day, as: UTF8.self)) else { return }
    let shown = openTime.start..<textCount
    if UnsafeBufferPointer(start: text + shown.lowerBound, count: shown.count).elementsEqual(day.spoken.utf8)
    {
      printedDays.append(shown)
    }
  }

  private mutating func note(target: UnsafeBufferPointer<UInt8>) {
    if seenTargets.insert(Fingerprint(target)) { notes.targets.append(target) }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Letters, digits and the signs that names hold.
  private mutating func word() -> MarkupName {
    if position + 16 <= bytes.count, let place = bytes.baseAddress.map({ $0 + position }) {
      let ends = Self.endWords(SixteenBytes(place)).bits
      if ends != 0 {
        position += ends.trailingZeroBitCount
        return MarkupName(place, length: ends.trailingZeroBitCount)
      }
    }
    var name = MarkupName()
    while let byte = peek, byte > 0x20, !Self.endsWord(byte) {
      name.append(byte)
      position += 1
    }
    return name
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  @inline(__always)
  private static func endWords(_ bytes: SixteenBytes) -> SixteenAnswers {
    bytes.are(from: 0, through: 0x20) .| bytes.are(from: UInt8(ascii: "<"), through: UInt8(ascii: ">"))
      .| bytes.are(UInt8(ascii: "/")) .| bytes.are(UInt8(ascii: "\"")) .| bytes.are(UInt8(ascii: "'"))
  }

  private mutating func skipPastTag() {
    if peek != UInt8(ascii: ">") {
      position += bytes.distance(to: UInt8(ascii: ">"), in: position..<bytes.count)
    }
    position = min(position + 1, bytes.count)
  }

  /// Writes what stands before the next byte of a kind, or all that is left, with its character references resolved.
  ///
  /// - Parameter target: behind no more bytes than were read.
  /// - Returns: how many bytes were written.
  @inline(__always)
  private mutating func copy(upTo end: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var written = 0
    while position < bytes.count {
      if position + 16 <= bytes.count {
        let sixteen = SixteenBytes(base + position)
        sixteen.store(at: target + written)
        let stops = (sixteen.are(end) .| sixteen.are(UInt8(ascii: "&"))).bits
        let length = stops == 0 ? 16 : stops.trailingZeroBitCount
        position += length
        written += length
        if stops == 0 { continue }
      }
      if bytes[position] == end { break }
      if bytes[position] == UInt8(ascii: "&") {
        written += resolve(before: end, to: target + written)
      } else {
        target[written] = bytes[position]
        position += 1
        written += 1
      }
    }
    return written
  }

  /// Writes what an ampersand begins.
  ///
  /// - Returns: how many bytes were written.
  private mutating func resolve(before end: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let window = position..<min(position + CharacterReferences.longest, bytes.count)
    let length = bytes.distance(to: end, in: window)
    if let reference = CharacterReferences.resolve(
      bytes, at: position, before: position + length, to: target)
    {
      position += reference.read
      return reference.written
    }
    target.pointee = UInt8(ascii: "&")
    position += 1
    return 1
  }
}
