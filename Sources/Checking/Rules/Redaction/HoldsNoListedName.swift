import Model

extension Rule {
  /// No name of the board's sealed watch-list.
  package static let holdsNoListedName = Rule(
    id: RuleID("RED-04"),
    severity: .error,
    summary: "No name from the board's watch-list",
    explanation: """
      The board keeps a sealed list of the real names in its reviews. A name on it, or a part of one that names somebody,
      stands here: in the text, a heading, alternative text, a link, the front matter, a remark, a data file or the name
      of a file. Whatever form it has counts: initials, a short form, reversed, in capitals, joined in an account's name.
      One name is enough to tell everybody whom a report is about. Write the pseudonym instead, or what the person is to the
      child, such as "the grandmother". A word one letter away from a listed one is a warning: look whether it is a
      slip of the pen. If a word is only an ordinary word or a place here, accept it with the reason in
      `content/acceptances.yml`. If the list cannot be opened nothing else is reported, since what is shown could hold
      a name; with `watchlist: required` in `content/site.yml` a check without the list is an error too.
      """,
    citation: Citation("ICO guidance on anonymisation: the motivated intruder test", .verified),
    fails: [
      Example([("content/site.yml", Example.siteFields + "watchlist: ⟦required⟧\n")])
    ],
    passes: [
      Example([("content/site.yml", Example.siteFields + "watchlist: optional\n")]),
      .report("", body: "The grandmother told the social worker. Will the plan work? It rose in May."),
    ],
    checks: [
      .detections { document, detections, _ in names.findings(in: document.source, detections) },
      .settings { names.findings(in: $0, $1) },
    ])

  private static let names = RedactionFindings(rule: RuleID("RED-04"), categories: [.name]) { _ in
    "Write the pseudonym, or what the person is to the child. If it names nobody here, accept it with the reason."
  }
}
