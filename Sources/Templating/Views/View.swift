/// The values one page hands to its layout, in the order of their schema, so that rendering looks nothing
/// up by name.
package struct View: Hashable, Sendable {
  /// That of its schema.
  let mark: Int
  let values: [ViewValue]

  /// A view of a schema: `View(schema, ["title": .text("Heron"), "draft": .flag(false)])`.
  ///
  /// - Parameter values: in the order of the schema; optional fields may be left out.
  /// - Precondition: the values fit the schema. A misfit is a mistake in Candour, never in a site.
  package init(_ schema: ViewSchema, _ values: ViewValues) {
    switch View.arranged(values, for: schema) {
    case .success(let arranged):
      mark = schema.mark
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
    schema.fields.withUnsafeBufferPointer { fields in
      values.pairs.withUnsafeBufferPointer { arranged($0, for: fields) }
    }
  }

  private static func arranged(
    _ pairs: UnsafeBufferPointer<(String, ViewValue)>, for fields: UnsafeBufferPointer<ViewField>
  ) -> Result<[ViewValue], Misfit> {
    var arranged: [ViewValue] = []
    arranged.reserveCapacity(fields.count)
    var next = 0
    for slot in fields.indices {
      guard next < pairs.count, pairs[next].0 == fields[slot].name else {
        if fields[slot].asksWhetherTheNextIsEmpty, next < pairs.count {
          arranged.append(.flag(pairs[next].1.isTruthy))
          continue
        }
        guard fields[slot].isOptional else {
          return .failure(Misfit(text: "expected the field \"\(fields[slot].name)\""))
        }
        arranged.append(.absent)
        continue
      }
      guard pairs[next].1.fits(fields[slot]) else {
        return .failure(Misfit(text: "\"\(fields[slot].name)\" must be \(fields[slot].kind.phrase)"))
      }
      arranged.append(pairs[next].1)
      next += 1
    }
    guard next == pairs.count else {
      return .failure(Misfit(text: "\"\(pairs[next].0)\" is unknown or out of order"))
    }
    return .success(arranged)
  }
}
