import Foundation
import TestSupport
import Testing

/// What must not reach a page does not compile: a published document, a notice and a published catalogue can
/// be made nowhere but where the day decides.
@Suite struct CompilerRefusalTests {
  /// Each is refused for the reason given, in a module of the same package.
  @Test(arguments: [
    (
      "func f(_ d: Document, _ day: Day) { _ = PublishedDocument(document: d, isSuperseded: false, period: nil, day: day) }",
      "'PublishedDocument' initializer is inaccessible"
    ),
    (
      "func f(_ d: Document, _ day: Day) { _ = Notice(d, state: .onRequest, on: day) }",
      "'Notice?' initializer is inaccessible"
    ),
    (
      "func f(_ a: Address) { _ = Redirect(from: a, to: a) }", "'Redirect' initializer is inaccessible"
    ),
  ])
  func refuses(_ code: String, _ reason: String) throws {
    let complaint = try typecheck("import Model\n" + code)
    #expect(complaint.contains(reason), "\(complaint)")
  }

  /// The same road is open to what may be made, so that the test above does not pass for another reason.
  @Test func acceptsTheCatalogueItself() throws {
    #expect(
      try typecheck(
        "import Model\nfunc f(_ c: Catalogue, _ m: Moment) -> [PublishedDocument] { PublishedCatalogue(c, at: m).documents }"
      )
        == "")
  }

  private func typecheck(_ code: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write("snippet.swift", code.utf8)
    // SwiftPM names a package after its folder.
    let package = Repository.folder.lastPathComponent.lowercased()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-package-name", package, "-I",
      Tool.products.appendingPathComponent("Modules").path,
      "-I", Repository.folder.appendingPathComponent("Sources/CVector").path,
      "-module-cache-path", folder.path + "/cache", folder.path + "/snippet.swift",
    ]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
