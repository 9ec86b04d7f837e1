import Foundation
import TestSupport
import Testing

/// `candour inspect` on files and folders, with and without a site.
@Suite struct InspectTests {
  @Test func findsWhatIdentifiesInFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes/a.txt", "Born on 4 March 2019.\nRing 07700 900123.\n".utf8)
    try folder.write("notes/deep/b.md", "The ████ was closed.\n".utf8)
    try folder.write("notes/clean.md", "The family had help in May.\n".utf8)
    let result = try Tool.run(
      ["inspect", "notes", "--date", "2026-11-21", "--format", "json"], in: folder.path)
    #expect(result.code == 1)
    let found = result.output.matches(
      of: /"category":"([a-z-]+)".*?"path":"([a-z.\/]+)","rule":"([A-Z0-9-]+)"/
    )
    .map { "\($0.1) \($0.2) \($0.3)" }
    #expect(
      found == [
        "date-of-birth notes/a.txt RED-03", "phone notes/a.txt RED-02",
        "redaction-mark notes/deep/b.md RED-01",
      ])
    #expect(result.output.contains("\"documents\":3"))
  }

  @Test func namesAFileByItsPathAsGiven() throws {
    let folder = try TemporaryFolder()
    try folder.write("nhs-999-123-4578.txt", "Words.\n".utf8)
    let result = try Tool.run(["inspect", folder.path + "/nhs-999-123-4578.txt", "--date", "2026-11-21"])
    #expect(result.code == 1)
    #expect(result.output.contains("nhs-[nhs-number].txt: error: An NHS number stands in the name"))
    #expect(!result.output.contains("4578"))
  }

  /// What is no text has not passed.
  @Test func saysWhatWasNotChecked() throws {
    let folder = try TemporaryFolder()
    try folder.write("report.pdf", [0x25, 0x50, 0x44, 0x46, 0x00, 0xFF])
    let result = try Tool.run(["inspect", folder.path + "/report.pdf", "--date", "2026-11-21"])
    #expect(result.code == 1)
    #expect(result.output.contains("Files of this kind cannot be checked"))
  }

  /// A site's own contacts are left alone when it is named, and helplines always.
  @Test func knowsTheContactsOfTheSite() throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText(files: [("content/a.md", "---\nkind: page\ntitle: A\n---\nWords.\n")]))
    try folder.write("letter.txt", "Write to reports@example.org or ring 0808 800 5000.\n".utf8)
    let file = folder.path + "/letter.txt"
    #expect(try Tool.run(["inspect", file, "--date", "2026-11-21", "--site", folder.path]).code == 0)
    let alone = try Tool.run(["inspect", file, "--date", "2026-11-21", "--site", folder.path + "/content"])
    #expect(alone.code == 1)
    #expect(alone.output.contains("1 error,"))
  }

  @Test func aMissingFileEndsWithThree() throws {
    let result = try Tool.run(["inspect", "/nowhere/at/all.txt"])
    #expect(result.code == 3)
    #expect(result.errors == "candour: /nowhere/at/all.txt cannot be read: No such file or directory.\n")
  }
}
