import TestSupport

/// A site that the public sees, and the same site with a document of every kind under embargo, every field
/// of which holds the word Kestrel; and with reviews and others that are not published for other reasons.
enum EmbargoedSite {
  static let word = "kestrel"
  /// In British Summer Time.
  static let before = "2026-06-16T09:29"
  static let after = "2026-06-16T09:30"

  struct Kind: Sendable {
    let name: String
    let folder: String
    let lines: String
  }

  /// What the public sees; `references` are the fields that name what it does not.
  static func files(withReferences: Bool) -> [(path: String, text: String)] {
    func fields(_ lines: String) -> String { withReferences ? lines + "\n" : "" }
    return [
      document(
        "briefings/open", "kind: briefing\ntitle: An open briefing\nformat: thematic\n",
        "published: 2026-01-10\nthemes: [neglect]\nagencies: [police]\nroles: [dsl]\n"
          + "do_differently: [{roles: [dsl], text: Ask twice.}]\n" + fields("derived_from: [KESTREL-01]")),
      document(
        "reports/open", "kind: report\ntitle: An open review\n",
        "reference: OPEN-01\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\nthemes: [neglect]\n"
      ),
      document(
        "reports/asked-for", "kind: report\ntitle: An old review\n",
        "reference: OPEN-02\nreview_type: lcspr\nstatus: on-request\npublished: 2020-03-02\n"),
      document(
        "yearly/report", "kind: annual-report\ntitle: A year\n",
        "published: 2026-05-02\nperiod_start: 2025-04-01\nperiod_end: 2026-03-31\n"
          + fields("refers_to: [KESTREL-01]")),
      document(
        "news/one", "kind: newsletter\ntitle: News of the spring\n",
        "published: 2026-05-03\nissue: \"1\"\nitems:\n  - content/briefings/open/index.md\n"
          + fields(kinds.map { "  - content/\($0.folder)/kestrel/index.md" }.joined(separator: "\n"))),
      document(
        "events/week",
        "kind: event\n"
          + (withReferences
            ? "title: Kestreltitle in a workshop\nneutral_title: Learning week\ndepends_on: [KESTREL-01]\n"
            : "title: A workshop\nneutral_title: Learning week\ndepends_on: [OTHER-01]\n"),
        "published: 2026-05-04\nstarts: 2026-07-01T09:00\nends: 2026-07-01T12:00\nformat: half-day\n"),
    ]
  }

  /// Everything that nobody may see a minute before.
  static var secrets: [(path: String, text: String)] {
    let embargoed = kinds.flatMap { kind in
      [
        ("content/\(kind.folder)/kestrel/index.md", text(of: kind)),
        ("content/\(kind.folder)/kestrel/kestrel-\(kind.name).txt", "Kestrelfile of \(kind.name)\n"),
      ]
    }
    let reviews = ["planned", "commissioned", "in-progress", "completed", "notified", "delayed"].map {
      status in
      document(
        "reports/kestrel-\(status)", "kind: report\ntitle: Kestreltitle that is \(status)\n",
        "reference: KESTREL-\(status)\nreview_type: lcspr\nstatus: \(status)\nthemes: [recording]\n"
          + "aliases: [/kestrel-old-\(status)/]\npseudonyms: [Child Kestrel \(status)]\n")
    }
    return embargoed + reviews + [
      document("kestrel-draft", "kind: page\ntitle: Kestreltitle of a draft\n", "draft: true\n"),
      document("kestrel-internal", "kind: page\ntitle: Kestreltitle inside\n", "visibility: internal\n"),
      document(
        "events/kestrel-workshop", "kind: event\ntitle: Kestreltitle without another\n",
        "published: 2026-05-04\nstarts: 2026-07-01T09:00\nends: 2026-07-01T12:00\nformat: half-day\n"
          + "depends_on: [KESTREL-01]\n"),
    ]
  }

  /// Without anything of those secrets, and without any name of them.
  static let plain = SiteText(
    files: files(withReferences: false) + [
      // What keeps the event under its neutral title there.
      document(
        "reports/other", "kind: report\ntitle: Another review altogether\n",
        "reference: OTHER-01\nreview_type: lcspr\nstatus: planned\n")
    ])
  static let whole = SiteText(files: files(withReferences: true) + secrets)

  private static func document(_ path: String, _ head: String, _ lines: String) -> (
    path: String, text: String
  ) {
    (
      "content/\(path)/index.md",
      "---\n\(head)\(lines)---\n## What happened\n\n\(words(path.split(separator: "/").last ?? ""))\n"
    )
  }

  /// Words enough for a report with a file beside it, about something.
  private static func words(_ subject: Substring) -> String {
    String(
      repeating: "The panel wrote about \(subject) here, at some length, so that it could be read. ", count: 4
    )
  }

  private static func text(of kind: Kind) -> String {
    """
    ---
    kind: \(kind.name)
    title: Kestreltitle of the \(kind.name)
    description: Kestreldescription of the \(kind.name), long enough that it would be sought for as a passage
    published: 2026-06-16
    embargo_until: 2026-06-16T09:30
    aliases: [/kestrel-alias/\(kind.name)/]
    themes: [unseen-men]
    agencies: [drug-alcohol]
    roles: [personal-adviser]
    audience: [board-members]
    age_groups: [unborn]
    harm_types: [fgm]
    practice: both
    sources: [complaint]
    element: voice
    quadrant: audit
    attachments: [{file: kestrel-\(kind.name).txt, title: Kestrelattachment, note: Kestrelnote}]
    content_note: Kestrelcontentnote
    prepared_by: Kestrelpreparer
    pseudonyms: [Child \(kind.name == "improvements" ? "Kestrelchild" : "Kestrel")]
    history: [{date: 2026-06-16, change: minor, note: Kestrelchange}]
    related: [content/responses/kestrel/index.md]
    redaction: {checked_by: Kestrelchecker, checked_on: 2026-05-01, second_checked_by: Kestrelsecond, second_checked_on: 2026-05-02}
    \(kind.lines)
    ---
    ## Kestrelheading

    Kestrelbody of the \(kind.name). \(words("Child Kestrel"))

    | Kestrelcell | Second |
    |---|---|
    | Kestrelrow | [a link](kestrel-\(kind.name).txt) |

    """
  }
}
