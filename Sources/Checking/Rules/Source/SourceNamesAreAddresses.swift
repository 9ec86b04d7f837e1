import Model

extension Rule {
  /// A name that cannot be part of an address.
  static let sourceNamesAreAddresses = Rule(
    id: .sourceNamesAreAddresses,
    severity: .error,
    isAcceptable: false,
    summary: "Names of documents can be part of an address",
    explanation: """
      The address of a page is the path of its file, so that it never changes by itself and can be read out on the
      telephone. Use only a-z, 0-9 and hyphens in the names of documents and of the folders they lie in.
      Entries of `aliases` follow the same form: /reports/child-heron/. In content/data only files of known names are
      read; any other is a warning, so that nobody waits for a registry that has no effect.
      """,
    citation: Citation("Candour's rule for addresses", .design),
    fails: [
      .page("", path: "content/My Report.md"),
      .page("aliases: [⟦old-page.html⟧]"),
      Example([("content/data/group.yml", "groups: [{slug: hub, label: Hub}]\n")]),
    ],
    passes: [
      .page("aliases: [/old-page/]", path: "content/about/our-board-2.md"),
      Example([("content/data/groups.yml", "groups: [{slug: hub, label: Hub}]\n")]),
    ],
    checks: [.whileReading])
}
