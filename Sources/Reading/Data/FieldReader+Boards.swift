import Model

/// The boards of a site, and the pages that all its pages lead to.
extension FieldReader {
  /// `boards`: at least one, each with a slug of its own, a successor among them.
  mutating func siteBoards() -> [Site.Board] {
    var slugs: Set<String> = []
    var successors: [Field<String>] = []
    let boards = records("boards", .required, named: "A board") { fields -> Site.Board? in
      let slug = fields.text("slug", .required)
      let name = fields.text("name", .required)
      let regime = fields.term("regime", in: "board_regime", severity: .error)
      let successor = fields.text("successor")
      guard let slug, let name else { return nil }
      if !Address.isPart(slug.value) {
        fields.note(
          .valuesFitTheirFields, .error, slug.range, "a board's `slug` cannot be part of an address",
          fix: "Use only a-z, 0-9 and hyphens.")
      }
      if !slugs.insert(slug.value).inserted {
        fields.note(
          .identitiesAreUnique, .error, slug.range, "another board has the slug `\(slug.value)`",
          fix: "Give each board a slug of its own.")
      }
      if let successor { successors.append(successor) }
      return Site.Board(
        slug: slug.value, name: name.value, regime: regime?.value, successor: successor?.value)
    }.compactMap { $0 }
    for successor in successors where !slugs.contains(successor.value) {
      note(
        .termsAreKnown, .error, successor.range, "`\(successor.value)` is not a board of this site",
        fix: "Write the slug of the board that took over: \(slugs.sorted().joined(separator: ", ")).")
    }
    if let node = node("boards"), case .sequence(let items) = node.content, items.isEmpty {
      note(
        .requiredFieldsArePresent, .error, node.range.firstLine(in: scope.source), "the site has no board",
        fix:
          "Write at least one: [{slug: northmere, name: Northmere Safeguarding Partnership, regime: child}].")
    }
    return boards
  }

  /// `privacy_url`: a page of the site or a whole web address.
  mutating func privacyPage() -> (text: String?, link: Field<Address>?) {
    guard let text = text("privacy_url") else { return (nil, nil) }
    if let address = Address(text.value) { return (text.value, Field(address, text.range)) }
    return (webAddress("privacy_url")?.value, nil)
  }

  /// A field that holds the path of a document, and the page at which it will lie.
  mutating func documentPage(_ field: String) -> (path: String, link: Field<Address>)? {
    guard let text = text(field) else { return nil }
    guard let address = Address(document: SitePath(text.value)) else {
      note(
        .valuesFitTheirFields, .error, text.range, "`\(field)` is not the path of a document",
        fix: "Write it from the site's folder on, such as content/about/accessibility.md.")
      return nil
    }
    return (text.value, Field(address, text.range))
  }
}
