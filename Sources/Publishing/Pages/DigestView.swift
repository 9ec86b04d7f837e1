import Model
import Templating

/// Makes the part of a view that only digests have.
struct DigestView {
  let digest: DigestFields
  let site: SiteView

  /// Nil where it does not say where it comes from or what it means here.
  func view() -> View? {
    guard let address = digest.sourceURL?.value, let meaning = digest.meaningHere?.value else { return nil }
    let name = digest.sourceBoard?.value ?? digest.sourceTitle?.value ?? WebAddress.host(of: address)
    return View(
      DocumentSchema.digest,
      [
        "source": .record(
          View(PageSchema.link, ["label": .text(name), "address": .address(address)])),
        "source_title": .text(ifAny: digest.sourceBoard == nil ? nil : digest.sourceTitle?.value),
        "source_published": digest.sourcePublished.map { .record(SiteView.date($0.value)) } ?? .absent,
        "what_it_means_here": .text(meaning),
        "executive_summary": .text(ifAny: digest.executiveSummary?.value),
      ])
  }
}
