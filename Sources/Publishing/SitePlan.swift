import Crypto
import Foundation
import Model
import Templating

/// A site before it is rendered: its pages, and the files that are no pages.
package struct SitePlan: Sendable {
  package let pages: [Page]
  private let others: [OutputFile]
  /// Where each file beside a document comes from, by output path.
  private let sources: [String: SitePath]
  private let catalogue: PublishedCatalogue
  private let layouts: LayoutShelf

  /// - Parameters:
  ///   - layoutNames: the names of all layout files.
  ///   - assets: files that pages load, by their names below `layouts/assets`.
  ///   - workforce: writes the files that are no pages.
  package init(
    _ catalogue: PublishedCatalogue, layouts: LayoutShelf, layoutNames: Set<String>,
    assets: [(name: String, bytes: [UInt8])], workforce: some Workforce = SingleHand()
  ) {
    self.catalogue = catalogue
    self.layouts = layouts
    let files = assets.map { OutputFile(path: Self.assetPath($0.name, $0.bytes), bytes: $0.bytes) }
    let stylesheet = assets.first { $0.name == "site.css" }.map { Self.assetPath($0.name, $0.bytes) }
    let lists = DocumentLists(catalogue)
    let feeds = SiteFeeds(catalogue, lists)
    let plan = PagePlan(
      catalogue, lists: lists, feeds: feeds, stylesheet: stylesheet ?? "assets/site.css", layouts: layoutNames
    )
    pages = plan.pages(workforce)
    let machine =
      files + feeds.files(workforce) + MachineData(catalogue).files(workforce)
      + [Sitemap(catalogue: catalogue, pages: pages).file(), Robots(catalogue: catalogue).file()]
    // Two documents may name one file.
    let named = Dictionary(catalogue.documents.flatMap(\.files).map { ($0.path, $0) }) { first, _ in first }
    let beside = named.values.map { OutputFile(path: $0.outputPath, bytes: $0.bytes) }
    sources = Dictionary(named.values.map { ($0.outputPath, $0.path) }) { first, _ in first }
    let paths = pages.map(\.file) + machine.map(\.path) + beside.map(\.path)
    others = machine + beside + HostFiles(catalogue: catalogue, paths: paths).files()
  }

  /// Renders one page. Pages do not depend on one another, so they may be rendered at once.
  package func render(_ page: Page) -> OutputFile {
    // The plan names only layouts that were compiled; a page without one would be seen by every test.
    OutputFile(path: page.file, bytes: layouts[page.layout]?.render(page.view()) ?? [])
  }

  /// The built site, from the rendered pages in any order.
  package func built(_ rendered: [OutputFile]) -> BuiltSite {
    var origins = sources
    for page in pages { origins[page.file] = page.source }
    return BuiltSite(files: rendered + others, origins: origins, catalogue: catalogue)
  }

  /// A stylesheet's name changes with its bytes, so that browsers may keep it for ever.
  private static func assetPath(_ name: String, _ bytes: [UInt8]) -> String {
    guard name.hasSuffix(".css") else { return "assets/" + name }
    let digest = SHA256.hash(data: bytes).prefix(5).map { Digits.hexadecimal($0) }.joined()
    return "assets/" + name.dropLast(4) + "." + digest + ".css"
  }
}
