import Model

/// Lists and groups of fields.
extension FieldReader {
  /// A list of texts; a single text is a list of one.
  mutating func texts(_ field: String, _ need: Need = .optional) -> [Field<String>] {
    guard let node = node(field, need) else { return [] }
    guard case .sequence(let items) = node.content else {
      return scalar(node, of: field).map { [$0] } ?? []
    }
    return items.compactMap { item in
      if item.isEmpty {
        note(
          .valuesFitTheirFields, .error, item.range, "an entry of `\(field)` is empty",
          fix: "Write its text or take it out.")
        return nil
      }
      return scalar(item, of: field)
    }
  }

  mutating func addresses(_ field: String) -> [Field<Address>] {
    texts(field).compactMap { text in
      if let address = Address(text.value) { return Field(address, text.range) }
      note(
        .sourceNamesAreAddresses, .error, text.range, "an entry of `\(field)` is not an address of a page",
        fix:
          "Write the part after the site's name, with a slash at both ends, such as /reports/child-heron/; "
          + "between slashes only a-z, 0-9 and hyphens.")
      return nil
    }
  }

  /// One group of fields.
  mutating func record<Value>(
    _ field: String, _ need: Need = .optional, named name: String, read: (inout FieldReader) -> Value
  ) -> Value? {
    node(field, need).flatMap { group($0, of: field, named: name, read) }
  }

  /// A list of groups; a single group is a list of one.
  mutating func records<Value>(
    _ field: String, _ need: Need = .optional, named name: String, read: (inout FieldReader) -> Value
  ) -> [Value] {
    guard let node = node(field, need) else { return [] }
    guard case .sequence(let items) = node.content else {
      return group(node, of: field, named: name, read).map { [$0] } ?? []
    }
    return items.compactMap { group($0, of: field, named: name, read) }
  }

  private mutating func group<Value>(
    _ node: YAMLNode, of field: String, named name: String, _ read: (inout FieldReader) -> Value
  ) -> Value? {
    guard case .mapping(let pairs) = node.content else {
      note(
        .valuesFitTheirFields, .error, node.range.firstLine(in: scope.source),
        "`\(field)` must hold named fields, but here is \(node.description)",
        fix: "Write it as {name: value, name: value}, or one `name: value` a line, indented.")
      return nil
    }
    var reader = FieldReader(pairs, range: node.range, name: name, scope: scope)
    let value = read(&reader)
    reader.finish()
    absorb(reader.findings)
    return value
  }
}
