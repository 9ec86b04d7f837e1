/// The Markdown part of a document, compiled.
package struct Body: Hashable, Sendable {
  /// HTML made by Candour: no raw HTML of the author's is in it.
  package let html: [UInt8]
  package let headings: [Heading]
  package let links: [Link]
  /// The places in `html` at which a file's facts go, in ascending order.
  package let mentions: [FileMention]
  /// Words in `lines`.
  package let wordCount: Int

  /// - Parameter mentions: in ascending order of their offsets, none of them beyond `html`.
  package init(
    html: [UInt8], headings: [Heading], links: [Link], mentions: [FileMention] = [], wordCount: Int
  ) {
    self.html = html
    self.headings = headings
    self.links = links
    self.mentions = mentions
    self.wordCount = wordCount
  }

  package static let empty = Body(html: [], headings: [], links: [], wordCount: 0)

  /// What a reader sees, for extracts and searches; each use reads it off the HTML again.
  package var lines: ReadableLines { ReadableLines(html) }

  /// The lines in one text, a line feed between any two.
  package var text: String { lines.joined(separator: "\n") }

  /// The HTML with what is known of files after the links that lead to them.
  ///
  /// - Parameter facts: what to say of a file, blanks and brackets included, as ` (PDF, 120 KB)`; plain
  ///   text, escaped here. Nil where there is nothing to say.
  package func html(_ facts: (SitePath) -> String?) -> [UInt8] {
    guard !mentions.isEmpty else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count + 32 * mentions.count)
    var start = 0
    for mention in mentions {
      result += html[start..<mention.offset]
      start = mention.offset
      for byte in facts(mention.file)?.utf8 ?? "".utf8 { Body.append(escaped: byte, to: &result) }
    }
    result += html[start...]
    return result
  }

  private static func append(escaped byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    default: result.append(byte)
    }
  }
}

/// A place in a body's HTML, right after the link to a file, where the file's type and size belong. They are
/// known only when the files beside the document have been read.
package struct FileMention: Hashable, Sendable {
  package let file: SitePath
  /// In the bytes of `Body.html`.
  package let offset: Int

  package init(file: SitePath, offset: Int) {
    self.file = file
    self.offset = offset
  }
}

/// A heading of a body, with its anchor.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// Plain text, not escaped.
  package let text: String
  /// The author's own, or one Candour made of the text: unique in its document; lower-case letters, digits
  /// and hyphens (of any script).
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
  /// The words that are clicked on, or a picture's description; what stands for a picture within a link is
  /// among the link's words. Without blanks at either end; a long text is cut.
  package private(set) var text: String
  package let isImage: Bool
  /// Whether it is a `[!DOWNLOAD]` directive; its range is the mark's.
  package let isDownload: Bool
  package let range: SourceRange

  package init(
    target: Target, destination: String, text: String = "", isImage: Bool, isDownload: Bool = false,
    range: SourceRange
  ) {
    self.target = target
    self.destination = destination
    self.text = text
    self.isImage = isImage
    self.isDownload = isDownload
    self.range = range
  }

  /// The same link with other words.
  package func with(text: String) -> Link {
    var copy = self
    copy.text = text
    return copy
  }
}
