import Model

/// A text that a rule wants to know of whether readers can see it. Declared before pages are taken apart, as their
/// text is not kept.
struct SoughtText: Sendable {
  /// The page where it is looked for; nil for every page.
  let address: Address?
  let fingerprint: Fingerprint
  /// As it would stand in a page's text.
  private let bytes: [UInt8]

  init(_ text: String, on address: Address?) {
    self.address = address
    fingerprint = Fingerprint(text)
    bytes = InvisibleCharacters.removed(from: Array(text.utf8))
  }

  func stands(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in bytes.withUnsafeBufferPointer { text.first($0) != nil } }
  }
}

/// The texts that all rules seek, by the page.
struct SoughtTexts: Sendable {
  private let everywhere: [SoughtText]
  private let byFile: [String: [SoughtText]]

  init(_ texts: [SoughtText]) {
    everywhere = texts.filter { $0.address == nil }
    byFile = Dictionary(grouping: texts.filter { $0.address != nil }) { $0.address?.file ?? "" }
  }

  /// Those of a page by its path in the output.
  func on(_ path: String) -> [SoughtText] { everywhere + (byFile[path] ?? []) }
}
