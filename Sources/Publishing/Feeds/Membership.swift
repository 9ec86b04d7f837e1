import Model

/// The lists by subject that a document belongs to, each once and in the author's order.
struct Membership {
  /// Its own, and those above them.
  let themes: [String]
  /// Its own, and those whom it tells what to do differently or what others did well.
  let roles: [String]
  /// Its own, and those whom it tells what to do differently.
  let agencies: [String]

  init(_ document: Document, _ vocabularies: Vocabularies) {
    let own = document.common
    themes = Self.once(own.themes.flatMap { Self.path(to: $0.value, in: vocabularies["theme"]) })
    let advice = document.doDifferently
    roles = Self.once(
      (own.roles + advice.flatMap(\.roles) + document.goodPractice.flatMap(\.roles)).map(\.value))
    agencies = Self.once((own.agencies + advice.flatMap(\.agencies)).map(\.value))
  }

  /// A term and the terms above it.
  private static func path(to slug: String, in vocabulary: Vocabulary) -> [String] {
    var path = [slug]
    while let parent = path.last.flatMap({ vocabulary[$0]?.parent }), !path.contains(parent) {
      path.append(parent)
    }
    return path
  }

  /// Without repeats, and without what could not be part of an address.
  private static func once(_ slugs: [String]) -> [String] {
    var seen: Set<String> = []
    return slugs.filter { Address.isPart($0) && seen.insert($0).inserted }
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
