import Model

/// Puts `[postcode]` and the like in place of identifying information, without its letters or its length.
///
/// Everything Candour prints that was written by someone else goes through here: a message in a public log
/// that shows the text it warns of is itself the breach. Values that the detector allows stay.
package struct Masker: Sendable {
  private let detector: Detector

  package init(detector: Detector = Detector()) {
    self.detector = detector.droppingNothing
  }

  /// A text with every detection in it replaced by its category's mask, and likewise every occurrence of
  /// the known texts.
  ///
  /// Should a recogniser give up on the text, nothing of it can be trusted, and the mask of that category
  /// stands for the whole.
  ///
  /// - Parameter inOwnWords: whether Candour wrote the sentence. Days that only the words around them give away then stay:
  ///   those words say nothing of what they are.
  package func mask(_ text: String, known: [KnownText] = [], inOwnWords: Bool = false) -> String {
    let bytes = Array(text.utf8)
    let masked = spans(of: bytes, known: known) {
      !inOwnWords || $0.ground != .likely || ![.exactDate, .dateOfBirth, .dateOfDeath].contains($0.category)
    }
    return Masker.replacing(masked, in: bytes)
  }

  /// What has to be masked in a text: by place, apart from one another.
  ///
  /// - Parameter counts: which of what the detector finds counts.
  func spans(
    of bytes: [UInt8], known: [KnownText] = [], where counts: (Detection) -> Bool = { _ in true }
  ) -> [Detection] {
    let result = detector.scan(bytes)
    if let category = result.limitReached.first {
      return [Detection(category: category, range: 0..<bytes.count)]
    }
    let occurrences = known.flatMap { known in
      known.ranges(in: bytes).map { Detection(category: known.category, range: $0) }
    }
    return Masker.merging(result.detections.filter(counts) + occurrences)
  }

  /// Overlapping spans made into one each, which carries the category of the longest.
  static func merging(_ spans: [Detection]) -> [Detection] {
    var merged: [Detection] = []
    var longest = 0
    for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let last = merged.last, span.range.lowerBound < last.range.upperBound else {
        merged.append(span)
        longest = span.range.count
        continue
      }
      let category = span.range.count > longest ? span.category : last.category
      longest = max(longest, span.range.count)
      let upper = max(last.range.upperBound, span.range.upperBound)
      merged[merged.count - 1] = Detection(
        category: category, range: last.range.lowerBound..<upper)
    }
    return merged
  }

  private static func replacing(_ spans: [Detection], in bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var place = 0
    for span in spans {
      output += bytes[place..<span.range.lowerBound]
      output += span.category.mask.utf8
      place = span.range.upperBound
    }
    output += bytes[place...]
    return String(decoding: output, as: UTF8.self)
  }
}
