import Model

extension Rule {
  /// A link that is not allowed.
  static let linksAreSafe = Rule(
    id: .linksAreSafe,
    severity: .error,
    isAcceptable: false,
    summary: "Links lead to web pages, mail, telephones or places on this site",
    explanation: """
      A link may begin with https, http, mailto or tel, or lead to another document by its path. Anything else can run
      a program on the reader's device, or lead out of the site's folder. A picture comes from this site: fetched from
      another one, it would tell that website who reads the page, and browsers are told not to fetch it.
      """,
    citation: Citation("Candour's design: the safety of the reader", .design),
    fails: [
      .page("", body: "See ⟦[this](javascript:alert(1))⟧."),
      .page("", body: "See ⟦[this](../../../etc/passwd.md)⟧."),
      .page("", body: "⟦![A map of the area](https://www.example.org/map.png)⟧"),
    ],
    passes: [
      .page("", body: "Write to [us](mailto:us@example.org) or see [the law](https://www.example.org/).")
    ],
    checks: [.whileReading])
}
