import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Reading the content folder of a real disk.
@Suite struct SourceTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ path: String, _ text: String = "x\n") throws { try folder.write(path, text.utf8) }

  private func at(_ path: String) -> String { folder.path + "/" + path }

  @Test func findsDocumentsSettingsAndOthersSorted() throws {
    for path in [
      "a/b.md", "a-b.md", "a.md", "é.md", "B.md", "a/index.md", "a/plan.pdf", "site.yml", "data/x.yml",
      "a/site.yml",
    ] {
      try write("content/" + path)
    }
    try write("layouts/page.mustache")
    try write("README.md")
    let tree = try SourceTree.read(site: folder.path)
    #expect(
      tree.documents.map(\.path.text) == [
        "content/B.md", "content/a-b.md", "content/a.md", "content/a/b.md", "content/a/index.md",
        "content/é.md",
      ])
    #expect(tree.site?.path == "content/site.yml")
    #expect(tree.data.map(\.path.text) == ["content/data/x.yml"])
    #expect(tree.others.map(\.text) == ["content/a/plan.pdf", "content/a/site.yml"])
    #expect(tree.findings == [])
    #expect(tree.documents.allSatisfy { $0.text == "x\n" })
  }

  /// More files and folders than are kept waiting at once, read by hands that begin with the last.
  @Test func readingByManyHandsGivesTheSame() throws {
    for folder in 0..<300 {
      for file in 0..<3 { try write("content/f\(folder)/\(file).md", "\(folder) \(file)\n") }
      try self.folder.write("content/f\(folder)/z.md", folder % 7 == 0 ? [0xFF] : [0x61])
    }
    let alone = try SourceTree.read(site: folder.path)
    let together = try SourceTree.read(site: folder.path, workforce: LastFirst())
    #expect(alone.documents.count == 1_157 && alone.findings.count == 43)
    #expect(together.documents.map(\.path) == alone.documents.map(\.path))
    #expect(together.documents.map(\.bytes) == alone.documents.map(\.bytes))
    #expect(together.findings == alone.findings)
  }

  private struct LastFirst: Workforce {
    let hands = 4

    func map<Item: Sendable, Result: Sendable>(
      _ items: [Item], _ transform: @Sendable (Item) -> Result
    ) -> [Result] {
      items.reversed().map(transform).reversed()
    }
  }

  @Test func dataFilesAreRead() throws {
    for path in ["themes.yml", "actions/b.yml", "actions/a.yml", "actions/old/c.yml", ".themes.yml.swp"] {
      try write("content/data/" + path)
    }
    try write("content/database/a.yml")
    try write("content/data.yml")
    try write("content/data/about.md")
    try folder.write("content/data/groups.yml", [0xFF])
    try folder.write(
      "content/data/glossary.yml", [UInt8](repeating: 0x61, count: SourceText.maximumBytes + 1))
    let tree = try SourceTree.read(site: folder.path)
    #expect(
      tree.data.map(\.path.text) == [
        "content/data/actions/a.yml", "content/data/actions/b.yml", "content/data/actions/old/c.yml",
        "content/data/themes.yml",
      ])
    #expect(tree.others.map(\.text) == ["content/data.yml", "content/database/a.yml"])
    #expect(tree.documents.map(\.path.text) == ["content/data/about.md"])
    #expect(tree.findings.map(\.rule) == [.sourceIsText, .sourceIsText])
    #expect(tree.findings.map(\.path.text) == ["content/data/glossary.yml", "content/data/groups.yml"])
  }

  /// What a board took for a data file must not be passed over.
  @Test func otherFilesAmongTheDataAreWarnedAbout() throws {
    for path in ["themes.yaml", "Groups.YML", "plan.xlsx", "actions/plan.csv", "about/photo.jpg"] {
      try write("content/data/" + path)
    }
    let tree = try SourceTree.read(site: folder.path)
    #expect(
      tree.findings.map(\.path.text)
        == ["Groups.YML", "actions/plan.csv", "plan.xlsx", "themes.yaml"].map {
          "content/data/" + $0
        })
    #expect(tree.findings.allSatisfy { $0.rule == .sourceNamesAreAddresses && $0.severity == .warning })
    #expect(tree.data.isEmpty && tree.others.count == 5)
  }

  @Test func hiddenFilesAreOtherProgramsBusiness() throws {
    // A dot and an accent after it are one character.
    for path in [".a.md", ".git/a.md", "a/.b.md", ".site.yml.swp", ".\u{301}d.md", "c.md"] {
      try write("content/" + path)
    }
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.map(\.path.text) == ["content/c.md"])
    #expect(tree.others.isEmpty && tree.findings.isEmpty && tree.site == nil)
  }

  /// Neither a link within the site nor one that leaves it is followed.
  @Test func linksAreFindings() throws {
    try write("content/real.md")
    try write("content/folder/a.md")
    try write("secret.md", "secret")
    for (name, target) in [
      ("file.md", "real.md"), ("away.md", at("secret.md")), ("place", "folder"), ("up", ".."),
      ("gone.md", "nothing"),
      ("outside", "/tmp"), ("site.yml", "real.md"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: at("content/" + name), withDestinationPath: target)
    }
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.map(\.path.text) == ["content/folder/a.md", "content/real.md"])
    #expect(tree.site == nil && tree.others.isEmpty)
    #expect(
      tree.findings
        == ["away.md", "file.md", "gone.md", "outside", "place", "site.yml", "up"].map {
          Finding(
            rule: .sourcesAreOrdinaryFiles, severity: .error, path: SitePath("content/" + $0),
            message: "this is a link to another place, and Candour follows none",
            fix: "Replace it by a copy of the file.")
        })
  }

  @Test(.timeLimit(.minutes(5)))
  func pipesAreFindingsAndNotWaitedFor() throws {
    try write("content/a.md")
    #expect(mkfifo(at("content/pipe.md"), 0o600) == 0)
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.map(\.path.text) == ["content/a.md"])
    #expect(
      tree.findings == [
        Finding(
          rule: .sourcesAreOrdinaryFiles, severity: .error, path: "content/pipe.md",
          message: "this is not an ordinary file (it is a pipe, a socket or a device)",
          fix: "Take it out of the content folder.")
      ])
  }

  @Test func namesThatAreNotTextAreFindings() throws {
    try write("content/old/a.md")
    let name: [CChar] =
      Array((at("content/old/") + "caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)]
      + ".md\0".utf8.map(CChar.init)
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    defer { unlink(name) }
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.map(\.path.text) == ["content/old/a.md"])
    #expect(
      tree.findings == [
        Finding(
          rule: .sourceNamesAreAddresses, severity: .error, path: "content/old",
          message: "a name in this folder is not readable text (UTF-8)",
          fix: "Rename the file or folder with plain letters; it may come from an old ZIP archive.")
      ])
  }

  @Test func otherSpellingsOfMarkdownAreWarnedAbout() throws {
    for path in ["a.markdown", "b.MD", "c.Md", "d.mdown", "e.md", "f.mdx", "md"] {
      try write("content/" + path)
    }
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.map(\.path.text) == ["content/e.md"])
    #expect(
      tree.findings.map(\.path.text) == [
        "content/a.markdown", "content/b.MD", "content/c.Md", "content/d.mdown",
      ])
    #expect(tree.findings.allSatisfy { $0.severity == .warning && $0.rule == .sourceNamesAreAddresses })
    #expect(tree.others.count == 6)
  }

  @Test func whatIsNoTextIsAFindingAndNoDocument() throws {
    try folder.write("content/latin.md", [0x63, 0x61, 0x66, 0xE9])
    try folder.write(
      "content/long.md",
      [0xEF, 0xBB, 0xBF] + [UInt8](repeating: 0x61, count: SourceText.maximumBytes + 100))
    try folder.write("content/site.yml", [0x00])
    // Files that no page is made of may hold what they like.
    try folder.write("content/photo.jpg", [0xFF, 0xD8, 0x00])
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.isEmpty && tree.site == nil)
    #expect(tree.findings.map(\.rule) == [.sourceIsText, .sourceIsText, .sourceIsText])
    #expect(
      tree.findings.map(\.path.text) == ["content/latin.md", "content/long.md", "content/site.yml"])
  }

  @Test func foldersNestedWithoutEndAreAFinding() throws {
    let deep = "content/" + Array(repeating: "d", count: 66).joined(separator: "/")
    try write(deep + "/a.md")
    let tree = try SourceTree.read(site: folder.path)
    #expect(tree.documents.isEmpty)
    #expect(tree.findings.map(\.message) == ["folders are nested over 64 deep"])
  }

  @Test func withoutContentThereIsNothingToRead() throws {
    let failure = #expect(throws: ReadingFailure.self) { try SourceTree.read(site: folder.path) }
    #expect(failure?.description == "\(folder.path)/content cannot be read: No such file or directory")
    try write("content", "a file")
    #expect(throws: ReadingFailure.self) { try SourceTree.read(site: folder.path) }
  }

  @Test func contentItselfMayNotBeALink() throws {
    try write("elsewhere/a.md")
    try FileManager.default.createSymbolicLink(atPath: at("content"), withDestinationPath: "elsewhere")
    #expect(throws: ReadingFailure.self) { try SourceTree.read(site: folder.path) }
  }
}
