import Foundation
import Model
import TestSupport
import Testing

/// SITE-02: what is online now and would be gone.
@Suite struct PreviousTests {
  private static func report(_ fields: String = "") -> String {
    """
    ---
    kind: report
    title: Learning from a review
    reference: EX-2026-01
    review_type: lcspr
    status: published
    published: 2026-03-02
    \(fields)
    ---
    Help came late.

    """
  }

  private func online() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      SiteText(files: [("content/reports/heron.md", Self.report("themes: [neglect]")), Self.contact]))
    #expect(try Tool.run(["build", "--site", folder.path, "--date", "2026-11-21"]).code == 0)
    try FileManager.default.copyItem(
      atPath: folder.path + "/public/manifest.json", toPath: folder.path + "/online.json")
    return folder
  }

  private static let contact = ("content/contact.md", "---\nkind: page\ntitle: Contact\n---\nWrite to us.\n")

  private func check(_ folder: TemporaryFolder, _ arguments: [String] = [], command: String = "check") throws
    -> Tool.Result
  {
    try Tool.run(
      [command, "--site", folder.path, "--date", "2026-11-21", "--previous", folder.path + "/online.json"]
        + arguments)
  }

  /// Criterion 40: no address of the previous manifest disappears without a redirect. Red without the line
  /// `case .document(let address): vanished(…)` of AddressesNeverVanish.swift.
  @Test func criterion40NoAddressDisappears() throws {
    let folder = try online()
    #expect(try check(folder).code == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/content/reports/heron.md")
    try folder.write("content/reports/child-heron.md", Self.report("themes: [neglect]").utf8)
    for command in ["check", "build"] {
      let result = try check(folder, command: command)
      #expect(result.code == 1)
      #expect(result.output.contains("The page /reports/heron/ is online now"), "\(result.output)")
      #expect(result.output.contains("[SITE-02]"))
      #expect(result.output.components(separatedBy: "[SITE-02]").count == 2)
    }
    try folder.write(
      "content/reports/child-heron.md", Self.report("themes: [neglect]\naliases: [/reports/heron/]").utf8)
    let result = try check(folder, command: "build")
    #expect(result.code == 0, "\(result.output)")
    let page = try String(contentsOfFile: folder.path + "/public/reports/heron/index.html", encoding: .utf8)
    #expect(page.contains("content=\"0; url=/reports/child-heron/\""))
  }

  /// Criterion 40: a broken internal link fails the build. Red without `resolver.problem` in
  /// LinksLeadSomewhere+Output.swift.
  @Test func criterion40BrokenLinksFailTheBuild() throws {
    let folder = try online()
    try folder.write("content/contact.md", (Self.contact.1 + "\n[Old](/reports/gone/)\n").utf8)
    let result = try check(folder, command: "build")
    #expect(result.code == 1)
    #expect(result.output.contains("[SITE-01]"))
  }

  /// An urgent withdrawal leaves a notice, and a list with nothing in it: neither may hinder it.
  @Test func anUrgentWithdrawalIsNotHindered() throws {
    let folder = try online()
    let away =
      "themes: [neglect]\nwithdrawals: [{from: 2026-11-21, reason: legal-challenge, review_on: 2026-12-01}]"
    try folder.write("content/reports/heron.md", Self.report(away).utf8)
    let result = try check(folder, command: "build")
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("The list /themes/neglect/ is online now and will be gone"))
    #expect(!result.output.contains("feed.xml"))
  }

  @Test func withoutItThatIsSaid() throws {
    let folder = try online()
    let arguments = ["check", "--site", folder.path, "--date", "2026-11-21"]
    #expect(
      try Tool.run(arguments).errors
        == "Pages that vanished were not looked for: give the manifest of what is online with --previous.\n")
    #expect(try Tool.run(arguments + ["--quiet"]).errors == "")
    #expect(try check(folder).errors == "")
  }

  @Test(arguments: [
    (nil, "cannot be read"), ("", "damaged"), ("[]", "damaged"), ("{\"files\":[]}", "damaged"),
    ("{\"builtFor\":\"soon\",\"files\":[]}", "\"soon\" is not a day"), ("<html>", "damaged"),
    ("{\"builtFor\":\"2026-11-01\",\"preview\":true,\"files\":[]}", "it is of a preview"),
  ])
  func aManifestThatIsNoneEndsWithTwo(_ text: String?, _ expected: String) throws {
    let folder = try online()
    try FileManager.default.removeItem(atPath: folder.path + "/online.json")
    if let text { try folder.write("online.json", text.utf8) }
    let before = try folder.snapshot("public")
    for command in ["check", "build"] {
      let result = try check(folder, command: command)
      #expect(result.code == 2)
      #expect(result.errors.contains(expected), "\(result.errors)")
    }
    #expect(try folder.snapshot("public") == before)
  }

  /// What another version wrote, with more in it and paths that nobody would write.
  @Test func aManifestOfAnotherVersionIsRead() throws {
    let folder = try online()
    let text = """
      {"version":7,"tool":"x","builtFor":"2026-11-01","more":{},"files":[
      {"path":"reports/old/index.html","digest":"?"},{"path":"../../etc/passwd"},{"path":"/b"}]}
      """
    try folder.write("online.json", text.utf8)
    let result = try check(folder)
    #expect(result.code == 1)
    #expect(result.output.contains("The page /reports/old/ is online now"))
    #expect(!result.output.contains("passwd"))
  }
}
