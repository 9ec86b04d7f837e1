import Foundation
import Glibc
import TestSupport
import Testing

/// Faults that no limit foresees: whatever happens to the child, the guilty document is named, the others
/// are checked, and nothing is published.
@Suite struct SupervisionTests {
  private static let day = ["--date", "2026-11-21"]

  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SiteText.ordinary())
    return folder
  }

  private func refused(_ result: RunningTool.Result) -> [String] {
    result.output.matches(of: /content\/(.)\.md: error: This file cannot be read: .* \[SRC-14\]\n/).map {
      String($0.1)
    }
  }

  /// A sanitizer ends a program whose stack overflows by itself, and needs more addresses than any limit allows.
  private static let faults =
    ["abort", "memory", "loop"] + (Tool.sanitizing.isEmpty ? ["overflow", "reserve"] : [])

  @Test(arguments: faults, ["1", "2"])
  func blamesOnlyTheGuiltyDocument(_ fault: String, _ jobs: String) throws {
    let folder = try site()
    let result = try RunningTool(
      ["build", "--site", folder.path, "--jobs", jobs] + Self.day, faults: ["\(fault) content/c.md"]
    ).wait()
    #expect(result.code == 1)
    #expect(refused(result) == ["c"])
    #expect(result.output.contains("content/wrong.md:4:10: warning: "))
    #expect(result.output.contains("1 error, 1 warning, 0 notes in 7 documents"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
    #expect(result.processorSeconds < 10)
    #expect(result.residentBytes < 1 << 30)
    // What a dying library says is kept from the reader.
    #expect(
      result.errors == """
        Pages that vanished were not looked for: give the manifest of what is online with --previous.
        Nothing was published, because of 1 error in all.

        """)
  }

  @Test(arguments: ["1", "2"])
  func findsEveryGuiltyDocument(_ jobs: String) throws {
    let folder = try site()
    let result = try RunningTool(
      ["check", "--site", folder.path, "--jobs", jobs] + Self.day,
      faults: ["a", "b", "c", "d", "f"].map { "abort content/\($0).md" }
    ).wait()
    #expect(refused(result) == ["a", "b", "c", "d", "f"])
    #expect(result.code == 1)
  }

  @Test func twentyHostileDocumentsTakeOnePassTogether() throws {
    let folder = try TemporaryFolder()
    let names = (10..<30).map { "t\($0)" }
    try folder.write(SiteText.ordinary(and: Dictionary(uniqueKeysWithValues: names.map { ($0, "Words.") })))
    let result = try RunningTool(
      ["check", "--site", folder.path, "--jobs", "2"] + Self.day,
      faults: names.map { "abort content/\($0).md" }
    ).wait()
    #expect(result.output.contains("20 errors, 1 warning, 0 notes in 27 documents"))
  }

  /// Two documents that are innocent by themselves are read one after the other.
  @Test func blamesNoDocumentForItsCompany() throws {
    let folder = try site()
    let result = try RunningTool(
      ["check", "--site", folder.path, "--jobs", "2"] + Self.day,
      faults: ["a", "b", "c", "d", "e", "f", "wrong"].map { "abortInCompany content/\($0).md" }
    ).wait()
    #expect(result.code == 0)
    #expect(result.output.contains("0 errors, 1 warning"))
  }

  @Test(arguments: ["1", "2"])
  func saysSoWhenNoDocumentIsToBlame(_ jobs: String) throws {
    let folder = try site()
    let result = try RunningTool(
      ["build", "--site", folder.path, "--jobs", jobs] + Self.day, faults: ["abort "]
    ).wait()
    #expect(result.code == 3)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.contains("candour: Candour itself broke down (signal 6), and not over one document."))
  }

  @Test func inspectAndStatusAreSupervisedToo() throws {
    let folder = try site()
    let file = folder.path + "/content/c.md"
    let other = folder.path + "/content/wrong.md"
    let inspection = try RunningTool(
      ["inspect", file, other] + Self.day, faults: ["abort \(file)"]
    ).wait()
    #expect(inspection.code == 1)
    #expect(inspection.output.contains("\(file): error: This file cannot be read"))
    #expect(inspection.output.contains("1 error, 0 warnings, 0 notes in 2 documents"))
    let status = try RunningTool(
      ["status", "--site", folder.path] + Self.day, faults: ["abort content/c.md"]
    ).wait()
    #expect(status.code == 0)
    #expect(status.errors.contains("1 of 7 documents could not be read"))
  }

  /// A pipe can be read once; the second child gets what the first has read.
  @Test func aPipeSurvivesTheChildThatReadIt() throws {
    let folder = try site()
    let manifest = #"{"version":1,"builtFor":"2026-11-01","files":[{"path":"old/index.html"}]}"#
    let inCompany = ["a", "b", "c", "d", "e", "f", "wrong"].map { "abortInCompany content/\($0).md" }
    for faults in [[], inCompany] {
      let result = try RunningTool(
        ["check", "--site", folder.path, "--previous", "/dev/stdin"] + Self.day, faults: faults,
        input: manifest
      ).wait()
      #expect(result.code == 1, "\(result.errors)")
      #expect(result.output.contains("The page /old/ is online now"))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalReachesTheChild(_ signal: Int32) throws {
    let folder = try site()
    let tool = try RunningTool(
      ["check", "--site", folder.path] + Self.day, faults: ["loop content/c.md"])
    let child = try #require(tool.child())
    kill(tool.process, signal)
    let result = tool.wait()
    #expect(result.code == 128 + signal)
    #expect(result.output.isEmpty && result.errors.isEmpty)
    #expect(child.isGoneSoon)
  }

  @Test func theChildDiesWithItsSupervisor() throws {
    let folder = try site()
    let tool = try RunningTool(
      ["check", "--site", folder.path] + Self.day, faults: ["loop content/c.md"])
    let child = try #require(tool.child())
    kill(tool.process, SIGKILL)
    #expect(tool.wait().code == 128 + SIGKILL)
    #expect(child.isGoneSoon)
  }

  /// What only a supervisor can hand over cannot be put there by hand.
  @Test(arguments: ["", "0", "1", "9", "-1", "yes"])
  func aVariableMakesNoChild(_ value: String) throws {
    let folder = try site()
    let result = try Tool.run(
      ["check", "--site", folder.path] + Self.day,
      environment: ["CANDOUR_SUPERVISED": value, "CANDOUR_TEST_FAULTS": "abort content/c.md"])
    #expect(result.code == 1)
    #expect(result.output.contains("content/c.md: error: "))
  }
}
