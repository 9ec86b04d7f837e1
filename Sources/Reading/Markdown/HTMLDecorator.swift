import Model

/// Turns the library's HTML into what Candour publishes: headings get their anchors; tables scroll on their
/// own and name their header cells; alignment is a class; check boxes, footnotes and the marks back to
/// their text say what they are; directives are boxes of their own; empty elements have no slash.
///
/// One pass over the bytes suffices, since no raw HTML of an author's gets here: every `<` begins a tag
/// the library printed, every `>` ends one, and both are escaped in text and attributes.
struct HTMLDecorator {
  /// The library's.
  private let html: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []
  /// How much of the library's HTML is in the output, or replaced there.
  private var copied = 0
  private var mentions: [FileMention] = []
  private var headings: ArraySlice<String>
  private var quotes: ArraySlice<Directive?>
  private var openQuotes: [Directive?] = []
  private var tables = 0
  /// The footnote whose text is in hand, from 1, and how many marks back to its references it has so far.
  private var note = 0
  private var backlinks = 0
  /// For each footnote, how many references to it have been passed.
  private var references: [Int: Int] = [:]

  /// - Parameters:
  ///   - headings: the anchors of the headings in the order of the text.
  ///   - quotes: what the block quotes are, in the order of the text; nil for a quotation.
  static func decorated(
    _ html: UnsafeBufferPointer<UInt8>, headings: [String], quotes: [Directive?]
  ) -> (html: [UInt8], mentions: [FileMention]) {
    var decorator = HTMLDecorator(html, headings: headings[...], quotes: quotes[...])
    decorator.output.reserveCapacity(html.count + html.count / 8)
    decorator.run()
    // A copy of just its size: this stays in memory as long as the site.
    let exact = decorator.output.withUnsafeBufferPointer { Array($0) }
    return (exact, decorator.mentions)
  }

  private init(
    _ html: UnsafeBufferPointer<UInt8>, headings: ArraySlice<String>, quotes: ArraySlice<Directive?>
  ) {
    self.html = html
    self.headings = headings
    self.quotes = quotes
  }

  private mutating func run() {
    var offset = 0
    while let start = html.offset(of: UInt8(ascii: "<"), from: offset) {
      let end = html.offset(of: UInt8(ascii: ">"), from: start) ?? html.count - 1
      offset = end + 1
      put(tag: start..<offset)
    }
    copy(upTo: html.count)
  }

  /// Puts what has not been taken over yet, up to an offset of the library's HTML.
  private mutating func copy(upTo end: Int) {
    output += UnsafeBufferPointer(rebasing: html[copied..<end])
    copied = end
  }

  /// Puts something in the place of a stretch of the library's HTML.
  private mutating func replace(_ range: Range<Int>, by text: String) {
    copy(upTo: range.lowerBound)
    output += text.utf8
    copied = range.upperBound
  }

  /// Most tags stay as they are, and are copied together with what stands round them.
  private mutating func put(tag range: Range<Int>) {
    let tag = UnsafeBufferPointer(rebasing: html[range])
    let last = range.upperBound - 1
    switch tag.count > 1 ? tag[1] : 0 {
    case UInt8(ascii: "/"): put(endTag: tag, range)
    case UInt8(ascii: "h") where tag.count == 4 && tag[2].isASCIIDigit:
      replace(last..<last, by: " id=\"\(headings.popFirst() ?? "")\"")
    case UInt8(ascii: "t"):
      put(tableTag: tag, range)
    case UInt8(ascii: "b") where tag.equals("<blockquote>"):
      let directive = quotes.popFirst() ?? nil
      openQuotes.append(directive)
      if let directive { replace(range, by: directive.opening) }
    case UInt8(ascii: "i") where tag.begins(with: "<input"):
      let isDone = tag.begins(with: "<input type=\"checkbox\" checked")
      replace(last - " /".utf8.count..<last, by: " aria-label=\"\(isDone ? "done" : "to do")\"")
    case UInt8(ascii: "s") where tag.begins(with: "<section"):
      replace(range, by: "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">")
    case UInt8(ascii: "l") where tag.begins(with: "<li id="):
      note += 1
      backlinks = 0
      replace(range, by: "<li id=\"fn-\(note)\">")
    case UInt8(ascii: "a") where tag.ends(with: " data-footnote-ref>"):
      putReference(in: range)
    case UInt8(ascii: "a") where tag.ends(with: " data-footnote-backref aria-label=\"Back to content\">"):
      putBacklink(in: range)
    default:
      // The slash of an empty element.
      if tag.ends(with: " />") { replace(last - " /".utf8.count..<last, by: "") }
    }
  }

  private mutating func put(endTag tag: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if tag.equals("</table>") {
      replace(range, by: "</table>\n</div>")
    } else if tag.equals("</blockquote>") {
      let isDirective = openQuotes.popLast().flatMap { $0 } != nil
      if isDirective { replace(range, by: Directive.closing) }
    } else if tag.equals("</a>"), case .download(let file)? = openQuotes.last ?? nil {
      // The only link in a download is the one to its file.
      copy(upTo: range.upperBound)
      mentions.append(FileMention(file: file, offset: output.count))
    }
  }

  private mutating func put(tableTag tag: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if tag.equals("<table>") {
      tables += 1
      replace(
        range,
        by: "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table \(tables)\">\n"
          + "<table>")
      return
    }
    let isHeader = tag.begins(with: "<th") && !tag.equals("<thead>")
    guard isHeader || tag.begins(with: "<td") else { return }
    let attribute = range.lowerBound + "<td".utf8.count
    if isHeader { replace(attribute..<attribute, by: " scope=\"col\"") }
    if html.begins(with: " align=\"", at: attribute) {
      replace(attribute..<attribute + " align=\"".utf8.count, by: " class=\"align-")
    }
  }

  /// The mark in the text. The library names it after the author's label; its number is shorter and
  /// cannot collide with the second mark of another label.
  private mutating func putReference(in tag: Range<Int>) {
    let number = html[tag.upperBound...].prefix { $0.isASCIIDigit }
      .reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let count = references[number, default: 0] + 1
    references[number] = count
    replace(
      tag,
      by: "<a href=\"#fn-\(number)\" id=\"\(HTMLDecorator.reference(count, to: number))\""
        + " role=\"doc-noteref\" aria-label=\"Footnote \(number)\">")
  }

  private mutating func putBacklink(in tag: Range<Int>) {
    backlinks += 1
    let which = backlinks == 1 ? "\(note)" : "\(note), mark \(backlinks)"
    replace(
      tag,
      by: "<a href=\"#\(HTMLDecorator.reference(backlinks, to: note))\" class=\"footnote-backref\""
        + " role=\"doc-backlink\" aria-label=\"Back to footnote \(which)\">")
  }

  private static func reference(_ count: Int, to note: Int) -> String {
    "fnref-\(note)" + (count == 1 ? "" : "-\(count)")
  }
}
