import Model

/// Which Atom feed: the site's, or that of a list by subject.
package enum FeedAddress: Hashable, Sendable {
  case site
  case theme(String), role(String), agency(String)

  /// Relative to the output folder: `themes/neglect/feed.xml`.
  package var path: String {
    switch self {
    case .site: "feed.xml"
    case .theme, .role, .agency: list.text.dropFirst() + "feed.xml"
    }
  }

  /// The page that shows the same documents to people.
  package var list: Address {
    switch self {
    case .site: ListAddress.home
    case .theme(let slug): ListAddress.theme(slug)
    case .role(let slug): Address(made: "/roles/\(slug)/")
    case .agency(let slug): Address(made: "/agencies/\(slug)/")
    }
  }

  /// The feed of what bears a term; nil where there are none by such terms.
  init?(_ term: ListTerm) {
    switch term.facet {
    case .theme: self = .theme(term.slug)
    case .role: self = .role(term.slug)
    case .agency: self = .agency(term.slug)
    case .board, .ageGroup, .harmType, .reviewType, .year, .priority: return nil
    }
  }
}
