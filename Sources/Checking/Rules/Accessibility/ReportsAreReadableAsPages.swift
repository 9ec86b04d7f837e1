import Model

extension Rule {
  /// A report is a page, and not only a PDF.
  static let reportsAreReadableAsPages = Rule(
    id: RuleID("ACC-03"),
    severity: .error,
    summary: "A report can be read as a page; a PDF alone is not enough",
    explanation: """
      Many readers cannot use a PDF or a Word file: on a telephone, with a screen reader, with large type. Public
      bodies have to offer what they publish in a form that everybody can read. So the words of a report stand in its
      Markdown, and a file comes beside them, never in their place. What is offered beside a document is named in
      `attachments`, so that its type and size are shown before anybody fetches it. A PDF that does not say what in it
      is a heading, a list or a table, or in what language it is, is read out as a heap of words: that is a warning.
      """,
    citation: Citation(
      "Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018; GOV.UK's practice of "
        + "publishing in HTML", .unverified),
    fails: [
      Example([
        (
          "content/reports/a/index.md", report("attachments: [{file: ⟦report.pdf⟧, title: Report}]", body: "")
        ),
        ("content/reports/a/report.pdf", "%PDF"),
      ]),
      Example([
        ("content/reports/a/index.md", report(body: "⟦[Read the report](report.pdf)⟧")),
        ("content/reports/a/report.pdf", "%PDF"),
      ]),
      Example([
        (
          "content/reports/a/index.md",
          report(
            "attachments: [{file: ⟦report.pdf⟧, title: Report}]", body: "Please see the attached report.")
        ),
        ("content/reports/a/report.pdf", "%PDF"),
      ]),
    ],
    passes: [
      Example([
        (
          "content/reports/a/index.md",
          report(
            "attachments: [{file: report.pdf, title: Report}]", body: String(repeating: "word ", count: 60))
        ),
        ("content/reports/a/report.pdf", "%PDF"),
      ]),
      .report("", body: "The family had little help."),
    ],
    checks: [.document(judgeReadability), .catalogue(judgeFiles)])

  /// Fewer words than this beside a file are an announcement of it.
  private static let fewWords = 40

  private static let judgeReadability: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard document.state(at: input.now).isWhole || document.state(at: input.now) == .scheduled else {
      return []
    }
    let own = emptiness(of: document)
    return own.map { [$0] }
      ?? document.filesOnlyLinked.map { range in
        Finding(
          rule: RuleID("ACC-03"), severity: .warning, in: document.source, at: range,
          message: "this links to a file whose type and size are shown nowhere",
          fix: "Name it in `attachments`, so that its type and size are shown.")
      }
  }

  /// What a screen reader cannot make anything of.
  private static let judgeFiles: @Sendable (RuleInput) -> [Finding] = { input in
    input.offeredFiles.compactMap { file in
      file.attachment.report.facts.lack.map { lack in
        Finding(
          rule: RuleID("ACC-03"), severity: .warning, path: file.path,
          message: "this file is hard to read with a screen reader: it has \(lack)",
          fix: "Give its document headings, a title and a language, and export it as a tagged (PDF/UA) PDF."
        ).about(file.attachment.digest)
      }
    }
  }

  private static func emptiness(of document: Document) -> Finding? {
    let isReport = document.review?.isHosted ?? false
    let words = document.body.wordCount
    let files = document.namedFiles.filter { $0.path?.isOfficeFile ?? false }
    let range = files.first?.range ?? document.common.title?.range ?? document.frontMatterRange
    if isReport, words == 0 || (words < fewWords && !files.isEmpty) {
      let isSignpost = words == 0 || document.sendsReadersToAFile
      return Finding(
        rule: RuleID("ACC-03"), severity: isSignpost ? .error : .warning, in: document.source, at: range,
        message: words == 0
          ? "this report has no words of its own" : "this report has few words of its own beside the file",
        fix: "Put the text of the report below its front matter; the file may stay beside it.")
    }
    guard document.review == nil, words == 0, let file = document.common.attachments.first?.file else {
      return nil
    }
    return Finding(
      rule: RuleID("ACC-03"), severity: .warning, in: document.source, at: file.range,
      message: "this document offers a file and has no words of its own",
      fix: "Say below the front matter what the file holds, or better, put its text there.")
  }

  private static func report(_ fields: String = "lang: en", body: String) -> String {
    "---\nkind: report\ntitle: A review\nreference: EX-1\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n"
      + "\(fields)\n---\n\(body)\n"
  }
}

extension AttachmentFacts {
  /// What it wants for those who hear it; nil if nothing.
  fileprivate var lack: String? {
    let lacks = [
      isTagged == false ? "no structure that says what is a heading, a list or a table" : nil,
      hasTitle == false ? "no title" : nil, hasLanguage == false ? "no language" : nil,
    ].compactMap { $0 }
    return lacks.isEmpty ? nil : Words.list(lacks)
  }
}

extension SitePath {
  /// Whether it is a text that should have been a page.
  fileprivate var isOfficeFile: Bool {
    [".pdf", ".doc", ".docx", ".odt", ".rtf"].contains { text.lowercased().hasSuffix($0) }
  }
}

extension Document {
  /// Links of the body to files that it does not name in `attachments`; pictures are seen and not fetched.
  fileprivate var filesOnlyLinked: [SourceRange] {
    let attached = Set(namedFiles.filter(\.isAttachment).compactMap(\.path))
    return body.links.compactMap { link in
      // A download shows type and size by itself.
      guard case .file(let path) = link.target, !link.isImage, !link.isDownload, !attached.contains(path)
      else { return nil }
      return link.range
    }
  }

  /// Whether the few words of the body point at a file instead of saying something.
  fileprivate var sendsReadersToAFile: Bool {
    let leads = body.links.contains { link in
      if case .file = link.target { !link.isImage } else { false }
    }
    let text = body.text.lowercased()
    return leads || ["pdf", "download", "attach", "enclosed", "full report"].contains { text.contains($0) }
  }
}

extension NamedFile {
  fileprivate var isAttachment: Bool {
    if case .attachment = use { true } else { false }
  }
}
