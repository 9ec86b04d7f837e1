import Model

/// Turns the library's HTML into what Candour publishes: headings get their anchors; tables scroll on their
/// own and name their header cells; alignment is a class; check boxes, footnotes and the marks back to
/// their text say what they are; directives are boxes of their own; empty elements have no slash.
///
/// One pass over the bytes suffices, since no raw HTML of an author's gets here: every `<` begins a tag
/// the library printed, every `>` ends one, and both are escaped in text and attributes.
struct HTMLDecorator {
  private var output: [UInt8] = []
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
    _ html: [UInt8], headings: [String], quotes: [Directive?]
  ) -> (html: [UInt8], mentions: [FileMention]) {
    var decorator = HTMLDecorator(headings: headings[...], quotes: quotes[...])
    decorator.output.reserveCapacity(html.count + html.count / 8)
    decorator.run(over: html)
    return (decorator.output, decorator.mentions)
  }

  private init(headings: ArraySlice<String>, quotes: ArraySlice<Directive?>) {
    self.headings = headings
    self.quotes = quotes
  }

  private mutating func run(over html: [UInt8]) {
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[..<start]
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      rest = html[(end + 1)...]
      put(tag: html[start...end], before: rest)
    }
    output += rest
  }

  /// - Parameter rest: what follows the tag.
  private mutating func put(tag: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) {
    let second = tag.dropFirst().first
    switch second {
    case UInt8(ascii: "h") where tag.count == 4 && tag[tag.startIndex + 2].isASCIIDigit:
      output += tag.dropLast()
      put(" id=\"\(headings.popFirst() ?? "")\">")
    case UInt8(ascii: "t"):
      put(tableTag: tag)
    case UInt8(ascii: "/") where tag.elementsEqual("</table>".utf8):
      put("</table>\n</div>")
    case UInt8(ascii: "/") where tag.elementsEqual("</blockquote>".utf8):
      put(openQuotes.popLast().flatMap { $0 } == nil ? "</blockquote>" : Directive.closing)
    case UInt8(ascii: "/") where tag.elementsEqual("</a>".utf8):
      putLinkEnd()
    case UInt8(ascii: "b") where tag.elementsEqual("<blockquote>".utf8):
      let directive = quotes.popFirst() ?? nil
      openQuotes.append(directive)
      put(directive?.opening ?? "<blockquote>")
    case UInt8(ascii: "i") where tag.starts(with: "<input".utf8):
      let isDone = tag.starts(with: "<input type=\"checkbox\" checked".utf8)
      output += tag.dropLast(" />".utf8.count)
      put(" aria-label=\"\(isDone ? "done" : "to do")\">")
    case UInt8(ascii: "s") where tag.starts(with: "<section".utf8):
      put("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">")
    case UInt8(ascii: "l") where tag.starts(with: "<li id=".utf8):
      note += 1
      backlinks = 0
      put("<li id=\"fn-\(note)\">")
    case UInt8(ascii: "a") where tag.hasSuffix(" data-footnote-ref>"):
      putReference(before: rest)
    case UInt8(ascii: "a") where tag.hasSuffix(" data-footnote-backref aria-label=\"Back to content\">"):
      putBacklink()
    default:
      putClosed(tag)
    }
  }

  private mutating func put(tableTag tag: ArraySlice<UInt8>) {
    if tag.elementsEqual("<table>".utf8) {
      tables += 1
      put(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table \(tables)\">\n<table>"
      )
      return
    }
    let isHeader = tag.starts(with: "<th".utf8) && !tag.elementsEqual("<thead>".utf8)
    guard isHeader || tag.starts(with: "<td".utf8) else {
      output += tag
      return
    }
    put(isHeader ? "<th scope=\"col\"" : "<td")
    let attribute = tag.dropFirst(3)
    if attribute.starts(with: " align=\"".utf8) {
      put(" class=\"align-")
      output += attribute.dropFirst(" align=\"".utf8.count)
    } else {
      output += attribute
    }
  }

  /// The mark in the text. The library names it after the author's label; its number is shorter and
  /// cannot collide with the second mark of another label.
  private mutating func putReference(before rest: ArraySlice<UInt8>) {
    let number = rest.prefix { $0.isASCIIDigit }.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let count = references[number, default: 0] + 1
    references[number] = count
    put("<a href=\"#fn-\(number)\" id=\"\(HTMLDecorator.reference(count, to: number))\"")
    put(" role=\"doc-noteref\" aria-label=\"Footnote \(number)\">")
  }

  private mutating func putBacklink() {
    backlinks += 1
    put("<a href=\"#\(HTMLDecorator.reference(backlinks, to: note))\" class=\"footnote-backref\"")
    let which = backlinks == 1 ? "\(note)" : "\(note), mark \(backlinks)"
    put(" role=\"doc-backlink\" aria-label=\"Back to footnote \(which)\">")
  }

  private static func reference(_ count: Int, to note: Int) -> String {
    "fnref-\(note)" + (count == 1 ? "" : "-\(count)")
  }

  /// The only link in a download is the one to its file.
  private mutating func putLinkEnd() {
    put("</a>")
    if case .download(let file)? = openQuotes.last ?? nil {
      mentions.append(FileMention(file: file, offset: output.count))
    }
  }

  /// A tag as it is, but for the slash of an empty element.
  private mutating func putClosed(_ tag: ArraySlice<UInt8>) {
    if tag.hasSuffix(" />") {
      output += tag.dropLast(3)
      output.append(UInt8(ascii: ">"))
    } else {
      output += tag
    }
  }

  private mutating func put(_ text: String) {
    output += text.utf8
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
