import Model
import Templating

/// What only some kinds have.
extension DocumentView {
  /// The values of `DocumentSchema.kinds`, in its order.
  func kinds() -> ViewValues {
    var values: [String: View] = [:]
    switch published.document.details {
    case .report(let review), .improvements(let review):
      values["report"] = ReportView(review: review, published: published, site: site, lookup: lookup).view()
    case .summary(let summary):
      values["summary"] =
        SummaryView(summary: summary, document: published.document, site: site, lookup: lookup).view()
    case .briefing(let briefing):
      values["briefing"] = BriefingView(briefing: briefing, document: published.document, site: site).view()
    case .audit(let audit): values["audit"] = AuditView(audit: audit, site: site, lookup: lookup).view()
    case .digest(let digest): values["digest"] = DigestView(digest: digest, site: site).view()
    case .event(let event): values["event"] = EventView(event: event, site: site, lookup: lookup).view()
    case .newsletter(let newsletter):
      values["newsletter"] = NewsletterView(newsletter: newsletter, lookup: lookup, site: site).view()
    case .annualReport(let report):
      values["annual_report"] = AnnualReportView(report: report, lookup: lookup, site: site).view()
    case .policy(let policy): values["policy"] = PolicyView(policy: policy, site: site).view()
    case .response, .forum, .resource, .page: break
    }
    return ViewValues(
      DocumentSchema.kindNames.map { ($0, values[$0].map(ViewValue.record) ?? .absent) })
  }

  /// The table of facts beside its text.
  func facts() -> [View] {
    var facts = FactList()
    switch published.document.details {
    case .report(let review), .improvements(let review):
      return ReviewFacts(review: review, site: site).views()
    case .audit(let audit): return AuditView(audit: audit, site: site, lookup: lookup).facts()
    case .policy(let policy): return PolicyView(policy: policy, site: site).facts()
    case .event(let event): return EventView(event: event, site: site, lookup: lookup).facts()
    case .forum(let forum):
      facts.add("Held on", forum.heldOn)
      facts.add("Why it was held", forum.trigger?.value)
      facts.add("Proposed by", forum.proposedBy?.value)
    case .resource(let resource): facts.add("Format", site.label(resource.format, "resource_format"))
    case .response, .summary, .briefing, .digest, .newsletter, .annualReport, .page: break
    }
    return facts.views
  }
}

extension Document {
  /// The first words of the body, for descriptions; nil where there is no body.
  var extract: String? {
    let firstParagraph = body.lines.first { $0.utf8.count > 60 }
    guard let text = firstParagraph, text.count > 200 else { return firstParagraph }
    let cut = text.prefix(200)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
