import Model

/// What rules want of HTML or XML that Candour's own renderers wrote: well formed, double-quoted attributes, no
/// comments or scripts with markup in them.
struct Markup {
  /// What a reader, or a machine that reads attributes, gets: text with inline tags taken out, so that a
  /// number broken up by emphasis is whole again; a line feed for each block; each attribute's value on a
  /// line of its own at the end. Without the characters that no reader sees.
  let text: [UInt8]
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
    // Resolved references and line feeds for tags are no longer than what they stand for, so that the text and the
    // values of attributes each have room enough.
    text = [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { buffer, count in
      guard let target = buffer.baseAddress else { return }
      bytes.withUnsafeBufferPointer { bytes in
        var scanner = MarkupScanner(bytes, text: target, values: target + bytes.count)
        scanner.run()
        target.advanced(by: scanner.textCount).update(from: target + bytes.count, count: scanner.valuesCount)
        count = InvisibleCharacters.remove(
          from: UnsafeMutableBufferPointer(start: target, count: scanner.textCount + scanner.valuesCount))
        notes = scanner.notes
        isComplete = scanner.isComplete
      }
    }
    self.notes = notes
    self.isComplete = isComplete
  }
}
