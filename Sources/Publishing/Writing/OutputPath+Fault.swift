import Model

extension OutputPath {
  /// Why a file may not be published at a path; the text completes "the path …".
  enum Fault: String, Sendable {
    case empty = "is empty"
    case absolute = "begins with a slash"
    case emptyPart = "has nothing between two slashes or after the last"
    case dots = "has a part that is only dots"
    case character = "has a control character or a backslash in it"
    case longPart = "has a part of more than 255 bytes"
    case long = "is longer than 4,000 bytes"
    case deep = "lies more than 64 folders deep"
    case reserved = "is one that Candour keeps for itself"
  }

  /// Nil when a file may be published here.
  var fault: Fault? {
    var text = text
    return text.withUTF8 { Self.faultOfSpelling($0) } ?? (isReserved ? .reserved : nil)
  }

  private static func faultOfSpelling(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    guard let first = bytes.first else { return .empty }
    if bytes.count > 4000 { return .long }
    if first == UInt8(ascii: "/") { return .absolute }
    var (hasEmptyPart, hasDots, hasLongPart) = (false, false, false)
    var (parts, start, dots, previous) = (0, 0, 0, UInt8(0))
    func endPart(at index: Int) {
      let length = index - start
      if length == 0 { hasEmptyPart = true } else if dots == length { hasDots = true }
      if length > 255 { hasLongPart = true }
      (parts, start, dots) = (parts + 1, index + 1, 0)
    }
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/"): endPart(at: index)
      case UInt8(ascii: "."): dots += 1
      case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return .character
      // U+0080 to U+009F, the other control characters, are C2 80 to C2 9F.
      case 0x80...0x9F where previous == 0xC2: return .character
      default: break
      }
      previous = byte
    }
    endPart(at: bytes.count)
    if hasEmptyPart { return .emptyPart }
    if hasDots { return .dots }
    if hasLongPart { return .longPart }
    return parts > 65 ? .deep : nil
  }

  private var isReserved: Bool {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    if isPlain, let first = text.utf8.first, first != UInt8(ascii: "."), first | 0x20 != UInt8(ascii: "m") {
      return false
    }
    // Kelvin signs and their like fold into plain letters.
    let folded = text.uppercased().lowercased()
    return folded == Manifest.fileName || folded == WorkingName.keep
      || folded.hasPrefix(WorkingName.prefix)
  }
}
