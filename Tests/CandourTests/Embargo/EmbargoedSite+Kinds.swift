extension EmbargoedSite {
  /// Every kind of document, with the fields that are its own.
  static let kinds: [Kind] = [
    Kind(name: "report", folder: "reports", lines: review("KESTREL-01")),
    Kind(name: "improvements", folder: "improvements", lines: review("KESTREL-02")),
    Kind(
      name: "response", folder: "responses",
      lines: "derived_from: [KESTREL-01]\nresponse: {done: [{date: 2026-06-01, text: Kestreldone}], "
        + "impact: [{date: 2026-06-01, text: Kestrelimpact}], still_to_do: [{date: 2026-06-01, text: Kestreltodo}]}"
    ),
    Kind(
      name: "summary", folder: "summaries",
      lines: """
        derived_from: [KESTREL-01]
        completed_on: 2026-05-01
        review_type: lcspr
        methodology: [silp]
        chair: Kestrelchair
        author: Kestrelauthor
        selected_because: [near-miss]
        incident_month: 2025-02
        case_learning: Kestrelcaselearning
        method_learning: Kestrelmethodlearning
        method_people: Kestrelpeople
        method_months: 7
        no_recommendations: [single-agency, multi-agency]
        impact_audit: {method: Kestrelaudit, when: Kestrelwhen, text: Kestreltext}
        other_comments: Kestrelcomments
        new_learning: Kestrelnewlearning
        key_practice_episodes: [Kestrelepisode]
        do_differently: [{roles: [iro], agencies: [maternity], text: Kestreldifferently}]
        \(actions)
        """),
    Kind(
      name: "briefing", folder: "briefings",
      lines: """
        derived_from: [KESTREL-01]
        format: thematic
        do_differently: [{roles: [iro], agencies: [maternity], text: Kestreldifferently}]
        questions: [{use: supervision, text: Kestrelquestion}]
        good_practice: [{roles: [iro], text: Kestrelgoodpractice}]
        slide_notes: [Kestrelslide]
        quiz: [{question: Kestrelquiz, options: [Kestrelone, Kestreltwo], answer: 1, reason: Kestrelreason}]
        extract: Kestrelextract
        """),
    Kind(
      name: "audit", folder: "audits",
      lines: """
        audit_type: dip-sample
        period: {from: 2026-01, to: 2026-03}
        sample_size: 12
        theme_reason: review
        guidance: kestrel-audit.txt
        participants: [Kestrelparticipant]
        answers: {voice: Kestrelvoice, difference: Kestreldifference, expected: Kestrelexpected}
        findings: [{id: F1, text: Kestrelfinding}]
        next_due: 2027-01
        prompted_by: KESTREL-01
        \(actions)
        """),
    Kind(
      name: "forum", folder: "forums",
      lines: "held_on: 2026-06-01\ntrigger: Kestreltrigger\nproposed_by: Kestrelproposer"),
    Kind(
      name: "digest", folder: "digests",
      lines:
        "source_board: Kestrelboard\nsource_title: Kestrelsource\nsource_url: https://kestrel.example.org/report\n"
        + "source_published: 2026-01\nwhat_it_means_here: Kestrelmeaning\nexecutive_summary: Kestrelsummary"),
    Kind(name: "resource", folder: "resources", lines: "format: poster"),
    Kind(
      name: "event", folder: "events",
      lines: "starts: 2026-07-01T09:00\nends: 2026-07-01T12:00\nformat: webinar\nplace: Kestrelplace\n"
        + "booking_url: https://kestrel.example.org/book\ncontact: Kestrelcontact\nrepeats: yearly\nuntil: 2028-07-01"
    ),
    Kind(
      name: "newsletter", folder: "newsletters",
      lines: "issue: Kestrelissue\nitems: [content/reports/kestrel/index.md]"),
    Kind(
      name: "annual-report", folder: "annual-reports",
      lines: "period_start: 2024-04-01\nperiod_end: 2025-03-31\nrefers_to: [KESTREL-01]\n"
        + "oba: {how_much: Kestrelmuch, how_well: Kestrelwell, difference: Kestreldifference}"),
    Kind(
      name: "policy", folder: "policies",
      lines: "version: \"1.0\"\napproved: 2026-05-01\napproved_by: Kestrelapprover\nowner: Kestrelowner\n"
        + "review_due: 2028-05\nmonitored_by: Executive\npolicy_type: protocol\n"
        + "document_history: [{version: \"1.0\", date: 2026-05-01, change: Kestrelversion}]"),
    Kind(name: "page", folder: "pages", lines: "derived_from: [KESTREL-01]"),
  ]

  private static let actions =
    "actions: [{id: A1, text: Kestrelaction, scope: multi-agency, owner: Kestrelowner, agencies: [maternity], "
    + "due: 2026-12-01, status: in-progress}]"

  private static func review(_ reference: String) -> String {
    """
    reference: \(reference)
    review_type: lcspr
    status: published
    mandate: mandatory
    criteria: [death]
    decision: {by: Kestreldecider, basis: Kestrelbasis}
    decided: 2026-01-05
    decision_notified: [{to: national-panel, date: 2026-01-07}]
    initiated: 2026-01-06
    completed: 2026-03-01
    family_told_on: 2026-05-20
    staff_told_on: 2026-05-20
    notified: [{to: national-panel, date: 2026-05-20}, {to: secretary-of-state, date: 2026-05-20}, {to: ofsted, date: 2026-05-20}]
    incident_month: 2025-02
    scope_period: {from: 2023-01, to: 2025-02}
    triggered_by: Kestreltrigger
    methodology: [silp]
    selected_because: [criteria-met]
    outcome: near-miss
    reviewers: [{role: author, name: Kestrelreviewer, independence: independent}]
    panel_advice: Kestreladvice
    family_involvement: Kestrelfamily
    practitioner_involvement: Kestrelpractitioners
    legal: {restriction: none}
    findings: [{id: F1, text: Kestrelfinding}]
    recommendations: [{id: R1, text: Kestrelrecommendation, scope: multi-agency, agencies: [maternity], owner: Kestrelowner, due: 2026-12-01, finding: F1}]
    \(actions)
    response: {done: [{date: 2026-06-01, text: Kestreldone}], impact: [], still_to_do: [{date: 2026-06-01, text: Kestreltodo}]}
    dissemination_plan: {audiences: [practitioners], channels: [workshop], owner: Kestrelowner}
    not_sustained: Kestrelsustained
    publisher: Kestrelpublisher
    joint_with: [Kestreljoint]
    """
  }
}
