import Model
import Templating

/// The files that a document offers beside its page, each with what it is.
struct FileList {
  let published: PublishedDocument
  let site: SiteView

  /// Its attachments, then what other fields name; a file that only its text links to is not listed again.
  func views() -> [View] {
    let document = published.document
    let files = Dictionary(published.files.map { ($0.path, $0) }) { first, _ in first }
    return document.namedFiles.compactMap { named in
      guard let file = named.path.flatMap({ files[$0] }) else { return nil }
      switch named.use {
      case .attachment(let index):
        let attachment = document.common.attachments[index]
        return view(
          file, title: attachment.title?.value ?? String(file.path.name), attachment.language?.value,
          note: attachment.note?.value)
      case .termsOfReference: return view(file, title: "Terms of reference")
      case .guidance: return view(file, title: "What those who took part were given beforehand")
      case .body: return nil
      }
    }
  }

  /// What is put behind the link to a file in the text: ` (PDF, 120 KB)`.
  var facts: [SitePath: String] {
    Dictionary(published.files.map { ($0.path, " (\($0.facts))") }) { first, _ in first }
  }

  private func view(_ file: PublishedFile, title: String, _ language: String? = nil, note: String? = nil)
    -> View
  {
    let other = language.flatMap { $0 == site.language(of: published.document) ? nil : $0 }
    let words = other.map { ", in " + site.label($0, "language") } ?? ""
    return View(
      DocumentSchema.file,
      [
        "title": .text(title), "address": .address(site.href(file)), "facts": .text(file.facts + words),
        "lang": .text(ifAny: other), "note": .text(ifAny: note),
      ])
  }
}

extension SiteView {
  /// The language of a document's page.
  func language(of document: Document) -> String {
    document.common.language?.value ?? language
  }
}
