import Foundation
import Model
import Publishing
import Reading
import Templating
import TestSupport

/// The pages of a site in a text, made with the layouts that come with Candour behind its own.
struct RenderedPages {
  /// HTML by output path.
  let html: [String: String]
  /// What is wrong with the sources and the layouts.
  let findings: [Finding]

  /// - Parameter files: the bytes of what lies beside documents.
  init(_ text: SiteText, date: String, files: [SitePath: [UInt8]] = [:]) {
    let tree = text.tree
    let source = tree.site ?? SourceFile(path: SourceTree.sitePath, text: SiteText.plainSite)
    let (site, siteFindings) = SiteReader.read(source, defaults: Repository.defaults)
    let reader = DocumentReader(defaults: Repository.defaults, site: site)
    let read = tree.documents.map(reader.read)
    let catalogue = Catalogue(
      site: site, defaults: Repository.defaults, documents: read.compactMap(\.0), files: Set(files.keys))
    let layouts = text.layouts.falling(backOn: Repository.layouts)
    let sources = LayoutSources(Array(layouts.templates.values))
    let (shelf, slips) = LayoutShelf.compile(sources, for: catalogue)
    findings = (siteFindings + read.flatMap(\.1) + slips).sorted()
    guard let shelf else {
      html = [:]
      return
    }
    let day = Day(date).map(Moment.init(startOf:)) ?? Moment(universalMinute: 0)
    let plan = SitePlan(
      PublishedCatalogue(catalogue, at: day, files: files), layouts: shelf,
      layoutNames: Set(sources.layoutNames), assets: [])
    html = Dictionary(
      plan.pages.map { ($0.file, String(decoding: plan.render($0).bytes, as: UTF8.self)) }
    ) { first, _ in first }
  }

  /// What a reader finds in the main part of a page: one line a block, headings after `#`, links with where
  /// they lead.
  func text(_ path: String) -> String {
    guard let page = html[path], let start = page.range(of: "<main"), let end = page.range(of: "</main>")
    else { return "" }
    return PageText.lines(of: String(page[start.lowerBound..<end.lowerBound])).joined(separator: "\n")
  }
}

/// Reads Candour's own HTML, which is well formed.
enum PageText {
  private static let blocks: Set<String> = [
    "p", "div", "section", "nav", "ul", "ol", "li", "dl", "dd", "details", "summary", "main", "article",
  ]

  static func lines(of html: String) -> [String] {
    var text = ""
    var rest = Substring(html)
    var addresses: [String] = []
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      text += rest[..<open].replacing("\n", with: " ")
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" })
      switch name {
      case "h1", "h2", "h3", "h4":
        text += "\n" + String(repeating: "#", count: Int(name.suffix(1)) ?? 0) + " "
      case "/h1", "/h2", "/h3", "/h4": text += "\n"
      case "dt": text += "\n"
      case "/dt": text += ": "
      case "dd": text += " "
      case "a": addresses.append(attribute("href", of: tag))
      case "/a": text += " <" + (addresses.popLast() ?? "") + ">"
      case let name where blocks.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name):
        text += "\n"
      default: break
      }
    }
    return (text + rest).split(separator: "\n").compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? nil : decoded(words)
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String {
    guard let start = tag.range(of: name + "=\""), let end = tag[start.upperBound...].firstIndex(of: "\"")
    else { return "" }
    return String(tag[start.upperBound..<end])
  }

  private static func decoded(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
