/// Named values in the order of a schema, from which a view is made:
/// `["title": .text("Heron"), "draft": .flag(false)]`.
package struct ViewValues: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var pairs: [(String, ViewValue)]

  package init(dictionaryLiteral pairs: (String, ViewValue)...) {
    self.pairs = pairs
  }

  /// Pairs that are made rather than written out, in the order of the schema.
  package init(_ pairs: [(String, ViewValue)]) {
    self.pairs = pairs
  }

  /// These values followed by more, as `ViewSchema.adding` has their fields.
  package consuming func adding(_ more: ViewValues) -> ViewValues {
    var all = self
    all.pairs += more.pairs
    return all
  }
}
