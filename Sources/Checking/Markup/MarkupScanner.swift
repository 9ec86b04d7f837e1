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
  private var seenTargets: Set<Fingerprint> = []

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
        let end = next(UInt8(ascii: "<"))
        textCount += copy(position..<end, to: text + textCount)
        position = end
      }
    }
  }

  private mutating func tag() {
    position += 1
    let isEnd = peek == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let first = peek
    let name = word()
    if first == UInt8(ascii: "!"), !name.isDoctype { isComplete = false }
    guard !name.isEmpty else {
      isComplete = false
      skipPastTag()
      return
    }
    if !isEnd { readAttributes(of: name) }
    skipPastTag()
    if !name.isInline {
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
      let end = next(UInt8(ascii: "\""))
      let start = values + valuesCount + 1
      let count = copy(position..<end, to: start)
      note(name, UnsafeBufferPointer(start: start, count: count), of: element, &seen)
      if count > 0 {
        values[valuesCount] = UInt8(ascii: "\n")
        valuesCount += count + 1
      }
      position = min(end + 1, bytes.count)
    }
    if seen.isSuperset(of: [.robots, .noindex]) { notes.isUnlisted = true }
  }

  private mutating func note(
    _ name: MarkupName, _ value: UnsafeBufferPointer<UInt8>, of element: MarkupName, _ seen: inout Seen
  ) {
    switch name {
    case .id: if seen.insert(.id).inserted { notes.anchors.append(Fingerprint(value)) }
    case .href: if seen.insert(.href).inserted { note(target: value) }
    case .src: if seen.insert(.src).inserted { note(target: value) }
    case .datetime where element == .time:
      if seen.insert(.datetime).inserted { notes.days.append(Fingerprint(value)) }
    case .name where element == .meta:
      if seen.insert(.name).inserted, value.elementsEqual("robots".utf8) { seen.insert(.robots) }
    case .content where element == .meta:
      if seen.insert(.content).inserted, value.contains("noindex") { seen.insert(.noindex) }
    default: break
    }
  }

  private mutating func note(target: UnsafeBufferPointer<UInt8>) {
    if seenTargets.insert(Fingerprint(target)).inserted { notes.targets.append(target) }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Letters, digits and the signs that names hold.
  private mutating func word() -> MarkupName {
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

  private mutating func skipPastTag() { position = min(next(UInt8(ascii: ">")) + 1, bytes.count) }

  /// Where a byte stands next; the end if it does not.
  private func next(_ byte: UInt8) -> Int {
    position + bytes.distance(to: byte, in: position..<bytes.count)
  }

  /// Writes a stretch with its character references resolved.
  ///
  /// - Returns: how many bytes were written.
  private func copy(_ range: Range<Int>, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var read = range.lowerBound
    var written = 0
    while read < range.upperBound {
      let plain = bytes.distance(to: UInt8(ascii: "&"), in: read..<range.upperBound)
      target.advanced(by: written).update(from: base + read, count: plain)
      read += plain
      written += plain
      guard read < range.upperBound else { break }
      if let reference = CharacterReferences.resolve(
        bytes, at: read, before: range.upperBound, to: target + written)
      {
        read += reference.read
        written += reference.written
      } else {
        target[written] = UInt8(ascii: "&")
        read += 1
        written += 1
      }
    }
    return written
  }
}
