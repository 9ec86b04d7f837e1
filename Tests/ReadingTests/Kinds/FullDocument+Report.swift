extension FullDocument {
  static let report = FullDocument(
    kind: "report",
    own: """
      reference review_type status policy_edition mandate criteria decision aware notified_incident rapid_review_done \
      decided decision_notified initiated completed notified incident_month scope_period commissioned_by triggered_by \
      methodology selected_because outcome reviewers panel_reviewers_on panel_advice family_involvement \
      practitioner_involvement family_told_on staff_told_on withdrawals publish_for_months deposited delay not_published \
      legal findings recommendations actions response dissemination_plan disseminated stages evidence evaluation \
      not_sustained publisher hosted source_url joint_with peer_challenge terms_of_reference
      """,
    lines: decision + conduct + publication + learning,
    required: [
      "reference", "review_type", "status", "decision_notified.to", "decision_notified.date",
      "notified.to", "notified.date",
      "scope_period.from", "scope_period.to", "reviewers.role", "reviewers.name", "withdrawals.from",
      "withdrawals.reason",
      "withdrawals.review_on", "deposited.repository", "deposited.date", "delay.reason",
      "not_published.reason",
      "not_published.on", "not_published.public_line", "told.to", "told.date", "legal.restriction",
      "findings.id",
      "findings.text", "recommendations.id", "recommendations.text", "recommendations.scope",
      "actions.id", "actions.text",
      "actions.scope", "actions.owner", "actions.due", "actions.status", "done.date", "done.text",
      "impact.date",
      "impact.text", "still_to_do.date", "still_to_do.text", "dissemination_plan.audiences",
      "dissemination_plan.channels",
      "dissemination_plan.owner", "evaluation.method", "evaluation.date", "evaluation.result",
      "evaluation.outcome",
      "evaluation.difference",
    ])

  private static let decision = """
    reference: EX-1
    review_type: lcspr
    status: published
    policy_edition: wt2018
    mandate: mandatory
    criteria: [death, other]
    decision:
      by: Partners
      basis: Rapid review
    aware: 2025-01-01
    notified_incident: 2025-01-02
    rapid_review_done: 2025-01-20
    decided: 2025-04-07
    decision_notified:
      - to: national-panel
        date: 2025-04-08
    incident_month: 2025-02
    triggered_by: Hospital
    selected_because: [criteria-met]
    outcome: death
    peer_challenge: true

    """

  private static let conduct = """
    initiated: 2025-04-22
    completed: 2025-10-01
    scope_period:
      from: 2023-01
      to: 2025-02
    commissioned_by: case-review-group
    methodology: [systems, silp]
    reviewers:
      - role: author
        name: Example Reviewer
        independence: independent
      - role: chair
        name: withheld
    panel_reviewers_on: 2025-04-30
    panel_advice: Publish
    family_involvement: Met twice
    practitioner_involvement: An event
    terms_of_reference: terms.pdf
    delay:
      reason: inquest
      since: 2025-07-01
      told_on: 2025-07-02
      review_on: 2025-08-01
      note: Short

    """

  private static let publication = """
    notified:
      - to: ofsted
        date: 2025-10-21
      - to: other
        date: 2025-10-22
    family_told_on: 2025-10-30
    staff_told_on: 2025-10-31
    withdrawals:
      - from: 2026-02-02
        to: 2026-02-06
        reason: technical
        review_on: 2026-02-06
        note: Page was empty
    publish_for_months: 12
    deposited:
      repository: NSPCC
      date: 2025-12-01
      ref: C1
    not_published:
      reason: inquest
      on: 2025-10-01
      told:
        - to: dfe
          date: 2025-10-02
      public_line: Not published.
    legal:
      restriction: court-order
      hold_until: 2025-11-01
      hold_basis: Order of a court
      cleared_on: 2025-11-02
      cleared_by: Legal adviser
    publisher: Northmere
    hosted: false
    source_url: https://www.example.org/report
    joint_with: [Southmere]

    """

  private static let learning = """
    findings:
      - id: F1
        text: Concerns were not joined up.
    recommendations:
      - id: R1
        text: Hold a joint chronology.
        scope: multi-agency
        agencies: [police, school]
        owner: Business manager
        due: 2026-06-30
        finding: F1
        status: accepted
        reason: Agreed
    actions:
      - id: A1
        text: Write guidance.
        scope: single-agency
        owner: Chair
        agencies: [police]
        group: learning-development-group
        due: 2026-07-01
        status: complete
        changes:
          - date: 2026-02-01
            status: complete
            reason: Written
        origin: review
        recommendation: R1
    response:
      done:
        - date: 2025-11-04
          text: Guidance drafted.
          findings: [F1]
      impact:
        - date: 2026-03-01
          text: Results improved.
          findings: [F1]
      still_to_do:
        - date: 2025-11-05
          text: Train leads.
          findings: [F1]
    dissemination_plan:
      audiences: [practitioners]
      channels: [workshop]
      owner: Trainer
    disseminated:
      - agency: police
        channel: workshop
        date: 2026-01-10
        reach: 40 officers
    stages:
      identified: 2025-11-04
      disseminated: 2026-01-10
      embedded: 2026-03-01
      evaluated: 2026-06-01
    evidence:
      - kind: audit
        date: 2026-05-01
        text: Twenty files
    evaluation:
      - method: case-audit
        date: 2026-06-01
        result: Better
        outcome: learnt
        difference: Concerns are joined up
        leads_to: EX-2
    not_sustained: A team was closed

    """
}
