import Foundation
import Glibc
import TestSupport
import Testing

/// Files beside documents, on a real disk: published when a document names them, else never opened.
@Suite struct AttachmentTests {
  private func folder(_ fields: String, body: String = "Words.") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [("content/a/index.md", "---\nkind: page\ntitle: A\n\(fields)\n---\n\(body)\n")]))
    try folder.write("content/a/easy read.pdf", RealFile.pdf("Easy"))
    try folder.write("content/a/map.png", RealFile.png)
    try folder.write("content/b.pdf", RealFile.pdf("B"))
    return folder
  }

  private func build(_ folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(["build", "--site", ".", "--date", "2026-11-21"], in: folder.path)
  }

  @Test func namedFilesArePublishedBesideThePage() throws {
    let folder = try folder(
      "attachments: [{file: easy read.pdf, title: Easy read version}]",
      body: "![A map](map.png)\n\nSee [the easy read version](<easy read.pdf>).")
    try folder.write("content/a/notes.txt", "private".utf8)
    try folder.write("content/a/other.txt", "private".utf8)
    let result = try build(folder)
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    let files = try folder.snapshot("public")
    #expect(files["a/easy read.pdf"] == Data(RealFile.pdf("Easy")))
    #expect(files["a/map.png"] == Data(RealFile.png))
    #expect(files["b.pdf"] == nil && files["a/notes.txt"] == nil)
    // One note for a folder, and none for what lies beside no document.
    #expect(result.output.components(separatedBy: "no document names it").count == 2)
    #expect(result.output.contains("content/a/notes.txt: note: This file is not published"))
  }

  /// The letter after a slash may be an accent, which a `Character` joins with the slash.
  @Test func namesThatBeginWithAnAccentArePublished() throws {
    let folder = try folder("attachments: [{file: \"in/\u{301}b.pdf\", title: Easy read version}]")
    try folder.write("content/a/in/\u{301}b.pdf", RealFile.pdf("Accent"))
    let result = try Tool.run(
      ["build", "--site", ".", "--date", "2026-11-21", "--output", "\u{301}out"], in: folder.path)
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    #expect(try folder.snapshot("\u{301}out")["a/in/\u{301}b.pdf"] == Data(RealFile.pdf("Accent")))
  }

  @Test func aFileThatTwoDocumentsNameIsPublishedOnce() throws {
    let folder = try folder("attachments: [{file: map.png, title: Map}]")
    try folder.write(
      "content/a/b.md",
      "---\nkind: page\ntitle: B\nattachments: [{file: map.png, title: Map}]\n---\nWords.\n".utf8)
    #expect(try build(folder).code == 0)
    let files = try folder.snapshot("public")
    #expect(files["a/map.png"] != nil)
    #expect(!files.keys.contains("a/b/map.png"))
  }

  @Test(arguments: [
    (
      "file: easy-read.pdf", "There is no file content/a/easy-read.pdf [SITE-01]",
      "Did you mean easy read.pdf?"
    ),
    ("file: ../b.pdf", "This file lies outside the document's folder [SITE-01]", "Put a copy"),
    ("file: \"../\u{301}b.pdf\"", "This file lies outside the document's folder [SITE-01]", "Put a copy"),
    ("file: /etc/passwd", "This file lies outside the document's folder [SITE-01]", "Put a copy"),
    ("file: \"..\\\\b.pdf\"", "This file lies outside the document's folder [SITE-01]", "Put a copy"),
    ("file: ./map.png", "This file lies outside the document's folder [SITE-01]", "Put a copy"),
    ("file: index.md", "This file is one of the site's sources", "Make a copy"),
    ("file: page.HTML", "A web page of its own cannot be published", "Put its text"),
    ("file: .secret", "The name of this file begins with a dot", "Rename the file"),
    ("file: \"in/.\u{301}b.pdf\"", "The name of this file begins with a dot", "Rename the file"),
    (
      "file: \"a\u{202E}fdp.exe\"", "The name of this file begins with a dot or holds a character",
      "Rename the file"
    ),
  ])
  func namesThatCannotBePublished(_ name: String, _ message: String, _ fix: String) throws {
    let folder = try folder("attachments: [{\(name), title: A}]")
    try folder.write("content/a/page.HTML", "<script>".utf8)
    try folder.write("content/a/.secret", "hidden".utf8)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("content/a/index.md:4:22: error: \(message)"), "\(result.output)")
    #expect(result.output.contains(fix))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }

  @Test func namedTwiceIsAnError() throws {
    let result = try build(
      folder("attachments: [{file: map.png, title: Map}, {file: map.png, title: The same}]"))
    #expect(result.code == 1)
    #expect(
      result.output.contains("content/a/index.md:4:51: error: This file is named twice"), "\(result.output)")
  }

  /// The sources of the site itself, which the home page might name.
  @Test(arguments: ["site.yml", "register.jsonl", "watchlist.sealed", "acceptances.yml", "data/groups.yml"])
  func settingsAreNeverAttachments(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [
        (
          "content/about.md",
          "---\nkind: page\ntitle: A\nattachments: [{file: \(name), title: A}]\n---\nWords.\n"
        )
      ]))
    if name != "site.yml" { try folder.write("content/\(name)", "- {slug: x, label: X}\n".utf8) }
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("This file is one of the site's sources"), "\(result.output)")
  }

  @Test func linksAreFindingsAndNeverRead() throws {
    let folder = try folder("attachments: [{file: secret.txt, title: A}]")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/a/secret.txt", withDestinationPath: "/etc/hostname")
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("content/a/secret.txt: error: This is a link to another place"))
    #expect(result.output.contains("There is no file content/a/secret.txt"))
  }

  @Test func emptyAndHugeFilesAreErrors() throws {
    let folder = try folder(
      "attachments: [{file: empty.pdf, title: A}, {file: huge.pdf, title: B}, {file: largest.pdf, title: C}]")
    try folder.write("content/a/empty.pdf", [])
    for (name, size) in [("huge.pdf", 50 << 20 + 1), ("largest.pdf", 50 << 20)] {
      try folder.write("content/a/\(name)", [])
      // A hole in a file takes no room on the disk.
      try #require(truncate(folder.path + "/content/a/\(name)", size) == 0)
    }
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("error: This file is empty [SITE-01]"))
    #expect(result.output.contains("error: This file is over 50 MB [SITE-01]"))
    // Fifty megabytes of nothing are no PDF.
    #expect(result.output.contains("content/a/largest.pdf: error: The name of the file says"))
    #expect(result.output.contains("4 errors"), "\(result.output)")
  }

  /// What the public does not get is not even opened: this one nobody may read.
  @Test func filesOfWhatIsNotPublicAreNotOpened() throws {
    let folder = try folder("published: 2026-12-01\nattachments: [{file: huge.pdf, title: A}]")
    try folder.write("content/a/huge.pdf", [])
    #expect(try build(folder).code == 0)
    let opened = try Tool.run(["build", "--site", ".", "--date", "2026-12-01"], in: folder.path)
    #expect(opened.output.contains("This file is empty"))
  }

  /// A court's order may not wait until the entry is taken out as well.
  @Test func filesOfAWithdrawnReportMayBeDeletedAtOnce() throws {
    let folder = try folder("lang: en")
    let fields =
      "kind: report\ntitle: R\nreference: EX-1\nreview_type: lcspr\nstatus: withdrawn\npublished: 2026-03-02"
    try folder.write(
      "content/r.md",
      ("---\n\(fields)\nwithdrawals: [{from: 2026-11-02, reason: court-order, review_on: 2026-12-01}]\n"
        + "attachments: [{file: gone.pdf, title: A}]\n---\nWords.\n").utf8)
    #expect(try build(folder).code == 0)
  }

  @Test(arguments: [("Map.png", "map.png"), ("e\u{301}.png", "\u{E9}.png")])
  func namesThatDifferOnlyInSpellingClash(_ first: String, _ second: String) throws {
    let folder = try folder("attachments: [{file: \"\(first)\", title: A}, {file: \"\(second)\", title: B}]")
    for name in [first, second] { try folder.write("content/a/\(name)", RealFile.png) }
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(
      result.output.contains("The files a/\(first) and a/\(second) differ only in capitals"),
      "\(result.output)")
    #expect(result.output.contains("[SRC-12]"), "\(result.output)")
  }

  /// A data file of the board's need not be what Candour's are.
  @Test func attachedDataIsTheBoardsOwnAffair() throws {
    let folder = try folder("attachments: [{file: a.xml, title: A}, {file: b.json, title: B}]")
    for name in ["a.xml", "b.json"] { try folder.write("content/a/\(name)", "{ <".utf8) }
    #expect(try build(folder).code == 0)
  }

  @Test func aFileWhereAPageOrTheManifestLiesClashes() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [
        (
          "content/about.md",
          "---\nkind: page\ntitle: A\nattachments: [{file: feed.xml, title: A}, {file: manifest.json, title: B}]\n---\nWords.\n"
        )
      ]))
    try folder.write("content/feed.xml", "<feed/>".utf8)
    try folder.write("content/manifest.json", "{".utf8)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(
      result.output.contains("content/feed.xml: error: Two files are planned at feed.xml [SRC-12]"),
      "\(result.output)")
    #expect(result.output.contains("content/manifest.json: error: The path"), "\(result.output)")
    // Nobody is told that Candour's own files are wrong because an author's are.
    #expect(!result.output.contains("[SITE-03]"), "\(result.output)")
  }

  @Test(arguments: [
    (
      "content/x.md", "content/x/index.md", "", "",
      "The address /x/ is already taken by content/x.md [SRC-12]"
    ),
    (
      "content/x.md", "content/y.md", "aliases: [/z/]", "aliases: [/z/]",
      "The old address /z/ is already taken"
    ),
    ("content/x.md", "content/y.md", "", "aliases: [/x/]", "The old address /x/ is already taken"),
  ])
  func oneAddressForTwoDocuments(
    _ first: String, _ second: String, _ fields: String, _ others: String, _ message: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [
        (first, "---\nkind: page\ntitle: X\n\(fields)\n---\nWords.\n"),
        (second, "---\nkind: page\ntitle: Y\n\(others)\n---\nWords.\n"),
      ]))
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains(message), "\(result.output)")
  }

  @Test(arguments: ["EX-1", "ex-1", "\" EX-1\""])
  func oneReferenceForTwoReviews(_ second: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(
        files: [("a", "EX-1"), ("b", second)].map { name, reference in
          (
            "content/\(name).md",
            "---\nkind: report\ntitle: \(name)\nreference: \(reference)\nreview_type: lcspr\nstatus: published\npublished: 2026-03-02\n---\nWords.\n"
          )
        }))
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("` is already taken by content/a.md [SRC-12]"), "\(result.output)")
  }
}
