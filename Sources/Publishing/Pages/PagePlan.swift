import Model
import Templating

/// Plans every page of a published catalogue, in a fixed order.
struct PagePlan {
  private let catalogue: PublishedCatalogue
  let site: SiteView
  /// Names of the layouts there are.
  private let layouts: Set<String>
  private let lists: DocumentLists
  private let tree: PageTree
  private let feeds: SiteFeeds
  private let documents: DocumentPages

  init(
    _ catalogue: PublishedCatalogue, lists: DocumentLists, feeds: SiteFeeds, stylesheet: String,
    layouts: Set<String>
  ) {
    self.catalogue = catalogue
    self.lists = lists
    self.feeds = feeds
    self.layouts = layouts
    site = SiteView(catalogue, stylesheet: stylesheet)
    tree = PageTree(catalogue)
    documents = DocumentPages(catalogue, lists: lists, site: site, tree: tree)
  }

  /// The longest come first, so that no thread is left with one of them at the end.
  func pages(_ workforce: any Workforce) -> [Page] {
    let lists = ListPages(
      catalogue: catalogue, lists: lists, site: site, tree: tree, feeds: feeds, workforce: workforce)
    return lists.pages() + catalogue.documents.map(page) + catalogue.notices.map(page)
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
      view: { [documents] in documents.view(of: published) },
      source: published.document.path, isIndexed: true,
      modified: published.updated ?? published.document.common.published?.value.latest)
  }

  private func page(_ notice: Notice) -> Page {
    Page(
      address: notice.address, file: notice.address.file, layout: "notice", choice: .kind,
      view: { view(of: notice) }, source: notice.path, isIndexed: false, modified: nil)
  }

  private func view(of notice: Notice) -> View {
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
    return View(
      PageSchema.notice,
      base.adding([
        "reference": .text(notice.reference), "on_request": onRequest, "withdrawn": withdrawn,
        "not_published": notPublished,
        "improvements": .list(
          documents.companions.improvements(of: notice.reference).map { site.link($0.title, $0.address) }),
      ]))
  }

  private func page(_ redirect: Redirect) -> Page {
    Page(made: redirect.from, layout: "redirect", isIndexed: false) { view(of: redirect) }
  }

  private func view(of redirect: Redirect) -> View {
    let title = documents.lookup.entry(target: redirect.to)?.title ?? redirect.to.text
    let breadcrumb = Breadcrumb(to: "This page has moved", redirect.to)
    let base = site.base(
      title: "This page has moved", address: redirect.to, isIndexed: false, breadcrumb: breadcrumb)
    return View(
      PageSchema.redirect,
      base.adding(["target_text": .text(title), "target": .address(site.href(redirect.to))]))
  }
}
