import Model

/// A field of whatever type.
private protocol AnyField {
  var shown: String { get }
  var range: SourceRange { get }
}

extension Field: AnyField {
  /// The value as an author types it.
  fileprivate var shown: String {
    (value as? any RawRepresentable).map { "\($0.rawValue)" } ?? "\(value)"
  }
}

/// Goes through a value by reflection: which properties hold something, and every field with its place.
struct PropertyWalk {
  private(set) var filled: Set<String> = []
  private(set) var empty: Set<String> = []
  private(set) var fields: [(shown: String, range: SourceRange)] = []

  mutating func visit(_ value: Any) {
    if let field = value as? any AnyField {
      fields.append((field.shown, field.range))
      return
    }
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      if mirror.displayStyle == .struct, let label = child.label {
        note(child.value, as: "\(type(of: value)).\(label)")
      }
      if !(child.value is SourceRange) { visit(child.value) }
    }
  }

  private mutating func note(_ value: Any, as name: String) {
    let mirror = Mirror(reflecting: value)
    let isCollection = mirror.displayStyle == .optional || mirror.displayStyle == .collection
    if isCollection, mirror.children.isEmpty { empty.insert(name) } else { filled.insert(name) }
  }
}
