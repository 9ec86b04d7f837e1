import Model

extension Rule {
  /// After the period the report's page remains and says how to ask for it.
  static let staysAvailableOnRequest = Rule(
    id: RuleID("PUB-04"),
    severity: .error,
    isConfigurable: true,
    keepsErrors: true,
    summary: "After its required time a report's page stays and says how to ask for it",
    explanation: """
      After twelve months a report need not be on the website, but people must still be able to ask for it. So its
      page stays at the same address with its reference and the contact from `contact.report_request`. This is looked
      for on the page as it is built: a layout of your own that leaves the contact out is found. So is a report that
      the publication register knows and no document offers any more. Under Working Together 2013 and 2015 this is an
      error, later it is a warning unless your board says otherwise.
      """,
    citation: Citation("Working Together 2013: \"thereafter available on request\"", .stated),
    fails: [
      Example(
        [
          (
            "content/reports/example.md",
            """
            ---
            kind: report
            title: Learning from a review
            reference: EX-2015-01
            review_type: serious-case-review
            policy_edition: wt2013
            status: ⟦on-request⟧
            published: 2015-03-02
            ---
            Words.
            """
          ), ("layouts/notice.mustache", "<!doctype html><title>{{title}}</title><p>{{reference}}</p>"),
        ])
    ],
    passes: [.report("status: on-request\npublished: 2024-03-02")],
    checks: [.sought(words), .output(judgeNotices), .catalogue(judgeRegistered)])

  /// Reviews whose time is over and that nobody finds any more. By which edition they were judged went with them.
  private static let judgeRegistered: @Sendable (RuleInput) -> [Finding] = { input in
    let catalogue = input.catalogue
    guard let register = catalogue.register else { return [] }
    let edition = catalogue.defaults.edition(catalogue.site.policyEdition)
    return register.references.compactMap { register.reviews[$0] }.compactMap { review in
      let document = catalogue.review(review.reference)
      guard let until = review.content?.until, until < input.today,
        !(document.map { $0.state(at: input.now).isKnown || input.misread.contains($0.path) } ?? false)
      else { return nil }
      let place = SourcePlace(line: review.lastLine, column: 1)
      return Finding(
        rule: RuleID("PUB-04"), severity: edition?.onRequest ?? .warning, path: Register.path,
        start: place, end: place,
        message:
          "the review \(review.reference) was published here until \(until.spoken) at least, and nothing on the "
          + "site offers it on request",
        fix:
          "Put its document back with `status: on-request`: its text stays off the site, and people can ask for it."
      )
    }
  }

  private static let words: @Sendable (RuleInput) -> [SoughtText] = { input in
    let contact = input.catalogue.site.contact.reportRequest
    return input.catalogue.documents.flatMap { document -> [SoughtText] in
      guard let reference = document.review?.reference?.value, document.state(at: input.now) == .onRequest
      else { return [] }
      return [reference, contact].map { SoughtText($0, on: document.address) }
    }
  }

  private static let judgeNotices: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, input in
    built.site.catalogue.notices.compactMap { notice in
      guard case .onRequest = notice.content, let document = input.catalogue.document(at: notice.path),
        let review = document.review, let status = review.status
      else { return nil }
      let page = built[notice.address]
      let missing =
        page == nil
        ? "has no page"
        : page?.shows(notice.reference) == false
          ? "does not show its reference"
          : page?.shows(built.site.catalogue.site.contact.reportRequest) == false
            ? "does not say how to ask for it" : nil
      guard let missing else { return nil }
      let edition = input.catalogue.edition(of: review)
      return Finding(
        rule: RuleID("PUB-04"), severity: edition?.onRequest ?? .warning, in: document.source,
        at: status.range,
        message: "the page of this report, which is available on request, \(missing)",
        fix: "Let layouts/notice.mustache print {{reference}} and {{contact.report_request}}.")
    }
  }
}
