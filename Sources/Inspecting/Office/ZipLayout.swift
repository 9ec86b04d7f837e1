import Model

/// How the bytes of an archive are laid out, beyond what its directory says: what lies between its files, before and
/// behind them.
struct ZipLayout {
  private(set) var traces: [Trace] = []

  private struct Stretch {
    let start: Int
    let end: Int
  }

  init(_ bytes: [UInt8]) {
    guard let end = Self.directoryEnd(bytes), let (directory, stretches) = Self.files(bytes, end) else {
      return
    }
    let note = Self.number(bytes, end + 20, 2)
    let noteStart = min(bytes.count, end + 22)
    let noteEnd = min(bytes.count, noteStart + note)
    let comment = String(decoding: bytes[noteStart..<noteEnd], as: UTF8.self)
    traces += [MetadataValue.trace(.otherMetadata, comment, part: "archive comment")].compactMap { $0 }
    if bytes.count - noteEnd >= 8 {
      traces.append(Trace(.trailingData, text: TrailingData.printable(bytes[noteEnd...])))
    }
    var position = 0
    for stretch in stretches.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      // Two files that share their bytes: how a small archive is made to unpack to anything.
      if stretch.start < position { traces.append(Trace(.bomb)) }
      if stretch.start > position + Self.descriptor { addGap(bytes[position..<stretch.start]) }
      position = max(position, stretch.end)
    }
    if directory > position + Self.descriptor, directory <= bytes.count {
      addGap(bytes[position..<directory])
    }
  }

  /// The most that may follow a file and belong to it.
  private static let descriptor = 24

  /// What the directory does not speak of: a file that was taken out of it, or anything else.
  private mutating func addGap(_ gap: ArraySlice<UInt8>) {
    guard gap.contains(where: { $0 != 0 }) else { return }
    if Array(gap.prefix(64)).first("PK\u{3}\u{4}") != nil {
      traces.append(Trace(.staleEntry))
    } else if gap.count > 32 {
      traces.append(Trace(.trailingData, text: TrailingData.printable(gap)))
    }
  }

  /// Where the record at the end of the archive begins.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    var position = bytes.count - 22
    while position >= 0, bytes.count - position < 1 << 20 {
      if bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 0x05, 0x06]) { return position }
      position -= 1
    }
    return nil
  }

  /// Where the directory begins, and what bytes each of its files takes.
  private static func files(_ bytes: [UInt8], _ end: Int) -> (Int, [Stretch])? {
    let directory = number(bytes, end + 16, 4)
    var position = directory
    var stretches: [Stretch] = []
    while position + 46 <= end, bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02]) {
      let packed = number(bytes, position + 20, 4)
      let start = number(bytes, position + 42, 4)
      // Of archives with more than 4 GB another record tells; no attachment is so large.
      guard packed < 0xFFFF_FFFF, start + 30 <= bytes.count else { return nil }
      let head = 30 + number(bytes, start + 26, 2) + number(bytes, start + 28, 2)
      stretches.append(Stretch(start: start, end: start + head + packed))
      let lengths = [28, 30, 32].map { number(bytes, position + $0, 2) }
      position += 46 + lengths.reduce(0, +)
    }
    return stretches.isEmpty ? nil : (directory, stretches)
  }

  /// A number as archives write it, its lowest byte first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int {
    guard place >= 0, place + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
