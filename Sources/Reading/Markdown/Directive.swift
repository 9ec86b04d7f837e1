import Model

/// A block quote that is more than a quotation: its first line names what it is, as `> [!WARNING]`.
enum Directive: Hashable {
  case warning, inset, contact
  /// One link to a file.
  case download(SitePath)

  /// The names as authors write them.
  enum Name: String, CaseIterable {
    case warning = "WARNING"
    case inset = "INSET"
    case contact = "CONTACT"
    case download = "DOWNLOAD"
  }

  /// The beginning of the element that takes the quotation's place. A warning says so in words: its colour
  /// alone would tell nothing to those who do not see it.
  var opening: String {
    switch self {
    case .warning:
      "<div class=\"directive warning\" role=\"note\" aria-label=\"Warning\">\n"
        + "<p class=\"directive-word\"><strong>Warning</strong></p>"
    case .inset: "<div class=\"directive inset\">"
    case .contact: "<div class=\"directive contact\" role=\"note\" aria-label=\"Contact\">"
    case .download: "<div class=\"directive download\">"
    }
  }

  static let closing = "</div>"
}
