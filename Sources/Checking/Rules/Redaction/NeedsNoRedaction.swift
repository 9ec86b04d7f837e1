import Model

extension Rule {
  /// A report is written so that nothing in it has to be blacked out.
  static let needsNoRedaction = Rule(
    id: RuleID("RED-01"),
    severity: .error,
    summary: "Nothing in a report, summary or briefing is blacked out",
    explanation: """
      A report must be suitable for publication without redaction: a black bar shows that something was there, how
      long it was, and often what it was. Write the sentence so that it needs no name: "the older sister", "a school
      in the area", "in the spring of 2025".
      """,
    citation: Citation("Working Together 2013, chapter 4; South Tees framework, principle 5", .stated),
    fails: [
      .report("", body: "The family lived at ⟦████⟧ for a year."),
      .report("description: The work with ⟦[redacted]⟧ began late"),
    ],
    passes: [
      .report("", body: "The family lived in a flat for a year. Nothing was redacted."),
      .report(
        "agencies: [school]\nactions: [{id: A1, text: Meet, scope: single-agency, owner: Head teacher, "
          + "agencies: [school], due: 2027-01-05, status: in-progress}]"),
    ],
    checks: [
      .detections { document, detections, _ in
        guard [.report, .improvements, .response, .summary, .briefing].contains(document.kind) else {
          return []
        }
        return marks.findings(in: document.source, detections) { !isList($0, in: document) }
      }
    ])

  private static let marks = RedactionFindings(rule: RuleID("RED-01"), categories: [.redactionMark]) { _ in
    "Rewrite the sentence so that nothing needs to be hidden: a role, an age group or a month instead."
  }

  /// Where a value begins in front matter, a square bracket opens a list: `agencies: [school]` is no mark.
  private static func isList(_ detection: Detection, in document: Document) -> Bool {
    let bytes = document.source.bytes
    guard detection.range.upperBound <= document.frontMatterRange.upper,
      bytes[detection.range.lowerBound] == UInt8(ascii: "[")
    else { return false }
    let before = bytes[..<detection.range.lowerBound].last {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n")
    }
    return before.map { ":,[{-".utf8.contains($0) } ?? false
  }
}
