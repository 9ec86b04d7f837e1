import Model

extension LinkResolver {
  /// A destination within the site: an anchor, an address, a document or a file.
  func inner(_ destination: [UInt8]) -> Verdict {
    if destination.starts(with: "//".utf8) {
      return .refused(
        message: "This link begins with “//”, which leads to another website",
        fix: "write https: before it, or a single “/” for an address of this site")
    }
    guard !destination.contains(UInt8(ascii: "\\")) else {
      return .refused(
        message: "This link holds a backslash, which some browsers read as “/”",
        fix: "write “/” between folders")
    }
    let end = destination.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let path = destination[..<(end ?? destination.endIndex)]
    let rest = destination[path.endIndex...]
    let tail = LinkResolver.withOneHash(rest)
    var fragment: String?
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      guard let text = PercentEncoding.decoded(rest[(hash + 1)...]) else { return LinkResolver.badEscape }
      fragment = text
    }
    if path.isEmpty { return .allowed(.anchor(fragment ?? ""), href: tail) }
    guard let decoded = LinkResolver.decoded(path) else { return LinkResolver.badEscape }
    let isFromRoot = path.first == UInt8(ascii: "/")
    guard let steps = resolve(decoded, fromRoot: isFromRoot) else {
      return .refused(
        message: "This link leads out of the content folder",
        fix: "link only to pages and files inside the content folder")
    }
    let place = Place(
      rooted: steps, root: root.count, isFolder: LinkResolver.endsInFolder(decoded), tail: tail)
    return isFromRoot || place.isFolder ? page(place, fragment) : file(place, fragment)
  }

  /// Where a destination leads.
  private struct Place {
    /// The root and the steps from there, joined by slashes, none at the end.
    let rooted: [UInt8]
    /// How long the root is, with its slash.
    let root: Int
    let isFolder: Bool
    /// Query and fragment, as they stand in the address.
    let tail: String

    /// Without a slash at either end.
    var steps: ArraySlice<UInt8> { rooted[root...] }
  }

  private func page(_ place: Place, _ fragment: String?) -> Verdict {
    let end = place.isFolder && !place.steps.isEmpty ? "/" : ""
    let address = "/" + String(decoding: place.steps, as: UTF8.self) + end
    return .allowed(
      .page(address, fragment: fragment),
      href: basePath + PercentEncoding.encoded(path: place.steps) + end + place.tail)
  }

  private func file(_ place: Place, _ fragment: String?) -> Verdict {
    let path = SitePath(String(decoding: place.rooted, as: UTF8.self))
    if place.steps.suffix(3).elementsEqual(".md".utf8) {
      // A document without an address has a finding of its own, at its name.
      let href = Address(document: path).map { address in
        // Both have the slash between them.
        basePath.utf8.count == 1 && place.tail.isEmpty
          ? address.text : basePath + address.text.dropFirst() + place.tail
      }
      return .allowed(.document(path, fragment: fragment), href: href ?? "#")
    }
    return .allowed(.file(path), href: basePath + PercentEncoding.encoded(path: place.steps) + place.tail)
  }

  /// The root and the steps from there, `.` and `..` taken; nil if they climb out of it.
  private func resolve(_ steps: ArraySlice<UInt8>, fromRoot: Bool) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(root.count + folder.count + steps.count + 1)
    result += root
    if !fromRoot { result += folder }
    var start = steps.startIndex
    while start < steps.endIndex {
      let end = steps[start...].firstIndex(of: UInt8(ascii: "/")) ?? steps.endIndex
      let step = steps[start..<end]
      start = end + 1
      if step.isEmpty || step.elementsEqual(".".utf8) { continue }
      if !step.elementsEqual("..".utf8) {
        if result.count > root.count { result.append(UInt8(ascii: "/")) }
        result += step
      } else if result.count == root.count {
        return nil
      } else {
        let slash = result[root.count...].lastIndex(of: UInt8(ascii: "/"))
        result.removeSubrange((slash ?? root.count)...)
      }
    }
    return result
  }

  /// Whether the last step names a folder, and so a page by its address.
  private static func endsInFolder(_ path: ArraySlice<UInt8>) -> Bool {
    let last = path[((path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }) ?? path.startIndex)...]
    return last.isEmpty || last.elementsEqual(".".utf8) || last.elementsEqual("..".utf8)
  }

  /// A path with the percent-encoding between its slashes resolved; nil where that hides a slash, a control
  /// character or more encoding.
  private static func decoded(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard path.contains(where: { $0 == UInt8(ascii: "%") || $0 == 0x7F }) else { return path }
    var result: [UInt8] = []
    for part in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let step = PercentEncoding.decoded(part), PercentEncoding.decoded(Array(step.utf8)[...]) == step,
        !step.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) })
      else { return nil }
      if part.startIndex > path.startIndex { result.append(UInt8(ascii: "/")) }
      result += step.utf8
    }
    return result[...]
  }

  private static let badEscape = Verdict.refused(
    message: "This link's percent-encoding hides something or is not valid text",
    fix: "write the name as it is, between < and > if it holds spaces, as in [text](<easy read.pdf>)")
}
