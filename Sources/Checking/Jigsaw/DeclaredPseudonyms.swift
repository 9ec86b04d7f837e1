import Model

/// The pseudonyms that the documents of a site declare.
struct DeclaredPseudonyms: Sendable {
  /// As they are written, and their beginnings of two words and more.
  private var spellings = FingerprintSet()
  /// In small letters.
  private var known: Set<String> = []
  /// The whole pseudonym by its last words, without the head: `zeta` for `Child Zeta`; in small letters.
  private var byLabel: [String: String] = [:]

  init(_ documents: [Document]) {
    for document in documents {
      for pseudonym in document.common.pseudonyms { add(pseudonym.value) }
    }
  }

  private mutating func add(_ pseudonym: String) {
    guard spellings.insert(Fingerprint(pseudonym)) else { return }
    known.insert(pseudonym.lowercased())
    let words = pseudonym.split(separator: " ")
    for count in 2..<max(2, words.count) {
      let beginning = words.prefix(count).joined(separator: " ")
      _ = spellings.insert(Fingerprint(beginning))
      known.insert(beginning.lowercased())
    }
    let folded = pseudonym.lowercased()
    let head = PseudonymLabel.headWords.first { folded.hasPrefix($0 + " ") }
    let label = String(folded.dropFirst(head.map { $0.count + 1 } ?? 0))
    if byLabel[label] == nil { byLabel[label] = pseudonym }
  }

  /// Whether a text, as it is written, is one.
  func contains(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { spellings.contains(Fingerprint($0)) }
  }

  /// Whether a label is one, whatever its blanks and capitals.
  func contains(_ label: PseudonymLabel) -> Bool { known.contains(label.folded) }

  /// What is declared under another head.
  func other(for label: PseudonymLabel) -> String? {
    guard let declared = byLabel[label.ending] else { return nil }
    // "Child A" and "Mother A" are two people; "Child Zeta" and "Baby Zeta" are one.
    guard label.ending.utf8.count <= 3 else { return declared }
    let head = PseudonymLabel.headWords.first { declared.lowercased().hasPrefix($0 + " ") }
    return label.isOfChild && head.map(PseudonymLabel.isOfChild) ?? false ? declared : nil
  }
}
