/// Counts the words that a reader sees of a body, and gathers the text of the heading in hand.
struct BodyText {
  private var words = WordCount()
  private var heading: [UInt8] = []
  private var isInHeading = false
  /// How many pictures stand around what is appended. The description of a picture is not seen, but it
  /// does name a heading that consists of it.
  var imagesAround = 0

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if isInHeading { heading += more }
    if imagesAround == 0 { words.pass(more) }
  }

  mutating func appendSpace() {
    if isInHeading { heading.append(UInt8(ascii: " ")) }
    if imagesAround == 0 { words.endWord() }
  }

  /// Ends a paragraph, heading, cell or code block.
  mutating func endBlock() {
    words.endWord()
  }

  mutating func beginHeading() {
    heading.removeAll(keepingCapacity: true)
    isInHeading = true
  }

  mutating func endHeading() -> String {
    isInHeading = false
    return String(decoding: heading, as: UTF8.self)
  }

  /// How many words the text has: stretches without white space that hold a letter or digit.
  var wordCount: Int { words.count }
}
