/// The fields that a view declares, in order. Layouts are compiled against it, so that a name nobody
/// declared is found before any page is rendered.
///
/// Keep a schema in a constant: making one takes much longer than making a view of it.
package struct ViewSchema: Hashable, Sendable {
  package let fields: [ViewField]
  /// The same for equal schemas and for no others: what a view keeps of its schema, since every view of a
  /// site would otherwise count references to a few arrays that all threads share.
  let mark: Int

  /// - Precondition: no two fields have one name.
  package init(_ fields: [ViewField]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a field is declared twice")
    self.fields = fields
    mark = fields.hashValue
  }

  package static func == (left: ViewSchema, right: ViewSchema) -> Bool { left.mark == right.mark }

  package func hash(into hasher: inout Hasher) { hasher.combine(mark) }

  /// This schema followed by more fields, such as a kind's own after those of every page.
  package func adding(_ more: [ViewField]) -> ViewSchema { ViewSchema(fields + more) }

  /// Every name a layout can use, dotted and in order, with its field: `author`, `author.name`. What is
  /// inside a list is named after the list.
  package var names: [(name: String, field: ViewField)] {
    fields.flatMap { field in
      [(field.name, field)]
        + (field.kind.inner?.names.map { ("\(field.name).\($0.name)", $0.field) } ?? [])
    }
  }

  /// Where a field stands, or nil.
  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
