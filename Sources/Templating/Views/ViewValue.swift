/// What a field of a view holds.
package enum ViewValue: Hashable, Sendable {
  case text(String)
  /// A link that Candour made or checked. Whoever makes this value vouches for its scheme.
  case address(String)
  /// HTML made by Candour, as UTF-8.
  case html([UInt8])
  case flag(Bool)
  case texts([String])
  case list([View])
  case record(View)
  case absent

  /// A text, or nothing.
  package static func text(ifAny text: String?) -> ViewValue { text.map(ViewValue.text) ?? .absent }

  /// An address, or nothing.
  package static func address(ifAny text: String?) -> ViewValue {
    text.map(ViewValue.address) ?? .absent
  }

  /// Whether a section on this value is rendered: not for what is absent, false or empty.
  var isTruthy: Bool {
    switch self {
    case .text(let text), .address(let text): !text.utf8.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .texts(let texts): !texts.isEmpty
    case .list(let views): !views.isEmpty
    case .record: true
    case .absent: false
    }
  }

  /// Whether a field of this declaration can hold the value.
  func fits(_ field: ViewField) -> Bool {
    switch (self, field.kind) {
    case (.text, .text), (.address, .address), (.html, .html), (.flag, .flag), (.texts, .texts): true
    case (.list(let views), .list(let schema)): views.allSatisfy { $0.mark == schema.mark }
    case (.record(let view), .record(let schema)): view.mark == schema.mark
    case (.absent, _): field.isOptional
    default: false
    }
  }
}
