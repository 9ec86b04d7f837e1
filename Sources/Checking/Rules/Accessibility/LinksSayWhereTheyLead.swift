import Model

extension Rule {
  /// The words of a link say what it leads to.
  static let linksSayWhereTheyLead = Rule(
    id: RuleID("ACC-04"),
    severity: .warning,
    summary: "The words of a link say where it leads",
    explanation: """
      People who use a screen reader often go from link to link, and hear nothing but the words of each: five times
      “click here” tells them nothing, and a web address is read out sign by sign. Make the name of the document, page or
      organisation the link. E-mail addresses may stand as they are. A link that opens a new window would have to say
      so; Markdown cannot make one, so there is nothing to mark.
      """,
    citation: Citation(
      "WCAG 2.2, success criterion 2.4.4; Public Sector Bodies (Websites and Mobile Applications) (No. 2) "
        + "Accessibility Regulations 2018", .unverified),
    fails: [
      .page("", body: "For the protocol ⟦[click here](/policies/)⟧."),
      .page(
        "",
        body: "⟦[Click here for the report!](/reports/)⟧ ⟦[Read more…](/reports/)⟧ ⟦[**Here**](/reports/)⟧"),
      .page(
        "", body: "See ⟦https://www.example.org/reports⟧ or ⟦[www.example.org](https://www.example.org/)⟧."),
      .page("", body: "The ⟦[example.org/reports](https://www.example.org/reports)⟧."),
      .page("", body: "⟦[](/reports/)⟧"),
      .page("", body: "⟦[![Link](map.png)](/reports/)⟧"),
      .page("", body: "> ⟦[!DOWNLOAD report.pdf]⟧\n> Download"),
    ],
    passes: [
      .page("", body: "[Here and now: report](/reports/) and [More about neglect](/themes/neglect/)."),
      .page(
        "",
        body:
          "Write to learning@example.org or see [GOV.UK](https://www.gov.uk/), [and/or](https://www.gov.uk/)."
      ),
      .page("", body: "[![Map of the area](map.png)](/reports/) [![](map.png)](/reports/)"),
      .page("", body: "> [!DOWNLOAD report.pdf]\n> Report of the review"),
    ],
    checks: [.document(judgeWords)])

  private static let judgeWords: @Sendable (Document, RuleInput) -> [Finding] = { document, _ in
    let links = document.body.links
    return links.indices.compactMap { index in
      let link = links[index]
      guard !link.isImage, let fault = WordsOfLink.fault(of: link) else { return nil }
      // A picture without words makes a link without words; ACC-07 speaks of it.
      let next = links.indices.contains(index + 1) ? links[index + 1] : nil
      if link.text.isEmpty, let next, next.isImage, link.range.upper >= next.range.upper { return nil }
      return Finding(
        rule: RuleID("ACC-04"), severity: .warning, in: document.source, at: link.range,
        message: fault.message, fix: fault.fix)
    }
  }
}

/// What is wrong with the words of a link.
private enum WordsOfLink {
  case missing, vague, address

  var message: String {
    switch self {
    case .missing: "this link has no words, so nobody can see or follow it"
    case .vague: "the words of this link do not say where it leads"
    case .address: "the words of this link are a web address, which a screen reader reads out sign by sign"
    }
  }

  var fix: String {
    switch self {
    case .missing, .vague:
      "Write what readers will find there, as in [the escalation protocol](escalation-protocol.md)."
    case .address:
      "Put words in square brackets before the address, as in [Example board](https://www.example.org/)."
    }
  }

  static func fault(of link: Link) -> WordsOfLink? {
    if isAddress(link.text, to: link.target) { return .address }
    let words = PlainWords.fold(link.text)
    if words.isEmpty { return .missing }
    let isVague =
      vaguePhrases.contains(words) || ["click here ", "cliciwch yma "].contains { words.hasPrefix($0) }
    return isVague ? .vague : nil
  }

  private static func isAddress(_ text: String, to target: Link.Target) -> Bool {
    guard !text.contains(where: \.isWhitespace) else { return false }
    let text = text.lowercased()
    if ["http://", "https://", "www."].contains(where: { text.hasPrefix($0) }) { return true }
    // `example.org/reports`, but not `GOV.UK` or `and/or`.
    guard case .external(let address) = target, text.contains("/") else { return false }
    let site = address.lowercased().drop { $0 != "/" }.drop { $0 == "/" }
    return site.hasPrefix(text) || site.hasPrefix("www." + text)
  }

  /// Small letters without punctuation; the second row in Welsh.
  private static let vaguePhrases: Set<String> = [
    "click", "click here", "here", "see here", "press here", "tap here", "read more", "read this", "more",
    "see more", "find out more", "learn more", "more information", "more info", "more details", "details",
    "info", "link", "this link", "the link", "page", "this page", "this document", "this", "view", "open",
    "go",
    "continue", "download", "download here", "download this", "pdf", "website", "this website", "the website",
    "web site", "web page", "this site", "url",
    "yma", "cliciwch yma", "mwy", "darllen mwy", "rhagor", "dolen", "lawrlwytho", "gwefan",
  ]
}
