import Model
import Templating

/// What is the same on every page, and the small pieces that views are made of.
struct SiteView {
  let site: Site
  let data: SiteData
  let editions: [Edition]
  /// The day the site is built for.
  let day: Day
  let vocabularies: Vocabularies
  private let stylesheet: String
  private let siteRecord: View
  private let contact: View
  private let audience: Audience

  /// - Parameter stylesheet: the output path of the stylesheet.
  init(_ catalogue: PublishedCatalogue, stylesheet: String) {
    site = catalogue.site
    data = catalogue.data
    editions = catalogue.editions
    day = catalogue.moment.day
    vocabularies = catalogue.vocabularies
    audience = catalogue.audience
    let basePath = catalogue.site.basePath
    self.stylesheet = basePath + stylesheet
    let statement = site.accessibilityStatement.flatMap { Address(document: SitePath($0)) }
    siteRecord = View(
      PageSchema.site,
      [
        "title": .text(site.title), "board": .text(site.boards.first?.name ?? site.title),
        "home": .address(basePath), "feed": .address(basePath + FeedAddress.site.path),
        "privacy": .address(ifAny: site.privacyURL.map { SiteView.href($0, basePath: basePath) }),
        "accessibility": .address(ifAny: statement.map { basePath + $0.text.dropFirst() }),
      ])
    contact = View(
      PageSchema.contact,
      [
        "report_request": .text(site.contact.reportRequest), "concern": .text(site.contact.concern),
        "emergency": .text(site.contact.emergency), "media": .text(ifAny: site.contact.media),
      ])
  }

  /// The values of `PageSchema.base`, in its order.
  ///
  /// - Parameter part: the part of the site that the window's title names, where other parts have pages of
  ///   the same title.
  func base(
    title: String, part: String? = nil, description: String? = nil, address: Address, isIndexed: Bool,
    textLanguage: String? = nil, breadcrumb: Breadcrumb, of published: PublishedDocument? = nil
  ) -> ViewValues {
    [
      "lang": .text(language),
      "text_lang": .text(ifAny: textLanguage == language ? nil : textLanguage),
      "title": .text(title),
      "window_title": .text(windowTitle(title, part)),
      "description": .text(ifAny: description),
      "canonical": .address(site.url(of: address)),
      "is_indexed": .flag(isIndexed && audience != .preview),
      "stylesheet": .address(stylesheet),
      "site": .record(siteRecord),
      "navigation": .list(site.navigation.map { navigationItem($0, current: address) }),
      "contact": .record(contact),
      "breadcrumb": .list(breadcrumb.views(self)),
      "structured_data": published.map { .html(self.structuredData(of: $0)) } ?? .absent,
      "preview": .text(ifAny: published.map { $0.mark(for: audience) } ?? audience.mark),
    ]
  }

  func structuredData(of published: PublishedDocument) -> [UInt8] {
    StructuredData(published: published, site: site, vocabularies: vocabularies).html
  }

  /// The language of the site.
  var language: String { site.languages.first ?? "en" }

  func href(_ address: Address) -> String { site.basePath + address.text.dropFirst() }

  func link(_ label: String, _ address: Address) -> View {
    View(PageSchema.link, ["label": .text(label), "address": .address(href(address))])
  }

  func label(_ slug: String, _ vocabulary: String) -> String {
    vocabularies.label(of: slug, in: vocabulary)
  }

  /// Labels joined for a sentence: `Police, School`; nil for none.
  func joined(_ fields: [Field<String>], _ vocabulary: String) -> String? {
    fields.isEmpty ? nil : fields.map { label($0.value, vocabulary) }.joined(separator: ", ")
  }

  static func date(_ date: DayOrMonth) -> View {
    View(PageSchema.date, ["text": .text(date.spoken), "machine": .text(date.description)])
  }

  static func date(ifAny day: Day?) -> ViewValue {
    day.map { .record(date(.day($0))) } ?? .absent
  }

  /// The page first: it is what tells one window from another.
  private func windowTitle(_ title: String, _ part: String?) -> String {
    title == site.title ? title : [title, part, site.title].compactMap { $0 }.joined(separator: " - ")
  }

  private func navigationItem(_ item: Site.NavigationItem, current: Address) -> View {
    View(
      PageSchema.navigationItem,
      [
        "title": .text(item.title), "address": .address(SiteView.href(item.address, basePath: site.basePath)),
        "is_current": .flag(item.address == current.text),
      ])
  }

  /// An address of the site gets the base path before it; a whole `http` or `https` address stays; anything
  /// else is no link.
  private static func href(_ text: String, basePath: String) -> String {
    if Address(text) != nil { return basePath + text.dropFirst() }
    return text.hasPrefix("https://") || text.hasPrefix("http://") ? text : basePath
  }
}
