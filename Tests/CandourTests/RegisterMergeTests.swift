import Foundation
import TestSupport
import Testing

/// Two people append on two branches: git must stop, and not join the two chains into one that is broken.
@Suite struct RegisterMergeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let attributes = try String(
      contentsOf: Repository.folder.appendingPathComponent(".gitattributes"), encoding: .utf8)
    try folder.write(".gitattributes", attributes.utf8)
    try folder.write("content/register.jsonl", "one\n".utf8)
  }

  @discardableResult
  private func git(_ arguments: String...) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "HOME": folder.path,
      "GIT_AUTHOR_DATE": "2026-11-21T12:00:00Z", "GIT_COMMITTER_DATE": "2026-11-21T12:00:00Z",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test func aMergeOfTwoAppendedSidesStopsWithAConflict() throws {
    #expect(try git("init", "-q", "-b", "main").code == 0)
    try git("add", "-A")
    #expect(try git("commit", "-q", "-m", "One").code == 0)
    try git("checkout", "-q", "-b", "other")
    try folder.write("content/register.jsonl", "one\ntheirs\n".utf8)
    try git("commit", "-q", "-a", "-m", "Theirs")
    try git("checkout", "-q", "main")
    try folder.write("content/register.jsonl", "one\nours\n".utf8)
    try git("commit", "-q", "-a", "-m", "Ours")
    let merge = try git("merge", "other")
    #expect(merge.code != 0 && merge.output.contains("CONFLICT"))
    // Our side stays as it was: no marks, no second chain.
    let left = try String(
      contentsOf: folder.url.appendingPathComponent("content/register.jsonl"), encoding: .utf8)
    #expect(left == "one\nours\n")
  }
}
