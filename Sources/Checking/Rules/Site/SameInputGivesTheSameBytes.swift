import Model

extension Rule {
  /// Nothing but the sources and the day decides what is published.
  static let sameInputGivesTheSameBytes = Rule(
    id: RuleID("SITE-04"),
    severity: .error,
    isAcceptable: false,
    summary: "The same sources on the same day give the same bytes",
    explanation: """
      Whoever builds the site again, on another machine, in another time zone or with more processors, gets the same
      files to the last byte. So a reviewer can compare two builds, and a change on the site is a change that
      somebody made. There is nothing for an author to do: Candour's own tests hold it to this.
      """,
    citation: Citation("Candour's design: a build can be repeated and compared", .design),
    fails: [], passes: [],
    checks: [.heldByTests])
}
