/// How a sealed list is written: a line of words, then, in lines of base64, the salt, the tags and the seal. It is text, so
/// that no change of line ends on its way through git or mail can break it.
enum WatchListFormat {
  static let name = Array("candour watch-list ".utf8)
  static let firstLine = name + Array("1\n".utf8)
  static let sealBytes = 32
  /// Whatever a list holds, it has at least so many tags: its size says nothing of how many names there are.
  static let leastTags = 65_536
  private static let bytesPerLine = 57

  /// What a file says, without its lines.
  static func payload(of file: [UInt8]) throws(WatchListFault) -> [UInt8] {
    guard file.count <= WatchList.maximumBytes else { throw .tooLarge }
    guard !file.allSatisfy({ $0 <= 0x20 }) else { throw .empty }
    let firstEnd = file.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? file.count
    let line = file[..<firstEnd]
    let expected = firstLine.dropLast()
    guard line.elementsEqual(expected) else {
      if line.starts(with: name), line.count > name.count { throw .otherVersion }
      throw firstEnd == file.count && expected.starts(with: line) ? .cutShort : .notAWatchList
    }
    guard let payload = Base64.decode(file[firstEnd...]) else { throw .damagedOrWrongKey }
    let tagBytes = payload.count - WatchListTagger.saltBytes - sealBytes
    let tags = tagBytes / WatchListTagger.tagBytes
    guard tagBytes == tags * WatchListTagger.tagBytes, tags >= leastTags, tags.nonzeroBitCount == 1 else {
      throw .cutShort
    }
    return payload
  }

  static func file(_ payload: [UInt8]) -> [UInt8] {
    var file = firstLine
    file.reserveCapacity(payload.count / 2 * 3)
    for start in stride(from: 0, to: payload.count, by: bytesPerLine) {
      Base64.encode(payload[start..<min(start + bytesPerLine, payload.count)], into: &file)
      file.append(UInt8(ascii: "\n"))
    }
    return file
  }
}

/// Base64 in lines. Each text of bytes has one spelling but for its line ends: anything else is refused.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    letters.firstIndex(of: byte).map { UInt8($0) } ?? 0xFF
  }
  private static let padding = UInt8(ascii: "=")

  static func encode(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let group = bytes[place..<min(place + 3, bytes.endIndex)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        let isPadding = index > group.count
        text.append(isPadding ? padding : letters[Int(bits >> UInt32(18 - 6 * index) & 63)])
      }
      place += 3
    }
  }

  /// Nil for what is no base64.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var held = 0
    var paddings = 0
    let isSound = values.withUnsafeBufferPointer { values in
      text.withUnsafeBufferPointer { text in
        for byte in text {
          if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { continue }
          if byte == padding {
            paddings += 1
            continue
          }
          let value = values[Int(byte)]
          guard value != 0xFF, paddings == 0 else { return false }
          bits = bits << 6 | UInt32(value)
          held += 6
          if held == 24 {
            bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
            bytes.append(UInt8(truncatingIfNeeded: bits))
            (bits, held) = (0, 0)
          }
        }
        return true
      }
    }
    guard isSound else { return nil }
    return end(of: bits, held: held, paddings: paddings).map { bytes + $0 }
  }

  /// The last bytes of a text whose last group is not full; of one that was cut within it, nothing.
  private static func end(of bits: UInt32, held: Int, paddings: Int) -> [UInt8]? {
    switch (held, paddings) {
    case (_, 0), (12, 1): []
    case (12, 2): bits & 15 == 0 ? [UInt8(truncatingIfNeeded: bits >> 4)] : nil
    case (18, 1):
      bits & 3 == 0 ? [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] : nil
    default: nil
    }
  }
}
