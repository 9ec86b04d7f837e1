import Foundation
import Glibc
import TestSupport
import Testing

/// `candour seal` as a person runs it.
@Suite struct SealCommandTests {
  private func mode(_ folder: TemporaryFolder, _ path: String) -> mode_t {
    var status = stat()
    return stat(folder.path + "/" + path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func seal(
    _ folder: TemporaryFolder, names: String = "names.txt", key: String = "list.key",
    output: String = "list.sealed"
  ) throws -> Tool.Result {
    try Tool.run(["seal", names, "--key-file", key, "--output", output], in: folder.path)
  }

  private func text(_ folder: TemporaryFolder, _ path: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func makesAKeyForItsOwnerAndAListForAll() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "Heather Dawson\nTiggy\n".utf8)
    let result = try seal(folder)
    #expect(result.code == 0)
    #expect(mode(folder, "list.key") == 0o600)
    #expect(mode(folder, "list.sealed") == 0o644)
    let key = try text(folder, "list.key")
    #expect(key.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("A new key was made: list.key."))
    #expect(!result.errors.contains(key.dropLast()) && !result.errors.contains("2"))
    let sealed = try text(folder, "list.sealed")
    #expect(sealed.hasPrefix("candour watch-list 1\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
  }

  @Test func usesTheKeyThatIsThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "Heather Dawson\n".utf8)
    _ = try seal(folder)
    let key = try text(folder, "list.key")
    let before = try text(folder, "list.sealed")
    let again = try seal(folder)
    #expect(again.code == 0 && !again.errors.contains("new key"))
    #expect(try text(folder, "list.key") == key)
    // Another salt, so another list.
    #expect(try text(folder, "list.sealed") != before)
  }

  @Test func namesBadLinesByNumberOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "Heather Dawson\n2009\nQ\n".utf8)
    let result = try seal(folder)
    #expect(result.code == 2)
    #expect(
      result.errors
        == "candour: names.txt cannot be sealed: line 2 holds no letter; line 3 holds single letters only.\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["names.txt"])
  }

  @Test func refusesWhatHoldsNoName() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "# nobody\n".utf8)
    #expect(try seal(folder).code == 2)
    let input = try seal(folder, names: "-")
    #expect(input.code == 2 && input.errors.contains("Standard input holds no name"))
    #expect(try seal(folder, names: "nowhere.txt").code == 3)
  }

  @Test(arguments: ["site/list.key", "site/content/list.key", "site/content/deep/list.key", "link/list.key"])
  func keepsKeyAndNamesOutOfTheSite(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("site/content/site.yml", "title: A\n".utf8)
    try folder.write("site/content/deep/names.txt", "Heather Dawson\n".utf8)
    try folder.write("names.txt", "Heather Dawson\n".utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/site/content")
    let result = try seal(folder, key: path)
    #expect(result.code == 2 && result.errors.contains("lies in the folder of the site"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + path))
    #expect(try seal(folder, names: "site/content/deep/names.txt").code == 2)
    #expect(try seal(folder, output: "site/content/watchlist.sealed").code == 0)
  }

  @Test func refusesWhatIsNoKey() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "Heather Dawson\n".utf8)
    try folder.write("list.key", "0123\n".utf8)
    let result = try seal(folder)
    #expect(result.code == 2 && !result.errors.contains("0123"))
    #expect(try seal(folder, key: "names.txt").code == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/list.sealed"))
  }

  @Test func aMissingFolderEndsWithThree() throws {
    let folder = try TemporaryFolder()
    try folder.write("names.txt", "Heather Dawson\n".utf8)
    #expect(try seal(folder, output: "nowhere/list.sealed").code == 3)
    #expect(try seal(folder, key: "nowhere/list.key").code == 3)
  }
}
