import Model

extension Rule {
  /// No published table says that one to four people are something.
  static let smallCountsAreSuppressed = Rule(
    id: RuleID("RED-14"),
    severity: .warning,
    summary: "Tables of people show no count from 1 to 4, and none that can be worked out",
    explanation: """
      "Children who were hurt at home in this town: 2" tells two families, and their neighbours, more than it should. In
      an audit, annual report or digest a table of people shows a count from 1 to 4 here, or hides one that readers can
      work out, because it is the only hidden one of a row or column with a total. Write "fewer than 5" in its place, and
      hide one more in the same row and column, the next smallest; or put groups together. A nought may stand. If the
      table does not count people, accept the finding in `content/acceptances.yml`.
      """,
    citation: Citation(
      "Statistical disclosure control for small counts, as public bodies practise it", .unverified),
    fails: [
      audit(
        "Children by age group\n\n| Group | Children |\n|---|---|\n| Under five | ⟦3⟧ |\n| Five to ten | 12 |"
      ),
      audit("| Where | Boys | Girls | Total |\n|---|---|---|---|\n| Home | 14 | ⟦<5⟧ | 17 |"),
      audit("| Children | Now |\n|---|---|\n| At home | 14 |\n| With kin | ⟦\\*⟧ |\n| Total | 18 |"),
    ],
    passes: [
      audit("| Group | Children |\n|---|---|\n| Under five | 0 |\n| Five to ten | 12 |"),
      audit(
        "| Where | Boys | Girls | Total |\n|---|---|---|---|\n| Home | <5 | <5 | 7 |\n| School | 12 | 11 | 23 |"
      ),
      audit("| Part | Score |\n|---|---|\n| Leadership | 3 |\n| Listening | 2 |"),
      .report("", body: "| Group | Children |\n|---|---|\n| Under five | 3 |"),
    ],
    checks: [
      .document { document, _ in
        guard [.audit, .annualReport, .digest].contains(document.kind) else { return [] }
        return CountTable.all(in: document.source.bytes, document.bodyRange).flatMap { table in
          table.faults().map { fault in
            Finding(
              rule: RuleID("RED-14"), severity: .warning, in: document.source, at: SourceRange(fault.cell),
              message: fault.isRecoverable
                ? "this suppressed count can be worked out from its row or column and the total"
                : "a count of fewer than five people stands here",
              fix: fault.isRecoverable
                ? "Suppress one more in the same row and column, or leave out the total."
                : "Suppress it, and one more in the same row or column, so that it cannot be worked out.")
          }
        }
      }
    ])

  private static func audit(_ body: String) -> Example {
    Example([
      (
        "content/audits/a.md",
        "---\nkind: audit\ntitle: An audit\npublished: 2026-10-01\naudit_type: dip-sample\n---\n\(body)\n"
      )
    ])
  }
}
