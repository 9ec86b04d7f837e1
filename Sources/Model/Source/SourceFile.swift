import Glibc

/// A text file of the site: its path, its bytes (valid UTF-8, without a byte-order mark) and where
/// each of its lines begins.
package struct SourceFile: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]
  /// Offsets of the first byte of each line; never empty. A source has far less than 4 GB.
  package let lineStarts: [UInt32]

  /// - Parameter bytes: valid UTF-8 without a byte-order mark; whoever reads files makes sure of it.
  package init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = SourceFile.lineStarts(in: bytes)
  }

  private static func lineStarts(in bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      var offset = 0
      while let end = memchr(start + offset, 0x0A, bytes.count - offset) {
        offset = UnsafeRawPointer(end) - start + 1
        starts.append(UInt32(truncatingIfNeeded: offset))
      }
    }
    // A copy of just its size: this stays in memory as long as the site.
    return starts.withUnsafeBufferPointer { Array($0) }
  }

  package init(path: SitePath, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte; an offset past the end is the end.
  package func place(at offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    var column = 1
    for byte in bytes[Int(lineStarts[line])..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePlace(line: line + 1, column: column)
  }

  /// The byte offset of a line (from 1) and a column in code points (from 1), held inside that line.
  package func offset(of place: SourcePlace) -> Int {
    let range = range(ofLine: place.line)
    var offset = range.lower
    var column = 1
    while offset < range.upper, column < place.column {
      offset += 1
      while offset < range.upper, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// A line (from 1) without its line end; empty for a line that does not exist.
  package func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(bytes.count, bytes.count) }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start, end)
  }

  /// The text of a range, held inside the file.
  package func text(in range: SourceRange) -> String {
    let lower = min(max(range.lower, 0), bytes.count)
    let upper = min(max(range.upper, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The whole text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
