/// What a reader sees of a body, line by line: a paragraph, heading or cell is one, code has its own. Read
/// off the HTML as it is asked for: stored, it would take as much memory again.
///
/// Without markup, footnote marks, descriptions of pictures, and the words that Candour adds.
package struct ReadableLines: Sequence, IteratorProtocol {
  private let html: [UInt8]
  private var offset = 0
  private var line: [UInt8] = []
  private var isInCode = false
  /// Whether nothing has been read since the last tag of a block: a line feed here only parts two tags.
  private var isAfterBlock = true

  /// - Parameter html: of a body, as Candour makes it.
  init(_ html: [UInt8]) {
    self.html = html
  }

  package mutating func next() -> String? {
    while offset < html.count {
      switch html[offset] {
      case UInt8(ascii: "<"):
        if readTag(), !line.isEmpty { return takeLine() }
      case UInt8(ascii: "\n") where isInCode:
        offset += 1
        return takeLine()
      case UInt8(ascii: "\n"):
        offset += 1
        if !isAfterBlock, !isBlockTag(at: offset) { line.append(UInt8(ascii: " ")) }
      case UInt8(ascii: "&"):
        readEntity()
      default:
        let start = offset
        while offset < html.count, !"<&\n".utf8.contains(html[offset]) { offset += 1 }
        line += html[start..<offset]
        isAfterBlock = false
      }
    }
    return line.isEmpty ? nil : takeLine()
  }

  private mutating func takeLine() -> String {
    defer { line.removeAll(keepingCapacity: true) }
    return String(decoding: line, as: UTF8.self)
  }

  /// Passes a tag, with all that belongs to it and is not the author's; whether it ends a line.
  private mutating func readTag() -> Bool {
    let isBlock = isBlockTag(at: offset)
    if isBlock { isAfterBlock = true }
    if begins(with: "<p class=\"directive-word\"") {
      pass(through: "</p>")
    } else if begins(with: "<sup") {
      pass(through: "</sup>")
    } else if begins(with: "<a href=\"#fnref-"), isBacklink {
      pass(through: "</a>")
      if line.last == UInt8(ascii: " ") { line.removeLast() }
    } else if begins(with: "<br") {
      pass(through: ">\n")
      line.append(UInt8(ascii: " "))
    } else if begins(with: "<input") {
      pass(through: "> ")
    } else if begins(with: "<!--") {
      pass(through: "-->")
    } else {
      if begins(with: "<pre") { isInCode = true }
      if begins(with: "</pre") { isInCode = false }
      pass(through: ">")
    }
    return isBlock
  }

  private var isBacklink: Bool {
    let end = html[offset...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex
    return html[offset..<end].split(separator: UInt8(ascii: " "))
      .contains { $0.elementsEqual("class=\"footnote-backref\"".utf8) }
  }

  private mutating func readEntity() {
    for (entity, byte) in ReadableLines.entities where begins(with: entity) {
      offset += entity.utf8CodeUnitCount
      line.append(byte)
      isAfterBlock = false
      return
    }
    offset += 1
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ]

  /// Whether a tag of a block begins or ends at an offset.
  private func isBlockTag(at offset: Int) -> Bool {
    guard offset < html.count, html[offset] == UInt8(ascii: "<") else { return false }
    var name = html[(offset + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
    if name.first == UInt8(ascii: "/") { name.removeFirst() }
    return ReadableLines.blocks.contains { name.elementsEqual($0) }
  }

  private static let blocks = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "td", "th", "tr", "thead", "tbody", "table",
    "div", "pre", "blockquote", "hr", "section",
  ].map { Array($0.utf8) }

  private func begins(with text: StaticString) -> Bool {
    text.withUTF8Buffer { html[offset...].starts(with: $0) }
  }

  private mutating func pass(through text: StaticString) {
    while offset < html.count, !begins(with: text) { offset += 1 }
    offset = Swift.min(offset + text.utf8CodeUnitCount, html.count)
  }
}
