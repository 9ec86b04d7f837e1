/// A value as an author gave it, and where it stands in the source.
package struct Field<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let range: SourceRange

  // Inlinable, so that each module makes its fields without asking at run time what they hold.
  @inlinable
  package init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// A stretch of time in whole months, as in `scope_period: {from: 2023-01, to: 2025-02}`.
package struct MonthSpan: Hashable, Sendable {
  package var from: Field<Month>?
  package var to: Field<Month>?

  package init(from: Field<Month>?, to: Field<Month>?) {
    self.from = from
    self.to = to
  }
}
