import Model
import Templating

/// Makes the part of a view that only newsletters have.
struct NewsletterView {
  let newsletter: NewsletterFields
  let lookup: DocumentLookup
  let site: SiteView

  func view() -> View {
    View(
      DocumentSchema.newsletter,
      ["issue": .text(newsletter.issue?.value ?? ""), "items": .list(newsletter.items.compactMap(item))])
  }

  /// Nil for what the public cannot see.
  private func item(_ path: Field<String>) -> View? {
    lookup.entry(path: SitePath(path.value)).map { entry in
      View(
        DocumentSchema.newsletterItem,
        [
          "title": .text(entry.title), "address": .address(site.href(entry.address)),
          "kind": .text(entry.kind.label), "description": .text(ifAny: entry.description),
        ])
    }
  }
}
