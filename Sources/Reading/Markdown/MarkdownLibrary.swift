import CMarkGFM
import Model

/// The C library, made safe to call from many threads at once.
///
/// While it parses inlines, libcmark-gfm writes the special characters of its extensions into tables that
/// the whole process shares, and takes them out again at the end. Two documents parsed at once therefore
/// lose each other's links and deletions without a word. Four steps prevent that:
///
/// 1. The extensions are registered once, before any parse: registering twice at once aborts.
/// 2. The list of characters that `autolink` holds (`:` and `w`) is emptied, so that no parse puts them in
///    or takes them out again. Its `:` is put into the tables for good.
/// 3. Its `w` cuts a text at every w in it, which costs a quarter of the time of parsing. So it is in the
///    tables only as long as any text that may hold `www.` is being parsed: the first of them puts it in,
///    the last takes it out. Texts without `www.` are cut and joined again, or not cut; it is all one.
/// 4. `strikethrough` cannot be treated so: with its list emptied, emphasis loops for ever. It is attached
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
  /// A parser that parses nothing: with it, the `w` is put in and taken out.
  private let letter: OpaquePointer
  private let deletions = Guarded<Void>(())
  /// How many texts that may hold `www.` are being parsed.
  private let webAddresses = Guarded(0)

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = MarkdownLibrary.extension(named: "table")
    autolink = MarkdownLibrary.extension(named: "autolink")
    tasklist = MarkdownLibrary.extension(named: "tasklist")
    strikethrough = MarkdownLibrary.extension(named: "strikethrough")

    let colon = MarkdownLibrary.parser(withSpecial: ":")
    cmark_manage_extensions_special_characters(colon, 1)
    cmark_parser_free(colon)
    letter = MarkdownLibrary.parser(withSpecial: "w")
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
  }

  /// The tree of a text, in memory of `MarkdownMemory`. Whoever asks for it frees it.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8 that `MarkdownLimits` has let through.
  ///   - signs: all that the text holds, or more.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, signs: MarkdownSigns) -> MarkdownNode.Pointer {
    if signs.contains(.webAddress) {
      webAddresses.withLock { count in
        if count == 0 { cmark_manage_extensions_special_characters(letter, 1) }
        count += 1
      }
    }
    defer {
      if signs.contains(.webAddress) {
        webAddresses.withLock { count in
          count -= 1
          if count == 0 { cmark_manage_extensions_special_characters(letter, 0) }
        }
      }
    }
    let autolinks = signs.isDisjoint(with: [.webAddress, .address]) ? [] : [autolink]
    guard signs.contains(.tilde) else { return parse(bytes, with: [table] + autolinks + [tasklist]) }
    // The tree leaves the lock as a number: a pointer is not `Sendable`, and nobody else knows this one.
    let address = deletions.withLock { _ in
      UInt(bitPattern: parse(bytes, with: [table, strikethrough] + autolinks + [tasklist]))
    }
    guard let tree = MarkdownNode.Pointer(bitPattern: address) else {
      preconditionFailure("the address of a tree is never nought")
    }
    return tree
  }

  private func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, with extensions: [OpaquePointer]
  ) -> MarkdownNode.Pointer {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, MarkdownMemory.functions)
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

  /// A parser with an extension of our own that finds nothing, but has a special character.
  private static func parser(withSpecial character: Unicode.Scalar) -> OpaquePointer {
    guard let carrier = cmark_syntax_extension_new("candour"), let parser = cmark_parser_new(0) else {
      preconditionFailure("the library aborts where it has no memory")
    }
    // Only an extension that looks into inlines has its characters managed.
    cmark_syntax_extension_set_match_inline_func(carrier) { _, _, _, _, _ in nil }
    let characters = cmark_llist_append(
      cmark_get_default_mem_allocator(), nil, UnsafeMutableRawPointer(bitPattern: UInt(character.value)))
    cmark_syntax_extension_set_special_inline_chars(carrier, characters)
    cmark_parser_attach_syntax_extension(parser, carrier)
    return parser
  }
}
