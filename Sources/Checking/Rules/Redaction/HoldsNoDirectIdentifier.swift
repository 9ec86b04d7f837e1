import Model

extension Rule {
  /// No number or address that points at one person.
  static let holdsNoDirectIdentifier = Rule(
    id: RuleID("RED-02"),
    severity: .error,
    summary: "No NHS or National Insurance number, postcode, telephone number or e-mail address",
    explanation: """
      A number or address like this leads straight to one person, in the text, in a heading, in alternative text, in a
      link, in the front matter, in the name of a file, in `content/data` or in `content/site.yml`. Take it out. The board's own contacts, given in
      `content/site.yml` under `contact` or `allow`, and national helplines are not reported.
      """,
    citation: Citation("UK GDPR, article 4(1); ICO guidance on anonymisation", .verified),
    fails: [
      .report("", body: "The record ⟦999 123 4578⟧ was closed."),
      .report("", body: "Write to [her](mailto:⟦jo@example.org⟧)."),
      .page("description: Ring ⟦07700 900123⟧"),
      .page("", body: "| Where | When |\n|---|---|\n| ⟦SW1A 2AA⟧ | May |"),
      .page("", body: "Her number was ⟦AB 12 34 56 C⟧."),
      Example([
        (
          "content/data/groups.yml",
          "groups:\n  - {slug: panel, label: Panel}  \n# Ask Jo, ⟦07700 900123⟧\n"
        )
      ]),
    ],
    passes: [
      .page("", body: "Telephone 01632 960100, or Childline on 0800 1111, or write to reports@example.org."),
      .page("", body: "The reference is NSP-2025-02; see section 16.4 and 2019-2020."),
    ],
    checks: [
      .detections { document, detections, _ in numbers.findings(in: document.source, detections) },
      .settings { numbers.findings(in: $0, $1) },
    ])

  private static let numbers = RedactionFindings(
    rule: RuleID("RED-02"), categories: [.nhsNumber, .nationalInsuranceNumber, .postcode, .phone, .email]
  ) { category in
    switch category {
    case .phone, .email:
      "Take it out. If it is a contact of the board, add it to `allow` in content/site.yml."
    case .postcode:
      "Take it out. If it belongs to the board's own address, add that to `allow` in content/site.yml."
    default: "Take it out; no reader needs it."
    }
  }
}
