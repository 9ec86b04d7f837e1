/// A test of the specification that Candour deliberately answers otherwise, and why.
struct Difference: Sendable {
  enum Kind: Hashable, Sendable {
    /// Compiling reports this, at least.
    case finding(String)
    /// Text printed raw is a finding; the same field declared as HTML prints what the specification expects.
    case rawText
    /// No schema can declare the data.
    case undeclarable
  }

  let id: String
  let kind: Kind
  let reason: String

  static let all =
    rawText + unknownNames + undeclarable + [
      Difference(
        id: "partials/Failed Lookup", kind: .finding("There is no partial `text`"),
        reason: "A missing partial is a mistake, not an empty text"),
      Difference(
        id: "partials/Recursion", kind: .finding("This file would be put into itself"),
        reason: "A partial is put in when the layout is compiled, so it cannot hold itself"),
      Difference(
        id: "inheritance/Recursion", kind: .finding("This file would be put into itself"),
        reason: "A parent is put in when the layout is compiled, so it cannot hold itself"),
      Difference(
        id: "inheritance/Text inside parent", kind: .finding("This text is inside the parent `parent`"),
        reason: "Text that would silently never be shown is a mistake on a site that must be complete"),
      Difference(
        id: "inheritance/Text inside parent 2",
        kind: .finding("This text is inside the parent `parent`"),
        reason: "Text that would silently never be shown is a mistake on a site that must be complete"),
    ]

  private static let rawText =
    [
      "interpolation/Triple Mustache", "interpolation/Ampersand",
      "interpolation/Triple Mustache Integer Interpolation",
      "interpolation/Ampersand Integer Interpolation",
      "interpolation/Triple Mustache Decimal Interpolation",
      "interpolation/Ampersand Decimal Interpolation",
      "interpolation/Triple Mustache Null Interpolation", "interpolation/Ampersand Null Interpolation",
      "interpolation/Triple Mustache - Surrounding Whitespace",
      "interpolation/Ampersand - Surrounding Whitespace", "interpolation/Triple Mustache - Standalone",
      "interpolation/Ampersand - Standalone", "interpolation/Triple Mustache With Padding",
      "interpolation/Ampersand With Padding",
      "interpolation/Dotted Names - Triple Mustache Interpolation",
      "interpolation/Dotted Names - Ampersand Interpolation", "partials/Standalone Indentation",
      "inheritance/Triple Mustache",
    ].map {
      Difference(
        id: $0, kind: .rawText, reason: "Only a field declared as HTML made by Candour is printed raw")
    }
    + ["sections/Implicit Iterator - Triple mustache", "sections/Implicit Iterator - Ampersand"].map {
      Difference(
        id: $0, kind: .finding("`.` is plain text, and only HTML"),
        reason: "A list of texts is never HTML, so its entries are never printed raw")
    }

  private static let unknownNames = [
    ("interpolation/Basic Context Miss Interpolation", "cannot"),
    ("interpolation/Triple Mustache Context Miss Interpolation", "cannot"),
    ("interpolation/Ampersand Context Miss Interpolation", "cannot"),
    ("interpolation/Dotted Names - Broken Chains", "a.b.c"),
    ("interpolation/Dotted Names - Broken Chain Resolution", "a.b.c.name"),
    ("interpolation/Dotted Names - Context Precedence", "b.c"),
    ("interpolation/Dotted Names are never single keys", "a.b"),
    ("sections/Context Misses", "missing"), ("sections/Dotted Names - Broken Chains", "a.b.c"),
    ("inverted/Context Misses", "missing"), ("inverted/Dotted Names - Broken Chains", "a.b.c"),
    ("inverted/Context", "name"), ("inverted/List", "n"), ("inheritance/Negative Sections", "bar"),
  ].map {
    Difference(
      id: $0.0, kind: .finding("There is no field `\($0.1)` here"),
      reason: "A name that nobody declared is a mistake, not an empty text")
  }

  private static let undeclarable =
    [
      "interpolation/Implicit Iterators - Basic Interpolation",
      "interpolation/Implicit Iterators - HTML Escaping",
      "interpolation/Implicit Iterators - Triple Mustache",
      "interpolation/Implicit Iterators - Ampersand",
      "interpolation/Implicit Iterators - Basic Integer Interpolation",
      "sections/Implicit Iterator - Root-level",
    ].map {
      Difference(
        id: $0, kind: .undeclarable, reason: "A page's view is always a group of named fields")
    } + [
      Difference(
        id: "sections/Implicit Iterator - Array", kind: .undeclarable,
        reason: "A list holds texts or views: a list of nameless lists cannot be declared")
    ]
}
