import Model

extension Rule {
  /// An agency or a reporting group that nobody has made known.
  static let groupsAndAgenciesAreKnown = Rule(
    id: .groupsAndAgenciesAreKnown,
    severity: .warning,
    summary: "Agencies and reporting groups are known",
    explanation: """
      Actions are followed up by agency and by group, and a group that goes by three names has three half lists. Write
      its slug, its name or a usual other name. Candour never guesses where a name, such as "SCR Group", could be one
      of two. Groups and agencies of your own belong in content/data/groups.yml and content/data/agencies.yml.
      """,
    citation: Citation("Candour's vocabularies and the board's registries", .design),
    fails: [
      .report("commissioned_by: ⟦Q&E Group⟧"),
      .report("commissioned_by: ⟦SCR Group⟧"),
      .report("agencies: [police, ⟦polce⟧]"),
      Example([
        (
          "content/data/actions/plan.yml",
          "title: Plan\nactions: [{id: A1, text: Meet, scope: single-agency, owner: Chair, group: ⟦Learning Circle⟧, "
            + "due: 2027-01-05, status: in-progress}]\n"
        )
      ]),
    ],
    passes: [
      .report("commissioned_by: CDOP\nagencies: [GPs, police]"),
      Example([
        ("content/data/groups.yml", "groups: [{slug: learning-circle, label: Learning Circle}]\n"),
        (
          "content/policies/a.md",
          "---\nkind: policy\ntitle: A\nversion: \"1\"\nowner: Chair\npublished: 2026-03-02\nmonitored_by: learning circle\n"
            + "---\nWords.\n"
        ),
      ]),
    ],
    checks: [.whileReading])
}
