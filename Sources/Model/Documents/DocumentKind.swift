/// What a document is. Its raw value is what an author types.
package enum DocumentKind: String, Sendable, CaseIterable {
  case report, summary, briefing, policy, page

  /// The address of the list of all documents of this kind; pages are in no list.
  package var list: Address? {
    switch self {
    case .report: Address(made: "/reports/")
    case .summary: Address(made: "/summaries/")
    case .briefing: Address(made: "/briefings/")
    case .policy: Address(made: "/policies/")
    case .page: nil
    }
  }

  /// As a reader sees one of them: `Review report`.
  package var label: String {
    switch self {
    case .report: "Review report"
    case .summary: "Learning summary"
    case .briefing: "Briefing"
    case .policy: "Policy"
    case .page: "Page"
    }
  }

  /// As a reader sees many of them: `Review reports`.
  package var pluralLabel: String {
    switch self {
    case .report: "Published reviews"
    case .summary: "Learning summaries"
    case .briefing: "Briefings"
    case .policy: "Policies"
    case .page: "Pages"
    }
  }
}
