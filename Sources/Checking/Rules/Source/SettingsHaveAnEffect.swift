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
      Example([("content/site.yml", Example.siteFields + "watchlist: ⟦required⟧\n")])
    ],
    passes: [
      Example([("content/site.yml", Example.siteFields + "watchlist: optional\n")])
    ],
    checks: [.whileReading])
}
