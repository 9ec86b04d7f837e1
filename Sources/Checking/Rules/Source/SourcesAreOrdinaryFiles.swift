import Model

extension Rule {
  /// A link, FIFO, socket or device among the sources.
  static let sourcesAreOrdinaryFiles = Rule(
    id: .sourcesAreOrdinaryFiles,
    severity: .error,
    isAcceptable: false,
    summary: "The content folder holds only files and folders",
    explanation: """
      A link in the content folder can lead to a file outside the site, and publish it. Candour follows no links and
      opens no pipes, sockets or devices. Put a copy of the file in place of the link.
      """,
    citation: Citation("Candour's layout of a site's folder", .design),
    fails: [

    ],
    passes: [

    ],
    checks: [.whileReading])
}
