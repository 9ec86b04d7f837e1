import Model

extension Rule {
  /// Whom to ring stands on each report, summary and briefing.
  static let pagesOfferSupport = Rule(
    id: RuleID("CON-13"),
    severity: .error,
    summary: "Each report, summary and briefing says whom to ring in an emergency and with a concern",
    explanation: """
      Somebody who reads about the harm done to a child may be living through the same, or may know a child who is. So
      each of these pages shows what site.yml gives as `contact.emergency` and `contact.concern`. This is looked for on
      the pages as they are built: a layout of your own that leaves the block out is found.
      """,
    citation: Citation("NSPCC monthly updates carry its helpline; boards' practice", .verified),
    fails: [
      Example([
        (
          "content/briefings/b.md",
          "---\nkind: briefing\nformat: thematic\ntitle: B\npublished: ⟦2026-10-01⟧\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nWords.\n"
        ),
        (
          "layouts/briefing.mustache",
          "<!doctype html><title>{{title}}</title>{{#published}}<time datetime=\"{{machine}}\">{{text}}</time>"
            + "{{/published}}{{{body}}}"
        ),
      ])
    ],
    passes: [.report("published: 2026-03-02")],
    checks: [.sought(contacts), .output(judgeSupport)])

  private static func mustOffer(_ document: Document) -> Bool {
    [.report, .summary, .briefing].contains(document.kind)
  }

  private static let contacts: @Sendable (RuleInput) -> [SoughtText] = { input in
    let contact = input.catalogue.site.contact
    return input.catalogue.documents.filter(mustOffer).flatMap { document in
      [contact.emergency, contact.concern].map { SoughtText($0, on: document.address) }
    }
  }

  private static let judgeSupport: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, _ in
    let contact = built.site.catalogue.site.contact
    return built.site.catalogue.documents.compactMap { published in
      let document = published.document
      guard mustOffer(document), let day = document.common.published, let page = built[published.address]
      else {
        return nil
      }
      let missing = [("emergency", contact.emergency), ("concern", contact.concern)].filter {
        !page.shows($0.1)
      }
      guard !missing.isEmpty else { return nil }
      let names = missing.map { "`contact.\($0.0)`" }
      return Finding(
        rule: RuleID("CON-13"), severity: .error, in: document.source, at: day.range,
        message: "the page of this document does not show what site.yml gives as \(Words.list(names))",
        fix: "Let its layout print \(Words.list(missing.map { "{{contact.\($0.0)}}" })).")
    }
  }
}
