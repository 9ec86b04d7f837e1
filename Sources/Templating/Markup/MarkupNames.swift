/// The elements, attributes and schemes of HTML that decide what may be printed where. All in lower case.
enum MarkupNames {
  /// Elements whose content a browser does not read as markup.
  static func isRaw(_ element: [UInt8]) -> Bool {
    isPlainText(element) || rawElements.contains(String(decoding: element, as: UTF8.self))
  }

  /// Elements whose content is text in which only `&` means anything: escaped text is safe there.
  static func isPlainText(_ element: [UInt8]) -> Bool {
    ["title", "textarea"].contains(String(decoding: element, as: UTF8.self))
  }

  /// Attributes that hold a link, which must not begin with text that could be a scheme.
  static func isLink(_ attribute: [UInt8]) -> Bool {
    linkAttributes.contains(String(decoding: attribute, as: UTF8.self))
  }

  /// Attributes whose value is a program: event handlers.
  static func isHandler(_ attribute: [UInt8]) -> Bool {
    attribute.count > 2 && attribute.starts(with: Array("on".utf8))
  }

  /// Attributes whose value is a style sheet or a page, in which escaping for HTML is not enough.
  static func isCode(_ attribute: [UInt8]) -> Bool {
    ["style", "srcdoc"].contains(String(decoding: attribute, as: UTF8.self))
  }

  /// Schemes after which anything may follow. A scheme that is none of these may be a program.
  static func isLinkScheme(_ scheme: [UInt8]) -> Bool {
    ["http", "https", "mailto", "tel"].contains(String(decoding: scheme, as: UTF8.self))
  }

  private static let rawElements: Set<String> = [
    "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  private static let linkAttributes: Set<String> = [
    "href", "src", "action", "formaction", "xlink:href", "srcset", "poster", "data", "cite", "ping",
    "background", "manifest", "longdesc",
  ]
}
