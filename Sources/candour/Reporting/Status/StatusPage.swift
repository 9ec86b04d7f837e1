import Model

/// The status as one page for a board's meeting, on a screen, on a telephone or on paper: it asks nothing of any
/// other file or server, and no script runs in it.
struct StatusPage {
  let status: StatusReport

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="robots" content="noindex, nofollow, noarchive"/>
    <meta name="referrer" content="no-referrer"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <title>\(heading) (private)</title>
    <style>
    \(Self.style)</style>
    </head>
    <body>
    <header>
    <p class="private">Private: for the board; do not publish</p>
    <h1>\(heading)</h1>
    <p>\(XMLText.escape(status.site))</p>
    </header>
    <main>
    \(summary)\(sections.joined())</main>
    </body>
    </html>

    """
  }

  private var heading: String { "Reviews on \(status.day.spoken)" }

  private var summary: String {
    let errors = status.faults.count { $0.severity == .error }
    let figures = [
      ("Reviews", status.reviews.count), ("Overdue", status.overdue.count),
      ("Due in the next \(StatusReport.horizon) days", status.deadlines.count),
      ("Errors", errors), ("Warnings", status.faults.count - errors),
    ]
    let entries = figures.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" }.joined()
    return "<dl>\n\(entries)</dl>\n"
  }

  private var sections: [String] {
    [
      section("Overdue", overdue, otherwise: "Nothing is overdue."),
      section(
        "Due in the next \(StatusReport.horizon) days", deadlines,
        otherwise: "Nothing falls due in the next \(StatusReport.horizon) days."),
      section("Publication periods", reviews, otherwise: "The site has no reviews."),
      section("Copies before publication", notices, otherwise: "No copy is due, and none was late."),
      section("Holds", holds, otherwise: "Nothing is held back, and nothing is withdrawn."),
      section(
        "What is wrong on \(status.day.spoken)", faults,
        otherwise: "Candour finds no error and no warning."),
    ]
  }

  private func section(_ heading: String, _ table: PageTable, otherwise none: String) -> String {
    "<h2>\(heading)</h2>\n" + (table.rows.isEmpty ? "<p>\(none)</p>\n" : table.markup)
  }
}
