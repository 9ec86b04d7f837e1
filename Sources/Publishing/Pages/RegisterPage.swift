import Model
import Templating

/// The page that shows the publication register and says in plain words what it is.
struct RegisterPage {
  let register: Register
  let catalogue: PublishedCatalogue
  let site: SiteView

  static let title = "Publication register"

  func values() -> ViewValues {
    [
      "file": .address(site.basePath + RegisterAnchors.file),
      "lines": .text(String(register.entries.count)),
      "since": SiteView.date(ifAny: register.entries.first?.at),
      "reviews": .list(register.references.reversed().compactMap { register.reviews[$0] }.map(view)),
      "notes": .list(
        register.entries.enumerated().filter { $0.element.reference == nil && $0.element.kind == .note }
          .map { entry($0.element, line: $0.offset + 1) }),
    ]
  }

  private func view(of review: RegisteredReview) -> View {
    let shown = catalogue.shown(review.reference)
    return View(
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
  /// The page of a review, or the notice in its place; nil where the public does not see either.
  fileprivate func shown(_ reference: String) -> (title: String, address: Address)? {
    if let whole = documents.first(where: {
      $0.document.review != nil && $0.document.reference?.value == reference
    }) {
      return (whole.title, whole.address)
    }
    return notices.first { $0.reference == reference }.map { ($0.title, $0.address) }
  }
}
