import Model
import Templating

/// Makes the view of a document's page.
struct DocumentView {
  let published: PublishedDocument
  let site: SiteView
  let lookup: DocumentLookup

  private var document: Document { published.document }
  private var common: CommonFields { document.common }

  /// The values after those of every page, in the order of `DocumentSchema.document`.
  func view() -> View {
    let base = site.base(
      title: published.title, description: common.description?.value ?? document.extract,
      address: document.address, isIndexed: true, language: common.language?.value,
      of: published)
    return View(
      DocumentSchema.document,
      base.adding([
        "kind": .text(document.kind.label),
        "list": document.kind.list.map { .record(site.link(document.kind.pluralLabel, $0)) } ?? .absent,
        "published": date(common.published?.value),
        "updated": date(common.updated.map(DayOrMonth.day)),
        "content_note": .text(ifAny: common.contentNote?.value),
        "superseded_by": superseding(),
        "is_superseded": .flag(published.isSuperseded),
        "contents": .list(contents()),
        "body": .html(document.body.html),
        "themes": .list(themes()),
        "agencies": .texts(labels(common.agencies, "agency")),
        "roles": .texts(labels(common.roles, "role")),
        "age_groups": .texts(labels(common.ageGroups, "age_group")),
        "harm_types": .texts(labels(common.harmTypes, "harm_type")),
        "derived_from": .list(sourceReviews()),
        "history": .list(history()),
        "has_support": .flag([.report, .summary, .briefing].contains(document.kind)),
        "report": report(),
        "summary": summary(),
        "briefing": briefing(),
        "policy": policy(),
      ]))
  }

  private func report() -> ViewValue {
    guard let review = document.review else { return .absent }
    return .record(ReportView(review: review, published: published, site: site).view())
  }

  private func summary() -> ViewValue {
    guard case .summary(let summary) = document.details else { return .absent }
    return .record(SummaryView(summary: summary, document: document, site: site).view())
  }

  private func briefing() -> ViewValue {
    guard case .briefing(let briefing) = document.details else { return .absent }
    return .record(BriefingView(briefing: briefing, document: document, site: site).view())
  }

  private func policy() -> ViewValue {
    guard case .policy(let policy) = document.details else { return .absent }
    return .record(PolicyView(policy: policy, site: site).view())
  }

  private func contents() -> [View] {
    document.body.headings.filter { $0.level == 2 || $0.level == 3 }.map { heading in
      View(
        DocumentSchema.heading,
        [
          "label": .text(heading.text), "address": .address("#" + heading.id),
          "is_sub": .flag(heading.level == 3),
        ])
    }
  }

  private func themes() -> [View] {
    common.themes.map { site.link(site.label($0.value, "theme"), ListAddress.theme($0.value)) }
  }

  private func sourceReviews() -> [View] {
    common.derivedFrom.compactMap { reference in
      lookup.entry(reference: reference.value).map { site.link($0.title, $0.address) }
    }
  }

  private func superseding() -> ViewValue {
    guard let path = common.supersededBy?.value, let entry = lookup.entry(path: SitePath(path)) else {
      return .absent
    }
    return .record(site.link(entry.title, entry.address))
  }

  private func history() -> [View] {
    common.history.compactMap { change in
      guard let date = change.date?.value, let note = change.note?.value else { return nil }
      return View(
        DocumentSchema.change,
        [
          "date": .record(SiteView.date(.day(date))), "note": .text(note),
          "is_substantive": .flag(change.change?.value == .substantive),
        ])
    }
  }

  private func labels(_ fields: [Field<String>], _ vocabulary: String) -> [String] {
    fields.map { site.label($0.value, vocabulary) }
  }

  private func date(_ date: DayOrMonth?) -> ViewValue {
    date.map { .record(SiteView.date($0)) } ?? .absent
  }
}

extension Document {
  /// The first words of the body, for descriptions; nil where there is no body.
  var extract: String? {
    let firstParagraph = body.text.split(separator: "\n", omittingEmptySubsequences: true)
      .first { $0.utf8.count > 60 }
    guard let text = firstParagraph, text.count > 200 else { return firstParagraph.map(String.init) }
    let cut = text.prefix(200)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
