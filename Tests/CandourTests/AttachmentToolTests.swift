import Foundation
import TestSupport
import Testing

/// Attachments with tools missing, with what was found before kept, and damaged in every way.
@Suite struct AttachmentToolTests {
  private static let corpus = Repository.folder.appendingPathComponent("Tests/Attachments/files")
  private static let hiding = "black-box-over-words-bad.pdf"
  private static let tools = ["qpdf", "pdftotext", "pdftoppm", "prlimit", "exiftool", "djpeg", "pngtopam"]
  private static let clean = "black-box-over-words-clean.pdf"

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: Self.corpus.appendingPathComponent(name))
  }

  @Test(arguments: [
    ("qpdf", "qpdf", hiding), ("pdftotext", "poppler-utils", hiding), ("pdftoppm", "poppler-utils", hiding),
    ("prlimit", "util-linux", hiding), ("exiftool", "libimage-exiftool-perl", "picture-jpeg-owner-bad.jpg"),
    ("pngtopam", "netpbm", "picture-png-transparent-bad.png"),
    ("djpeg", "libjpeg-turbo-progs", "picture-jpeg-thumbnail-uncropped-bad.jpg"),
  ])
  func aMissingToolEndsWithThreeAndItsPackage(_ tool: String, _ package: String, _ file: String) throws {
    let folder = try TemporaryFolder()
    let tools = folder.url.appendingPathComponent("tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    for other in Self.tools where other != tool {
      try FileManager.default.createSymbolicLink(
        atPath: tools.path + "/" + other, withDestinationPath: "/usr/bin/" + other)
    }
    let result = try Tool.run(
      ["inspect", Self.corpus.path + "/" + file, "--date", "2026-11-21"], environment: ["PATH": tools.path])
    #expect(result.code == 3)
    #expect(result.errors.contains("the program \(tool) is not installed"))
    #expect(result.errors.contains("apt-get install \(package)"))
  }

  /// The second time no tool is called, and what is kept holds no word of the file.
  @Test func whatWasFoundIsKeptWithoutItsText() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/site.yml", SiteText.plainSite.utf8)
    try folder.write(
      "content/a/index.md",
      "---\nkind: page\ntitle: A\nattachments: [{file: report.pdf, title: Report}]\n---\nWords.\n".utf8)
    try folder.write("content/a/report.pdf", bytes(Self.hiding))
    // Tools that write down that they were called.
    let calls = folder.path + "/calls"
    for tool in Self.tools {
      try folder.write("tools/" + tool, "#!/bin/sh\necho >>\(calls)\nexec /usr/bin/\(tool) \"$@\"\n".utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/tools/" + tool)
    }
    func check() throws -> (result: Tool.Result, usesTools: Bool) {
      try? FileManager.default.removeItem(atPath: calls)
      let result = try Tool.run(
        ["check", "--site", folder.path, "--date", "2026-11-21", "--format", "json"],
        environment: ["PATH": folder.path + "/tools", "CANDOUR_CACHE": folder.path + "/kept"])
      return (result, FileManager.default.fileExists(atPath: calls))
    }
    let first = try check()
    #expect(first.usesTools)
    #expect(first.result.code == 1)
    #expect(first.result.output.contains("\"hidden-text\""))
    let second = try check()
    #expect(!second.usesTools)
    #expect(second.result.code == 1)
    #expect(second.result.output == first.result.output)
    let kept = try folder.snapshot("kept").values
    #expect(kept.count == 1)
    for word in try Self.words(of: Self.hiding) {
      #expect(kept.allSatisfy { $0.range(of: Data(word.utf8)) == nil }, "\(word)")
    }
    try folder.write("content/a/report.pdf", bytes(Self.clean))
    let third = try check()
    #expect(third.usesTools)
    #expect(!third.result.output.contains("\"hidden-text\""))
  }

  /// The long words of a PDF that everybody can copy.
  private static func words(of name: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    process.arguments = [corpus.path + "/" + name, "-"]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = text.split { !$0.isLetter }.map(String.init).filter { $0.count > 6 }
    try #require(words.count > 20)
    return words
  }

  /// Cut off anywhere, it has not passed, and nothing is left behind.
  @Test func aFileCutAnywhereIsAnError() throws {
    let folder = try TemporaryFolder()
    let whole = try bytes(Self.clean)
    for percent in 0..<100 {
      try folder.write("cut/\(percent).pdf", whole.prefix(whole.count * percent / 100))
    }
    try folder.write("left/.keep", [])
    let result = try Tool.run(
      ["inspect", "cut", "--date", "2026-11-21", "--format", "json"], in: folder.path,
      environment: ["TMPDIR": folder.path + "/left"])
    #expect(result.code == 1)
    let faulty = Set(
      result.output.matches(of: /"category":"unreadable".*?"path":"cut\/([0-9]+)\.pdf".*?"severity":"error"/)
        .map {
          String($0.1)
        })
    #expect(faulty.count == 100)
    #expect(try folder.snapshot("left").keys.sorted() == [".keep"])
  }

  @Test(arguments: ["a\nb.pdf", "it's \"quoted\".pdf", "-rf.pdf", "$(id).pdf", ";ls.pdf", "späße.pdf"])
  func anyNameIsTaken(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("files/" + name, bytes(Self.hiding))
    let result = try Tool.run(
      ["inspect", "files", "--date", "2026-11-21", "--format", "json"], in: folder.path)
    #expect(result.code == 1)
    #expect(result.output.contains("\"hidden-text\""))
  }
}
