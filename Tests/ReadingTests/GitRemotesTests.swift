import Foundation
import TestSupport
import Testing

@testable import Reading

/// Whether a site lies in a repository that is also elsewhere.
@Suite struct GitRemotesTests {
  private func leads(_ url: String?, from site: String = "", git: String = ".git/config") throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write(site + "/content/a.md", [])
    let remote =
      url.map { "[remote \"origin\"]\n\turl = \($0)\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n" } ?? ""
    try folder.write(
      git, "[core]\n\tbare = false\n\turl = https://example.org/x\n\(remote)[branch \"main\"]\n".utf8)
    return GitRemotes.leadElsewhere(from: folder.path + "/" + site)
  }

  @Test(arguments: [
    "https://example.org/board/site.git", "git@example.org:board/site.git", "ssh://git@example.org/site",
    "\"https://example.org/site\"", "host:site",
  ])
  func anAddressOnAnotherMachineCounts(_ url: String) throws {
    #expect(try leads(url))
    #expect(try leads(url, from: "sites/north"))
  }

  @Test(arguments: ["/srv/git/site.git", "../site.git", "file:///srv/git/site.git", "./a:b", ""])
  func aFolderOfThisMachineDoesNot(_ url: String) throws {
    #expect(try !leads(url))
  }

  @Test func noRepositoryOrNoRemoteDoesNot() throws {
    #expect(try !leads(nil))
    #expect(try !leads("https://example.org/site", git: "elsewhere/config"))
  }

  /// A further work tree has only a file that names the folder of the repository.
  @Test func aFurtherWorkTreeIsFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("main/.git/config", "[remote \"origin\"]\n\turl = git@example.org:site\n".utf8)
    try folder.write("main/.git/worktrees/two/commondir", "../..\n".utf8)
    try folder.write("two/.git", "gitdir: \(folder.path)/main/.git/worktrees/two\n".utf8)
    #expect(GitRemotes.leadElsewhere(from: folder.path + "/two"))
    try folder.write("three/.git", "gitdir: nowhere\n".utf8)
    #expect(!GitRemotes.leadElsewhere(from: folder.path + "/three"))
  }
}
