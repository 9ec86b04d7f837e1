/// What parsing costs beyond its length: for each pattern that the library reads again and again, how
/// often it does so times how far it looks. It never looks beyond a blank line, so costs are reckoned
/// from one blank line to the next and added up.
///
/// At the bounds each costs 0.1 to 0.4 s; the longest honest report is at less than a tenth of any.
struct MarkdownCosts: Hashable {
  /// `<?` and `<!` times bytes of the passage: each is searched for its end.
  var tags = 0
  /// Beginnings of bare addresses, and closing parentheses that may follow one, times bytes of the
  /// longest run without a blank.
  var addresses = 0
  /// Openings of images times closing brackets.
  var images = 0
  /// Emphasis marks times closing brackets.
  var emphasis = 0
  /// Rows of dashes times bytes: each has the whole paragraph before it read as a table's header.
  var headers = 0
  /// `@` times bytes of their line: each e-mail address copies the rest of the line.
  var emails = 0

  static let bounds = MarkdownCosts(
    tags: 400_000_000, addresses: 40_000_000, images: 60_000_000, emphasis: 100_000_000,
    headers: 8_000_000, emails: 60_000_000)

  static func + (left: MarkdownCosts, right: MarkdownCosts) -> MarkdownCosts {
    MarkdownCosts(
      tags: left.tags + right.tags, addresses: left.addresses + right.addresses,
      images: left.images + right.images, emphasis: left.emphasis + right.emphasis,
      headers: left.headers + right.headers, emails: left.emails + right.emails)
  }

  /// The first bound that is passed, in words.
  var fault: BodyFault? {
    let bounds = MarkdownCosts.bounds
    if tags > bounds.tags { return MarkdownCosts.fault("“<?” or “<!”") }
    if addresses > bounds.addresses { return MarkdownCosts.fault("web addresses run together") }
    if images > bounds.images { return MarkdownCosts.fault("pictures and brackets") }
    if emphasis > bounds.emphasis {
      return MarkdownCosts.fault("brackets, asterisks and underscores")
    }
    if headers > bounds.headers { return MarkdownCosts.fault("rows of dashes") }
    if emails > bounds.emails { return MarkdownCosts.fault("@ signs in long lines") }
    return nil
  }

  private static func fault(_ what: String) -> BodyFault {
    MarkdownLimits.fault(
      "The text up to this line holds so many \(what) that reading it would take too long",
      "put blank lines between its parts, or take out what is not needed")
  }
}
