import CMarkGFM
import Glibc

/// A parsed Markdown text. It owns the library's nodes: none may be used after it, nor on another thread.
struct MarkdownTree: ~Copyable {
  let root: MarkdownNode
  private let memory: MarkdownMemory

  /// - Parameter signs: what the text may hold.
  init(parsing bytes: ArraySlice<UInt8>, signs: MarkdownSigns = .all) {
    memory = MarkdownMemory()
    root = MarkdownNode(
      pointer: bytes.withUnsafeBufferPointer { MarkdownLibrary.shared.parse($0, signs: signs) })
  }

  deinit {
    if memory.isToBeFreed { cmark_node_free(root.pointer) }
  }

  /// The library's own HTML in safe mode: of raw HTML only a comment is left.
  func html() -> [UInt8] {
    withHTML { Array($0) }
  }

  /// The same, without a copy: the bytes may be used only in `body`.
  func withHTML<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let functions = MarkdownMemory.functions
    guard let text = cmark_render_html_with_mem(root.pointer, CMARK_OPT_FOOTNOTES, nil, functions) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    defer { functions.pointee.free(text) }
    let raw = UnsafeRawBufferPointer(start: text, count: strlen(text))
    return body(raw.assumingMemoryBound(to: UInt8.self))
  }
}

/// A walk over a node and all below it, without recursion: the depth of a tree is the author's to choose.
struct MarkdownWalk: ~Copyable {
  private let iterator: OpaquePointer

  init(_ node: MarkdownNode) {
    iterator = cmark_iter_new(node.pointer)
  }

  deinit {
    cmark_iter_free(iterator)
  }

  /// The next step. A node with children is entered and left; one that can have none is only entered.
  mutating func next() -> (node: MarkdownNode, entering: Bool)? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE else { return nil }
    return (MarkdownNode(pointer: cmark_iter_get_node(iterator)), event == CMARK_EVENT_ENTER)
  }

  /// Goes on with what is now below the node just entered: nodes there may have been taken out.
  mutating func reenter(_ node: MarkdownNode) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_ENTER)
  }

  /// Passes over everything below the node just entered, and over leaving it.
  mutating func skip(_ node: MarkdownNode) {
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
