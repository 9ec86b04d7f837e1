/// A Markdown file of the site, read: its kind, its typed fields, each with its place, and its body.
///
/// Held by reference: it has some two hundred fields that count references of their own, and it is sorted,
/// looked up and passed about by every stage.
package final class Document: Sendable {
  /// Boxed: a report has over a hundred fields, and documents are passed about a great deal.
  package indirect enum Details: Hashable, Sendable {
    case report(ReviewFields)
    case response(ResponseFields)
    /// What is published instead of a report that is not.
    case improvements(ReviewFields)
    case summary(SummaryFields)
    case briefing(BriefingFields)
    case audit(AuditFields)
    case forum(ForumFields)
    case digest(DigestFields)
    case resource(ResourceFields)
    case event(EventFields)
    case newsletter(NewsletterFields)
    case annualReport(AnnualReportFields)
    case policy(PolicyFields)
    case page
  }

  package let source: SourceFile
  package let address: Address
  package let common: CommonFields
  package let details: Details
  package let body: Body
  /// The front matter's bytes between its `---` lines, and the body's.
  package let frontMatterRange: SourceRange
  package let bodyRange: SourceRange

  package init(
    source: SourceFile, address: Address, common: CommonFields, details: Details, body: Body,
    frontMatterRange: SourceRange, bodyRange: SourceRange
  ) {
    self.source = source
    self.address = address
    self.common = common
    self.details = details
    self.body = body
    self.frontMatterRange = frontMatterRange
    self.bodyRange = bodyRange
  }

  package var kind: DocumentKind {
    switch details {
    case .report: .report
    case .response: .response
    case .improvements: .improvements
    case .summary: .summary
    case .briefing: .briefing
    case .audit: .audit
    case .forum: .forum
    case .digest: .digest
    case .resource: .resource
    case .event: .event
    case .newsletter: .newsletter
    case .annualReport: .annualReport
    case .policy: .policy
    case .page: .page
    }
  }

  package var path: SitePath { source.path }

  /// The title, or the file's name where the author gave none.
  package var title: String { common.title?.value ?? String(path.name) }

  /// The fields of a report or of improvement information; nil for other kinds.
  package var review: ReviewFields? {
    switch details {
    case .report(let fields), .improvements(let fields): fields
    default: nil
    }
  }

  /// The fields of an event; nil for other kinds.
  package var event: EventFields? {
    if case .event(let fields) = details { fields } else { nil }
  }

  /// The reference by which other documents name this one.
  package var reference: Field<String>? {
    switch details {
    case .report(let fields), .improvements(let fields): fields.reference
    case .summary(let fields): fields.reference
    default: nil
    }
  }
}
