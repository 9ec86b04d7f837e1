import Model

@testable import Templating

/// A schema and a view made from the data of a test of the Mustache specification.
///
/// Numbers are text, a null is an absent text, an array of scalars is a list of texts. A text is declared as
/// HTML where the test is told to, since the specification prints any text raw and Candour does not.
struct DerivedView {
  let schema: ViewSchema
  let view: View

  /// Nil for data that no schema can declare: a root that is not an object, an array of arrays.
  init?(_ data: JSON, textsAsHTML: Bool = false) {
    guard case .object(let members) = data else { return nil }
    var fields: [ViewField] = []
    var values: [(String, ViewValue)] = []
    for (name, member) in members.sorted(by: { $0.key < $1.key }) where Name.isPlain(name) {
      guard let (kind, value) = DerivedView.derive(member, textsAsHTML) else { return nil }
      fields.append(ViewField(name, kind, isOptional: value == .absent))
      values.append((name, value))
    }
    schema = ViewSchema(fields)
    view = View(schema, ViewValues(values))
  }

  private static func derive(_ data: JSON, _ textsAsHTML: Bool) -> (ViewField.Kind, ViewValue)? {
    switch data {
    case .null: return (textsAsHTML ? .html : .text, .absent)
    case .flag(let flag): return (.flag, .flag(flag))
    case .text(let text), .number(let text):
      return textsAsHTML ? (.html, .html(Array(text.utf8))) : (.text, .text(text))
    case .object:
      return DerivedView(data, textsAsHTML: textsAsHTML).map { (.record($0.schema), .record($0.view)) }
    case .array(let members):
      let texts = members.compactMap(scalar)
      if texts.count == members.count { return (.texts, .texts(texts)) }
      let views = members.compactMap { DerivedView($0, textsAsHTML: textsAsHTML) }
      guard views.count == members.count, let schema = views.first?.schema else { return nil }
      guard views.allSatisfy({ $0.schema == schema }) else { return nil }
      return (.list(schema), .list(views.map(\.view)))
    }
  }

  private static func scalar(_ data: JSON) -> String? {
    switch data {
    case .text(let text), .number(let text): text
    default: nil
    }
  }
}
