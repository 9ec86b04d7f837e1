import Model

/// Where a picture ends by its own account. What comes behind it nobody sees, and anybody can cut it out.
enum TrailingData {
  /// Fewer bytes behind the end than this are padding.
  private static let fewest = 16

  static func trace(_ bytes: [UInt8], _ type: FileType) -> Trace? {
    guard let end = end(of: bytes, type), end < bytes.count else { return nil }
    let rest = bytes[end...]
    guard rest.count >= fewest, rest.contains(where: { $0 != 0 && $0 != 0xFF }) else { return nil }
    // A program that writes a smaller picture into the file of a larger one leaves the end of that.
    let isOfPicture =
      type == .png && !rest.starts(with: [0x89, 0x50])
      && rest.suffix(12).dropFirst(4).starts(with: "IEND".utf8)
      || type == .jpeg && rest.suffix(2).elementsEqual([0xFF, 0xD9]) && !rest.starts(with: [0xFF, 0xD8])
    return Trace(isOfPicture ? .earlierPicture : .trailingData, text: printable(rest))
  }

  /// Whether the picture's end is missing.
  static func isCut(_ bytes: [UInt8], _ type: FileType) -> Bool {
    switch type {
    case .jpeg, .png, .gif, .webp: end(of: bytes, type) == nil
    default: false
    }
  }

  /// The first byte behind the picture; nil where it has no end or none that can be told.
  private static func end(of bytes: [UInt8], _ type: FileType) -> Int? {
    switch type {
    case .jpeg: jpegEnd(bytes)
    case .png: pngEnd(bytes)
    case .gif: gifEnd(bytes)
    case .webp:
      bytes.count >= 12 ? littleEndian(bytes, 4).flatMap { $0 + 8 <= bytes.count ? $0 + 8 : nil } : nil
    default: nil
    }
  }

  private static func jpegEnd(_ bytes: [UInt8]) -> Int? {
    var position = 2
    while position + 3 < bytes.count {
      guard bytes[position] == 0xFF else { return nil }
      let marker = bytes[position + 1]
      switch marker {
      case 0xFF: position += 1
      case 0xD9: return position + 2
      case 0x01, 0xD0...0xD7: position += 2
      default:
        position += 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
        if marker == 0xDA { position = scanEnd(bytes, from: position) }
      }
    }
    return position + 1 < bytes.count && bytes[position] == 0xFF && bytes[position + 1] == 0xD9
      ? position + 2 : nil
  }

  /// The next mark behind the points of a JPEG, among which marks are written double.
  private static func scanEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == 0xFF, bytes[position + 1] != 0, !(0xD0...0xD7).contains(bytes[position + 1]),
        bytes[position + 1] != 0xFF
      {
        return position
      }
      position += 1
    }
    return bytes.count
  }

  private static func pngEnd(_ bytes: [UInt8]) -> Int? {
    var position = 8
    while position + 12 <= bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - position - 12 else { return nil }
      let isLast = bytes[(position + 4)..<(position + 8)].elementsEqual("IEND".utf8)
      position += 12 + length
      if isLast { return position }
    }
    return nil
  }

  private static func gifEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 13 else { return nil }
    var position = 13 + table(bytes[10])
    while position < bytes.count {
      switch bytes[position] {
      case 0x3B: return position + 1
      case 0x21: position = blocksEnd(bytes, from: position + 2)
      case 0x2C:
        guard position + 9 < bytes.count else { return nil }
        position = blocksEnd(bytes, from: position + 11 + table(bytes[position + 9]))
      default: return nil
      }
    }
    return nil
  }

  private static func table(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  private static func blocksEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != 0 { position += Int(bytes[position]) + 1 }
    return position + 1
  }

  private static func littleEndian(_ bytes: [UInt8], _ place: Int) -> Int? {
    guard place + 4 <= bytes.count else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// What of some bytes can be read.
  static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.prefix(1 << 20).map { $0 == 9 || $0 == 10 || (32...126).contains($0) ? $0 : 32 },
      as: UTF8.self)
  }
}
