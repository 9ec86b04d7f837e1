import Model

/// A text that is known to identify someone, with the kind of thing it is.
package struct KnownText: Hashable, Sendable {
  package let text: String
  package let category: DetectionCategory

  package init(_ text: String, category: DetectionCategory) {
    self.text = text
    self.category = category
  }

  /// Where the text occurs, capital and small ASCII letters counting as the same.
  func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = text.utf8.map(\.lowercased)
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place + wanted.count <= bytes.count {
      if bytes[place].lowercased == first,
        bytes[place..<place + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted)
      {
        found.append(place..<place + wanted.count)
        place += wanted.count
      } else {
        place += 1
      }
    }
    return found
  }
}
