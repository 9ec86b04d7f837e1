import Model
import Templating

/// What is the same on every page, and the small pieces that views are made of. Held by reference, since
/// every page and every part of one holds it.
final class SiteView: Sendable {
  let site: Site
  let data: SiteData
  let editions: [Edition]
  /// The day the site is built for.
  let day: Day
  let vocabularies: Vocabularies
  /// Begins and ends with a slash.
  let basePath: String
  let filedTerms: FiledTerms
  /// Of the reviews that the register knows.
  let registerAnchors: RegisterAnchors
  /// Fields of `PageSchema.base` that have one value on every page that `leads(to:)` is not true of.
  let shared: ViewValues
  private let labels: TermLabels
  private let stylesheet: ViewValue
  /// As on a page that none of it leads to.
  private let navigation: ViewValue
  private let siteRecord: ViewValue
  private let contact: ViewValue
  private let audience: Audience

  /// - Parameter stylesheet: the output path of the stylesheet.
  init(_ catalogue: PublishedCatalogue, stylesheet: String) {
    site = catalogue.site
    data = catalogue.data
    editions = catalogue.editions
    day = catalogue.moment.day
    vocabularies = catalogue.vocabularies
    audience = catalogue.audience
    registerAnchors = RegisterAnchors(catalogue.register)
    let basePath = catalogue.site.basePath
    self.basePath = basePath
    labels = TermLabels(catalogue.vocabularies)
    filedTerms = FiledTerms(catalogue.vocabularies, basePath: basePath)
    navigation = .list(
      catalogue.site.navigation.map { Self.item($0, isCurrent: false, basePath: basePath) })
    self.stylesheet = .address(basePath + stylesheet)
    let statement = site.accessibilityStatement.flatMap { Address(document: SitePath($0)) }
    let siteView = View(
      PageSchema.site,
      [
        "title": .text(site.title), "board": .text(site.boards.first?.name ?? site.title),
        "home": .address(basePath), "feed": .address(basePath + FeedAddress.site.path),
        "privacy": .address(ifAny: site.privacyLink),
        "accessibility": .address(ifAny: statement.map { basePath + $0.text.dropFirst() }),
      ])
    siteRecord = .record(siteView)
    let contactView = View(
      PageSchema.contact,
      [
        "report_request": .text(site.contact.reportRequest), "concern": .text(site.contact.concern),
        "emergency": .text(site.contact.emergency), "media": .text(ifAny: site.contact.media),
      ])
    contact = .record(contactView)
    shared = [
      "lang": .text(catalogue.site.language), "stylesheet": self.stylesheet, "site": siteRecord,
      "navigation": navigation, "contact": contact,
    ]
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
      "stylesheet": stylesheet,
      "site": siteRecord,
      "navigation": navigation(on: address),
      "contact": contact,
      "breadcrumb": .list(breadcrumb.views(self)),
      "structured_data": published.map { .html(self.structuredData(of: $0)) } ?? .absent,
      "preview": .text(ifAny: published.map { $0.mark(for: audience) } ?? audience.mark),
    ]
  }

  func structuredData(of published: PublishedDocument) -> [UInt8] {
    StructuredData(published: published, site: site, labels: labels).html
  }

  /// The language of the site.
  var language: String { site.language }

  /// Whether the navigation leads to a page, and so shows it as the current one there.
  func leads(to address: Address) -> Bool {
    site.navigation.contains { $0.address == address.text }
  }

  func href(_ address: Address) -> String {
    basePath.utf8.count == 1 ? address.text : basePath + address.text.dropFirst()
  }

  func link(_ label: String, _ address: Address) -> View {
    View(PageSchema.link, ["label": .text(label), "address": .address(href(address))])
  }

  func label(_ slug: String, _ vocabulary: String) -> String {
    labels[slug, vocabulary] ?? slug
  }

  /// Labels joined for a sentence: `Police, School`; nil for none.
  func joined(_ fields: [Field<String>], _ vocabulary: String) -> String? {
    fields.isEmpty ? nil : fields.map { label($0.value, vocabulary) }.joined(separator: ", ")
  }

  /// Where the register speaks of a review; nil where it does not.
  func register(_ reference: String) -> String? {
    registerAnchors[reference].map { href(ListAddress.register) + "#" + $0 }
  }

  static func date(_ date: DayOrMonth) -> View {
    View(PageSchema.date, ["text": .text(date.spoken), "machine": .text(date.description)])
  }

  static func date(ifAny day: Day?) -> ViewValue {
    day.map { .record(date(.day($0))) } ?? .absent
  }

  /// The page first: it is what tells one window from another.
  private func windowTitle(_ title: String, _ part: String?) -> String {
    guard title != site.title else { return title }
    return title + (part.map { " - " + $0 } ?? "") + " - " + site.title
  }

  private func navigation(on address: Address) -> ViewValue {
    guard leads(to: address) else { return navigation }
    return .list(
      site.navigation.map {
        Self.item($0, isCurrent: $0.address == address.text, basePath: basePath)
      })
  }

  private static func item(_ item: Site.NavigationItem, isCurrent: Bool, basePath: String) -> View {
    View(
      PageSchema.navigationItem,
      [
        "title": .text(item.title), "address": .address(href(item.address, basePath: basePath)),
        "is_current": .flag(isCurrent),
      ])
  }

  /// An address of the site gets the base path before it; a whole `http` or `https` address stays; anything
  /// else is no link.
  private static func href(_ text: String, basePath: String) -> String {
    if Address(text) != nil { return basePath + text.dropFirst() }
    return text.hasPrefix("https://") || text.hasPrefix("http://") ? text : basePath
  }
}

extension Site {
  fileprivate var language: String { languages.first ?? "en" }
}
