import Model
import Templating

/// Plans every page of a published catalogue, in a fixed order.
struct PagePlan {
  let catalogue: PublishedCatalogue
  let site: SiteView
  /// Names of the layouts there are.
  let layouts: Set<String>

  private let lookup: DocumentLookup
  private let companions: Companions
  private let lists: DocumentLists
  private let tree: PageTree
  private let surroundings: DocumentSurroundings
  private let feeds: SiteFeeds

  init(_ catalogue: PublishedCatalogue, feeds: SiteFeeds, stylesheet: String, layouts: Set<String>) {
    self.catalogue = catalogue
    self.feeds = feeds
    self.layouts = layouts
    site = SiteView(catalogue, stylesheet: stylesheet)
    lookup = DocumentLookup(catalogue)
    companions = Companions(catalogue)
    lists = DocumentLists(catalogue)
    tree = PageTree(catalogue)
    surroundings = DocumentSurroundings(catalogue, lists: lists, lookup: lookup, site: site, tree: tree)
  }

  func pages() -> [Page] {
    catalogue.documents.map(page) + catalogue.notices.map(page)
      + ListPages(catalogue: catalogue, lists: lists, site: site, tree: tree, feeds: feeds).pages()
      + catalogue.redirects.map(page)
  }

  /// The layout of a document's page: the one its front matter names, that of its kind, `document`.
  static func layout(of document: Document, among layouts: Set<String>) -> (String, Page.LayoutChoice) {
    if let named = document.common.layout?.value { return (named, .named) }
    let kind = document.kind.rawValue
    return layouts.contains(kind) ? (kind, .kind) : ("document", .document)
  }

  private func page(_ published: PublishedDocument) -> Page {
    let (layout, choice) = Self.layout(of: published.document, among: layouts)
    return Page(
      address: published.address, file: published.address.file, layout: layout, choice: choice,
      view: {
        DocumentView(
          published: published, site: site, lookup: lookup, companions: companions, surroundings: surroundings
        ).view()
      },
      source: published.document.path, isIndexed: true, breadcrumb: surroundings.breadcrumb(of: published))
  }

  private func page(_ notice: Notice) -> Page {
    let breadcrumb = Breadcrumb(
      to: notice.title, notice.address, through: [notice.kind.step].compactMap { $0 })
    let base = site.base(
      title: notice.title, address: notice.address, isIndexed: false, breadcrumb: breadcrumb)
    var onRequest: ViewValue = .absent
    var withdrawn: ViewValue = .absent
    var notPublished: ViewValue = .absent
    switch notice.content {
    case .onRequest(_, let published):
      onRequest = .record(View(PageSchema.onRequest, ["published": .record(SiteView.date(published))]))
    case .withdrawn(let reason, let since):
      let label = reason.map { site.label($0, "withdrawal_reason") }
      withdrawn = .record(
        View(PageSchema.withdrawn, ["reason": .text(ifAny: label), "since": SiteView.date(ifAny: since)]))
    case .notPublished(let line):
      notPublished = .record(View(PageSchema.notPublished, ["public_line": .text(line)]))
    }
    let view = View(
      PageSchema.notice,
      base.adding([
        "reference": .text(notice.reference), "on_request": onRequest, "withdrawn": withdrawn,
        "not_published": notPublished,
        "improvements": .list(
          companions.improvements(of: notice.reference).map { site.link($0.title, $0.address) }),
      ]))
    return Page(
      address: notice.address, file: notice.address.file, layout: "notice", choice: .kind, view: { view },
      source: notice.path,
      isIndexed: false, breadcrumb: breadcrumb)
  }

  private func page(_ redirect: Redirect) -> Page {
    let title = lookup.entry(address: redirect.to)?.title ?? redirect.to.text
    let breadcrumb = Breadcrumb(to: "This page has moved", redirect.to)
    let base = site.base(
      title: "This page has moved", address: redirect.to, isIndexed: false, breadcrumb: breadcrumb)
    let view = View(
      PageSchema.redirect,
      base.adding(["target_text": .text(title), "target": .address(site.href(redirect.to))]))
    return Page(
      made: redirect.from, layout: "redirect", view: view, isIndexed: false, breadcrumb: breadcrumb)
  }
}
