import Foundation
import Glibc
import TestSupport
import Testing

/// Input that no honest site has: each ends in a clear finding or in exit 2 or 3, and an earlier output stays
/// as it was, byte for byte.
@Suite struct BadInputTests {
  private static let good = SiteText("-- content/a.md --\n---\nkind: page\ntitle: A page\n---\nWords.\n")

  /// A site that was built once, and what its output held.
  private func builtSite() throws -> (TemporaryFolder, [String: Data]) {
    let folder = try TemporaryFolder()
    try folder.write(Self.good)
    let result = try Tool.run(["build", "--site", folder.path, "--date", "2026-11-21"])
    try #require(result.code == 0, "\(result.output)\(result.errors)")
    return (folder, try folder.snapshot("public"))
  }

  private func build(_ folder: TemporaryFolder, _ more: [String] = []) throws -> Tool.Result {
    try Tool.run(["build", "--site", folder.path, "--date", "2026-11-21"] + more)
  }

  struct Bytes: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: String

    init(_ name: String, _ bytes: [UInt8], _ expected: String) {
      self.name = name
      self.bytes = bytes
      self.expected = expected
    }

    init(_ name: String, _ text: String, _ expected: String) {
      self.init(name, Array(text.utf8), expected)
    }

    var testDescription: String { name }
  }

  static let broken: [Bytes] = [
    Bytes(
      "invalid UTF-8", Array("---\nkind: page\n".utf8) + [0x74, 0xFF, 0xFE],
      "b.md:3:2: error: From here on this is not text in UTF-8"),
    Bytes("a NUL", "---\nkind: page\ntitle: A\n---\nA\u{0}B\n", "b.md:5:2: error: A NUL byte stands here"),
    Bytes("UTF-16", [0xFF, 0xFE, 0x2D, 0x00], "b.md:1:1: error: From here on this is not text"),
    Bytes("an empty file", "", "b.md:1:1: error: The document does not begin with front matter"),
    Bytes("no front matter", "# Hello\n", "The document does not begin with front matter"),
    Bytes("unterminated", "---\nkind: page\ntitle: A\n", "The front matter is never closed"),
    Bytes(
      "1 MB of front matter", "---\n" + String(repeating: "a: b\n", count: 210_000) + "---\n",
      "The front matter is over 32 kB"),
    Bytes("3 MB", String(repeating: "words ", count: 500_000), "This file is over 2 MB"),
    Bytes(
      "an alias", "---\nkind: page\ntitle: *name\n---\n",
      "b.md:3:8: error: A value that begins with an asterisk"),
    Bytes(
      "aliases as keys", "---\nkind: page\na: &a [x]\n*a : [*a, *a]\n---\n",
      "A YAML anchor (`&name`) is not allowed"),
    Bytes("a tag", "---\nkind: !!binary page\n---\n", "A YAML tag (`!name`) is not allowed"),
    Bytes("two documents", "---\nkind: page\ntitle: A\n...\nkind: page\n---\n", "SRC-04"),
    Bytes(
      "a second block", "---\nkind: page\ntitle: A\n---\nkind: page\ntitle: B\n---\nWords\n",
      "A second block of front matter begins here"),
    Bytes(
      "deep nesting", "---\nkind: page\ntitle: " + String(repeating: "[", count: 5000) + "\n---\n", "SRC-04"),
    Bytes(
      "a key of 4 kB", "---\nkind: page\ntitle: A\n\(String(repeating: "k", count: 4000)): 1\n---\n", "SRC-0"),
  ]

  @Test(arguments: broken)
  func brokenFilesAreFindings(_ input: Bytes) throws {
    let (folder, before) = try builtSite()
    try folder.write("content/b.md", input.bytes)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains(input.expected), "\(result.output.prefix(600))")
    #expect(try folder.snapshot("public") == before)
  }

  @Test(arguments: ["\r\n", "\n"], ["\u{FEFF}", ""])
  func lineEndsAndByteOrderMarksAreAccepted(_ end: String, _ mark: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good)
    let text =
      mark
      + [
        "---", "kind: page", "title: Two", "description: >-", "  folded", "  text", "---", "## Part", "",
        "Words.",
      ]
      .joined(separator: end) + end
    try folder.write("content/b.md", text.utf8)
    let result = try build(folder)
    #expect(result.code == 0, "\(result.output)")
    let page = try #require(try folder.snapshot("public")["b/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("folded text"))
  }

  @Test func noContentFolder() throws {
    let folder = try TemporaryFolder()
    let result = try build(folder)
    #expect(result.code == 2)
    #expect(
      result.errors
        == "candour: There is no folder \(folder.path)/content. Name the folder of the site with --site.\n")
  }

  @Test func noSiteFile() throws {
    let (folder, before) = try builtSite()
    try FileManager.default.removeItem(atPath: folder.path + "/content/site.yml")
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("content/site.yml: error: The site has no content/site.yml [SRC-07]\n"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test func linksAndPipesAreFindingsAndNeverOpened() throws {
    let (folder, before) = try builtSite()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/out.md", withDestinationPath: "/etc/hostname")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/folder", withDestinationPath: "/etc")
    try #require(mkfifo(folder.path + "/content/pipe.md", 0o644) == 0)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("content/folder: error: This is a link to another place"))
    #expect(result.output.contains("content/out.md: error: This is a link to another place"))
    #expect(result.output.contains("content/pipe.md: error: This is not an ordinary file"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test func namesThatAreNotTextAreFindings() throws {
    let (folder, before) = try builtSite()
    // Latin-1: an é that is no UTF-8.
    let name =
      (folder.path + "/content/caf").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
    let file = open(name, O_CREAT | O_WRONLY, 0o644)
    try #require(file >= 0)
    close(file)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("content: error: A name in this folder is not readable text"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test(arguments: ["content/My Page.md", "content/a.b.md", "content/ä.md", "content/A/b.md"])
  func namesThatAreNoAddressesAreFindings(_ path: String) throws {
    let (folder, before) = try builtSite()
    try folder.write(path, "---\nkind: page\ntitle: B\n---\nWords.\n".utf8)
    let result = try build(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("[SRC-02]"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test(arguments: [
    "/", "/root", ".", "content", "content/public", "content/../content", "layouts", "..", "public/../../",
    "/usr",
    "./content/./x/../", "../\(String(repeating: "x", count: 300))",
  ])
  func outputFoldersThatAreRefused(_ output: String) throws {
    let (folder, before) = try builtSite()
    let all = try folder.snapshot("")
    let result = try Tool.run(
      ["build", "--site", ".", "--date", "2026-11-21", "--output", output], in: folder.path)
    #expect(result.code == 2, "\(result.errors)")
    #expect(result.errors.hasPrefix("candour: "))
    #expect(try folder.snapshot("public") == before)
    #expect(try folder.snapshot("") == all)
  }

  @Test func aFolderOfSomebodyElseIsRefused() throws {
    let (folder, _) = try builtSite()
    try folder.write("mine/photo.jpg", [1, 2, 3])
    let result = try build(folder, ["--output", folder.path + "/mine"])
    #expect(result.code == 2)
    #expect(try folder.snapshot("mine") == ["photo.jpg": Data([1, 2, 3])])
  }
}
