/// Where in an attachment something is.
package struct AttachmentPlace: Hashable, Sendable {
  /// From 1; nil where the file has no pages, or it belongs to none.
  package let page: Int?
  /// What part of the file, in words or as the file itself names it: `comments`, `word/footnotes.xml`.
  package let part: String?

  package init(page: Int? = nil, part: String? = nil) {
    self.page = page
    self.part = part
  }

  package static let whole = AttachmentPlace()
}

extension AttachmentPlace: Comparable {
  package static func < (left: AttachmentPlace, right: AttachmentPlace) -> Bool {
    let pages = (left.page ?? 0, right.page ?? 0)
    return pages.0 == pages.1 ? (left.part ?? "") < (right.part ?? "") : pages.0 < pages.1
  }
}
