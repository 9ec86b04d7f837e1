import CMarkGFM
import Glibc

/// A node of a `MarkdownTree`; valid as long as that is.
struct MarkdownNode {
  enum Kind {
    case paragraph, heading, codeBlock, htmlBlock, blockQuote, footnoteDefinition
    case table, tableHeader, tableRow, tableCell
    case text, code, htmlInline, softBreak, lineBreak, footnoteReference
    case emphasis, strong, strikethrough, link, image
    /// A document, a list or a rule: nothing that reading looks at.
    case other
  }

  let pointer: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_DOCUMENT, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_THEMATIC_BREAK: .other
    default: kindOfExtension
    }
  }

  /// The extensions number their types at run time; only the names are fixed.
  private var kindOfExtension: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    if strcmp(name, "table_cell") == 0 { return .tableCell }
    if strcmp(name, "table_row") == 0 { return .tableRow }
    if strcmp(name, "table_header") == 0 { return .tableHeader }
    if strcmp(name, "table") == 0 { return .table }
    return strcmp(name, "strikethrough") == 0 ? .strikethrough : .other
  }

  /// What a text, code or HTML node says; empty for others.
  var literal: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(pointer)) }
  /// The destination of a link or image, escapes and entities resolved.
  var destination: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(pointer)) }

  func setDestination(_ text: String) {
    cmark_node_set_url(pointer, text)
  }

  /// Leaves nothing of a link but its text.
  func dropLink() {
    cmark_node_set_url(pointer, "#")
    cmark_node_set_title(pointer, "")
  }

  /// Makes a text say something else.
  func setLiteral(_ text: String) {
    cmark_node_set_literal(pointer, text)
  }

  /// Takes the node out of its tree, with all below it; none of them may be used afterwards.
  func remove() {
    cmark_node_free(pointer)
  }

  /// Puts one link round everything in a paragraph.
  func wrapInLink(to href: String) -> MarkdownNode? {
    guard let link = cmark_node_new_with_mem(CMARK_NODE_LINK, MarkdownMemory.functions) else { return nil }
    cmark_node_set_url(link, href)
    while let child = firstChild, cmark_node_append_child(link, child.pointer) == 1 {}
    cmark_node_append_child(pointer, link)
    return MarkdownNode(pointer: link)
  }

  /// 1 to 6; 0 for anything but a heading.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// Lines of the body from 1 and columns in bytes from 1; 0 where the library lost them.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

  /// How many block quotes the node stands in.
  var blockQuotesAround: Int {
    var count = 0
    var ancestor = parent
    while let node = ancestor {
      if node.kind == .blockQuote { count += 1 }
      ancestor = node.parent
    }
    return count
  }

  private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawBufferPointer(start: text, count: strlen(text))
    return raw.assumingMemoryBound(to: UInt8.self)
  }
}
