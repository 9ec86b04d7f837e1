import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Files that `inspect` is given.
@Suite struct FileTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for path in ["in/b.txt", "in/a/c.pdf", "in/.hidden", "in/a.txt", "one.txt"] {
      try folder.write(path, "text".utf8)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/link.txt", withDestinationPath: "b.txt")
  }

  @Test func namesAllOrdinaryFilesBelow() throws {
    let base = folder.path
    let expected = [".hidden", "a/c.pdf", "a.txt", "b.txt"].map { "\(base)/in/\($0)" }
    #expect(
      try FileTree.files(below: [base + "/one.txt", base + "/in"]) == [base + "/one.txt"] + expected)
    #expect(try FileTree.files(below: [base + "/in/"]) == expected)
    #expect(try FileTree.files(below: []) == [])
  }

  @Test(arguments: ["missing", "missing/file.txt", "one.txt/below"])
  func whatIsNotThereIsAnError(_ name: String) {
    #expect(throws: ReadingFailure.self) { try FileTree.files(below: [folder.path + "/" + name]) }
    #expect(throws: ReadingFailure.self) { try FileTree.bytes(of: folder.path + "/" + name) }
  }

  @Test(.timeLimit(.minutes(5)))
  func pipesAreRefused() throws {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let failure = #expect(throws: ReadingFailure.self) { try FileTree.files(below: [pipe]) }
    #expect(failure?.reason == "it is neither a file nor a folder")
  }

  @Test func readsBytesUpToOneOverTheLimit() throws {
    #expect(try FileTree.bytes(of: folder.path + "/one.txt") == Array("text".utf8))
    try folder.write("long", [UInt8](repeating: 0x61, count: SourceText.maximumBytes + 500))
    #expect(try FileTree.bytes(of: folder.path + "/long").count == SourceText.maximumBytes + 1)
  }
}
