import Detecting
import Model

/// What was detected in what the pages of a site have in common, searched once.
///
/// Each page has the same header, menu and footer, and a document stands with the same few lines, and the same attributes
/// of its link, in a dozen lists. What a label before such a part says of its first words, or what its last words say of
/// what follows, is another thing on each page: of a part in which nothing was found only the inner lines are passed over.
final class SearchedParts: Sendable {
  private let detector: Detector
  /// Of the parts in which nothing is.
  private let clean = Guarded(FingerprintSet())

  /// In bytes: farther no recogniser of what is certain looks for a label.
  private static let reach = 64

  init(by detector: Detector) {
    self.detector = detector
  }

  /// What stands in the text of a page, but for the inner lines of those of its parts that are known to be clean.
  ///
  /// - Parameter parts: by place, apart from one another.
  /// - Returns: with the text that was searched.
  func search(_ text: [UInt8], parts: [Range<Int>]) -> (result: ScanResult, text: [UInt8]) {
    let parts = parts.filter { Self.inside(of: $0, in: text).count > Self.reach }
    let (prints, isKnown) = known(parts, of: text)
    var rest: [UInt8] = []
    rest.reserveCapacity(text.count)
    var searched: [(print: Fingerprint, range: Range<Int>)] = []
    var start = 0
    for (index, part) in parts.enumerated() {
      rest += text[start..<part.lowerBound]
      start = part.lowerBound
      if isKnown[index] {
        let inside = Self.inside(of: part, in: text)
        rest += text[start..<inside.lowerBound] + "\n\n".utf8
        start = inside.upperBound
      } else {
        searched.append((prints[index], rest.count..<rest.count + part.count))
      }
      rest += text[start..<part.upperBound]
      start = part.upperBound
    }
    rest += text[start...]
    let result = detector.scan(rest)
    remember(searched, besides: result)
    return (result, rest)
  }

  /// What stands in the attributes of a page, but for those of tags that are known to be clean. Those of two tags have nothing
  /// to do with one another, and so are searched too far apart for any label.
  ///
  /// - Parameter tags: by place, apart from one another; without any, the values are searched as they are.
  /// - Returns: with the text that was searched.
  func search(_ values: [UInt8], tags: [Range<Int>]) -> (result: ScanResult, text: [UInt8]) {
    guard !tags.isEmpty else { return (detector.scan(values), values) }
    let (prints, isKnown) = known(tags, of: values)
    var rest: [UInt8] = []
    var searched: [(print: Fingerprint, range: Range<Int>)] = []
    for (index, tag) in tags.enumerated() where !isKnown[index] {
      rest += repeatElement(UInt8(ascii: "\n"), count: Self.reach)
      searched.append((prints[index], rest.count..<rest.count + tag.count))
      rest += values[tag]
    }
    let result = detector.scan(rest)
    remember(searched, besides: result)
    return (result, rest)
  }

  /// The lines of a part that have nothing to do with what stands before or behind it; none of a short one.
  private static func inside(of part: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let (lower, upper) = (part.lowerBound + reach, part.upperBound - reach)
    guard lower < upper else { return part.lowerBound..<part.lowerBound }
    let feed = UInt8(ascii: "\n")
    guard let first = text[lower..<upper].firstIndex(of: feed),
      let last = text[first..<upper].lastIndex(of: feed)
    else { return part.lowerBound..<part.lowerBound }
    return first..<last
  }

  private func known(_ parts: [Range<Int>], of text: [UInt8]) -> (prints: [Fingerprint], isKnown: [Bool]) {
    let prints = parts.map { Fingerprint($0, of: text) }
    return (prints, clean.withLock { clean in prints.map { clean.contains($0) } })
  }

  /// Remembers which parts are clean: of a text that could not be searched to its end none is.
  private func remember(_ parts: [(print: Fingerprint, range: Range<Int>)], besides result: ScanResult) {
    guard !parts.isEmpty, result.limitReached.isEmpty else { return }
    let found = result.detections.map(\.range)
    let isClean = parts.map { part in
      let next = found.indexOfFirst { $0.upperBound > part.range.lowerBound }
      return next == found.count || found[next].lowerBound >= part.range.upperBound
    }
    clean.withLock { clean in
      for (part, isClean) in zip(parts, isClean) where isClean { _ = clean.insert(part.print) }
    }
  }
}
