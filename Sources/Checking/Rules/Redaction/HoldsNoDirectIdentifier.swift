import Model

extension Rule {
  /// No number or address that points at one person.
  static let holdsNoDirectIdentifier = Rule(
    id: RuleID("RED-02"),
    severity: .error,
    summary: "No number, address or account that points at one person",
    explanation: """
      A number or address like this leads straight to one person, in the text, in a heading, in alternative text, in a
      link, in the front matter, in the name of a file, in `content/data` or in `content/site.yml`. Take it out: no
      reader needs it, and "the family's home" or "the court's order" says as much.

      What is looked for, by the name that reports use:
      `nhs-number` ten digits with a right check digit; `ni-number` a National Insurance number; `upn` a unique pupil
      number with a right check letter; `postcode` a whole postcode, or the first half where the text calls it one;
      `address` a house or flat with its street, and as a warning a street where somebody lived; `phone` a telephone
      number with its area code; `email`; `case-id` a number from a case, patient or police system, beside the name of
      the system or a word such as "record"; `court-case` the number of a family case, and as a warning the citation of
      a family court's judgment; `vehicle-registration`; `bank-details` a sort code, account, card or IBAN;
      `ip-address`; `social-media` an account by its link or name, and as a warning a bare name behind an at sign.

      The board's own contacts, given in `content/site.yml` under `contact` or `allow`, and national helplines are not
      reported. If something is found that is right to publish, or is something else, accept it in
      `content/acceptances.yml` with its fingerprint, a reason, a role and an end.
      """,
    citation: Citation("UK GDPR, article 4(1); ICO guidance on anonymisation", .verified),
    fails: [
      .report("", body: "The record ⟦999 123 4578⟧ was closed."),
      .report("", body: "Write to [her](mailto:⟦jo@example.org⟧)."),
      .page("description: Ring ⟦07700 900123⟧"),
      .page("", body: "| Where | When |\n|---|---|\n| ⟦SW1A 2AA⟧ | May |"),
      .page("", body: "Her number was ⟦AB 12 34 56 C⟧."),
      .page("", body: "They lived at ⟦14 Larch Grove⟧ until May."),
      .report("", body: "The Mosaic number ⟦4471902⟧ was used twice."),
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
    rule: RuleID("RED-02"),
    categories: Set(DetectionCategory.allCases.filter { $0.rule(on: .certain) == RuleID("RED-02") })
  ) { category in
    switch category {
    case .phone, .email:
      "Take it out. If it is a contact of the board, add it to `allow` in content/site.yml."
    case .postcode, .address:
      "Take it out. If it belongs to the board's own address, add that to `allow` in content/site.yml."
    default: CategoryGuide(category).rewrite
    }
  }
}
