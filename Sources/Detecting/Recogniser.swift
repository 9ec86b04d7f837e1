import Model

/// One way of recognising one kind of identifying information, with the texts that prove it.
///
/// An object, and no value: every scan goes through all of them, and would copy their texts.
package final class Recogniser: Sendable {
  package let category: DetectionCategory
  /// What it looks for, in a sentence for people who write reviews.
  package let meaning: String
  /// Texts in which it finds exactly what stands between ⟦ and ⟧.
  package let positives: [String]
  /// Texts in which it finds nothing.
  package let decoys: [Decoy]
  let scan: @Sendable (inout Scan) -> Void

  init(
    category: DetectionCategory, meaning: String, positives: [String], decoys: [Decoy],
    scan: @escaping @Sendable (inout Scan) -> Void
  ) {
    self.category = category
    self.meaning = meaning
    self.positives = positives
    self.decoys = decoys
    self.scan = scan
  }

  /// Whether it reads the source as it stands: marks of redaction are made of what folding takes away.
  var readsSource: Bool { category == .redactionMark }
  /// Whether it finds days by the words around them.
  var isOfEvents: Bool { category == .dateOfDeath || category == .exactDate || category == .caseID }
}

/// A text that looks like identifying information of one kind and is not.
package struct Decoy: Sendable, ExpressibleByStringLiteral {
  package let text: String
  /// What it is instead; nil if it identifies nobody, so that no recogniser may find anything in it.
  package let other: DetectionCategory?

  package init(stringLiteral text: String) {
    self.text = text
    other = nil
  }

  /// A text that another recogniser rightly finds.
  init(_ text: String, isRather other: DetectionCategory) {
    self.text = text
    self.other = other
  }
}
