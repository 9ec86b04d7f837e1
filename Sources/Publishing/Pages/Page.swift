import Model
import Templating

/// A page before it is rendered: where it goes, which layout shows it and why, and what it shows.
package struct Page: Sendable {
  /// Why a page gets its layout.
  package enum LayoutChoice: Hashable, Sendable {
    /// Its front matter names it.
    case named
    /// `layouts/<kind>.mustache`, the page's own kind.
    case kind
    /// `layouts/document.mustache`, since there is none for its kind.
    case document
  }

  let address: Address
  /// Relative to the output folder.
  package let file: String
  package let layout: String
  package let choice: LayoutChoice
  /// Made when the page is rendered: the views of all pages would take much memory at once.
  package let view: @Sendable () -> View
  /// The document it comes from; nil for pages that Candour makes by itself.
  package let source: SitePath?
  /// Whether search engines may list it.
  let isIndexed: Bool
  /// When the meaning of its document last changed; small corrections bring no search engine back.
  let modified: Day?
}

extension Page {
  /// A page that Candour makes by itself.
  init(
    made address: Address, file: String? = nil, layout: String, isIndexed: Bool = true,
    view: @escaping @Sendable () -> View
  ) {
    self.init(
      address: address, file: file ?? address.file, layout: layout, choice: .kind, view: view,
      source: nil,
      isIndexed: isIndexed, modified: nil)
  }
}
