import Model

extension Rule {
  /// People are named by their role or by a pseudonym.
  static let namesNoPerson = Rule(
    id: RuleID("RED-07"),
    severity: .warning,
    summary: "People are named by role or pseudonym, and nobody by name",
    explanation: """
      Something here looks like a person's name: a title or a role stands before it ("Mrs", "PC", "her brother"), it is
      a forename or surname that people in Britain bear, or it has a capital that no English word explains. A name leads
      to a child even where it is only that of a worker, a neighbour or a friend. Write the role ("the health visitor",
      "an older brother", "the duty manager") or a pseudonym that you declare in `pseudonyms`. Names that are meant to be
      read are declared too and then left alone where they stand in full: reviewers in `reviewers`, authors in
      `content/site.yml` under `allow: authors`. Authors cited with a year, laws, places and well-known bodies are known
      to Candour. If it is no name at all, accept it in `content/acceptances.yml` with its fingerprint. Pages that
      are not in English are searched for names of the watch-list alone.
      """,
    citation: Citation("ICO guidance on anonymisation; practice of boards", .unverified),
    fails: [
      .report("", body: "Dr ⟦Okafor⟧ said that the letter had come."),
      .report("", body: "The social worker, ⟦Amina Warsame⟧, was new to the team."),
      .page("", body: "![The flat of ⟦Tomasz Kowalczyk⟧](flat.png)"),
      .report("description: What ⟦Priya⟧ told her teacher"),
      .report("", body: "What Dr ⟦S⟧ said was not written down."),
    ],
    passes: [
      .report(
        "",
        body: "The GP said that the letter had come. The social worker was new. Child Heron told a teacher."),
      .report(
        "reviewers: [{role: author, name: Amina Warsame, independence: independent}]",
        body: "By Amina Warsame."),
      .page("", body: "The Children Act 1989 applies; see Ashworth (2019). Will the panel meet in May?"),
    ],
    checks: [
      .detections { document, detections, _ in
        guard document.common.language?.value ?? "en" == "en" else { return [] }
        return names.findings(in: document.source, detections)
      },
      .settings { names.findings(in: $0, $1) },
    ])

  private static let names = RedactionFindings(rule: RuleID("RED-07"), categories: [.name]) { _ in
    "Write the role or a declared pseudonym instead; reviewers and authors are declared in `reviewers` and "
      + "`allow: authors`."
  }
}
