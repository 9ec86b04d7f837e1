import Model

extension Rule {
  /// A setting that this version does not act on.
  static let settingsHaveAnEffect = Rule(
    id: .settingsHaveAnEffect,
    severity: .error,
    summary: "Settings and fields have an effect",
    explanation: """
      The setting is part of the contract, but this version of Candour does not act on it yet. It says so, since a
      board that believes names are being checked against its list, when they are not, is worse off than without one.
      """,
    citation: Citation("Candour's settings of a site", .design),
    fails: [
      Example([("content/site.yml", Example.siteFields + "watchlist: ⟦required⟧\n")]),
      Example([("content/data/holidays.yml", "holidays: []\n")]),
    ],
    passes: [
      Example([("content/site.yml", Example.siteFields + "watchlist: optional\n")])
    ],
    checks: [.whileReading, .document(judgeAttachments)])

  /// A board must not believe that an easy-read version is online when it is not.
  private static let judgeAttachments: @Sendable (Document, RuleInput) -> [Finding] = { document, _ in
    guard let file = document.common.attachments.first?.file else { return [] }
    return [
      Finding(
        rule: .settingsHaveAnEffect, severity: .warning, in: document.source, at: file.range,
        message:
          "this version of Candour does not publish attachments yet, so this file will not be on the site",
        fix: "Keep the entry; offer the file in another way until attachments are published.")
    ]
  }
}
