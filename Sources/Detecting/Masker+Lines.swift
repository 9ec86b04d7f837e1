import Model

extension Masker {
  /// A line of a source as it may be printed in a report.
  ///
  /// Masked are the given detections as far as they reach into the line, and whatever the line shows when
  /// it is read by itself.
  ///
  /// - Parameters:
  ///   - line: from 1; a line that does not exist is empty.
  ///   - detections: what a scan of the whole source found, in offsets of `source.bytes`. Without them a
  ///     number that goes over a line end is not known from one line.
  package func maskLine(of source: SourceFile, line: Int, detections: [Detection]) -> MaskedLine {
    let range = source.range(ofLine: line)
    let bytes = Array(source.bytes[range.lower..<range.upper])
    let given = detections.compactMap { detection -> Detection? in
      let lower = max(detection.range.lowerBound, range.lower)
      let upper = min(detection.range.upperBound, range.upper)
      guard lower < upper else { return nil }
      return Detection(category: detection.category, range: lower - range.lower..<upper - range.lower)
    }

    var output: [UInt8] = []
    var columns = (original: 0, masked: 0)
    var replacements: [MaskedLine.Replacement] = []
    var place = 0
    func copy(to end: Int) {
      let length = bytes[place..<end].codePoints
      output += bytes[place..<end]
      columns = (columns.original + length, columns.masked + length)
    }
    for span in Masker.merging(spans(of: bytes) + given) {
      copy(to: span.range.lowerBound)
      let mask = span.category.mask
      let original = columns.original..<columns.original + bytes[span.range].codePoints
      let masked = columns.masked..<columns.masked + mask.utf8.count
      replacements.append(MaskedLine.Replacement(original: original, masked: masked))
      output += mask.utf8
      columns = (original.upperBound, masked.upperBound)
      place = span.range.upperBound
    }
    copy(to: bytes.count)
    return MaskedLine(text: String(decoding: output, as: UTF8.self), replacements: replacements)
  }
}

extension ArraySlice<UInt8> {
  /// How many code points begin in these bytes of UTF-8.
  fileprivate var codePoints: Int {
    count { $0 & 0xC0 != 0x80 }
  }
}
