/// Named values in the order of a schema, from which a view is made:
/// `["title": .text("Heron"), "draft": .flag(false)]`.
package struct ViewValues: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var pairs: [(name: String, value: ViewValue)]

  package init(dictionaryLiteral pairs: (String, ViewValue)...) {
    self.pairs = pairs.map { (name: $0.0, value: $0.1) }
  }

  /// Pairs that are made rather than written out, in the order of the schema.
  package init(_ pairs: [(name: String, value: ViewValue)]) {
    self.pairs = pairs
  }

  /// These values followed by more, as `ViewSchema.adding` has their fields.
  package func adding(_ more: ViewValues) -> ViewValues { ViewValues(pairs + more.pairs) }
}
