import Model

extension Rule {
  /// A directive or the id of a heading that is not written as Candour reads them.
  static let marksAreKnown = Rule(
    id: .marksAreKnown,
    severity: .error,
    summary: "Directives and heading ids are written as Candour knows them",
    explanation: """
      A quotation that begins with [!WARNING], [!INSET], [!CONTACT] or [!DOWNLOAD file.pdf] becomes a box or a link to
      a file, and {#what-we-learnt} at the end of a heading gives it an address that stays when its words change. With
      a slip in one of these marks readers would see the mark instead, or a link would lead to the wrong heading. Write
      the name in capitals on a line of its own, the text on the next lines; write an id of a to z, 0 to 9 and hyphens,
      each only once in a document.
      """,
    citation: Citation("Candour's design: a mark that is not understood is not published", .design),
    fails: [
      .page("", body: "> ⟦[!WARNIN]⟧\n> This page describes abuse."),
      .page("", body: "> ⟦[!Warning]⟧\n> This page describes abuse."),
      .page("", body: "> ⟦[!NOTE]⟧\n> Remember the chronology."),
      .page("", body: "> ⟦[!INSET]⟧"),
      .page("", body: "> ⟦[!DOWNLOAD]⟧\n> Easy read version"),
      .page("", body: "> ⟦[!DOWNLOAD easy-read.pdf]⟧"),
      .page("", body: "> [!INSET]\n> Outside.\n>\n> > ⟦[!WARNING]⟧\n> > Inside."),
      .page("", body: "## What we learnt ⟦{#What we learnt}⟧\n\nMuch."),
      .page("", body: "## Footnotes ⟦{#fn-1}⟧\n\nNone."),
      .page("", body: "## One {#learning}\n\nMuch.\n\n## Two ⟦{#learning}⟧\n\nMore."),
    ],
    passes: [
      .page("", body: "> [!WARNING]\n> This page describes abuse.\n\n## What we learnt {#learning}\n\nMuch."),
      .page("", body: "> A mark such as [!NOTE] within a quotation.\n\n## Using `{#id}`\n\n> \\[!NOTE]"),
    ],
    checks: [.whileReading])
}
