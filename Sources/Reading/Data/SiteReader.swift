import Model

/// Reads `content/site.yml`.
package enum SiteReader {
  /// - Returns: the site as far as it could be read, and everything that is wrong with the file.
  package static func read(_ source: SourceFile, defaults: Defaults) -> (Site, [Finding]) {
    let whole = SourceRange(0, source.bytes.count)
    let (pairs, problems) = StrictYAML.fields(in: source, range: whole)
    var site = Site(source: source)
    guard problems.isEmpty || !pairs.isEmpty else { return (site, problems) }
    let scope = ReadingScope(source: source, defaults: defaults)
    var reader = FieldReader(pairs, range: whole, name: "The site", scope: scope)
    site.readIdentity(from: &reader)
    site.readDuties(from: &reader)
    site.readLook(from: &reader)
    reader.finish()
    return (site, problems + reader.findings)
  }
}

extension Site {
  fileprivate mutating func readIdentity(from reader: inout FieldReader) {
    baseURL = reader.baseURL() ?? ""
    title = reader.text("title", .required)?.value ?? ""
    boards = reader.siteBoards()
    contact =
      reader.record("contact", .required, named: "The group `contact`") { fields in
        var contact = Contact()
        contact.reportRequest = fields.text("report_request", .required)?.value ?? ""
        contact.concern = fields.text("concern", .required)?.value ?? ""
        contact.emergency = fields.text("emergency", .required)?.value ?? ""
        contact.media = fields.text("media")?.value
        return contact
      } ?? Contact()
    let privacy = reader.privacyPage()
    privacyURL = privacy.text
    let accessibility = reader.record("accessibility", named: "The group `accessibility`") { fields in
      (statement: fields.documentPage("statement_path"), day: fields.day("reviewed_on"))
    }
    accessibilityStatement = accessibility?.statement?.path
    accessibilityReviewedOn = accessibility?.day?.value
    pageLinks += [privacy.link, accessibility?.statement?.link].compactMap { $0 }
  }

  fileprivate mutating func readDuties(from reader: inout FieldReader) {
    policyEdition = reader.edition("policy_edition")?.value ?? policyEdition
    adoptedOn = reader.day("adopted_on")
    let months = reader.record("sar", named: "The group `sar`") { $0.number("publication_months")?.value }
    if let months = months.flatMap({ $0 }) {
      adultReviewMonths = months
      hasChosenAdultReviewMonths = true
    }
    resumption = reader.choice("interruption", of: PublicationPeriod.Resumption.self)?.value ?? resumption
    noticeCounting = reader.choice("notice_counting", of: NoticePeriod.Counting.self)?.value ?? noticeCounting
    allowed =
      reader.record("allow", named: "The group `allow`") { fields in
        var allowed = Allowed()
        allowed.authors = fields.texts("authors").map(\.value)
        allowed.phones = fields.texts("phones").map(\.value)
        allowed.emails = fields.texts("emails").map(\.value)
        allowed.addresses = fields.texts("addresses").map(\.value)
        return allowed
      } ?? Allowed()
    severities = reader.severities()
    let thresholds = reader.thresholds()
    annualReportMonths = thresholds.annualReportMonths ?? annualReportMonths
    jigsawThreshold = thresholds.jigsaw ?? jigsawThreshold
    auditCycles = reader.auditCycles()
    watchList = reader.choice("watchlist", of: WatchListUse.self)
  }

  fileprivate mutating func readLook(from reader: inout FieldReader) {
    languages = reader.languages("languages").map(\.value)
    if languages.isEmpty { languages = ["en"] }
    var links: [Field<Address>] = []
    navigation = reader.records("navigation", named: "An entry of `navigation`") {
      fields -> NavigationItem? in
      let title = fields.text("title", .required)
      let address = fields.text("address", .required)
      guard let title, let address else { return nil }
      if let page = Address(address.value) {
        links.append(Field(page, address.range))
      } else {
        fields.note(
          .valuesFitTheirFields, .error, address.range,
          "an entry of `navigation` does not lead to a page of the site",
          fix: "Write the page's address with a slash at both ends, such as /briefings/.")
      }
      return NavigationItem(title: title.value, address: address.value)
    }.compactMap { $0 }
    pageLinks += links
    reader.notYet("search", unless: "none")
    reader.notYet("theme")
  }
}
