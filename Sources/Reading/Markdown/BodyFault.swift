import Model

/// What can be wrong with a body, in words for its author.
struct BodyFault: Hashable {
  let rule: RuleID
  let message: String
  let fix: String

  func finding(in source: SourceFile, at range: SourceRange) -> Finding {
    Finding(rule: rule, severity: .error, in: source, at: range, message: message, fix: fix)
  }

  static let secondTitle = BodyFault(
    rule: .pagesHaveOneTitle,
    message: "This heading is a page title, and a page has only one, taken from its front matter",
    fix: "use ## for the main headings of the text, ### below them, and so on")

  static let rawHTML = BodyFault(
    rule: .bodiesHoldNoRawHTML,
    message: "This is HTML, which Candour does not publish from Markdown",
    fix: "write it in Markdown; to show a “<” as text, put a backslash before it")

  static let comment = BodyFault(
    rule: .bodiesHoldNoRawHTML,
    message:
      "This is an HTML comment: it would reach no page, but it stays in the source for all to read",
    fix: "delete the comment, or keep such notes outside the site")

  static let deepEmphasis = MarkdownLimits.fault(
    "This passage has emphasis within emphasis, \(MarkdownLimits.nesting) levels deep",
    "take out the asterisks and underscores that are too many")

  /// - Parameter what: “A link” or “A footnote mark”.
  static func nesting(of what: String) -> BodyFault {
    BodyFault(
      rule: .linksAreSafe,
      message: "\(what) stands inside another link, so that a click could mean either",
      fix: "move it out of the square brackets of the outer link")
  }

  static let longLink = BodyFault(
    rule: .linksAreSafe,
    message: "The address and title of this link together are over \(LinkResolver.longest) bytes",
    fix: "use a shorter address, such as that of the page which holds the file")

  static let markInDescription = BodyFault(
    rule: .linksAreSafe,
    message: "A footnote mark stands inside the description of a picture, where nobody can follow it",
    fix: "put it after the picture")
}
