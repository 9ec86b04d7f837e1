import Model

extension Rule {
  /// Details that are harmless one by one do not come together in one document.
  static let detailsDoNotCombine = Rule(
    id: RuleID("RED-09"),
    severity: .warning,
    summary: "A document does not tell so many details of a person that they combine",
    explanation: """
      No name is needed to know who is meant: an exact age, an ethnicity, three brothers, a town and a month are one child
      in the whole country, and neighbours need less. Candour counts the kinds of such details in sentences about the
      person or family of the case: exact age or school year, sex, ethnicity, nationality or language, faith, number of
      brothers and sisters, place among them, rare condition, occupation, place, month of an event. Five kinds are a
      warning, or as many as `thresholds: {jigsaw: …}` in content/site.yml says. Look at those listed and leave out or
      widen what the learning does not need: "of primary school age", "several children", "in the spring", "a town in the
      county". Two people read it again (RED-15). If all are needed, accept the finding in `content/acceptances.yml`
      with the reason.
      """,
    citation: Citation("ICO guidance on anonymisation: singling out and the motivated intruder", .verified),
    fails: [
      .report(
        "",
        body:
          "A ⟦seven-year-old⟧ boy of Roma heritage, the eldest of four children, lived with his mother in Brindleford."
      )
    ],
    passes: [
      .report(
        "",
        body:
          "The child was of primary school age. Their mother came to the town in the spring. The panel met in "
          + "Brindleford in March 2025. Every child aged 7 has a Polish dictionary.")
    ],
    checks: [
      .document { document, input in
        guard [.report, .improvements, .summary, .briefing].contains(document.kind),
          document.isForReaders(at: input.now)
        else { return [] }
        let traits = input.traits(of: document)
        guard traits.count >= input.catalogue.site.jigsawThreshold, let first = traits.inOrder.first else {
          return []
        }
        return [
          Finding(
            rule: RuleID("RED-09"), severity: .warning, in: document.source, at: first.range,
            message:
              "\(traits.count) kinds of detail about one person or family stand in this document, which together may "
              + "show who it is",
            fix:
              "Leave out or widen what the learning does not need: an age group, a season, “several children”.",
            notes: traits.notes(in: document))
        ]
      }
    ])
}

extension Traits {
  /// What stands where, never its text.
  func notes(in document: Document) -> [Finding.Note] {
    inOrder.map { trait, range in
      Finding.Note(
        path: document.path, start: document.source.place(at: range.lower),
        message: "here stands \(trait.phrase)")
    }
  }
}
