import Testing

/// A document with every field that the contract gives its kind, one field a line, so that a test can take
/// any of them away.
struct FullDocument: Sendable, CustomTestStringConvertible {
  let kind: String
  /// The names of the fields, as the contract lists them, without those that every kind has.
  let own: String
  /// The lines below those that every kind has.
  let lines: String
  /// Fields that must be there, as `field` or `group.field`, without those of every kind.
  let required: Set<String>
  /// Fields that do not go together with the others, and the properties that stay empty without them.
  var lacks: [String: String] = [:]

  var testDescription: String { lacks["incident_month"] == nil ? kind : "interim " + kind }

  var text: String { "---\nkind: \(kind)\n" + kept(Self.commonLines + lines) + "---\n\nText.\n" }
  var names: Set<String> {
    Set((Self.common + " " + own).split(separator: " ").map(String.init)).subtracting(lacks.keys)
  }
  var allRequired: Set<String> {
    required.union(Self.commonRequired).union(kind == "page" ? [] : ["published"])
      .union(lacks.keys.contains("interim") ? [] : ["interim.approved_on", "interim.approved_by"])
  }

  /// The lines without those fields that it lacks.
  private func kept(_ lines: String) -> String {
    var isKept = true
    return lines.split(separator: "\n").filter { line in
      if !line.hasPrefix(" ") { isKept = lacks[String(line.prefix { $0 != ":" })] == nil }
      return isKept
    }.map { $0 + "\n" }.joined()
  }

  static let all = [
    report, response, improvements, summary, interimSummary, briefing, audit, forum, digest, resource, event,
    newsletter, annualReport, policy, page,
  ]

  static let common = """
    kind title description lang translation_of board visibility draft published embargo_until history aliases layout \
    themes agencies roles audience age_groups harm_types practice sources priorities element quadrant derived_from \
    related attachments content_note superseded_by prepared_by redaction pseudonyms interim
    """

  private static let commonRequired: Set<String> = [
    "kind", "title", "history.date", "history.change", "history.note", "attachments.file",
    "attachments.title",
    "redaction.checked_by", "redaction.checked_on", "redaction.second_checked_by",
    "redaction.second_checked_on",
  ]

  private static let commonLines = """
    title: "Learning: é – from a review"
    description: What we found
    lang: en
    translation_of: content/cy/a.md
    board: [northmere, southmere]
    visibility: public
    draft: false
    published: 2025-11-04
    embargo_until: 2025-11-04T09:30
    history:
      - date: 2026-01-12
        change: minor
        note: 'Broken link mended'
      - date: 2026-02-12
        change: substantive
        note: A date corrected
    aliases: [/old/a/, /older/a/]
    layout: wide
    themes: [professional-curiosity, neglect]
    agencies: police
    roles: [dsl]
    audience:
      - practitioners
      - public
    age_groups: [5-10]
    harm_types: [neglect]
    practice: both
    sources: [review]
    priorities: [one]
    element: voice
    quadrant: audit
    derived_from: [EX-0]
    related: [content/b.md]
    attachments:
      - file: easy-read.pdf
        title: Easy read version
        lang: en
        note: Four pages
    content_note: Describes harm
    superseded_by: content/c.md
    prepared_by: Business manager
    redaction:
      checked_by: Board manager
      checked_on: 2025-10-15
      second_checked_by: Legal adviser
      second_checked_on: 2025-10-17
      method: read-through
    pseudonyms: [Child Heron]
    interim:
      approved_on: 2025-06-01
      approved_by: Chair

    """

  static let recommendations = """
    recommendations:
      - id: R1
        text: Hold a joint chronology.
        scope: multi-agency
        agencies: [police, school]
        owner: Business manager
        due: 2026-06-30
        finding: F1
        status: not-accepted
        reason: Done already
      - id: R2
        text: Train staff.
        scope: single-agency
    actions:
      - id: A1
        text: Write guidance.
        scope: national
        owner: Chair
        agencies: [police]
        group: learning-development-group
        due: 2026-07-01
        status: in-progress
        changes:
          - date: 2026-02-01
            status: in-progress
            reason: Began
        origin: review
        recommendation: R1

    """

  static let recommendationsRequired: Set<String> = [
    "recommendations.id", "recommendations.text", "recommendations.scope", "actions.id", "actions.text",
    "actions.scope",
    "actions.owner", "actions.due", "actions.status",
  ]

  static let page = FullDocument(kind: "page", own: "", lines: "", required: [])

  static let policy = FullDocument(
    kind: "policy",
    own: """
      version approved approved_by owner review_due review_every monitored_by edition policy_type status expected \
      document_history
      """,
    lines: """
      version: "1.10"
      approved: 2025-01-02
      approved_by: The board
      owner: Policy officer
      review_due: 2027-01
      review_every: 24
      monitored_by: quality-performance-group
      edition: wt2023
      policy_type: framework
      status: published
      expected: 2025-10
      document_history:
        - version: 1.9
          date: 2024-01
          change: Second draft
          stage: draft

      """, required: ["version", "owner"])

  static let briefing = FullDocument(
    kind: "briefing", own: "format do_differently questions good_practice slide_notes quiz extract",
    lines: """
      format: 7-minute
      do_differently:
        - roles: [dsl, teacher]
          agencies: [school]
          text: Ask for the chronology.
      questions:
        - use: supervision
          text: "Who have you not met?"
      good_practice:
        - roles: [school-nurse]
          text: Noticed and asked.
      slide_notes: [One, Two]
      quiz:
        - question: "When is it due?"
          options: [Before, After]
          answer: 1
          reason: It is what the meeting is for.
      extract: In short

      """,
    required: [
      "format", "do_differently", "do_differently.roles", "do_differently.text", "questions.text",
      "good_practice.text",
      "quiz.question", "quiz.options", "quiz.answer", "quiz.reason",
    ])

  /// What a delayed review has taught so far: nothing in it may lead to the case.
  static let interimSummary = FullDocument(
    kind: "summary", own: summary.own, lines: summary.lines,
    required: summary.required.subtracting(["incident_month"]),
    lacks: [
      "derived_from": "CommonFields.derivedFrom", "reference": "SummaryFields.reference",
      "incident_month": "SummaryFields.incidentMonth",
    ])

  static let summary = FullDocument(
    kind: "summary",
    own: """
      completed_on review_type methodology chair author selected_because incident_month reference case_learning \
      method_learning method_people method_months recommendations no_recommendations actions impact_audit other_comments \
      new_learning key_practice_episodes do_differently
      """,
    lines: """
      completed_on: 2025-10-01
      review_type: lcspr
      methodology: [systems]
      chair: Independent chair
      author: Independent author
      selected_because: [near-miss]
      incident_month: 2025-02
      reference: EX-1S
      case_learning: Join up concerns.
      method_learning: Meet earlier.
      method_people: Twelve
      method_months: 5
      \(recommendations)no_recommendations: [single-agency, multi-agency]
      impact_audit:
        method: Case audit
        when: In a year
        text: Twenty files
      other_comments: None
      new_learning: Ask twice
      key_practice_episodes: [First visit]
      do_differently:
        - roles: [dsl]
          agencies: [school]
          text: Ask twice.

      """,
    required: recommendationsRequired.union([
      "completed_on", "methodology", "selected_because", "incident_month", "case_learning",
      "method_learning", "actions",
      "impact_audit", "impact_audit.method", "impact_audit.when", "do_differently.roles",
      "do_differently.text",
    ]),
    lacks: ["interim": "CommonFields.interim"])
}
