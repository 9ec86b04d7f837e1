import Foundation
import Model
import Reading
import TestSupport
import Testing

@Suite struct LayoutTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func withoutAFolderThereAreNone() throws {
    let tree = try LayoutTree.read(folder.path)
    #expect(tree.templates.isEmpty && tree.assets.isEmpty && tree.findings.isEmpty)
  }

  @Test func readsTemplatesPartialsAndAssets() throws {
    for path in [
      "page.mustache", "partials/a.mustache", "assets/b.css", "assets/a.png", "notes.txt",
      ".hidden.mustache", "assets/.DS_Store",
    ] { try folder.write("layouts/" + path, "x".utf8) }
    let tree = try LayoutTree.read(folder.path)
    #expect(tree.templates.keys.sorted() == ["layouts/page.mustache", "layouts/partials/a.mustache"])
    #expect(tree.assets.map(\.name) == ["a.png", "b.css"])
    #expect(tree.findings == [])
  }

  @Test func otherFoldersAndLinksAreFindings() throws {
    try folder.write("layouts/other/a.mustache", "x".utf8)
    try folder.write("layouts/partials/deep/a.mustache", "x".utf8)
    try folder.write("layouts/bad.mustache", [0xFF])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/layouts/link.mustache", withDestinationPath: "/etc/passwd")
    let tree = try LayoutTree.read(folder.path)
    #expect(tree.templates.isEmpty)
    #expect(
      tree.findings.sorted().map { "\($0.path) \($0.rule)" } == [
        "layouts/bad.mustache SRC-01", "layouts/link.mustache SRC-03", "layouts/other SRC-03",
        "layouts/partials/deep SRC-03",
      ])
  }

  @Test func ownLayoutsComeBeforeThoseThatAreSupplied() {
    let tree = { (name: String, text: String) in
      LayoutTree(
        templates: [
          SourceFile(path: SitePath("layouts/" + name), text: text),
          SourceFile(path: "layouts/both.mustache", text: text),
        ],
        assets: [.init(name: name, bytes: []), .init(name: "both.css", bytes: Array(text.utf8))])
    }
    let joined = tree("mine", "own").falling(backOn: tree("theirs", "supplied"))
    #expect(
      joined.templates.mapValues(\.text) == [
        "layouts/mine": "own", "layouts/theirs": "supplied", "layouts/both.mustache": "own",
      ])
    #expect(joined.assets.map(\.name) == ["both.css", "mine", "theirs"])
    #expect(joined.assets.first?.bytes == Array("own".utf8))
  }
}
