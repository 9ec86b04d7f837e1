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
    case .external(let address) where address.lowercased().hasPrefix("http"): return verdict
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
    let isWhole: Bool
    switch scheme {
    case "http", "https":
      // A host must follow: browsers read `http:page` and `http:\\host` in ways of their own.
      let host = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
      isWhole =
        rest.starts(with: "//".utf8) && !host.isEmpty
        && !host.contains { $0 == UInt8(ascii: "\\") || $0.isBlank }
    case "mailto", "tel": isWhole = !rest.isEmpty
    default:
      return .refused(
        message: "This link uses \(LinkResolver.name(ofScheme: scheme)), which Candour does not publish",
        fix: LinkResolver.whatIsAllowed)
    }
    guard isWhole else {
      return .refused(
        message: "This link begins with “\(scheme):” but does not say where it leads",
        fix: "write the whole address, as in https://www.example.org/, mailto:name@example.org "
          + "or tel:+441632960000")
    }
    return .allowed(.external(destination), href: destination)
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

  static let whatIsAllowed =
    "link to a page or file of this site, or use https:, http:, mailto: or tel:"
}
