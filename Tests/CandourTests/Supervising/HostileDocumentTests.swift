import Foundation
import TestSupport
import Testing

/// Every text that is known to bring libcmark-gfm down, in a site with ordinary documents, from end to end.
@Suite struct HostileDocumentTests {
  @Test(arguments: HostileText.allCases, [64, 256, 1024])
  func endsAsAFindingThatNamesTheFile(_ hostile: HostileText, _ kilobytes: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(SiteText.ordinary(and: ["trap": hostile.text(kilobytes << 10)]))
    let result = try RunningTool(["build", "--site", folder.path, "--date", "2026-11-21"]).wait()
    #expect(result.code == 1)
    #expect(result.output.contains(/content\/trap\.md(:\d+:\d+)?: error: .* \[SRC-14\]\n/))
    #expect(result.output.contains("content/wrong.md:4:10: warning: "))
    #expect(result.errors.contains("Nothing was published, because of 1 error in all."))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
    #expect(result.processorSeconds < 10)
    #expect(result.residentBytes < 1 << 30)
  }

  @Test func inspectLooksThroughAllOfThem() throws {
    let folder = try TemporaryFolder()
    for hostile in HostileText.allCases {
      try folder.write("files/\(hostile).md", hostile.text(64 << 10).utf8)
    }
    try folder.write("files/z.md", "Ring 07700 900123.\n".utf8)
    let result = try RunningTool(["inspect", folder.path + "/files", "--date", "2026-11-21"]).wait()
    #expect(result.code == 1)
    #expect(result.output.contains("files/z.md:1:6: error: "))
    #expect(result.processorSeconds < 20)
  }
}
