import Model

extension Rule {
  /// What a reader could recover from an attachment.
  static let attachmentsHideNothing = Rule(
    id: RuleID("RED-11"),
    severity: .error,
    summary:
      "Attachments hold nothing that readers do not see: no hidden text, comment, earlier version or name of a person",
    explanation: """
      A PDF, a Word file or a picture holds more than it shows. Words below a black box can be copied; what was deleted
      with tracked changes on is still there; a file that was saved again may hold its earlier versions; its properties
      name who wrote it, a photograph says where it was taken and with whose camera. Anybody with a free program finds
      all that, so each attachment is taken apart as they would: every page is looked at with and without its text,
      every part of an office file is read, every tag of a picture.

      Errors are hidden text, tracked changes, comments and notes, earlier versions, files within the file, positions,
      scripts and macros, a person as author or editor (but one of `allow: authors` in `content/site.yml`), and a file
      that could not be checked: under a password, cut off, or a scan without text. A program or an organisation as
      author is a note. What is hidden and identifies somebody besides is told by the rule for that too.

      Mend the document that the file was made from, and make the file anew: nothing that is laid over a page takes
      away what is below it. Of a scan, let two people read every page, and accept the finding in
      `content/acceptances.yml`; a new file in its place needs a new look.
      """,
    citation: Citation(
      "ICO, how to disclose information safely: removing personal data from documents", .unverified),
    fails: [
      Example([
        page("drawing.svg"), ("content/about/drawing.svg", drawing("<script>alert(1)</script>")),
      ]),
      Example([
        page("drawing.svg"),
        ("content/about/drawing.svg", drawing("<text display=\"none\">The mother is known to us.</text>")),
      ]),
      Example([page("report.pdf"), ("content/about/report.pdf", "This is no PDF.")]),
    ],
    passes: [
      Example([
        page("drawing.svg"),
        ("content/about/drawing.svg", drawing("<text x=\"1\" y=\"9\">Ask, listen, tell.</text>")),
      ])
    ],
    checks: [.catalogue(judgeSources), .output(judgeOutput)])

  private static let judgeSources: @Sendable (RuleInput) -> [Finding] = { input in
    let offered = input.offeredFiles.flatMap { file in
      file.attachment.report.findings(about: file.path, digest: file.attachment.digest) { category in
        file.documents.contains { counts(category, on: $0) }
      }
    }
    let loaded = input.attachments.sorted { $0.key < $1.key }.filter { $0.key.isOfLayouts }
    return offered + loaded.flatMap { $0.value.report.findings(about: $0.key, digest: $0.value.digest) }
  }

  /// What readers would load is what was inspected, byte for byte.
  private static let judgeOutput: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    guard input.inspectsAttachments else { return [] }
    let inspected = Set(input.attachments.values.map(\.digest))
    return scanned.site.files.filter { scanned.site.isAttachment($0) }.filter { file in
      file.sha256.map { !inspected.contains($0) } ?? true
    }.map { file in
      Finding(
        rule: RuleID("RED-11"), severity: .error, path: scanned.site.place(of: file), inspection: .unreadable,
        message: "the file that would be published at \(file.path) is not the one that was inspected",
        fix: "Something changed it while the site was built. Build again.")
    }
  }

  /// As in the text of the document that offers the file.
  private static func counts(_ category: DetectionCategory, on document: Document) -> Bool {
    let isOfCase = [.report, .improvements, .response, .summary, .briefing].contains(document.kind)
    switch category {
    case .redactionMark: return isOfCase
    case .exactDate: return isOfCase || document.kind == .audit
    case .school: return isOfCase || document.kind == .audit || document.kind == .forum
    case .name: return document.common.language?.value ?? "en" == "en"
    default: return true
    }
  }

  private static func page(_ file: String) -> (String, String) {
    (
      "content/about/index.md",
      "---\nkind: page\ntitle: About\nattachments: [{file: \(file), title: A file}]\n---\nWords.\n"
    )
  }

  private static func drawing(_ content: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 10\">\(content)</svg>\n"
  }
}

extension SitePath {
  fileprivate var isOfLayouts: Bool { text.hasPrefix("layouts/") }
}
