import Crypto
import Foundation
import Model
import Templating

/// A site before it is rendered: its pages, and the files that are no pages.
package struct SitePlan: Sendable {
  package let pages: [Page]
  /// Feeds, data, assets, attachments and what servers read.
  package let others: [OutputFile]
  /// Where each file beside a document comes from, by output path.
  private let sources: [String: SitePath]
  private let catalogue: PublishedCatalogue
  private let layouts: LayoutShelf
  /// The same for the pages that have in common what pages can have in common: all but a few.
  private let settled: LayoutShelf
  private let site: SiteView
  private let room: PageRoom

  /// - Parameters:
  ///   - layoutNames: the names of all layout files.
  ///   - assets: files that pages load, by their names below `layouts/assets`.
  ///   - room: for the bytes of finished pages.
  ///   - workforce: writes the files that are no pages.
  package init(
    _ catalogue: PublishedCatalogue, layouts: LayoutShelf, layoutNames: Set<String>,
    assets: [(name: String, bytes: [UInt8])], room: PageRoom = PageRoom(),
    workforce: some Workforce = SingleHand()
  ) {
    self.room = room
    self.catalogue = catalogue
    self.layouts = layouts
    let files = assets.map { OutputFile(path: Self.assetPath($0.name, $0.bytes), bytes: $0.bytes) }
    let stylesheet = assets.first { $0.name == "site.css" }.map { Self.assetPath($0.name, $0.bytes) }
    let ((lists, feeds), data) = workforce.both(
      {
        let lists = DocumentLists(catalogue)
        return (lists, SiteFeeds(catalogue, lists))
      },
      { MachineData(catalogue).files(SingleHand()) })
    let plan = PagePlan(
      catalogue, lists: lists, feeds: feeds, stylesheet: stylesheet ?? "assets/site.css", layouts: layoutNames
    )
    pages = plan.pages(workforce)
    site = plan.site
    settled = layouts.settling(plan.site.shared)
    let register = (catalogue.register?.bytes).flatMap { $0.isEmpty ? nil : $0 }
    let machine =
      (register.map { [OutputFile(path: RegisterAnchors.file, bytes: $0)] } ?? []) + files
      + feeds.files(workforce) + data
      + [Sitemap(catalogue: catalogue, pages: pages).file(), Robots(catalogue: catalogue).file()]
    // Two documents may name one file.
    let named = Dictionary(catalogue.documents.flatMap(\.files).map { ($0.path, $0) }) { first, _ in first }
    let beside = named.values.map { OutputFile(path: $0.outputPath, bytes: $0.bytes) }
    sources = Dictionary(named.values.map { ($0.outputPath, $0.path) }) { first, _ in first }
    let paths = pages.map(\.file) + machine.map(\.path) + beside.map(\.path)
    others = machine + beside + HostFiles(catalogue: catalogue, paths: paths).files()
  }

  /// Whether one of the files that are no pages comes as it is from beside a document.
  package func isAttachment(_ file: OutputFile) -> Bool { sources[file.path] != nil }

  /// Renders one page. Pages do not depend on one another, so they may be rendered at once.
  package func render(_ page: Page) -> OutputFile {
    let rendered = rendered(page)
    return OutputFile(
      path: page.file, bytes: rendered.bytes, sha256: OutputFile.digest(of: rendered.bytes),
      insets: rendered.insets)
  }

  /// A rendered page as it waits to be published: with those of its bytes that nobody else holds while there is
  /// room for them, else rendered again when they are asked for.
  package func kept(_ file: OutputFile, of page: Page) -> OutputFile {
    let file = file.lightened
    guard !room.takes(file.heldSize) else { return file }
    return OutputFile(path: file.path, size: file.size, sha256: file.digest) { rendered(page).bytes }
  }

  private func rendered(_ page: Page) -> RenderedPage {
    // The plan names only layouts that were compiled; a page without one would be seen by every test.
    (site.leads(to: page.address) ? layouts : settled)[page.layout]?.page(of: page.view()) ?? RenderedPage()
  }

  /// The built site, from all its files in any order.
  package func built(_ files: [OutputFile]) -> BuiltSite {
    var origins = sources
    for page in pages { origins[page.file] = page.source }
    return BuiltSite(files: files, origins: origins, catalogue: catalogue)
  }

  /// A stylesheet's name changes with its bytes, so that browsers may keep it for ever.
  private static func assetPath(_ name: String, _ bytes: [UInt8]) -> String {
    guard name.hasSuffix(".css") else { return "assets/" + name }
    let digest = SHA256.hash(data: bytes).prefix(5).map { Digits.hexadecimal($0) }.joined()
    return "assets/" + name.dropLast(4) + "." + digest + ".css"
  }
}
