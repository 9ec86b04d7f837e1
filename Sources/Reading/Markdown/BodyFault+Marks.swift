import Model

/// What can be wrong with directives and with the ids of headings.
extension BodyFault {
  private static func mark(_ message: String, _ fix: String) -> BodyFault {
    BodyFault(rule: .marksAreKnown, message: message, fix: fix)
  }

  static let badID = mark(
    "The id of this heading is not one that an address can end with",
    "write it as in {#what-we-learnt}, of a to z, 0 to 9 and hyphens, beginning with a letter; "
      + "to show a brace as text, put a backslash before it")

  static let reservedID = mark(
    "The id of this heading begins with “fn” or “site-”, which Candour needs for footnotes and the page "
      + "around the text",
    "let the id begin with another word")

  static let secondID = mark(
    "This heading has more than one id", "leave only one of the marks that begin with {#")

  static let takenID = mark(
    "An earlier heading of this document has the same id, so that a link could lead to either",
    "give each heading an id of its own")

  private static let names = "[!WARNING], [!INSET], [!CONTACT] and [!DOWNLOAD file.pdf]"

  static func unknownDirective(_ name: String) -> BodyFault {
    let known = Directive.Name.allCases.map(\.rawValue)
    let guess = Spelling.nearest(to: name, among: known).map { "did you mean [!\($0)]? " } ?? ""
    return mark(
      "This quotation begins like a directive, but Candour knows none of this name",
      guess + "the directives are \(names), in capitals; for a plain quotation, put a backslash "
        + "before the bracket")
  }

  static func directiveLine(_ name: Directive.Name) -> BodyFault {
    mark(
      "The mark of this directive does not stand by itself in plain characters",
      name == .download
        ? "write > [!DOWNLOAD file.pdf] on a line of its own, with the file's name as it is, and the words "
          + "of the link on the next line"
        : "write > [!\(name.rawValue)] on a line of its own, and the text on the next line")
  }

  static func needlessArgument(_ name: Directive.Name) -> BodyFault {
    mark(
      "Something stands between the name of this directive and its closing bracket",
      "write > [!\(name.rawValue)] on a line of its own, and the text on the next line")
  }

  static let missingFile = mark(
    "This directive does not name the file that readers can download",
    "write the file's name after DOWNLOAD, as in > [!DOWNLOAD easy-read.pdf]")

  static let downloadNeedsFile = mark(
    "This directive does not name a file",
    "name a file beside the document, as in > [!DOWNLOAD easy-read.pdf]; for a page, write a link")

  static let emptyDirective = mark(
    "This directive is empty", "write its text on the next lines, each beginning with >")

  static let downloadNeedsWords = mark(
    "This directive has no words for its link",
    "write on the next line, after >, what readers will find in the file")

  static let downloadIsOneLink = mark(
    "The text of this directive is more than the words of one link",
    "leave one paragraph without links, pictures or footnotes, and put the rest before or after the quotation"
  )

  static let nestedDirective = mark(
    "This directive stands inside another one", "end the outer one with an empty line before it")
}
