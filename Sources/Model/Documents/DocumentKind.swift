/// What a document is. Its raw value is what an author types.
package enum DocumentKind: String, Sendable, CaseIterable {
  case report, response, improvements, summary, briefing, audit, forum, digest, resource, event, newsletter
  case annualReport = "annual-report"
  case policy, page

  /// The address of the list of all documents of this kind; pages are in no list.
  package var list: Address? {
    switch self {
    case .report: Address(made: "/reports/")
    case .response: Address(made: "/responses/")
    case .improvements: Address(made: "/improvements/")
    case .summary: Address(made: "/summaries/")
    case .briefing: Address(made: "/briefings/")
    case .audit: Address(made: "/audits/")
    case .forum: Address(made: "/forums/")
    case .digest: Address(made: "/digests/")
    case .resource: Address(made: "/resources/")
    case .event: Address(made: "/events/")
    case .newsletter: Address(made: "/newsletters/")
    case .annualReport: Address(made: "/annual-reports/")
    case .policy: Address(made: "/policies/")
    case .page: nil
    }
  }

  /// As a reader sees one of them: `Review report`.
  package var label: String {
    switch self {
    case .report: "Review report"
    case .response: "Board’s response"
    case .improvements: "Improvement information"
    case .summary: "Learning summary"
    case .briefing: "Briefing"
    case .audit: "Audit"
    case .forum: "Practitioner forum"
    case .digest: "Learning from elsewhere"
    case .resource: "Resource"
    case .event: "Event"
    case .newsletter: "Newsletter"
    case .annualReport: "Annual report"
    case .policy: "Policy"
    case .page: "Page"
    }
  }

  /// As a reader sees many of them: `Published reviews`.
  package var pluralLabel: String {
    switch self {
    case .report: "Published reviews"
    case .response: "Board’s responses"
    case .improvements: "Improvement information"
    case .summary: "Learning summaries"
    case .briefing: "Briefings"
    case .audit: "Audits"
    case .forum: "Practitioner forums"
    case .digest: "Learning from elsewhere"
    case .resource: "Resources"
    case .event: "Events"
    case .newsletter: "Newsletters"
    case .annualReport: "Annual reports"
    case .policy: "Policies"
    case .page: "Pages"
    }
  }
}
