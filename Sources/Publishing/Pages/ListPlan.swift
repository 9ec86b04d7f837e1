import Model
import Templating

/// One list of documents before it is cut into pages.
struct ListPlan {
  /// As many documents as a page of a list shows.
  static let pageSize = 50
  /// Up to so many pages, each links to every other. The first page of a longer list still does; the others
  /// link to those nearby, or the number of links would grow with the square of the list.
  private static let fewPages = 20
  private static let nearby = 3

  let address: Address
  /// The heading of its first page.
  let title: String
  /// The part of the site it belongs to, where a list of another part may have the same title.
  var part: String?
  let breadcrumb: Breadcrumb
  /// Indices of the lists' entries.
  let entries: [Int]
  /// Other words for what the list is about.
  var synonyms: [String] = []
  var note: String?
  var successor: View?
  var within: View?
  var feed: FeedAddress?
  /// How many the first page shows: more than others where what is required to be within two links of the home page
  /// would not fit.
  var firstPageSize = Self.pageSize

  /// - Parameters:
  ///   - items: the line of every entry.
  ///   - count: how many documents the whole list counts.
  func pages(_ site: SiteView, items: [View], count: Int) -> [Page] {
    let rest = max(0, entries.count - firstPageSize)
    let pageCount = 1 + (rest + Self.pageSize - 1) / Self.pageSize
    return (1...pageCount).map { number in
      Page(made: ListAddress.page(number, of: address), layout: "list") {
        view(of: number, of: pageCount, site, items: items, count: count)
      }
    }
  }

  private func view(of number: Int, of pageCount: Int, _ site: SiteView, items: [View], count: Int) -> View {
    let address = ListAddress.page(number, of: address)
    let isFirst = number == 1
    let place = "page \(number) of \(pageCount)"
    let breadcrumb =
      isFirst
      ? breadcrumb
      : Breadcrumb(
        to: place.prefix(1).uppercased() + place.dropFirst(), address,
        through: Array(self.breadcrumb.steps.dropFirst()))
    let before = isFirst ? 0 : firstPageSize + (number - 2) * Self.pageSize
    let shown = entries.dropFirst(before).prefix(isFirst ? firstPageSize : Self.pageSize)
    let title = pageCount == 1 ? title : "\(title): \(place)"
    let base = site.base(
      title: title, part: part, address: address, isIndexed: true, breadcrumb: breadcrumb)
    return View(
      PageSchema.list,
      base.adding([
        "count": .text(count == 1 ? "1 document" : "\(count) documents"),
        "also_called": .text(ifAny: synonyms.isEmpty ? nil : synonyms.joined(separator: ", ")),
        "note": .text(ifAny: isFirst ? note : nil),
        "successor": successor.map(ViewValue.record) ?? .absent,
        "within": isFirst ? within.map(ViewValue.record) ?? .absent : .absent,
        "feed": .address(ifAny: (isFirst ? feed : nil).map { site.basePath + $0.path }),
        "items": .list(shown.map { items[$0] }),
        "pagination": pageCount == 1 ? .absent : .record(pagination(site, number, of: pageCount)),
      ]))
  }

  private func pagination(_ site: SiteView, _ current: Int, of count: Int) -> View {
    func link(_ label: String, _ number: Int) -> ViewValue {
      guard (1...count).contains(number) else { return .absent }
      return .record(site.link(label, ListAddress.page(number, of: address)))
    }
    var last = 0
    let numbers = (1...count).filter { number in
      count <= Self.fewPages || current == 1 || number == 1 || number == count
        || abs(number - current) <= Self.nearby
    }
    let views = numbers.map { number in
      defer { last = number }
      return View(
        PageSchema.pageNumber,
        [
          "label": .text(String(number)),
          "address": .address(site.href(ListAddress.page(number, of: address))),
          "is_current": .flag(number == current), "skips": .flag(number != last + 1),
        ])
    }
    return View(
      PageSchema.pagination,
      [
        "previous": link("Previous page", current - 1), "next": link("Next page", current + 1),
        "pages": .list(views),
      ])
  }
}
