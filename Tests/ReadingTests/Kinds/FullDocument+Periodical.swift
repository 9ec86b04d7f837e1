extension FullDocument {
  static let event = FullDocument(
    kind: "event",
    own: "starts ends format depends_on neutral_title place booking_url contact repeats until",
    lines: """
      starts: 2026-03-28T23:30
      ends: 2026-03-29T02:15
      format: half-day
      depends_on: [EX-1, EX-2]
      neutral_title: A learning event
      place: Town hall
      booking_url: https://www.example.org/book
      contact: Training team
      repeats: none
      until: 2026-12-31

      """, required: ["starts", "ends", "format"])

  static let newsletter = FullDocument(
    kind: "newsletter", own: "issue items",
    lines: """
      issue: "12"
      items: [content/a.md, content/b.md]

      """, required: ["issue"])

  static let annualReport = FullDocument(
    kind: "annual-report", own: "period_start period_end refers_to oba",
    lines: """
      period_start: 2025-04-01
      period_end: 2026-03-31
      refers_to: [EX-1]
      oba:
        how_much: Four reviews
        how_well: All in time
        difference: Earlier visits

      """, required: ["period_start", "period_end"])
}
