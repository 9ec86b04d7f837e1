/// The Markdown part of a document, compiled.
package struct Body: Hashable, Sendable {
  /// HTML made by Candour: no raw HTML of the author's is in it.
  package let html: [UInt8]
  package let headings: [Heading]
  package let links: [Link]
  /// The text a reader sees, blocks separated by a line feed: for extracts, counts and search. Without
  /// footnote marks and markup.
  package let text: String
  /// Words in `text`.
  package let wordCount: Int

  package init(html: [UInt8], headings: [Heading], links: [Link], text: String, wordCount: Int) {
    self.html = html
    self.headings = headings
    self.links = links
    self.text = text
    self.wordCount = wordCount
  }

  package static let empty = Body(html: [], headings: [], links: [], text: "", wordCount: 0)
}

/// A heading of a body, with the anchor Candour gave it.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// Plain text, not escaped.
  package let text: String
  /// Unique in its document; lower-case letters, digits and hyphens (of any script).
  package let id: String
  package let range: SourceRange

  package init(level: Int, text: String, id: String, range: SourceRange) {
    self.level = level
    self.text = text
    self.id = id
    self.range = range
  }
}

/// A link or picture in a body.
package struct Link: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// Another document, by the path of its source file.
    case document(SitePath, fragment: String?)
    /// Any other file beside the document or in the content folder, by its path.
    case file(SitePath)
    /// A page of the site by its address, as `/themes/neglect/`.
    case page(String, fragment: String?)
    /// An anchor in the same document.
    case anchor(String)
    /// `http`, `https`, `mailto` or `tel`.
    case external(String)
  }

  package let target: Target
  /// As the author typed it.
  package let destination: String
  package let isImage: Bool
  package let range: SourceRange

  package init(target: Target, destination: String, isImage: Bool, range: SourceRange) {
    self.target = target
    self.destination = destination
    self.isImage = isImage
    self.range = range
  }
}
