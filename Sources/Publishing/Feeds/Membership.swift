import Model

/// The lists by subject that a document belongs to, each once and in the author's order.
struct Membership {
  /// Its own, and those above them.
  let themes: [String]
  /// Its own, and those whom it tells what to do differently or what others did well.
  let roles: [String]
  /// Its own, and those whom it tells what to do differently.
  let agencies: [String]

  init(_ document: Document, _ writing: AtomWriting) {
    let own = document.common
    var themes: [String] = []
    for theme in own.themes {
      var next: String? = theme.value
      // Stops at a theme that is already there, and so where themes stand above each other in a ring.
      while let slug = next, !themes.contains(slug) {
        themes.append(slug)
        next = writing.parent(of: slug)
      }
    }
    self.themes = themes.filter { Address.isPart($0) }
    let advice = document.doDifferently
    roles = Self.once(own.roles + advice.flatMap(\.roles) + document.goodPractice.flatMap(\.roles))
    agencies = Self.once(own.agencies + advice.flatMap(\.agencies))
  }

  /// Without repeats, and without what could not be part of an address.
  private static func once(_ fields: [Field<String>]) -> [String] {
    fields.reduce(into: []) { slugs, field in
      if !slugs.contains(field.value), Address.isPart(field.value) { slugs.append(field.value) }
    }
  }
}

extension Document {
  fileprivate var doDifferently: [DoDifferently] {
    switch details {
    case .briefing(let briefing): briefing.doDifferently
    case .summary(let summary): summary.doDifferently
    default: []
    }
  }

  fileprivate var goodPractice: [BriefingFields.GoodPractice] {
    if case .briefing(let briefing) = details { briefing.goodPractice } else { [] }
  }
}
