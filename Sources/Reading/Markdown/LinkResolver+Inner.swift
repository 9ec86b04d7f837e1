import Model

extension LinkResolver {
  /// A destination within the site: an anchor, an address, a document or a file.
  func inner(_ destination: String) -> Verdict {
    if destination.utf8.starts(with: "//".utf8) {
      return .refused(
        message: "This link begins with “//”, which leads to another website",
        fix: "write https: before it, or a single “/” for an address of this site")
    }
    let parts = Parts(destination)
    guard !destination.utf8.contains(UInt8(ascii: "\\")) else {
      return .refused(
        message: "This link holds a backslash, which some browsers read as “/”",
        fix: "write “/” between folders")
    }
    guard let fragment = parts.decodedFragment else { return LinkResolver.badEscape }
    if parts.path.isEmpty { return .allowed(.anchor(fragment ?? ""), href: parts.tail) }
    guard let steps = LinkResolver.decodedSteps(parts.path) else { return LinkResolver.badEscape }
    guard let resolved = resolve(steps, fromRoot: parts.path.utf8.first == UInt8(ascii: "/")) else {
      return .refused(
        message: "This link leads out of the content folder",
        fix: "link only to pages and files inside the content folder")
    }
    return verdict(on: resolved, parts: parts, fragment: fragment)
  }

  private func verdict(on steps: [String], parts: Parts, fragment: String?) -> Verdict {
    let isFolder = parts.isFolder
    if parts.path.utf8.first == UInt8(ascii: "/") || isFolder {
      let address = "/" + steps.joined(separator: "/") + (isFolder && !steps.isEmpty ? "/" : "")
      let kept = steps.map(PercentEncoding.encoded).joined(separator: "/")
      let href = joined(kept + (isFolder && !steps.isEmpty ? "/" : "")) + parts.tail
      return .allowed(.page(address, fragment: fragment), href: href)
    }
    let path = root.appending(steps.joined(separator: "/"))
    if path.text.utf8.suffix(3).elementsEqual(".md".utf8) {
      // A document without an address has a finding of its own, at its name.
      let href = Address(document: path).map { joined($0.text.dropFirst()) + parts.tail } ?? "#"
      return .allowed(.document(path, fragment: fragment), href: href)
    }
    let href = joined(steps.map(PercentEncoding.encoded).joined(separator: "/")) + parts.tail
    return .allowed(.file(path), href: href)
  }

  /// The folder whose files may be named: `content`, or what holds the file where there is none.
  private var root: SitePath { SitePath(path.text.utf8.starts(with: "content/".utf8) ? "content" : "") }

  private func joined(_ rest: some StringProtocol) -> String { basePath + rest }

  /// The steps from the root, `.` and `..` taken; nil if they climb out of it.
  private func resolve(_ steps: [String], fromRoot: Bool) -> [String]? {
    var result: [String] = []
    if !fromRoot {
      result = path.folder.text.split(separator: "/").map(String.init)
      if !root.text.isEmpty { result.removeFirst() }
    }
    for step in steps where !step.isEmpty && step != "." {
      if step != ".." {
        result.append(step)
      } else if result.popLast() == nil {
        return nil
      }
    }
    return result
  }

  /// The parts of a path between its slashes, percent-encoding resolved; nil where that hides a slash, a
  /// control character or more encoding.
  private static func decodedSteps(_ path: Substring) -> [String]? {
    var steps: [String] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard let step = PercentEncoding.decoded(part), PercentEncoding.decoded(step) == step,
        !step.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) })
      else { return nil }
      steps.append(step)
    }
    return steps
  }

  private static let badEscape = Verdict.refused(
    message: "This link's percent-encoding hides something or is not valid text",
    fix: "write the name as it is, between < and > if it holds spaces, as in [text](<easy read.pdf>)")

  /// A destination within the site, cut at `?` and `#`.
  private struct Parts {
    let path: Substring
    /// Query and fragment.
    let tail: String
    let fragment: Substring?

    init(_ destination: String) {
      let end = destination.utf8.firstIndex { "?#".utf8.contains($0) } ?? destination.endIndex
      path = destination[..<end]
      let rest = destination[end...]
      tail = LinkResolver.withOneHash(rest)
      fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")).map {
        rest[rest.utf8.index(after: $0)...]
      }
    }

    /// Nil if the escapes of the fragment are no text; nil within if there is no fragment.
    var decodedFragment: String?? {
      guard let fragment else { return .some(nil) }
      return PercentEncoding.decoded(fragment).map { .some($0) }
    }

    /// Whether the path names a folder, and so a page by its address.
    var isFolder: Bool {
      let last = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
      guard let step = last.flatMap({ PercentEncoding.decoded(Substring($0)) }) else { return true }
      return step.isEmpty || step == "." || step == ".."
    }
  }
}
