import Model

extension Rule {
  /// Whoever is spoken of under another name does so under one that the site declares, and under one only.
  static let onlyDeclaredPseudonyms = Rule(
    id: RuleID("RED-05"),
    severity: .error,
    summary: "A report uses only pseudonyms that are declared, one for each person and review",
    explanation: """
      A label such as "Child Zeta", "Adult W" or "Mr C" stands here, and no document of the site declares it in
      `pseudonyms`. An undeclared one may be a slip of the pen or a real name; and two labels for one person, such as
      "Child Zeta" and "Baby Zeta", join two texts that were meant to stay apart, or make one child into two. Declare the
      pseudonym where it is meant; else write the role, as "the mother", "an older sister". A pseudonym of two reviews
      leads readers from one to the other, and one that begins like a real name on the watch-list gives a hint: choose
      another. If a label is the name of a thing and no person, accept the finding in `content/acceptances.yml`.
      """,
    citation: Citation("Good practice in writing reviews; ICO guidance on anonymisation", .unverified),
    fails: [
      .report("", body: "The school worried about ⟦Child Zeta⟧. Child Zeta was not asked."),
      .report("pseudonyms: [Child Zeta]", body: "Child Zeta slept. ⟦Baby Zeta⟧ woke."),
      .report("", body: "The nurse met ⟦Mr C⟧ and ⟦Adult W⟧."),
      Example([
        ("content/reports/a.md", review("EX-2025-01")),
        ("content/reports/b.md", review("EX-2025-02", "⟦Child Zeta⟧")),
      ]),
    ],
    passes: [
      .report("pseudonyms: [Child Zeta]", body: "## What Child Zeta said\n\nChild Zeta's mother came."),
      .report(
        "",
        body:
          "The Child Death Overview Panel met Adult Social Care. Sibling 2 and Mother stayed at the Family Hub."
      ),
    ],
    checks: [
      .document { document, input in labels(in: document, input) },
      .catalogue { input in twice(input) + likeListedNames(input) },
    ])

  private static func labels(in document: Document, _ input: RuleInput) -> [Finding] {
    guard [.report, .improvements, .summary, .briefing, .response].contains(document.kind) else { return [] }
    return LabelSearch(document, declared: input.pseudonyms).found().map { found in
      let other = input.pseudonyms.other(for: found.label)
      return Finding(
        rule: RuleID("RED-05"), severity: .error, in: document.source, at: SourceRange(found.range),
        message: other.map { "a person is called this here, and “\($0)” is what is declared" }
          ?? "a person is called this here, and no document declares it in `pseudonyms`",
        fix: other.map { "Write “\($0)” throughout, or declare this one too if it is another person." }
          ?? "Declare it in `pseudonyms` if it is a pseudonym; if it may be a name, write the role instead.")
    }
  }

  /// A pseudonym that documents of two different reviews declare.
  private static func twice(_ input: RuleInput) -> [Finding] {
    var owners: [String: (cases: Set<String>, document: Document, range: SourceRange)] = [:]
    var told: Set<[String]> = []
    var findings: [Finding] = []
    // Reviews first: a briefing of the same review follows them.
    let documents = input.catalogue.documents.filter { !$0.common.pseudonyms.isEmpty }
    for document in documents.filter({ $0.review != nil }) + documents.filter({ $0.review == nil }) {
      let cases = Set(
        document.common.derivedFrom.map(\.value) + [document.reference?.value].compactMap { $0 })
      guard let first = cases.sorted().first else { continue }
      for pseudonym in document.common.pseudonyms {
        let name = pseudonym.value.lowercased()
        guard let owner = owners[name] else {
          owners[name] = (cases, document, pseudonym.range)
          continue
        }
        guard owner.cases.isDisjoint(with: cases), told.insert([name, first]).inserted else { continue }
        findings.append(
          Finding(
            rule: RuleID("RED-05"), severity: .warning, in: document.source, at: pseudonym.range,
            message: "this pseudonym is declared for another review too",
            fix: "Choose another, so that nobody takes two people for one or finds the one by the other.",
            notes: [
              .init(
                path: owner.document.path, start: owner.document.source.place(at: owner.range.lower),
                message: "it is declared here first")
            ]))
      }
    }
    return findings
  }

  private static func likeListedNames(_ input: RuleInput) -> [Finding] {
    var seen: Set<String> = []
    return input.catalogue.documents.flatMap { document in
      document.common.pseudonyms.filter {
        seen.insert($0.value).inserted && input.sharesInitialWithListedName($0.value)
      }.map { pseudonym in
        Finding(
          rule: RuleID("RED-05"), severity: .warning, in: document.source, at: pseudonym.range,
          message: "this pseudonym begins like a name on the watch-list",
          fix: "Choose one with another initial; keep it if the name belongs to another case.")
      }
    }
  }

  private static func review(_ reference: String, _ pseudonym: String = "Child Zeta") -> String {
    "---\nkind: report\ntitle: Learning from a review\nreference: \(reference)\nreview_type: lcspr\n"
      + "status: published\npublished: 2026-03-02\npseudonyms: [\(pseudonym)]\n---\n## What happened\n\nWords.\n"
  }
}
