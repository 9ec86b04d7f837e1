import Model

extension Rule {
  /// A name that cannot be part of an address.
  static let sourceNamesAreAddresses = Rule(
    id: .sourceNamesAreAddresses,
    severity: .error,
    summary: "Names of documents can be part of an address",
    explanation: """
      The address of a page is the path of its file, so that it never changes by itself and can be read out on the
      telephone. Use only a-z, 0-9 and hyphens in the names of documents and of the folders they lie in.
      Entries of `aliases` follow the same form: /reports/child-heron/.
      """,
    citation: Citation("Candour's rule for addresses", .design),
    fails: [
      .page("", path: "content/My Report.md"),
      .page("aliases: [⟦old-page.html⟧]"),
    ],
    passes: [
      .page("aliases: [/old-page/]", path: "content/about/our-board-2.md")
    ],
    checks: [.whileReading])
}
