import Model

/// Says where a destination in a document leads, and refuses what no page may link to.
struct LinkResolver {
  enum Verdict: Hashable {
    /// - Parameter href: what stands in the HTML; the library escapes it.
    case allowed(Link.Target, href: String)
    case refused(message: String, fix: String)
  }

  /// What every address of the site begins with: begins and ends with `/`.
  let basePath: String
  /// The folder whose files may be named, with a slash: `content`, or what holds the document where there is
  /// none; then empty.
  let root: [UInt8]
  /// The document's folder below it, without a slash at either end.
  let folder: [UInt8]

  /// - Parameter path: of the document the destinations stand in.
  init(path: SitePath, basePath: String) {
    self.basePath = basePath
    let content = "content/".utf8
    let isInContent = path.text.utf8.starts(with: content)
    root = isInContent ? Array(content) : []
    let steps = path.text.utf8.dropFirst(root.count).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    folder = Array(steps.dropLast().filter { !$0.isEmpty }.joined(separator: "/".utf8))
  }

  /// Bytes of a link's address and title together. References copy theirs, so long ones would multiply.
  static let longest = 2_000

  /// - Parameter destination: as Markdown has it, escapes and entities resolved.
  func verdict(on destination: String, isImage: Bool) -> Verdict {
    let bytes = Array(destination.utf8)
    // Most addresses hold nothing but visible ASCII, and need no look into the tables of Unicode.
    if !bytes.allSatisfy({ (0x21...0x7E).contains($0) }),
      let refusal = LinkResolver.disguise(in: destination)
    {
      return refusal
    }
    let verdict =
      LinkResolver.schemeEnd(in: bytes).map { external(destination, bytes, schemeEnd: $0) } ?? inner(bytes)
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

  /// The first `:`, if it stands in the first part of the destination; nil for an address within the site.
  private static func schemeEnd(in destination: [UInt8]) -> Int? {
    guard let end = destination.firstIndex(where: { endsOfParts[$0] != 0 }),
      destination[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }

  private static let endsOfParts = ByteTable(of: ":/?#\\")
  private static let endsOfHosts = ByteTable(of: "/?#")

  private func external(_ destination: String, _ bytes: [UInt8], schemeEnd: Int) -> Verdict {
    let scheme = String(decoding: bytes[..<schemeEnd], as: UTF8.self).lowercased()
    let rest = bytes[(schemeEnd + 1)...]
    switch scheme {
    case "http", "https":
      // Without `//` and a host, browsers read such addresses in ways of their own.
      let authority = rest.dropFirst(2).prefix { LinkResolver.endsOfHosts[$0] == 0 }
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
    return .allowed(.external(destination), href: LinkResolver.withOneHash(bytes[...]))
  }

  /// Whether an authority is a name or number and perhaps a port. User names are refused: they serve to
  /// make an address look like another's.
  private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
    var host = authority
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      let port = host[(colon + 1)...]
      guard port.count <= 5, port.allSatisfy(\.isASCIIDigit) else { return false }
      host = host[..<colon]
    }
    var previous = UInt8(ascii: ".")
    for byte in host {
      let isInLabel =
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
      // A dot at the very end is allowed; no label between dots may be empty.
      guard isInLabel || byte == UInt8(ascii: ".") && previous != byte else { return false }
      previous = byte
    }
    return !host.isEmpty
  }

  /// An address in which every `#` but the first is escaped, as an address must have it.
  static func withOneHash(_ address: ArraySlice<UInt8>) -> String {
    guard let first = address.firstIndex(of: UInt8(ascii: "#")),
      address[(first + 1)...].contains(UInt8(ascii: "#"))
    else { return String(decoding: address, as: UTF8.self) }
    var result = Array(address[...first])
    for byte in address[(first + 1)...] {
      if byte == UInt8(ascii: "#") { result += "%23".utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
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
