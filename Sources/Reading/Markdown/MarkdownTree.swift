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
///
/// Each step is found only when it is asked for, so what is below the node just entered may be changed.
struct MarkdownWalk {
  private let root: MarkdownNode
  /// The step taken last; nil before the first.
  private var last: (node: MarkdownNode, entering: Bool)?

  init(_ node: MarkdownNode) {
    root = node
  }

  /// The next step. A node with children is entered and left; one that can have none is only entered.
  mutating func next() -> (node: MarkdownNode, entering: Bool)? {
    guard let (node, entering) = last else {
      last = (root, true)
      return last
    }
    if entering, !node.isLeaf {
      last = node.firstChild.map { ($0, true) } ?? (node, false)
    } else if node.pointer == root.pointer {
      return nil
    } else {
      last = node.next.map { ($0, true) } ?? node.parent.map { ($0, false) }
    }
    return last
  }

  /// Passes over everything below the node just entered, and over leaving it.
  mutating func skip(_ node: MarkdownNode) {
    last = (node, false)
  }
}
