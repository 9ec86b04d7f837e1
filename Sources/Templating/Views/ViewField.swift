/// One field a view offers to layouts: its name, what it holds, and whether it may be absent.
package struct ViewField: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Plain text; escaped wherever it is printed.
    case text
    /// A link that Candour made or checked; the only text that may begin an `href` or `src`.
    case address
    /// HTML that Candour made; printed with three braces and only there.
    case html
    /// True or false; opens sections and prints nothing.
    case flag
    /// Plain texts, each of them `{{.}}` in the section.
    case texts
    /// Views of one schema.
    case list(ViewSchema)
    /// One view inside another.
    case record(ViewSchema)
  }

  package let name: String
  package let kind: Kind
  /// Whether a view may leave the field out; it is then false in a section and prints nothing.
  package let isOptional: Bool
  /// Whether this is a flag such as `has_actions`, declared right before the list it speaks of, so that a
  /// layout can print a heading once. Views need not give it.
  let asksWhetherTheNextIsEmpty: Bool

  /// - Precondition: the name is made of ASCII letters, digits, `_` and `-`, so that a layout can write it.
  package init(_ name: String, _ kind: Kind, isOptional: Bool = false) {
    precondition(Name.isPlain(name), "a layout cannot write the field name \"\(name)\"")
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    asksWhetherTheNextIsEmpty = kind == .flag && name.hasPrefix("has_")
  }

  /// The same field, allowed to be absent: `.text("summary").optional`.
  package var optional: ViewField { ViewField(name, kind, isOptional: true) }

  package static func text(_ name: String) -> ViewField { ViewField(name, .text) }
  package static func address(_ name: String) -> ViewField { ViewField(name, .address) }
  package static func html(_ name: String) -> ViewField { ViewField(name, .html) }
  package static func flag(_ name: String) -> ViewField { ViewField(name, .flag) }
  package static func texts(_ name: String) -> ViewField { ViewField(name, .texts) }

  package static func list(_ name: String, of schema: ViewSchema) -> ViewField {
    ViewField(name, .list(schema))
  }

  package static func record(_ name: String, of schema: ViewSchema) -> ViewField {
    ViewField(name, .record(schema))
  }
}

extension ViewField.Kind {
  /// What messages and the reference call it: "plain text", "a list".
  package var phrase: String {
    switch self {
    case .text: "plain text"
    case .address: "an address"
    case .html: "HTML"
    case .flag: "a yes or no"
    case .texts: "a list of texts"
    case .list: "a list"
    case .record: "a group of fields"
    }
  }

  /// The schema of what lies inside, for lists and records.
  var inner: ViewSchema? {
    switch self {
    case .list(let schema), .record(let schema): schema
    case .text, .address, .html, .flag, .texts: nil
    }
  }
}
