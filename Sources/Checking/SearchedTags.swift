import Detecting
import Model

/// What was detected in the attributes of a site's pages, those of each tag once.
///
/// Each page has the same menu, and a document is linked to in the same way from a dozen lists. What the attributes of a tag
/// say depends on nothing around it, and so those in which nothing was found are not searched again.
final class SearchedTags: Sendable {
  private let detector: Detector
  /// Of the tags in whose attributes nothing is.
  private let clean = Guarded(FingerprintSet())

  /// In bytes: over so many line feeds in a row no recogniser looks for a label.
  private static let gap = 64

  init(by detector: Detector) {
    self.detector = detector
  }

  /// What stands in the attributes of a page, but for those of tags that are known to be clean.
  ///
  /// - Parameter tags: by place, apart from one another; without any, the values are searched as they are.
  /// - Returns: with the text that was searched.
  func search(_ values: [UInt8], tags: [Range<Int>]) -> (result: ScanResult, text: [UInt8]) {
    guard !tags.isEmpty else { return (detector.scan(values), values) }
    let prints = tags.map { Fingerprint($0, of: values) }
    let isKnown = clean.withLock { clean in prints.map { clean.contains($0) } }
    var text: [UInt8] = []
    var searched: [(print: Fingerprint, range: Range<Int>)] = []
    for (index, tag) in tags.enumerated() where !isKnown[index] {
      // So that the page on which a tag comes first has no say in what is found in it.
      text += repeatElement(UInt8(ascii: "\n"), count: Self.gap)
      searched.append((prints[index], text.count..<text.count + tag.count))
      text += values[tag]
    }
    let result = detector.scan(text)
    remember(searched, besides: result)
    return (result, text)
  }

  /// Remembers which tags are clean: of a text that could not be searched to its end none is.
  private func remember(_ tags: [(print: Fingerprint, range: Range<Int>)], besides result: ScanResult) {
    guard !tags.isEmpty, result.limitReached.isEmpty else { return }
    let found = result.detections.map(\.range)
    let isClean = tags.map { tag in
      let next = found.indexOfFirst { $0.upperBound > tag.range.lowerBound }
      return next == found.count || found[next].lowerBound >= tag.range.upperBound
    }
    clean.withLock { clean in
      for (tag, isClean) in zip(tags, isClean) where isClean { _ = clean.insert(tag.print) }
    }
  }
}
