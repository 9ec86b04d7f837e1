import Model

extension Rule {
  /// Each report's page leads to the board's privacy notice.
  static let reportsLinkToThePrivacyNotice = Rule(
    id: RuleID("LEG-09"),
    severity: .warning,
    summary: "Each report's page links to the board's privacy notice",
    explanation: """
      A report is about real people, so its page leads to the notice in which the board says on what lawful basis it
      holds what it knows of them, and how they can object. Give the notice's address as `privacy_url` in site.yml; the
      words of the notice are the board's own.
      """,
    citation: Citation("Slough framework, 4: data protection; UK GDPR, articles 13 and 14", .stated),
    fails: [
      Example([
        (
          "content/site.yml",
          Example.siteFields.replacing("privacy_url: https://www.example.org/privacy\n", with: "")
        ),
        (
          "content/reports/a.md",
          "---\nkind: report\ntitle: A\nreference: EX-1\nreview_type: lcspr\nstatus: published\n"
            + "published: ⟦2026-03-02⟧\n---\nWords.\n"
        ),
      ])
    ],
    passes: [.report("published: 2026-03-02"), .page("published: 2026-03-02")],
    checks: [.output(judgePrivacy)])

  private static let judgePrivacy: @Sendable (ScannedSite, RuleInput) -> [Finding] = { built, _ in
    let site = built.site.catalogue.site
    return built.site.catalogue.documents.compactMap { published in
      let document = published.document
      guard document.kind == .report, let day = document.common.published, let page = built[published.address]
      else {
        return nil
      }
      guard !page.leadsToPrivacyNotice else { return nil }
      return Finding(
        rule: RuleID("LEG-09"), severity: .warning, in: document.source, at: day.range,
        message: "the page of this report does not lead to a privacy notice",
        fix: site.privacyURL == nil
          ? "Write `privacy_url:` in content/site.yml." : "Let its layout link to {{site.privacy}}.")
    }
  }
}
