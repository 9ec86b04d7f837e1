import Detecting
import Model

/// What was detected in the parts that pages of a site have in common, each searched once.
///
/// Each page has the same header, menu and footer, and a document stands with the same few lines, and the same attributes of
/// its link, in a dozen lists. What such a part says depends on nothing around it, and so one in which nothing was found is
/// not searched again.
final class SearchedParts: Sendable {
  private let detector: Detector
  /// Of the parts in which nothing is.
  private let clean = Guarded(FingerprintSet())

  init(by detector: Detector) {
    self.detector = detector
  }

  /// What stands in a text, but for those of its parts that are known to be clean.
  ///
  /// - Parameter parts: by place, apart from one another.
  /// - Returns: with the text that was searched.
  func search(_ text: [UInt8], parts: [Range<Int>]) -> (result: ScanResult, text: [UInt8]) {
    let prints = parts.map { Fingerprint($0, of: text) }
    let isKnown = clean.withLock { clean in prints.map { clean.contains($0) } }
    var rest: [UInt8] = []
    rest.reserveCapacity(text.count)
    var searched: [(print: Fingerprint, range: Range<Int>)] = []
    var start = 0
    for (index, part) in parts.enumerated() {
      rest += text[start..<part.lowerBound]
      start = part.upperBound
      if isKnown[index] {
        rest += "\n\n".utf8
      } else {
        searched.append((prints[index], rest.count..<rest.count + part.count))
        rest += text[part]
      }
    }
    rest += text[start...]
    let result = detector.scan(rest)
    remember(searched, besides: result)
    return (result, rest)
  }

  /// Remembers which parts are clean: of a text that could not be searched to its end none is.
  private func remember(_ parts: [(print: Fingerprint, range: Range<Int>)], besides result: ScanResult) {
    guard !parts.isEmpty, result.limitReached.isEmpty else { return }
    var next = 0
    let isClean = parts.map { part in
      while next < result.detections.count, result.detections[next].range.upperBound <= part.range.lowerBound
      {
        next += 1
      }
      return next == result.detections.count
        || result.detections[next].range.lowerBound >= part.range.upperBound
    }
    clean.withLock { clean in
      for (part, isClean) in zip(parts, isClean) where isClean { _ = clean.insert(part.print) }
    }
  }
}
