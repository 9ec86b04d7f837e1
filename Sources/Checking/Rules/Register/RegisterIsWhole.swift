import Model

extension Rule {
  /// Every line of the publication register follows from the one before.
  static let registerIsWhole = Rule(
    id: .registerIsWhole,
    severity: .error,
    isAcceptable: false,
    summary: "Every line of the publication register is as it was written",
    explanation: """
      The register (`content/register.jsonl`) is the board's proof of what was published, and when. Each line names a
      number that can only be worked out from the line before, so nothing can be changed, taken out or put in without
      a trace. Nobody edits it: `candour register append` adds lines, and git must not join two versions of it (keep
      `content/register.jsonl -text merge=binary` in .gitattributes). If it was damaged, put back the last sound copy
      from git's history or from the live site, and append again.
      """,
    citation: Citation("Candour's design: evidence that does not rest on trust", .design),
    fails: [
      Example([("content/register.jsonl", "")]),
      Example([("content/register.jsonl", "⟦⟧{}\n")]),
      Example([("content/register.jsonl", "⟦⟧<<<<<<< HEAD\n")]),
      Example([("content/register.jsonl", "⟦⟧{\"at\":\"2026-01-01\"")]),
    ],
    passes: [
      Example([
        (
          "content/register.jsonl",
          #"{"at":"2026-11-21","check":"75b08f21eee59176","entry":"genesis","n":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","text":"https://www.example.org"}"#
            + "\n"
        )
      ]),
      .page(""),
    ],
    checks: [.whileReading])
}
