/// The values one page hands to its layout, in the order of their schema, so that rendering looks nothing
/// up by name.
package struct View: Hashable, Sendable {
  package let schema: ViewSchema
  let values: [ViewValue]

  /// A view of a schema: `View(schema, ["title": .text("Heron"), "draft": .flag(false)])`.
  ///
  /// - Parameter values: in the order of the schema; optional fields may be left out.
  /// - Precondition: the values fit the schema. A misfit is a mistake in Candour, never in a site.
  package init(_ schema: ViewSchema, _ values: ViewValues) {
    switch View.arranged(values, for: schema) {
    case .success(let arranged):
      self.schema = schema
      self.values = arranged
    case .failure(let misfit):
      preconditionFailure(misfit.text)
    }
  }

  /// Why values do not make a view.
  struct Misfit: Error, Equatable {
    let text: String
  }

  /// The values in slot order (a flag `has_…` that is not given says whether the field after it holds
  /// anything), or the first reason why they do not fit. Compares names side by side,
  /// without hashing: views are made for every page.
  static func arranged(
    _ values: ViewValues, for schema: ViewSchema
  ) -> Result<[ViewValue], Misfit> {
    var arranged: [ViewValue] = []
    arranged.reserveCapacity(schema.fields.count)
    var next = 0
    for field in schema.fields {
      guard next < values.pairs.count, values.pairs[next].name == field.name else {
        if field.asksWhetherTheNextIsEmpty, next < values.pairs.count {
          arranged.append(.flag(values.pairs[next].value.isTruthy))
          continue
        }
        guard field.isOptional else {
          return .failure(Misfit(text: "expected the field \"\(field.name)\""))
        }
        arranged.append(.absent)
        continue
      }
      let value = values.pairs[next].value
      guard value.fits(field) else {
        return .failure(Misfit(text: "\"\(field.name)\" must be \(field.kind.phrase)"))
      }
      arranged.append(value)
      next += 1
    }
    guard next == values.pairs.count else {
      return .failure(Misfit(text: "\"\(values.pairs[next].name)\" is unknown or out of order"))
    }
    return .success(arranged)
  }
}
