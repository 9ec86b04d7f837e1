import Model

extension Rule {
  /// Near a child's details no school, surgery, street or team is named.
  static let institutionsAreNotNamed = Rule(
    id: RuleID("RED-08"),
    severity: .warning,
    summary: "No school, surgery, ward, street or team is named near details of a person",
    explanation: """
      "A girl in Year 4 at" a named school is one of thirty; with a second detail she is one. A school, surgery, ward,
      street, team or small town is named here near details of a person. Write what it is in place of what it is called:
      "a primary school", "the family's GP", "a town in the county". If readers need the name, for instance of a
      hospital that has changed how it works, see that nothing near it speaks of a person, or accept the finding in
      `content/acceptances.yml`.
      """,
    citation: Citation(
      "ICO guidance on anonymisation: motivated intruder; Youth Justice and Criminal Evidence Act 1999, section 45",
      .verified),
    fails: [],
    passes: [.report("", body: "The child went to a primary school in the county.")],
    checks: [.detections { document, detections, _ in institutions(in: document, detections) }])

  static func institutions(in document: Document, _ detections: FileDetections) -> [Finding] {
    let kinds: [DocumentKind] = [.report, .improvements, .response, .summary, .briefing, .forum, .audit]
    guard kinds.contains(document.kind) else { return [] }
    return RedactionFindings(rule: RuleID("RED-08"), categories: [.school], heaviest: .warning) { _ in
      "Write what it is in place of what it is called, such as “a primary school”."
    }.findings(in: document.source, detections)
  }
}
