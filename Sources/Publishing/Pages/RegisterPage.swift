import Model
import Templating

/// The page that shows the publication register and says in plain words what it is.
struct RegisterPage {
  let register: Register
  let catalogue: PublishedCatalogue
  let site: SiteView

  static let title = "Publication register"

  func values() -> ViewValues {
    let pages = catalogue.pagesOfReviews
    return [
      "file": .address(site.basePath + RegisterAnchors.file),
      "facts": .text(FileFacts(path: SitePath(RegisterAnchors.file), bytes: register.bytes).text),
      "lines": .text(String(register.entries.count)),
      "since": SiteView.date(ifAny: register.entries.first?.at),
      "reviews": .list(
        register.references.reversed().compactMap { register.reviews[$0] }.map { review in
          view(of: review, at: pages[review.reference])
        }),
      "notes": .list(
        register.entries.enumerated().filter { $0.element.reference == nil && $0.element.kind == .note }
          .map { entry($0.element, line: $0.offset + 1) }),
    ]
  }

  private func view(of review: RegisteredReview, at shown: (title: String, address: Address)?) -> View {
    View(
      PageSchema.registeredReview,
      [
        "id": .text(site.registerAnchors[review.reference] ?? ""), "reference": .text(review.reference),
        "review": shown.map { .record(site.link($0.title, $0.address)) } ?? .absent,
        "entries": .list(review.entries.map { entry($0.entry, line: $0.number) }),
      ])
  }

  private func entry(_ entry: RegisterEntry, line: Int) -> View {
    View(
      PageSchema.registerEntry,
      [
        "line": .text(String(line)), "recorded": .record(SiteView.date(.day(entry.at))),
        "what": .text(what(entry)), "until": SiteView.date(ifAny: entry.content?.until),
      ])
  }

  private func what(_ entry: RegisterEntry) -> String {
    let on = entry.on.map { " on \($0.spoken)" } ?? ""
    return switch entry.kind {
    case .genesis: "The register was begun"
    case .published: "Published on \(entry.content?.published.spoken ?? "")"
    case .amended: "Changed\(on), as its page history tells"
    case .moved: "Moved to the address \(entry.content?.address.text ?? "")"
    case .withdrawn: "Withdrawn\(on)"
    case .reinstated: "Put back\(on)"
    case .onRequest: "Available on request from then on"
    case .note: entry.text ?? ""
    }
  }
}

/// Where reviews stand on the page of the register.
struct RegisterAnchors {
  /// The register itself, as it is published.
  static let file = "register.jsonl"

  private var anchors: [String: String] = [:]

  init(_ register: Register?) {
    var taken: Set<String> = []
    for reference in register?.references ?? [] {
      let words = reference.lowercased().unicodeScalars.split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }
      let base = (["review"] + words.map { String($0) }).joined(separator: "-")
      // Two references may differ only in their signs.
      var anchor = base
      var number = 1
      while !taken.insert(anchor).inserted {
        number += 1
        anchor = "\(base)-\(number)"
      }
      anchors[reference] = anchor
    }
  }

  subscript(reference: String) -> String? { anchors[reference] }
}

extension PublishedCatalogue {
  /// By reference: the page of each review, or the notice in its place, that the public sees.
  fileprivate var pagesOfReviews: [String: (title: String, address: Address)] {
    var pages: [String: (title: String, address: Address)] = [:]
    for notice in notices { pages[notice.reference] = (notice.title, notice.address) }
    for published in documents where published.document.review != nil {
      guard let reference = published.document.reference else { continue }
      pages[reference.value] = (published.title, published.address)
    }
    return pages
  }
}
