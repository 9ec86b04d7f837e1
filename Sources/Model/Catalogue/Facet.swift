/// A way of looking for documents beside their kind. Each has an index page, and a list for every term that
/// some document bears.
package enum Facet: String, Sendable, CaseIterable {
  case board, role, theme, agency
  case ageGroup = "age-group"
  case harmType = "harm-type"
  case reviewType = "review-type"
  case year, priority

  /// Its place among all facets, for tables.
  package var ordinal: Int {
    switch self {
    case .board: 0
    case .role: 1
    case .theme: 2
    case .agency: 3
    case .ageGroup: 4
    case .harmType: 5
    case .reviewType: 6
    case .year: 7
    case .priority: 8
    }
  }

  /// The address of its index page.
  package var index: Address {
    switch self {
    case .agency: Address(made: "/agencies/")
    case .priority: Address(made: "/priorities/")
    default: Address(made: "/\(rawValue)s/")
    }
  }

  /// The address of the list of one of its terms.
  package func list(of term: String) -> Address { Address(made: index.text + term + "/") }

  /// The vocabulary its terms come from; boards, years and priorities are the site's own.
  package var vocabulary: String? {
    switch self {
    case .role: "role"
    case .theme: "theme"
    case .agency: "agency"
    case .ageGroup: "age_group"
    case .harmType: "harm_type"
    case .reviewType: "review_type"
    case .board, .year, .priority: nil
    }
  }

  /// As readers see it over its index: `Age groups`.
  package var label: String {
    switch self {
    case .board: "Boards"
    case .role: "Roles"
    case .theme: "Themes"
    case .agency: "Agencies"
    case .ageGroup: "Age groups"
    case .harmType: "Kinds of harm"
    case .reviewType: "Types of review"
    case .year: "By year"
    case .priority: "Priorities"
    }
  }

  /// As readers see it over its links on the home page: `Find by age group`.
  package var invitation: String {
    switch self {
    case .board: "Find by board"
    case .role: "Find by role"
    case .theme: "Find by theme"
    case .agency: "Find by agency"
    case .ageGroup: "Find by age"
    case .harmType: "Find by kind of harm"
    case .reviewType: "Find by type of review"
    case .year: "Find by year"
    case .priority: "Find by priority"
    }
  }
}
