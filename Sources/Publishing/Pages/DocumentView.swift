import Model
import Templating

/// Makes the view of a document's page.
struct DocumentView {
  let published: PublishedDocument
  let site: SiteView
  let lookup: DocumentLookup
  let companions: Companions
  let surroundings: DocumentSurroundings

  private var document: Document { published.document }
  private var common: CommonFields { document.common }

  /// The values after those of every page, in the order of `DocumentSchema.document`.
  func view() -> View {
    let base = site.base(
      title: published.title, description: common.description?.value ?? document.extract,
      address: document.address, isIndexed: true, textLanguage: common.language?.value,
      breadcrumb: surroundings.breadcrumb(of: published), of: published)
    return View(
      DocumentSchema.document, base.adding(head()).adding(matter()).adding(filing()).adding(kinds()))
  }

  private func head() -> ViewValues {
    [
      "kind": .text(document.kind.label),
      "list": document.kind.list.map { .record(site.link(document.kind.pluralLabel, $0)) } ?? .absent,
      "published": date(common.published?.value),
      "updated": date(published.updated.map(DayOrMonth.day)),
      "content_note": .text(ifAny: common.contentNote?.value),
      "superseded_by": superseding(),
      "is_superseded": .flag(published.isSuperseded),
      "interim": interim(),
      "translations": .list(translations()),
    ]
  }

  private func matter() -> ViewValues {
    let files = published.files.isEmpty ? nil : FileList(published: published, site: site)
    let downloads = files?.facts ?? [:]
    return [
      "contents": .list(contents()),
      "body": .html(
        document.body.mentions.isEmpty ? document.body.html : document.body.html { downloads[$0] }),
      "facts": .list(facts()),
      "files": .list(files?.views() ?? []),
      "findings": .list(document.findings.compactMap { $0.view() }),
      "recommendations": .list(isForm ? [] : document.recommendations.compactMap { $0.view(site) }),
      "actions": .list(isForm ? [] : document.actions.compactMap { $0.view(site) }),
      "response": response().map(ViewValue.record) ?? .absent,
    ]
  }

  private func filing() -> ViewValues {
    let terms: ViewValues = [
      "themes": .list(terms(common.themes, .theme)),
      "agencies": .list(terms(common.agencies, .agency)),
      "roles": .list(terms(common.roles, .role)),
      "age_groups": .list(terms(common.ageGroups, .ageGroup)),
      "harm_types": .list(terms(common.harmTypes, .harmType)),
      "filing": .list(filingFacts()),
    ]
    return terms.adding(surroundings.values(of: document)).adding([
      "history": .list(history()),
      "has_support": .flag(Self.supported.contains(document.kind)),
    ])
  }

  /// A summary shows its recommendations and actions in the fields of its form.
  private var isForm: Bool { document.kind == .summary }

  /// Kinds that tell of harm.
  private static let supported: Set<DocumentKind> = [
    .report, .response, .improvements, .summary, .briefing, .forum, .digest,
  ]

  private func response() -> View? {
    let documents = document.review?.reference.map { companions.responses(to: $0.value) } ?? []
    return ResponseView(own: document.response, documents: documents, site: site).view()
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

  private func interim() -> ViewValue {
    guard let interim = common.interim else { return .absent }
    return .record(
      View(DocumentSchema.interim, ["approved_on": SiteView.date(ifAny: interim.approvedOn?.value)]))
  }

  /// The page in its other languages: what it was translated from, and what that was also translated into.
  private func translations() -> [View] {
    let original = common.translationOf.flatMap { companions.original(SitePath($0.value)) }
    let all =
      (original.map { [$0] } ?? []) + companions.translations(of: original?.document.path ?? document.path)
    return all.filter { $0.address != published.address }.map { other in
      let language = site.language(of: other.document)
      return View(
        DocumentSchema.translation,
        [
          "label": .text(other.title), "address": .address(site.href(other.address)),
          "language": .text(site.label(language, "language")), "lang": .text(language),
        ])
    }
  }

  /// Plain pages are listed under their themes only.
  private func terms(_ fields: [Field<String>], _ facet: Facet) -> [View] {
    // What an event without a name of its own is filed under would tell what it is about.
    guard !published.isShownNeutrally else { return [] }
    return site.filedTerms.views(fields, of: facet, isLinked: document.kind != .page || facet == .theme)
  }

  private func filingFacts() -> [View] {
    var facts = FactList()
    if !published.isShownNeutrally {
      facts.add("Written for", labels(common.audience, "audience"))
      facts.add("Shows", site.label(common.practice, "practice"))
      facts.add("Learnt from", labels(common.sources, "source"))
      facts.add("Priorities", common.priorities.map { site.priority($0.value) })
      facts.add("Part of our framework", site.label(common.element, "element"))
      facts.add("Part of how we learn", site.label(common.quadrant, "quadrant"))
    }
    if site.site.boards.count > 1 {
      let boards = common.boards.map(\.value)
      facts.add("Board", (boards.isEmpty ? [site.site.boards[0].slug] : boards).map(site.board))
    }
    return facts.views
  }

  private func superseding() -> ViewValue {
    guard let path = common.supersededBy?.value, let entry = lookup.entry(path: SitePath(path)) else {
      return .absent
    }
    return .record(site.link(entry.title, entry.address))
  }

  /// The latest change first.
  private func history() -> [View] {
    guard !common.history.isEmpty else { return [] }
    let changes = common.history.enumerated().sorted { left, right in
      let days = (left.element.date?.value, right.element.date?.value)
      if let first = days.0, let second = days.1, first != second { return first > second }
      return left.offset < right.offset
    }
    return changes.compactMap { _, change in
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
