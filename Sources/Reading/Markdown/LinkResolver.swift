import Model

/// Says where a destination in a document leads, and refuses what no page may link to.
struct LinkResolver {
  enum Verdict: Hashable {
    /// - Parameter href: what stands in the HTML; the library escapes it.
    case allowed(Link.Target, href: String)
    case refused(message: String, fix: String)
  }

  /// The document the destination stands in.
  let path: SitePath
  /// What every address of the site begins with: begins and ends with `/`.
  let basePath: String

  /// Bytes of a link's address and title together. References copy theirs, so long ones would multiply.
  static let longest = 2_000

  /// - Parameter destination: as Markdown has it, escapes and entities resolved.
  func verdict(on destination: String, isImage: Bool) -> Verdict {
    if let refusal = LinkResolver.disguise(in: destination) { return refusal }
    let verdict = scheme(of: destination).map { external(destination, scheme: $0) } ?? inner(destination)
    guard isImage, case .allowed(let target, _) = verdict else { return verdict }
    switch target {
    case .file, .page: return verdict
    case .external(let address) where address.lowercased().hasPrefix("http"):
      return .refused(
        message: "This picture lies on another website, which would learn who reads the page",
        fix: "put a copy that you may use beside the document and write its file name, "
          + "as in ![What it shows](map.png)")
    case .external, .anchor, .document:
      return .refused(
        message: "This picture does not name an image file",
        fix: "put the image beside the document and write its file name, as in ![What it shows](map.png)"
      )
    }
  }

  /// Characters that make an address look or work other than it reads: they are never needed in one.
  private static func disguise(in destination: String) -> Verdict? {
    // Most addresses hold nothing but visible ASCII, and need no look into the tables of Unicode.
    if destination.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return nil }
    let scalars = destination.unicodeScalars
    let isHidden = scalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    let isPadded =
      scalars.first?.properties.isWhitespace == true || scalars.last?.properties.isWhitespace == true
    guard isHidden || isPadded else { return nil }
    return .refused(
      message: "This link's address holds an invisible character or begins or ends with a space",
      fix: "delete the address and type it again by hand")
  }

  /// Everything before a first `:` in the first part of the destination, lower case; nil for an address
  /// within the site.
  private func scheme(of destination: String) -> String? {
    guard let end = destination.utf8.firstIndex(where: { ":/?#\\".utf8.contains($0) }),
      destination.utf8[end] == UInt8(ascii: ":")
    else { return nil }
    return destination[..<end].lowercased()
  }

  private func external(_ destination: String, scheme: String) -> Verdict {
    let rest = destination.utf8.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https":
      // Without `//` and a host, browsers read such addresses in ways of their own.
      let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      guard rest.starts(with: "//".utf8), !authority.isEmpty else {
        return LinkResolver.incomplete(scheme)
      }
      guard LinkResolver.isHost(authority) else {
        return .refused(
          message: "The part of this address that should name a website cannot be a website's name",
          fix: "write it as in https://www.example.org/, without user names, spaces or brackets")
      }
    case "mailto", "tel":
      guard !rest.isEmpty else { return LinkResolver.incomplete(scheme) }
    default:
      return .refused(
        message: "This link uses \(LinkResolver.name(ofScheme: scheme)), which Candour does not publish",
        fix: "link to a page or file of this site, or use https:, http:, mailto: or tel:")
    }
    return .allowed(.external(destination), href: LinkResolver.withOneHash(destination[...]))
  }

  /// Whether an authority is a name or number and perhaps a port. User names are refused: they serve to
  /// make an address look like another's.
  private static func isHost(_ authority: some Collection<UInt8>) -> Bool {
    var host = Array(authority)[...]
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      let port = host[(colon + 1)...]
      guard port.count <= 5, port.allSatisfy(\.isASCIIDigit) else { return false }
      host = host[..<colon]
    }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    // A dot at the very end is allowed; no label between dots may be empty.
    return labels.enumerated().allSatisfy { index, label in
      label.isEmpty
        ? index > 0 && index == labels.count - 1
        : label.allSatisfy {
          $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 || "-_".utf8.contains($0)
        }
    }
  }

  /// An address in which every `#` but the first is escaped, as an address must have it.
  static func withOneHash(_ address: Substring) -> String {
    // By bytes: a mark that combines with the `#` before it makes another `Character` of the two.
    guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return String(address) }
    let fragment = address[address.utf8.index(after: hash)...]
    let parts = fragment.utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
    return address[..<hash] + "#" + parts.map { String(Substring($0)) }.joined(separator: "%23")
  }

  private static func incomplete(_ scheme: String) -> Verdict {
    .refused(
      message: "This link begins with “\(scheme):” but does not say where it leads",
      fix: "write the whole address, as in https://www.example.org/, mailto:name@example.org "
        + "or tel:+441632960000")
  }

  private static func name(ofScheme scheme: String) -> String {
    let isPlain = scheme.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || "+.-".utf8.contains($0)
    }
    guard isPlain, scheme.utf8.first?.isASCIILetter == true else {
      return "a disguised or broken scheme"
    }
    return "the scheme “\(scheme.prefix(24)):”"
  }
}
