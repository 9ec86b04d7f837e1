/// What `content/site.yml` says about the board and its site.
package struct Site: Sendable {
  package struct Board: Hashable, Sendable {
    package var slug: String
    package var name: String
    /// `child`, `adult` or `both`.
    package var regime: String?
    package var successor: String?

    package init(slug: String, name: String, regime: String? = nil, successor: String? = nil) {
      self.slug = slug
      self.name = name
      self.regime = regime
      self.successor = successor
    }
  }

  /// Each a line of text as the board wants it read.
  package struct Contact: Hashable, Sendable {
    package var reportRequest = ""
    package var concern = ""
    package var emergency = ""
    package var media: String?

    package init() {}
  }

  package struct NavigationItem: Hashable, Sendable {
    package var title: String
    package var address: String

    package init(title: String, address: String) {
      self.title = title
      self.address = address
    }
  }

  /// Values that may appear although they look like something that identifies a person.
  package struct Allowed: Hashable, Sendable {
    package var authors: [String] = []
    package var phones: [String] = []
    package var emails: [String] = []
    package var addresses: [String] = []

    package init() {}
  }

  /// Whether names have to be checked against the sealed watch-list.
  package enum WatchListUse: String, Sendable, CaseIterable {
    case required, optional
  }

  /// The edition of a site that names none.
  static let standardEdition = "wt2023"

  package let source: SourceFile
  /// Without a slash at its end: `https://northmere.example.org`.
  package var baseURL = ""
  package var title = ""
  package var boards: [Board] = []
  package var policyEdition = Site.standardEdition
  package var contact = Contact()
  package var privacyURL: String?
  package var accessibilityStatement: String?
  package var accessibilityReviewedOn: Day?
  package var adoptedOn: Field<Day>?
  package var adultReviewMonths = 12
  /// Whether `site.yml` says so.
  package var hasChosenAdultReviewMonths = false
  /// What a withdrawal does to the required time.
  package var resumption = PublicationPeriod.Resumption.pause
  /// How "at least seven working days" is read.
  package var noticeCounting = NoticePeriod.Counting.inclusiveEnd
  /// Months after the end of a financial year within which its annual report appears.
  package var annualReportMonths = 12
  /// How many kinds of detail about the person or family of a case may not come together.
  package var jigsawThreshold = 5
  /// Months that may pass between audits, by type of audit.
  package var auditCycles: [String: Field<Int>] = [:]
  /// Severities the board has chosen, by rule id; whether a rule allows it, the rule book knows.
  package var severities: [String: Field<Severity>] = [:]
  package var allowed = Allowed()
  /// Nil where `site.yml` does not say.
  package var watchList: Field<WatchListUse>?
  package var languages = ["en"]
  package var navigation: [NavigationItem] = []
  /// The pages of the site that navigation and footer lead to, and where `site.yml` says so.
  package var pageLinks: [Field<Address>] = []

  package init(source: SourceFile) {
    self.source = source
  }

  /// Where links to the privacy notice lead: an address of the site with the base path before it, or a whole one.
  package var privacyLink: String? {
    privacyURL.map { Address($0) == nil ? $0 : basePath + $0.dropFirst() }
  }

  /// The path part of the base URL, ending in `/`: `/`, or `/board/` for a site below another.
  package var basePath: String { String(baseURL.dropFirst(origin.count)) + "/" }

  /// The scheme and host alone, without a slash at the end: all before the third slash.
  package var origin: String {
    var slashes = 0
    let end = baseURL.firstIndex { character in
      slashes += character == "/" ? 1 : 0
      return slashes == 3
    }
    return String(baseURL[..<(end ?? baseURL.endIndex)])
  }

  /// The whole address of a page, for feeds and sitemaps.
  package func url(of address: Address) -> String {
    baseURL + address.text
  }
}
