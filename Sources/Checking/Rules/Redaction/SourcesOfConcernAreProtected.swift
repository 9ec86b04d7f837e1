import Model

extension Rule {
  /// Who raised a concern cannot be told from where and when it was raised.
  static let sourcesOfConcernAreProtected = Rule(
    id: RuleID("RED-13"),
    severity: .warning,
    summary: "What staff or families have reported in confidence does not show who reported it",
    explanation: """
      This document says in `sources` that it draws on whistleblowing, a complaint or what a practitioner has told. A
      paragraph of it names an agency, a role and a day or month together: "a night nurse of the care home in March".
      Colleagues know at once who that was, and next time nobody will say anything. Take out one of the three: write "a
      member of staff", "a service", "in the spring". If the person agreed to be recognised, accept the finding in
      `content/acceptances.yml`.
      """,
    citation: Citation("Leicester, Leicestershire and Rutland framework, 5.10", .stated),
    fails: [
      forum(
        "whistleblowing", "⟦A night nurse of the care home rang in March 2026.⟧\n\nOthers had seen it too."),
      forum(
        "complaint",
        "Words.\n\n- ⟦On 2026-03-04 the school's lunchtime supervisor told the board.⟧\n- More words."),
    ],
    passes: [
      forum(
        "whistleblowing", "A member of staff of a care home rang in March 2026.\n\nA nurse told us more."),
      forum("review", "A night nurse of the care home rang in March 2026."),
    ],
    checks: [.document(judgeSources)])

  private static let judgeSources: @Sendable (Document, RuleInput) -> [Finding] = { document, _ in
    guard [.summary, .forum, .briefing].contains(document.kind),
      document.common.sources.contains(where: {
        ["whistleblowing", "complaint", "practitioner"].contains($0.value)
      })
    else { return [] }
    let bytes = document.source.bytes
    let fields = document.statementFields.compactMap { $0.map { $0.range.lower..<$0.range.upper } }
    return (fields + Paragraphs.ranges(in: bytes, document.bodyRange)).filter { range in
      ConcernWords.tellsWhoAndWhen(bytes, range.clamped(to: 0..<bytes.count))
    }.map { range in
      Finding(
        rule: RuleID("RED-13"), severity: .warning, in: document.source, at: SourceRange(range),
        message: "an agency, a role and a date stand together here, which shows who raised a concern",
        fix: "Take out one of the three: “a member of staff”, “a service”, “in the spring”.")
    }
  }

  private static func forum(_ source: String, _ body: String) -> Example {
    Example([
      (
        "content/forums/a.md",
        "---\nkind: forum\ntitle: A forum\npublished: 2026-10-01\nheld_on: 2026-09-01\ntrigger: Several worries\n"
          + "sources: [\(source)]\n---\n\(body)\n"
      )
    ])
  }
}

/// The paragraphs and entries of lists in Markdown.
enum Paragraphs {
  static func ranges(in bytes: [UInt8], _ part: SourceRange) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var paragraph: Range<Int>?
    var place = part.lower
    let end = min(part.upper, bytes.count)
    func close() {
      if let done = paragraph { ranges.append(done) }
      paragraph = nil
    }
    while place < end {
      let line = place..<(bytes[place..<end].firstIndex(of: 0x0A) ?? end)
      place = line.upperBound + 1
      var text = line
      while let first = text.first, " \t\r>".utf8.contains(bytes[first]) { text.removeFirst() }
      while let last = text.last, " \t\r".utf8.contains(bytes[last]) { text.removeLast() }
      guard let first = text.first else {
        close()
        continue
      }
      let isEntry = "-*+#|".utf8.contains(bytes[first]) || isNumbered(bytes, text)
      if isEntry {
        close()
        while let first = text.first, "-*+# 0123456789.)".utf8.contains(bytes[first]),
          text.lowerBound - line.lowerBound < 12
        {
          text.removeFirst()
        }
        if text.isEmpty { continue }
      }
      paragraph = (paragraph?.lowerBound ?? text.lowerBound)..<text.upperBound
    }
    close()
    return ranges
  }

  private static func isNumbered(_ bytes: [UInt8], _ text: Range<Int>) -> Bool {
    let digits = bytes[text].prefix { WordKey.isDigit($0) }
    return !digits.isEmpty && digits.count <= 9 && digits.endIndex < text.upperBound
      && ".)".utf8.contains(bytes[digits.endIndex])
  }
}
