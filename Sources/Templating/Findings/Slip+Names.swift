/// Slips that show when names are held against files and declared fields.
extension Slip {
  static func missingLayout(_ name: String, suggestion: String?) -> Slip {
    Slip(
      "There is no layout `\(shown(name))`",
      fix: meant(suggestion, else: "Add layouts/\(shown(name)).mustache"))
  }

  static func missingParent(_ name: String, suggestion: String?) -> Slip {
    Slip(
      "There is no layout `\(shown(name))` to be the parent",
      fix: meant(suggestion, else: "Add layouts/\(shown(name)).mustache"))
  }

  static func missingPartial(_ name: String, suggestion: String?) -> Slip {
    Slip(
      "There is no partial `\(shown(name))`",
      fix: meant(suggestion, else: "Add layouts/partials/\(shown(name)).mustache"))
  }

  static func cycle(_ names: [String]) -> Slip {
    Slip(
      "This file would be put into itself: \(names.joined(separator: ", then "))",
      fix: "Remove one of these partials or parents")
  }

  static let assembledTooLarge = Slip(
    "The layout grows too large when its partials and parents are put in",
    fix: "Put in fewer partials, or partials that put in fewer others")

  static func unknownBlock(_ name: String, parent: String, suggestion: String?) -> Slip {
    Slip(
      "The parent `\(shown(parent))` has no block `\(shown(name))` to fill",
      fix: meant(
        suggestion, else: "Remove it, or add {{$\(shown(name))}}{{/\(shown(name))}} to the parent"))
  }

  static func unknownName(_ name: String, suggestion: String?, known: [String]) -> Slip {
    let listed = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let more = known.count > 12 ? " and \(known.count - 12) more" : ""
    return Slip(
      "There is no field `\(shown(name))` here",
      fix: meant(
        suggestion, else: known.isEmpty ? "Remove it" : "Use one of the fields here: \(listed)\(more)"))
  }

  static func nameInsideList(_ name: String, list: String) -> Slip {
    Slip(
      "`\(shown(list))` is a list, so `\(shown(name))` does not say which of its entries is meant",
      fix: "Open the list with {{#\(shown(list))}} and use the rest of the name inside")
  }

  static func notARecord(_ name: String, before: String, _ kind: ViewField.Kind) -> Slip {
    Slip(
      "`\(shown(before))` is \(kind.phrase) and has no fields, so there is no `\(shown(name))`",
      fix: "Use `\(shown(before))` by itself, or another field")
  }

  static let strayIterator = Slip(
    "{{.}} stands for a text whose section is open, and none is open here",
    fix: "Use a field's name, or move this into the section of a list of texts")

  static func unprintable(_ name: String, _ kind: ViewField.Kind) -> Slip {
    Slip(
      "`\(shown(name))` is \(kind.phrase) and cannot be printed",
      fix: "Open it as a section: {{#\(shown(name))}}…{{/\(shown(name))}}")
  }

  static func rawText(_ name: String, _ kind: ViewField.Kind) -> Slip {
    Slip(
      "`\(shown(name))` is \(kind.phrase), and only HTML made by Candour may be printed unescaped",
      fix: "Write {{\(shown(name))}}")
  }

  static func escapedHTML(_ name: String) -> Slip {
    Slip(
      "`\(shown(name))` is HTML, and escaped its tags would be shown as text",
      fix: "Write {{{\(shown(name))}}}")
  }
}
