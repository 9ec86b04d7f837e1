import TestSupport

/// Texts that make libcmark-gfm hang, abort or fill the memory.
enum HostileText: String, CaseIterable, Sendable {
  case addresses, instructions, images, quotes, lists, quotesAndLists, staircase, table, footnotes,
    references,
    emphasis

  /// About as many bytes of it.
  func text(_ bytes: Int) -> String {
    func times(_ unit: String, of share: Int = 1) -> String {
      String(repeating: unit, count: bytes / share / unit.utf8.count)
    }
    switch self {
    case .addresses: return times("www._")
    case .instructions: return times("<?")
    case .images: return times("![[]()")
    case .quotes: return times("> ") + "a"
    case .lists: return times("- ") + "a"
    case .quotesAndLists: return times("> - ") + "a"
    case .staircase: return Self.staircase(bytes)
    case .table: return times("a|", of: 3) + "\n" + times("-|", of: 3) + "\n" + times("a\n", of: 3)
    case .footnotes: return times("[^1]:")
    case .references: return "[a]: " + times("x", of: 2) + "\n\n" + times("[a]", of: 2)
    case .emphasis: return times("*a **a ", of: 2) + times("b** b*", of: 2)
    }
  }

  /// Lists in lists, each on a line of its own.
  private static func staircase(_ bytes: Int) -> String {
    var lines: [String] = []
    var length = 0
    while length < bytes {
      lines.append(String(repeating: "  ", count: lines.count) + "- a\n")
      length += 2 * lines.count + 2
    }
    return lines.joined()
  }
}

extension SiteText {
  /// Some ordinary documents, one of them with a warning, and others.
  ///
  /// - Parameter bodies: the bodies of the others, by name.
  static func ordinary(and bodies: [String: String] = [:]) -> SiteText {
    let page = { (title: String, fields: String, body: String) in
      "---\nkind: page\ntitle: \(title)\n\(fields)---\n\(body)\n"
    }
    let ordinary = ["a", "b", "c", "d", "e", "f"].map {
      ("content/\($0).md", page("Page \($0)", "", "Help came late."))
    }
    return SiteText(
      files: [("content/wrong.md", page("Wrong", "themes: [neglet]\n", "Help came late."))] + ordinary
        + bodies.sorted { $0.key < $1.key }.map { ("content/\($0).md", page("Trap", "", $1)) })
  }
}
