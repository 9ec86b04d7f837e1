import Detecting
import Model

extension FuzzTarget {
  /// Any bytes are made plain, and every place of the plain text is led back.
  static let folding = FuzzTarget(name: "folding") { bytes in
    let folded = FoldedBytes(bytes)
    // The longest form is that of a fraction: three letters for two bytes.
    demand(folded.bytes.count <= 2 * bytes.count, "the plain text is twice as long")
    demand(!folded.isSource || folded.bytes == bytes, "what had not to be made plain is another text")
    for place in folded.bytes.indices {
      let source = folded.source(of: place..<place + 1)
      demandWithin(bytes, source)
      // Every edit begins with a sign or with a letter typed for a figure, so that any other letter or digit that stands
      // for one byte is that byte.
      if source.count == 1, isLetterOrDigit(bytes[source.lowerBound]) {
        let (plain, own) = (folded.bytes[place], bytes[source.lowerBound])
        let isFigure = "Oo".utf8.contains(own) && plain == 0x30 || "lI".utf8.contains(own) && plain == 0x31
        demand(plain == own || isFigure, "a letter became another: \(source)")
      }
      for length in [2, 7, 32, folded.bytes.count] {
        let end = min(place + length, folded.bytes.count)
        let whole = folded.source(of: place..<end)
        demandWithin(bytes, whole)
        demand(whole.lowerBound <= source.lowerBound, "a range begins behind its first byte: \(whole)")
        // What was moved to the end stands behind line ends that come from nowhere, and is no part of what is before.
        guard length <= 32 else { continue }
        let parts = (place..<end).map { folded.source(of: $0..<$0 + 1) }
        guard !parts.contains(where: \.isEmpty) else { continue }
        demand(
          parts.allSatisfy { $0.lowerBound >= whole.lowerBound && $0.upperBound <= whole.upperBound },
          "a byte at \(place) or after it lies outside its range: \(whole)")
      }
    }
    let again = FoldedBytes(bytes)
    demand(again.bytes == folded.bytes && again.isSource == folded.isSource, "a second folding is another")
    demand(
      folded.bytes.indices.allSatisfy {
        again.source(of: $0..<$0 + 1) == folded.source(of: $0..<$0 + 1)
      }, "a second folding leads elsewhere")
  }

  private static func demandWithin(_ bytes: [UInt8], _ range: Range<Int>) {
    demand(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a place outside the source: \(range)")
    demand(range.lowerBound <= range.upperBound, "a range is inverted")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
