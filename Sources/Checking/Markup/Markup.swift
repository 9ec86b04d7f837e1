import Model

/// What rules want of HTML or XML that Candour's own renderers wrote: well formed, double-quoted attributes, no
/// comments or scripts with markup in them.
struct Markup {
  /// What a reader, or a machine that reads attributes, gets: text with inline tags taken out, so that a
  /// number broken up by emphasis is whole again; a line feed for each block; each attribute's value on a
  /// line of its own at the end, with an empty line between those of two tags. Without the characters that no reader
  /// sees.
  let text: [UInt8]
  /// How much of the text is not of attributes.
  private let shownCount: Int
  /// Where a `time` element shows the very day that it gives to machines.
  private let printedDays: [Range<Int>]
  /// Where the values of each tag stand among all values.
  private let tags: [Range<Int>]
  /// Whether nothing that was written is missing from the text: no comment, and no attribute written in
  /// another way.
  let isComplete: Bool
  let notes: Notes

  /// The attributes that rules ask for, with character references resolved.
  struct Notes {
    /// What links can lead to: the values of `id`.
    var anchors: [Fingerprint] = []
    /// Where links and pictures lead, each once, in order.
    var targets = PackedTexts()
    /// The days that `time` elements give to machines, as often as each is there.
    var days: [Fingerprint] = []
    /// Whether it tells search engines to keep away.
    var isUnlisted = false
  }

  init(_ bytes: [UInt8]) {
    var notes = Notes()
    var isComplete = true
    var shownCount = 0
    var (printedDays, tags): ([Range<Int>], [Range<Int>]) = ([], [])
    // Resolved references and line feeds for tags are no longer than what they stand for, so that the text and the
    // values of attributes each have room enough.
    text = [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { buffer, count in
      guard let target = buffer.baseAddress else { return }
      bytes.withUnsafeBufferPointer { bytes in
        var scanner = MarkupScanner(bytes, text: target, values: target + bytes.count)
        scanner.run()
        let values = UnsafeMutableBufferPointer(start: target + bytes.count, count: scanner.valuesCount)
        shownCount = InvisibleCharacters.remove(
          from: UnsafeMutableBufferPointer(start: target, count: scanner.textCount))
        let valuesCount = InvisibleCharacters.remove(from: values)
        target.advanced(by: shownCount).update(from: target + bytes.count, count: valuesCount)
        count = shownCount + valuesCount
        notes = scanner.notes
        isComplete = scanner.isComplete
        // What was taken out has moved what stands behind it.
        if valuesCount == scanner.valuesCount { tags = scanner.tags }
        if shownCount == scanner.textCount { printedDays = scanner.printedDays }
      }
    }
    self.notes = notes
    self.isComplete = isComplete
    self.shownCount = shownCount
    self.printedDays = printedDays
    self.tags = tags
  }

  /// The text but for attributes, with a sign in place of each day that Candour or a layout prints from a field and also
  /// gives to machines; where invisible characters were in it, with those days.
  var shown: [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(shownCount)
    var start = 0
    for day in printedDays {
      shown += text[start..<day.lowerBound]
      shown.append(UInt8(ascii: ";"))
      start = day.upperBound
    }
    shown += text[start..<shownCount]
    return shown
  }

  /// The values of attributes, as the text has them, and where those of each tag stand; nowhere if invisible characters were
  /// among them.
  var values: (text: [UInt8], tags: [Range<Int>]) { (Array(text[shownCount...]), tags) }
}
