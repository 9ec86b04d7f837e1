/// What a text may hold that parsing has to make ready for. A sign too many costs only time.
struct MarkdownSigns: OptionSet {
  let rawValue: Int

  /// `~`, which begins a deletion.
  static let tilde = MarkdownSigns(rawValue: 1)
  /// `ww`, without which there is no `www.`
  static let webAddress = MarkdownSigns(rawValue: 2)
  /// `@` or `:/`, which every other bare address has.
  static let address = MarkdownSigns(rawValue: 4)
  static let all: MarkdownSigns = [.tilde, .webAddress, .address]
}
