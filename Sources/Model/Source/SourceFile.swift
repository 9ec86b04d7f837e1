import Glibc

/// A text file of the site: its path, its bytes (valid UTF-8, without a byte-order mark) and where
/// each of its lines begins.
package struct SourceFile: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]
  /// Offsets of the first byte of each line; never empty. A source has far less than 4 GB.
  package let lineStarts: [UInt32]
  /// How many code points stand before each block of `blockSize` bytes: a place in a line of megabytes is found by these,
  /// without going through the line. Empty if no line is longer than a block.
  private let pointsBefore: [UInt32]

  /// - Parameter bytes: valid UTF-8 without a byte-order mark; whoever reads files makes sure of it.
  package init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = SourceFile.lineStarts(in: bytes)
    let isLong = zip(lineStarts, lineStarts.dropFirst() + [UInt32(truncatingIfNeeded: bytes.count)])
      .contains { $1 - $0 > SourceFile.blockSize }
    pointsBefore = isLong ? SourceFile.pointsBefore(in: bytes) : []
  }

  private static let blockSize = 4096

  private static func pointsBefore(in bytes: [UInt8]) -> [UInt32] {
    var (points, counts) = (UInt32(0), [UInt32(0)])
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      for byte in bytes[start..<min(start + blockSize, bytes.count)] where byte & 0xC0 != 0x80 { points += 1 }
      counts.append(points)
    }
    return counts
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
    return SourcePlace(line: line + 1, column: 1 + points(in: Int(lineStarts[line])..<offset))
  }

  /// How many code points begin in a range of bytes.
  private func points(in range: Range<Int>) -> Int {
    guard range.count > SourceFile.blockSize, !pointsBefore.isEmpty else { return pointsOneByOne(in: range) }
    let (first, last) = (range.lowerBound / SourceFile.blockSize + 1, range.upperBound / SourceFile.blockSize)
    return pointsOneByOne(in: range.lowerBound..<first * SourceFile.blockSize)
      + Int(pointsBefore[last] - pointsBefore[first])
      + pointsOneByOne(in: last * SourceFile.blockSize..<range.upperBound)
  }

  private func pointsOneByOne(in range: Range<Int>) -> Int {
    var points = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { points += 1 }
    return points
  }

  /// The byte offset of a line (from 1) and a column in code points (from 1), held inside that line.
  package func offset(of place: SourcePlace) -> Int {
    let range = range(ofLine: place.line)
    var offset = range.lower
    var column = 1
    if place.column > SourceFile.blockSize, !pointsBefore.isEmpty {
      // The last block that begins at or before the place, and in its line.
      let target = UInt32(clamping: points(in: 0..<range.lower) + place.column - 1)
      var (low, high) = (0, pointsBefore.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if pointsBefore[middle] <= target { low = middle } else { high = middle }
      }
      var start = min(low * SourceFile.blockSize, range.upper)
      while start < range.upper, bytes[start] & 0xC0 == 0x80 { start += 1 }
      if start > range.lower {
        offset = start
        column = 1 + points(in: range.lower..<start)
      }
    }
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
