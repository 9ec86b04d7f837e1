import Model

extension Rule {
  /// Markdown over one of the limits.
  static let bodiesStayWithinLimits = Rule(
    id: .bodiesStayWithinLimits,
    severity: .error,
    summary: "Bodies stay within the limits of what can be read safely",
    explanation: """
      A line of over 64 kB, a table of over 200 columns or over a hundred lists inside one another is not a report, but
      a file that went wrong when it was made; reading it could take minutes. Correct it, or split the document.
      """,
    citation: Citation("Candour's design: what can be read safely", .design),
    fails: [
      .page("", body: String(repeating: "> ", count: 150) + "deep")
    ],
    passes: [
      .page("", body: "> a quotation\n> > in a quotation")
    ],
    checks: [.whileReading])
}
