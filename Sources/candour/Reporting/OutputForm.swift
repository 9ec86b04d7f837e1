/// A form in which something is printed, and where it goes.
struct OutputForm<Kind: RawRepresentable<String> & Hashable>: Hashable {
  let kind: Kind
  /// Standard output if nil.
  let file: String?

  /// The name of a kind, perhaps followed by `=FILE`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }),
      parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    self.kind = kind
    file = parts.count > 1 ? String(parts[1]) : nil
  }
}
