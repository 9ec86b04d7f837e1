import Model

/// What a layout made of a view.
package struct RenderedPage: Sendable {
  /// UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// The longer stretches that were taken over as they are, in order.
  package internal(set) var insets: [Inset] = []

  package init() {}

  /// Appends a stretch of a text that outlives the page.
  ///
  /// - Parameters:
  ///   - length: from how many bytes on it is noted as held elsewhere.
  @inline(__always)
  mutating func append(_ text: [UInt8], _ range: Range<Int>, noting length: Int) {
    if range.count >= length { insets.append(Inset(at: bytes.count, text, range)) }
    text.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
