import Model
import Templating

/// What only some kinds have.
extension DocumentView {
  /// The values of `DocumentSchema.kinds`: a document has those of its own kind, and nothing of the others.
  func kinds() -> ViewValues {
    switch published.document.details {
    case .report(let review), .improvements(let review):
      let view = ReportView(review: review, published: published, site: site, lookup: lookup).view()
      return ["report": .record(view)]
    case .summary(let summary):
      let view = SummaryView(summary: summary, document: published.document, site: site, lookup: lookup)
        .view()
      return ["summary": .record(view)]
    case .briefing(let briefing):
      let view = BriefingView(briefing: briefing, document: published.document, site: site).view()
      return ["briefing": .record(view)]
    case .audit(let audit):
      return ["audit": .record(AuditView(audit: audit, site: site, lookup: lookup).view())]
    case .digest(let digest):
      return ["digest": DigestView(digest: digest, site: site).view().map(ViewValue.record) ?? .absent]
    case .event(let event):
      let view = EventView(event: event, site: site, lookup: lookup).view()
      return ["event": view.map(ViewValue.record) ?? .absent]
    case .newsletter(let newsletter):
      let view = NewsletterView(newsletter: newsletter, lookup: lookup, site: site).view()
      return ["newsletter": .record(view)]
    case .annualReport(let report):
      let view = AnnualReportView(report: report, lookup: lookup, site: site).view()
      return ["annual_report": .record(view)]
    case .policy(let policy): return ["policy": .record(PolicyView(policy: policy, site: site).view())]
    case .response, .forum, .resource, .page: return [:]
    }
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
    guard let paragraph = body.lines.first(where: { $0.utf8.count > 60 }) else { return nil }
    // Bytes are counted first, as characters would be counted to the end of the paragraph.
    guard paragraph.utf8.count > 200,
      let end = paragraph.index(paragraph.startIndex, offsetBy: 200, limitedBy: paragraph.endIndex),
      end != paragraph.endIndex
    else { return paragraph }
    let cut = paragraph[..<end]
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
