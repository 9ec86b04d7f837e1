import Foundation
import Model
import TestSupport
import Testing

@testable import candour

/// `--format` of the commands, from end to end.
@Suite struct ReportFormatTests {
  private static let day = ["--date", "2026-11-21"]
  private static let kinds = ["human", "json", "sarif", "junit", "github"]

  private func folder(_ site: SiteText = ReportSample.site) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(site)
    return folder
  }

  private func check(_ formats: [String], in folder: TemporaryFolder, _ more: [String] = []) throws
    -> Tool.Result
  {
    try Tool.run(["check"] + formats.flatMap { ["--format", $0] } + Self.day + more, in: folder.path)
  }

  @Test func writesSeveralAtOnce() throws {
    let folder = try folder()
    let result = try check(
      ["human", "sarif=out.sarif", "junit=out.xml", "json=out.json", "github"], in: folder)
    #expect(result.code == 1)
    for (kind, file) in [("sarif", "out.sarif"), ("junit", "out.xml"), ("json", "out.json")] {
      let text = try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
      #expect(try text == check([kind], in: folder).output, "\(kind)")
    }
    #expect(try result.output == check(["human"], in: folder).output + check(["github"], in: folder).output)
  }

  /// Two processes, whose hash tables are seeded differently, and two numbers of threads.
  @Test(arguments: kinds) func sameBytesWhateverTheThreads(_ kind: String) throws {
    let folder = try folder()
    let one = try check([kind], in: folder, ["--jobs", "1"])
    let two = try check([kind], in: folder, ["--jobs", "2"])
    #expect(one.output == two.output && !one.output.isEmpty)
    #expect(one.code == 1 && two.code == 1)
  }

  @Test(arguments: kinds) func aCleanSiteIsCleanInEach(_ kind: String) throws {
    let result = try check([kind], in: folder(ReportSample.clean))
    #expect(result.code == 0)
    #expect(!result.output.isEmpty && !result.output.contains("What to do"))
  }

  @Test(arguments: ["out", "./out", "a/../out"])
  func twoReportsDoNotShareAFile(_ other: String) throws {
    let folder = try folder()
    let result = try check(["json=out", "sarif=\(other)"], in: folder)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains("two reports cannot be written to one file"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test func anUnknownFormatIsNamed() throws {
    let result = try check(["xml"], in: folder())
    #expect(result.code == 2)
    #expect(
      result.errors.contains(
        "--format xml: the formats are human, json, sarif, junit or github, each perhaps with =FILE."))
  }

  /// What shows no findings has only the two forms that are not for findings alone.
  @Test(arguments: ["sarif", "junit", "github"])
  func otherCommandsRefuseTheFormatsOfFindings(_ kind: String) throws {
    let folder = try folder()
    for command in [["rules"], ["explain", "PUB-02"], ["status"] + Self.day] {
      let result = try Tool.run(command + ["--format", kind], in: folder.path)
      #expect(result.code == 2 && result.output.isEmpty, "\(command)")
    }
  }

  @Test(arguments: kinds) func inspectWritesThemToo(_ kind: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("notes/a.txt", "Ring 07700 900123 now.\n".utf8)
    let result = try Tool.run(["inspect", "notes", "--format", kind] + Self.day, in: folder.path)
    #expect(result.code == 1)
    #expect(result.output.contains("notes/a.txt") && result.output.contains("A telephone number stands here"))
    #expect(!result.output.contains("900123"))
  }

  /// Findings that differ at all have an order.
  @Test func theOrderIsTotal() {
    let place = SourcePlace(line: 2, column: 3)
    func finding(
      _ severity: Severity = .error, end: Int = 4, category: DetectionCategory? = nil,
      fix: String = "Mend it",
      notes: [Finding.Note] = []
    ) -> Finding {
      Finding(
        rule: .fieldsAreKnown, severity: severity, path: "content/a.md", start: place,
        end: SourcePlace(line: 2, column: end), category: category, message: "a fault", fix: fix, notes: notes
      )
    }
    let findings = [
      finding(), finding(end: 5), finding(.warning), finding(fix: "Look"), finding(category: .email),
      finding(notes: [.init(path: "content/b.md", start: nil, message: "here")]),
      finding(notes: [.init(path: "content/b.md", start: place, message: "here")]),
    ]
    for left in findings {
      for right in findings where left != right {
        #expect(Finding.areInOrder(left, right) != Finding.areInOrder(right, left), "\(left) \(right)")
      }
    }
  }
}
