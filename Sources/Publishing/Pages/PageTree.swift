import Model

/// How the plain pages of a site hang together: a page belongs below the nearest one whose address its own
/// begins with. Plain pages are in no list, and so are found from the pages above them.
struct PageTree {
  /// A reader finds every page in three steps from home: one that lies deeper is offered higher up.
  private static let deepest = 2

  /// The pages that lie below no other, by address.
  private(set) var tops: [Breadcrumb.Step] = []
  private var below: [Address: [Breadcrumb.Step]] = [:]
  private let pages: [Address: Breadcrumb.Step]

  init(_ catalogue: PublishedCatalogue) {
    let steps = catalogue.documents.filter { $0.document.kind == .page && !$0.isSuperseded }
      .map { Breadcrumb.Step(label: $0.title, address: $0.address) }
      .sorted { $0.address < $1.address }
    pages = Dictionary(steps.map { ($0.address, $0) }) { first, _ in first }
    for step in steps {
      let above = above(step.address).prefix(Self.deepest)
      if let parent = above.last {
        below[parent.address, default: []].append(step)
      } else {
        tops.append(step)
      }
    }
  }

  /// The pages below a page that are found from it.
  func below(_ address: Address) -> [Breadcrumb.Step] { below[address] ?? [] }

  /// The pages above an address, the topmost first.
  func above(_ address: Address) -> [Breadcrumb.Step] {
    var text = address.text.dropLast()
    var steps: [Breadcrumb.Step] = []
    while let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")), slash != text.startIndex {
      if let page = pages[Address(made: text[...slash] + "")] { steps.append(page) }
      text = text[..<slash]
    }
    return steps.reversed()
  }
}
