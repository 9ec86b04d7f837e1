import CMarkGFM
import Glibc

/// A node of a `MarkdownTree`; valid as long as that is.
///
/// Read where it lies: the library's own functions copy every text they are asked for, and a call of each
/// takes longer than the look at a node that it makes.
struct MarkdownNode {
  enum Kind {
    case paragraph, heading, codeBlock, htmlBlock, blockQuote, footnoteDefinition
    case table, tableHeader, tableRow, tableCell
    case text, code, htmlInline, softBreak, lineBreak, footnoteReference
    case emphasis, strong, strikethrough, link, image
    /// A document, a list or a rule: nothing that reading looks at.
    case other
  }

  typealias Pointer = UnsafeMutablePointer<cmark_node>

  let pointer: Pointer

  var kind: Kind {
    switch type {
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

  private var type: cmark_node_type { cmark_node_type(rawValue: UInt32(pointer.pointee.type)) }

  /// Whether it is of a kind that has no children: a walk enters it and does not leave it.
  var isLeaf: Bool {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
      CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK:
      true
    default: false
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

  /// What a text, code or HTML node says; for no other kind.
  var literal: UnsafeBufferPointer<UInt8> {
    bytes(of: type == CMARK_NODE_CODE_BLOCK ? pointer.pointee.as.code.literal : pointer.pointee.as.literal)
  }
  /// The destination of a link or image, escapes and entities resolved; for no other kind.
  var destination: UnsafeBufferPointer<UInt8> { bytes(of: pointer.pointee.as.link.url) }
  /// The title of a link or image; for no other kind.
  var title: UnsafeBufferPointer<UInt8> { bytes(of: pointer.pointee.as.link.title) }

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

  /// 1 to 6; of a heading only.
  var headingLevel: Int { Int(pointer.pointee.as.heading.level) }

  /// Lines of the body from 1 and columns in bytes from 1; 0 where the library lost them.
  var startLine: Int { Int(pointer.pointee.start_line) }
  var startColumn: Int { Int(pointer.pointee.start_column) }
  var endLine: Int { Int(pointer.pointee.end_line) }

  var parent: MarkdownNode? { pointer.pointee.parent.map(MarkdownNode.init) }
  var next: MarkdownNode? { pointer.pointee.next.map(MarkdownNode.init) }
  var previous: MarkdownNode? { pointer.pointee.prev.map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { pointer.pointee.first_child.map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { pointer.pointee.last_child.map(MarkdownNode.init) }

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

  private func bytes(of chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len))
  }
}
