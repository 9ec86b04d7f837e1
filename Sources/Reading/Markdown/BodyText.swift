/// Gathers what a reader sees of a body, and of the heading in hand.
struct BodyText {
  private var bytes: [UInt8] = []
  private var heading: [UInt8] = []
  private var isInHeading = false
  /// How many pictures stand around what is appended. The description of a picture is not seen, but it
  /// does name a heading that consists of it.
  var imagesAround = 0

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if isInHeading { heading += more }
    if imagesAround == 0 { bytes += more }
  }

  mutating func appendSpace() {
    if isInHeading { heading.append(UInt8(ascii: " ")) }
    if imagesAround == 0 { bytes.append(UInt8(ascii: " ")) }
  }

  /// Ends a paragraph, heading, cell or code block: at most one line feed between any two.
  mutating func endBlock() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func beginHeading() {
    heading = []
    isInHeading = true
  }

  mutating func endHeading() -> String {
    isInHeading = false
    return String(decoding: heading, as: UTF8.self)
  }

  /// How many words the text has: stretches without white space that hold a letter or digit.
  var wordCount: Int { bytes.withUnsafeBufferPointer { WordCount.count(in: $0) } }
}
