/// Sentences as they are printed, whatever a rule's author began or ended them with.
enum Sentence {
  /// Beginning with a capital.
  static func begun(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Beginning with a capital and ending with a full stop or its like.
  static func ended(_ text: String) -> String {
    let begun = begun(text)
    let last = begun.reversed().first { $0 != ")" }
    return last.map { ".?!".contains($0) } ?? true ? begun : begun + "."
  }
}
