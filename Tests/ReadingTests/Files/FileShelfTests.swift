import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Files beside documents, as publishing asks for them.
@Suite struct FileShelfTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/a/in/b.pdf", "bytes".utf8)
    try folder.write("content/a/c.pdf", "more".utf8)
    try folder.write("outside/b.pdf", "secret".utf8)
  }

  private func document(_ names: [String]) throws -> Document {
    let files = names.map { "{file: \($0), title: A}" }.joined(separator: ", ")
    let text = "---\nkind: page\ntitle: A\nattachments: [\(files)]\n---\nWords.\n"
    return try #require(ReadDocument(text, path: "content/a/index.md").document)
  }

  private func shelf() throws -> FileShelf {
    .of(site: folder.path, try SourceTree.read(site: folder.path).others)
  }

  @Test func givesTheBytesOfWhatIsNamed() throws {
    let (bytes, findings) = try shelf().files(of: [try document(["in/b.pdf"]), try document(["in/b.pdf"])])
    #expect(bytes == ["content/a/in/b.pdf": Array("bytes".utf8)])
    #expect(findings.isEmpty)
  }

  /// What was a folder or file while the sources were read may have become a link since.
  @Test(arguments: ["content/a/in", "content/a/in/b.pdf", "content/a"])
  func followsNoLinkPlantedSince(_ path: String) throws {
    let shelf = try shelf()
    let document = try document(["in/b.pdf"])
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
    let target = path.hasSuffix(".pdf") ? "/outside/b.pdf" : "/outside"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + path, withDestinationPath: folder.path + target)
    let (bytes, findings) = shelf.files(of: [document])
    #expect(bytes.isEmpty)
    #expect(findings.map(\.rule) == [.linksLeadSomewhere])
    #expect(findings.first?.message.hasPrefix("this file could not be read: ") == true)
  }

  @Test func opensNothingThatIsNotNamed() throws {
    let opened = FileShelf(["content/a/c.pdf", "content/a/in/b.pdf"]) { (path) throws(ReadingFailure) in
      guard path == "content/a/c.pdf" else { throw ReadingFailure(path: path.text, reason: "asked for") }
      return [1]
    }
    let (bytes, findings) = opened.files(of: [try document(["c.pdf", "missing.pdf"])])
    #expect(bytes == ["content/a/c.pdf": [1]] && findings.isEmpty)
  }
}
