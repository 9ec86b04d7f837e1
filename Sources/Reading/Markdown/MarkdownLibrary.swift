import CMarkGFM
import Synchronization

/// The C library, made safe to call from many threads at once.
///
/// While it parses inlines, libcmark-gfm writes the special characters of its extensions into tables that
/// the whole process shares, and takes them out again at the end. Two documents parsed at once therefore
/// lose each other's links and deletions without a word. Three steps prevent that:
///
/// 1. The extensions are registered once, before any parse: registering twice at once aborts.
/// 2. The characters of `autolink` (`:` and `w`) are put into the tables for good, and the list of
///    characters the extension holds is emptied, so that no parse puts them in or takes them out again.
/// 3. `strikethrough` cannot be treated so: with its list emptied, emphasis loops for ever. It is attached
///    only to texts with a `~` in them, and those are parsed one at a time. The other texts hold no `~`,
///    so it does not matter to them whether it is special just then.
final class MarkdownLibrary: @unchecked Sendable {
  /// A constant is initialised exactly once, whichever thread comes first.
  static let shared = MarkdownLibrary()

  // Immutable after `init`; the library only reads them from then on.
  private let table: OpaquePointer
  private let autolink: OpaquePointer
  private let tasklist: OpaquePointer
  private let strikethrough: OpaquePointer
  private let deletions = Mutex<Void>(())

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = MarkdownLibrary.extension(named: "table")
    autolink = MarkdownLibrary.extension(named: "autolink")
    tasklist = MarkdownLibrary.extension(named: "tasklist")
    strikethrough = MarkdownLibrary.extension(named: "strikethrough")

    let scratch = cmark_parser_new(CMARK_OPT_DEFAULT)
    cmark_parser_attach_syntax_extension(scratch, autolink)
    cmark_manage_extensions_special_characters(scratch, 1)
    cmark_parser_free(scratch)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
  }

  /// The tree of a text. Whoever asks for it frees it.
  ///
  /// - Parameter bytes: valid UTF-8 that `MarkdownLimits` has let through.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer {
    guard bytes.contains(UInt8(ascii: "~")) else {
      return parse(bytes, with: [table, autolink, tasklist])
    }
    // The tree leaves the lock as a number: a pointer is not `Sendable`, and nobody else knows this one.
    let address = deletions.withLock { _ in
      UInt(bitPattern: parse(bytes, with: [table, strikethrough, autolink, tasklist]))
    }
    guard let tree = OpaquePointer(bitPattern: address) else {
      preconditionFailure("the address of a tree is never nought")
    }
    return tree
  }

  private func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, with extensions: [OpaquePointer]
  ) -> OpaquePointer {
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
    defer { cmark_parser_free(parser) }
    for each in extensions { cmark_parser_attach_syntax_extension(parser, each) }
    bytes.withMemoryRebound(to: CChar.self) { characters in
      if let start = characters.baseAddress { cmark_parser_feed(parser, start, characters.count) }
    }
    guard let root = cmark_parser_finish(parser) else {
      preconditionFailure("a parser that has not been finished yet has a tree")
    }
    return root
  }

  private static func `extension`(named name: String) -> OpaquePointer {
    guard let found = cmark_find_syntax_extension(name) else {
      preconditionFailure("libcmark-gfm has no extension named \(name)")
    }
    return found
  }
}
