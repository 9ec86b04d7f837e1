import Model

/// Holds the bytes of a file to what a source may be: UTF-8, no NUL, not over 2 MB.
package enum SourceText {
  /// A report of 15,000 words has about 100 kB.
  package static let maximumBytes = 2 * 1024 * 1024

  /// - Parameters:
  ///   - bytes: the file's; if there are more than the limit the rest need not be given.
  ///   - limit: in bytes.
  package static func validate(
    _ bytes: [UInt8], path: SitePath, limit: Int = maximumBytes
  ) -> (SourceFile?, Finding?) {
    // Before the byte-order mark goes: what is over the limit was cut when it was read.
    if bytes.count > limit {
      return (
        nil,
        Finding(
          rule: .sourceIsText, severity: .error, path: path, message: "this file is over \(limit >> 20) MB",
          fix: "Split the document, or offer the long part as an attachment.")
      )
    }
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    let bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if bytes.withUnsafeBufferPointer(isText) { return (SourceFile(path: path, bytes: bytes), nil) }
    if let offset = firstInvalidByte(in: bytes) {
      return (nil, unreadable(bytes, offset, path, "from here on this is not text in UTF-8"))
    }
    if let offset = bytes.withUnsafeBufferPointer({ $0.offset(of: 0) }) {
      return (nil, unreadable(bytes, offset, path, "a NUL byte stands here, which no text holds"))
    }
    return (SourceFile(path: path, bytes: bytes), nil)
  }

  /// Whether the bytes are UTF-8 without a NUL; what is wrong with others is found anew.
  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return true }
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count {
        let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        // The top bits of what is not ASCII, and of what was nought.
        let others = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
        offset += others.trailingZeroBitCount / 8
        if others == 0 { continue }
      }
      guard let length = lengthOfCharacter(bytes, at: offset) else { return false }
      offset += length
    }
    return true
  }

  /// Nil for a NUL and for what is not UTF-8.
  private static func lengthOfCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let first = bytes[offset]
    let length =
      switch first {
      case 0x01...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 1 else { return length == 1 ? 1 : nil }
    guard offset + length <= bytes.count else { return nil }
    // Longer forms than needed, halves of surrogate pairs and what lies beyond Unicode are told by the second.
    let second = bytes[offset + 1]
    let isAllowed =
      switch first {
      case 0xE0: second >= 0xA0
      case 0xED: second < 0xA0
      case 0xF0: second >= 0x90
      case 0xF4: second < 0x90
      default: true
      }
    guard isAllowed else { return nil }
    for place in offset + 1..<offset + length where bytes[place] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func unreadable(
    _ bytes: [UInt8], _ offset: Int, _ path: SitePath, _ message: String
  ) -> Finding {
    let before = SourceFile(path: path, bytes: Array(bytes[..<offset]))
    let place = before.place(at: offset)
    return Finding(
      rule: .sourceIsText, severity: .error, path: path, start: place,
      end: SourcePlace(line: place.line, column: place.column + 1), message: message,
      fix: "Open the file in an editor and save it again as plain text, encoding UTF-8.")
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
