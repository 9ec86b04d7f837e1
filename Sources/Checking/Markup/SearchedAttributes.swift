import Detecting
import Model

/// What was detected in the attributes of a site's pages, each tag's once.
///
/// Most tags stand on many pages: each has the same menu, and a document is linked to from a dozen lists. What a tag's
/// attributes say depends on nothing around them, and so those in which nothing was found are not searched again.
final class SearchedAttributes: Sendable {
  private let detector: Detector
  /// Of the tags in whose attributes nothing is.
  private let clean = Guarded(FingerprintSet())

  init(by detector: Detector) {
    self.detector = detector
  }

  /// What stands in those attributes of a page in which there may be something.
  ///
  /// - Parameter values: as `Markup` gives them, an empty line between those of two tags.
  /// - Returns: with the text that was searched.
  func search(_ values: ArraySlice<UInt8>) -> (result: ScanResult, text: [UInt8]) {
    let tags = Self.tags(in: values)
    let isNew = clean.withLock { clean in tags.map { !clean.contains($0.fingerprint) } }
    var text: [UInt8] = []
    var searched: [(fingerprint: Fingerprint, range: Range<Int>)] = []
    for (tag, _) in zip(tags, isNew).filter(\.1) {
      text += "\n\n".utf8
      searched.append((tag.fingerprint, text.count..<text.count + tag.range.count))
      text += values[tag.range]
    }
    let result = detector.scan(text)
    if result.limitReached.isEmpty {
      let found = result.detections.map(\.range)
      clean.withLock { clean in
        for tag in searched where !found.contains(where: { $0.overlaps(tag.range) }) {
          _ = clean.insert(tag.fingerprint)
        }
      }
    }
    return (result, text)
  }

  /// The values of each tag, without the line feeds around them.
  private static func tags(in values: ArraySlice<UInt8>) -> [(fingerprint: Fingerprint, range: Range<Int>)] {
    let feed = UInt8(ascii: "\n")
    return values.withUnsafeBufferPointer { bytes in
      var tags: [(Fingerprint, Range<Int>)] = []
      var start = 0
      while start < bytes.count {
        if bytes[start] == feed {
          start += 1
          continue
        }
        var end = start
        repeat {
          end += 1 + bytes.distance(to: feed, in: end + 1..<bytes.count)
        } while end + 1 < bytes.count && bytes[end + 1] != feed
        let range = values.startIndex + start..<values.startIndex + end
        tags.append((Fingerprint(UnsafeBufferPointer(rebasing: bytes[start..<end])), range))
        start = end
      }
      return tags
    }
  }
}
