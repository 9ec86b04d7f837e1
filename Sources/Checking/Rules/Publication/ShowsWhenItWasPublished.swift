import Model

extension Rule {
  /// The day of publication stands on the page, in the list and in machine data.
  static let showsWhenItWasPublished = Rule(
    id: RuleID("PUB-08"),
    severity: .error,
    summary: "Every published document shows when it was published",
    explanation: """
      Without a date nobody can tell whether a report is still within its twelve months, or whether a briefing is still
      current. Every document but a plain page needs `published`; its page and the list of its kind must show the day.
      This is looked for in the pages as they are built.
      """,
    citation: Citation("Candour's design, after boards' lists that give no dates", .design),
    fails: [
      Example([
        (
          "content/reports/example.md",
          "---\n⟦kind: report⟧\ntitle: A\nreference: EX-2025-01\nreview_type: lcspr\nstatus: published\n---\nWords.\n"
        )
      ]),
      Example([
        (
          "content/policies/a.md",
          "---\nkind: policy\ntitle: A\nversion: \"1\"\nowner: Business manager\npublished: ⟦2026-01-05⟧\n---\nWords.\n"
        ), ("layouts/policy.mustache", "<!doctype html><title>{{title}}</title>{{{body}}}"),
      ]),
    ],
    passes: [.report("published: 2026-03-02")],
    checks: [.output(judgeDates)])

  private static let judgeDates: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, _ in
    var lists: [DocumentKind: Set<Fingerprint>] = [:]
    for kind in DocumentKind.allCases { lists[kind] = kind.list.map { days(in: $0, of: built) } ?? [] }
    return built.site.catalogue.documents.compactMap { published in
      let document = published.document
      guard document.kind.list != nil, let day = document.common.published else { return nil }
      let sought = Fingerprint(day.value.description)
      let onPage = built[published.address]?.shownDays.contains(sought) ?? false
      let inList = lists[document.kind]?.contains(sought) ?? false
      guard !onPage || !inList else { return nil }
      return Finding(
        rule: RuleID("PUB-08"), severity: .error, in: document.source, at: day.range,
        message: onPage
          ? "the list of this kind does not show when this document was published"
          : "the page of this document does not show when it was published",
        fix: "Let the layout print <time datetime=\"{{published.machine}}\">{{published.text}}</time>.")
    }
  }

  /// The days that any page of a list shows.
  private static func days(in list: Address, of built: ScannedSite) -> Set<Fingerprint> {
    var days: Set<Fingerprint> = []
    var number = 1
    while let page = built[ListAddress.page(number, of: list)] {
      days.formUnion(page.shownDays)
      number += 1
    }
    return days
  }
}
