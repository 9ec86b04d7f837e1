import Model
import Templating

/// The way from the home page to a page, with both.
package struct Breadcrumb: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let label: String
    package let address: Address
  }

  /// Of the home page, which has no way to it.
  static let none = Breadcrumb(steps: [])

  package let steps: [Step]

  private init(steps: [Step]) {
    self.steps = steps
  }

  /// - Parameter between: the pages between home and the page.
  init(to label: String, _ address: Address, through between: [Step] = []) {
    steps =
      [Step(label: "Home", address: ListAddress.home)] + between + [Step(label: label, address: address)]
  }

  func views(_ site: SiteView) -> [View] {
    steps.enumerated().map { index, step in
      View(
        PageSchema.crumb,
        [
          "label": .text(step.label), "address": .address(site.href(step.address)),
          "is_current": .flag(index == steps.count - 1),
        ])
    }
  }
}

extension DocumentKind {
  /// On the way to a document: the list of its kind.
  var step: Breadcrumb.Step? { list.map { Breadcrumb.Step(label: pluralLabel, address: $0) } }
}
