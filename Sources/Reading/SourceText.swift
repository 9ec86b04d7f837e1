import Model

/// Holds the bytes of a file to what a source may be: UTF-8, no NUL, not over 2 MB.
package enum SourceText {
  /// A report of 15,000 words has about 100 kB.
  package static let maximumBytes = 2 * 1024 * 1024

  /// - Parameter bytes: the file's; if there are more than `maximumBytes` the rest need not be given.
  package static func validate(_ bytes: [UInt8], path: SitePath) -> (SourceFile?, Finding?) {
    // Before the byte-order mark goes: what is over the limit was cut when it was read.
    if bytes.count > maximumBytes {
      return (
        nil,
        Finding(
          rule: .sourceIsText, severity: .error, path: path, message: "this file is over 2 MB",
          fix: "Split the document, or offer the long part as an attachment.")
      )
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = firstInvalidByte(in: bytes) {
      return (nil, unreadable(bytes, offset, path, "from here on this is not text in UTF-8"))
    }
    if let offset = bytes.withUnsafeBufferPointer({ $0.offset(of: 0) }) {
      return (nil, unreadable(bytes, offset, path, "a NUL byte stands here, which no text holds"))
    }
    return (SourceFile(path: path, bytes: bytes), nil)
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
