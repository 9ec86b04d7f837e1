import Model

extension Rule {
  /// A setting that this version does not act on.
  static let settingsHaveAnEffect = Rule(
    id: .settingsHaveAnEffect,
    severity: .note,
    summary: "Settings and fields have an effect",
    explanation: """
      The setting is part of the contract, but this version of Candour does not act on it yet. It says so, so that nobody
      waits for an effect. The setting can stay where it is.
      """,
    citation: Citation("Candour's settings of a site", .design),
    fails: [
      Example([("content/site.yml", Example.siteFields + "search: ⟦pagefind⟧\n")])
    ],
    passes: [
      Example([("content/site.yml", Example.siteFields + "search: none\n")])
    ],
    checks: [.whileReading])
}
