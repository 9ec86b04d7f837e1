import Testing

@testable import Publishing

@Suite struct OpenFolderTests {
  let scratch: ScratchFolder
  let folder: OpenFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.makeFolder("here/inner")
    try scratch.write("here/file", "longer than what comes")
    try scratch.write("target", "untouched")
    try scratch.link("here/link", to: scratch.at("target"))
    try scratch.link("here/way", to: scratch.at("site"))
    folder = try OpenFolder.open(scratch.at("here"), layer: .system)
  }

  @Test(arguments: ["file", "link", "fresh"])
  func createsAFileOfItsOwn(name: String) throws {
    let reader = try folder.status(of: name)
    try folder.create(name, Array("new".utf8))
    #expect(try folder.read(name) == Array("new".utf8))
    #expect(try folder.status(of: name)?.kind == .file)
    #expect(try folder.status(of: name) != reader)
    #expect(try scratch.tree("here")?["file"] == (name == "file" ? "new" : "longer than what comes"))
    #expect(scratch.names(in: "site") == ["content", "layouts"])
    #expect(try OpenFolder.open(scratch.path, layer: .system).read("target") == Array("untouched".utf8))
  }

  @Test func readsAndOpensNothingThroughALink() throws {
    #expect(try folder.read("link") == nil)
    #expect(throws: PublishError.self) { try folder.folder("way") }
    #expect(throws: PublishError.self) { try OpenFolder.open(scratch.at("here/way"), layer: .system) }
    #expect(try folder.folder("file") == nil && folder.folder("none") == nil)
  }

  @Test func toleratesWhatIsGoneOrInUse() throws {
    try folder.remove("none")
    try folder.removeFolder("none")
    try scratch.write("here/inner/x", "")
    try folder.removeFolder("inner")
    #expect(scratch.exists("here/inner/x"))
  }
}
