/// What is wrong with a layout, in the words of the report.
struct Slip: Hashable, Sendable {
  let message: String
  let fix: String

  init(_ message: String, fix: String) {
    self.message = message
    self.fix = fix
  }

  /// A piece of a layout as it may be shown: on one line, and not too long.
  static func shown(_ text: String) -> String {
    let oneLine = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(48).map { $0.properties.generalCategory == .control ? " " : $0 }))
    return text.unicodeScalars.count > 48 ? oneLine + "…" : oneLine
  }

  /// "Did you mean `title`?" if there is a suggestion, else what to do without one.
  static func meant(_ suggestion: String?, else fix: String) -> String {
    suggestion.map { "Did you mean `\($0)`?" } ?? fix
  }
}

/// Slips of one file by itself: tags and their nesting.
extension Slip {
  static let fileTooLarge = Slip(
    "This layout is larger than 1 MB", fix: "Move what is not markup into a document or an asset")
  static let unclosedTag = Slip(
    "A tag begins here and does not end", fix: "Close it with two braces: {{name}}")
  static let unevenBraces = Slip(
    "A tag that begins with three braces ends with two", fix: "Close it with three: {{{name}}}")
  static let emptyTag = Slip("This tag names nothing", fix: "Write a name in it, or remove it")
  static let delimiterChange = Slip(
    "Layouts cannot change their delimiters", fix: "Remove this tag and write every tag with {{ and }}")
  static let tooDeep = Slip(
    "Sections, blocks, partials and parents are nested more than \(Limits.depth) deep here",
    fix: "Move parts of the layout out of one another")

  static func unreadableName(_ name: String) -> Slip {
    Slip(
      "`\(shown(name))` is not a name",
      fix: "Use letters, digits, `-` and `_` only: layouts have names and no logic")
  }

  static func neverClosed(_ name: String) -> Slip {
    Slip("`\(shown(name))` is opened here and never closed", fix: "Add {{/\(shown(name))}}")
  }

  static func closedTooLate(_ name: String, before outer: String) -> Slip {
    Slip(
      "`\(shown(name))` is opened here and not closed before {{/\(shown(outer))}}",
      fix: "Add {{/\(shown(name))}} before {{/\(shown(outer))}}")
  }

  static func strayClosing(_ name: String, expected: String?) -> Slip {
    Slip(
      "{{/\(shown(name))}} closes nothing",
      fix: expected.map { "Write {{/\(shown($0))}}, which is the tag that is open here" }
        ?? "Remove it, or open `\(shown(name))` before it")
  }

  static func duplicateOverride(_ name: String) -> Slip {
    Slip(
      "The block `\(shown(name))` is filled twice",
      fix: "Put both contents into one block, or remove one")
  }

  static func textInParent(_ name: String) -> Slip {
    Slip(
      "This text is inside the parent `\(shown(name))` but in none of its blocks, so it would never be shown",
      fix: "Move it into a block: {{$name}}…{{/name}}")
  }

  static func tagInParent(_ name: String) -> Slip {
    Slip(
      "This tag is inside the parent `\(shown(name))` but in none of its blocks, so it would do nothing",
      fix: "Move it into a block: {{$name}}…{{/name}}")
  }
}
