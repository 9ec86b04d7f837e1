import Foundation
import Model
import Templating
import TestSupport
import Testing

@testable import Publishing

/// A site rendered with the layouts that come with Candour, and what a reader finds on its pages.
struct RenderedSite {
  static let day = "2026-11-21"

  let pages: [Page]
  let catalogue: PublishedCatalogue
  private let html: [String: String]

  /// - Parameter documents: front matter by path below `content`; `kind` and `title` are added to it where
  ///   they are missing, from the path.
  init(_ documents: [String: String], site: String = SiteText.plainSite, data: SiteData = SiteData()) throws {
    let files = documents.sorted { $0.key < $1.key }.map { path, fields in
      ("content/\(path).md", "---\n\(Self.completed(fields, path))\n---\nWords.\n")
    }
    try self.init(SiteText(files: [("content/site.yml", site)] + files), data: data)
  }

  init(_ text: SiteText, data: SiteData = SiteData()) throws {
    let all = text.catalogue(data: data)
    let sources = LayoutSources(Array(Repository.layouts.templates.values))
    let moment = Moment(startOf: try #require(Day(Self.day)))
    catalogue = PublishedCatalogue(all, at: moment)
    let shelf = try #require(LayoutShelf.compile(sources, for: all).0)
    let plan = SitePlan(
      catalogue, layouts: shelf, layoutNames: Set(sources.layoutNames), assets: [("site.css", [])])
    pages = plan.pages
    html = Dictionary(
      plan.pages.map { ($0.file, String(decoding: plan.render($0).bytes, as: UTF8.self)) }
    ) { first, _ in first }
  }

  private static let kinds: [Substring: DocumentKind] = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.compactMap { kind in
      kind.list.map { ($0.text.dropFirst().dropLast(), kind) }
    })

  private static func completed(_ fields: String, _ path: String) -> String {
    let kind = path.split(separator: "/").first.flatMap { kinds[$0] } ?? .page
    let title = fields.contains("title:") ? "" : "title: \(path.split(separator: "/").last ?? "")\n"
    return "kind: \(kind.rawValue)\n" + title + fields
  }

  /// Its HTML; nil where there is no page.
  func page(_ address: String) -> String? { html[Address(made: address).file] }

  var page404: String? { html["404.html"] }

  /// The documents a list page shows, in order.
  func items(_ address: String) -> [String] {
    links(in: page(address) ?? "", after: "<p class=\"item-title\"><a href=\"")
  }

  /// What a page of a list says of its number of documents.
  func count(_ address: String) -> String? {
    page(address)?.firstText(between: "<p class=\"lead\">", and: "</p>")
  }

  /// Every link of a page that stays on the site, without its fragment.
  func links(on address: String) -> Set<String> {
    Set(links(in: page(address) ?? "", after: "<a href=\"").filter { $0.hasPrefix("/") })
  }

  /// The steps of a page's breadcrumb: label and address, the last without one.
  func breadcrumb(_ address: String) -> [String] {
    guard let nav = page(address)?.firstText(between: "<nav class=\"breadcrumb\"", and: "</nav>") else {
      return []
    }
    return nav.components(between: "<li", and: "</li>").map { step in
      let label =
        step.firstText(between: "\">", and: "</a>") ?? step.split(separator: ">").last.map(String.init)
      return (label ?? "") + (step.firstText(between: "href=\"", and: "\"").map { " " + $0 } ?? "")
    }
  }

  private func links(in html: String, after mark: String) -> [String] {
    html.components(between: mark, and: "\"").map { String($0.prefix { $0 != "#" }) }
  }
}

extension String {
  /// Every stretch between two marks.
  func components(between start: String, and end: String) -> [String] {
    components(separatedBy: start).dropFirst().compactMap { part in
      part.range(of: end).map { String(part[..<$0.lowerBound]) }
    }
  }

  func firstText(between start: String, and end: String) -> String? {
    components(between: start, and: end).first
  }
}
