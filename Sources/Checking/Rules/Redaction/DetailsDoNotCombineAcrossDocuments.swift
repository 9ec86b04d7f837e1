import Model

extension Rule {
  /// What a report, its summary, its briefings and newsletters tell does not come together either.
  static let detailsDoNotCombineAcrossDocuments = Rule(
    id: RuleID("RED-10"),
    severity: .warning,
    summary: "All documents about one case together do not tell so many details that they combine",
    explanation: """
      The briefing gives the child's age and the number of children, the newsletter the town and the month: each is
      careful, and whoever lays them side by side knows the family. Candour puts together what all documents of one case
      tell (the review, what names it in `derived_from`, events that depend on it, newsletters whose `items` lead to it),
      drafts and embargoed ones too, since they will be published. It warns when there are as many kinds of detail as for
      RED-09, and more than any one document tells. The list says which document tells what. Take out of each what its
      readers do not need; or accept the finding in `content/acceptances.yml` with the reason.
      """,
    citation: Citation("ICO guidance on anonymisation: jigsaw identification", .verified),
    fails: [
      Example([
        (
          "content/briefings/a.md",
          "---\nkind: briefing\nformat: thematic\ntitle: ⟦Asking twice⟧\npublished: 2026-10-01\nderived_from: [EX-2025-01]\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nThe child was seven years old, of Roma heritage, and one "
            + "of four children.\n"
        ),
        (
          "content/newsletters/b.md",
          "---\nkind: newsletter\nissue: \"1\"\ntitle: News\npublished: 2026-10-01\nitems: [content/briefings/a.md]\n---\n"
            + "The family lived in Brindleford in March 2025.\n"
        ),
      ])
    ],
    passes: [
      Example([
        (
          "content/briefings/a.md",
          "---\nkind: briefing\nformat: thematic\ntitle: Asking twice\npublished: 2026-10-01\nderived_from: [EX-2025-01]\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nThe child was of primary school age, and one of four "
            + "children.\n"
        ),
        (
          "content/newsletters/b.md",
          "---\nkind: newsletter\nissue: \"1\"\ntitle: News\npublished: 2026-10-01\nitems: [content/briefings/a.md]\n---\n"
            + "The family lived in a small town.\n"
        ),
      ])
    ],
    checks: [.catalogue(judgeCases)])

  private static let judgeCases: @Sendable (RuleInput) -> [Finding] = { input in
    CaseFile.all(in: input.catalogue, at: input.now).compactMap { file in
      let told = file.traits(input).filter {
        $0.1.count > 0
      }
      let union = told.reduce(into: Set<TraitKind>()) { $0.formUnion($1.1.kinds) }
      guard union.count >= input.catalogue.site.jigsawThreshold,
        told.allSatisfy({ $0.1.count < union.count }), let first = file.documents.first
      else { return nil }
      let place = first.review?.reference?.range ?? first.common.title?.range ?? SourceRange(0, 0)
      return Finding(
        rule: RuleID("RED-10"), severity: .warning, in: first.source, at: place,
        message:
          "\(union.count) kinds of detail about one person or family stand in \(told.count) documents of this case, "
          + "which together may show who it is",
        fix: "Leave out of each what its readers do not need, so that the others cannot be joined to it.",
        notes: told.flatMap { document, traits in traits.notes(in: document) })
    }
  }
}
