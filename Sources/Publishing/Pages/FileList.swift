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

  /// What somebody who cannot use the file as it is can do.
  private func access(to file: PublishedFile) -> String? {
    guard let isAccessible = file.isAccessible else { return nil }
    if isAccessible { return "This PDF works with screen readers." }
    return published.document.body.wordCount >= Self.fewWords
      ? "This PDF may not work with screen readers. The text of this page does."
      : "This PDF may not work with screen readers. Ask us for another format."
  }

  /// A page with fewer words than this only announces a file.
  private static let fewWords = 40

  private func view(_ file: PublishedFile, title: String, _ language: String? = nil, note: String? = nil)
    -> View
  {
    let other = language.flatMap { $0 == site.language(of: published.document) ? nil : $0 }
    let words = other.map { ", in " + site.label($0, "language") } ?? ""
    return View(
      DocumentSchema.file,
      [
        "title": .text(title), "address": .address(site.href(file)), "facts": .text(file.facts + words),
        "access": .text(ifAny: access(to: file)),
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
