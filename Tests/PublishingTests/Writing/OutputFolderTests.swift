import Glibc
import Model
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    for folder in ["out", "out-evil", "site/public", "site/content-old", "full", "site/.git"] {
      try scratch.makeFolder(folder)
    }
    try scratch.write("full/letter.txt", "mine")
    try scratch.write("file", "")
    try scratch.link("site/link", to: "../out")
    try scratch.link("dangling", to: "nowhere")
    try scratch.link("way", to: "site/content")
    try scratch.link("up", to: "site")
  }

  func judge(_ path: String) throws -> OutputFolder {
    let path = path.replacing("ROOT", with: scratch.path)
    return try OutputFolder(
      validating: path, site: scratch.at("site"), home: scratch.at("home"),
      workingDirectory: scratch.at("site"))
  }

  @Test(arguments: [
    ("public", "site/public"), ("public/", "site/public"), ("./public//.", "site/public"),
    ("new", "site/new"), ("../out", "out"), ("ROOT/out/", "out"), ("content/../public", "site/public"),
    ("public/../../out", "out"), ("content-old", "site/content-old"), ("ROOT/out-evil", "out-evil"),
    ("ROOT/home/www", "home/www"), ("ROOT/up/public", "site/public"),
    ("ROOT/site/public/../public", "site/public"),
    ("link/../out", "out"), ("public/..x", "site/public/..x"),
    ("public/\u{301}x", "site/public/\u{301}x"),
  ])
  func acceptsAFolderOfItsOwn(path: String, place: String) throws {
    #expect(try judge(path).path == scratch.at(place))
  }

  static let sources = "sources"

  @Test(arguments: [
    ("", "notAPath"), ("a\0b", "notAPath"), ("/", "root"), ("//", "root"), ("/.", "root"),
    ("/tmp/../../..", "root"), ("../../../../../../../../../../../..", "root"),
    (".", "site"), ("./", "site"), ("..", "site"), ("../", "site"), ("public/..", "site"),
    ("ROOT", "site"),
    ("public/../", "site"), ("ROOT/site/.", "site"), ("../site", "site"), ("/tmp/..//", "root"),
    ("ROOT/home", "home"), ("../home/.", "home"),
    ("content", sources), ("content/", sources), ("content/new", sources), ("content/reports", sources),
    ("layouts", sources), ("layouts/x", sources), ("public/../content", sources),
    ("ROOT/up/content", sources), ("ROOT/way/new", sources), ("ROOT/up/layouts/new", sources),
    ("link", "symbolicLink"), ("link/", "symbolicLink"), ("link/.", "symbolicLink"),
    ("ROOT/way", "symbolicLink"),
    ("ROOT/dangling", "symbolicLink"), ("ROOT/file", "notAFolder"), ("ROOT/file/x", "notAFolder"),
    ("nowhere/new", "noParent"), ("ROOT/dangling/x", "noParent"),
    (String(repeating: "n", count: 300), "nameTooLong"),
    (String(repeating: "n", count: 250), "nameTooLong"),
    (String(repeating: "n/", count: 3000), "nameTooLong"),
    ("ROOT/full", "notOurs"),
  ])
  func refuses(path: String, reason: String) {
    #expect {
      try judge(path)
    } throws: { error in
      guard let refusal = error as? OutputRefusal else { return false }
      #expect(!refusal.message.hasSuffix(".") && !refusal.fix.isEmpty)
      return "\(refusal.reason)".split(separator: "(").first == reason[...]
    }
  }

  @Test func followsLinkedSources() throws {
    try scratch.makeFolder("elsewhere/pages")
    try scratch.remove("site/content")
    try scratch.link("site/content", to: "../elsewhere/pages")
    for path in ["ROOT/elsewhere", "ROOT/elsewhere/pages", "ROOT/elsewhere/pages/new"] {
      #expect(throws: OutputRefusal.self, "\(path)") { try judge(path) }
    }
    #expect(try judge("ROOT/elsewhere/other").name == "other")
  }

  @Test func refusesAFolderAroundTheHomeFolder() throws {
    try scratch.makeFolder("homes/me")
    #expect(throws: OutputRefusal(.home, scratch.at("homes"))) {
      try OutputFolder(
        validating: scratch.at("homes"), site: scratch.at("site"), home: scratch.at("homes/me"),
        workingDirectory: "/")
    }
  }

  /// The user's request was right; the system would not let the folder be looked at.
  @Test func saysWhatTheSystemForbids() throws {
    try scratch.publish(.old())
    for number in 0..<20 {
      let faulty = FaultyLayer(failing: number, code: EACCES)
      do {
        _ = try scratch.output(layer: faulty.layer)
        if !faulty.hasFailed { return #expect(number > 8) }
      } catch let refusal as OutputRefusal {
        #expect(!refusal.isUsage && refusal.message.contains("Permission denied; what was online"))
      }
    }
  }

  @Test func refusesWithoutASite() {
    #expect(throws: OutputRefusal(.noSite, scratch.at("none"))) {
      try OutputFolder(
        validating: scratch.at("out"), site: scratch.at("none"), home: nil, workingDirectory: "/")
    }
  }

  @Test func takesAKeepFileForEmpty() throws {
    try scratch.write("site/public/.gitkeep", "")
    #expect(try judge("public").name == "public")
  }

  @Test(arguments: [
    ("{}", ManifestFault.shape), (ManifestTests.json(version: "7"), .version(7)),
  ])
  func refusesAManifestItCannotRead(text: String, fault: ManifestFault) throws {
    try scratch.write("full/manifest.json", text)
    #expect(throws: OutputRefusal(.manifest(fault), scratch.at("full"))) { try judge("ROOT/full") }
  }

  @Test func acceptsWhatItMade() throws {
    try scratch.publish(.old())
    #expect(try judge("public").path == scratch.at("site/public"))
  }

  private func judge(_ path: String, isPreview: Bool) throws -> OutputFolder {
    try OutputFolder(
      validating: path, site: scratch.at("site"), home: nil, workingDirectory: scratch.at("site"),
      isPreview: isPreview)
  }

  @Test(arguments: ["public", "./public/", "../up/public"])
  func aPreviewIsNeverTheSite(_ path: String) {
    #expect(throws: OutputRefusal(.production, scratch.at("site/public"))) {
      try judge(path, isPreview: true)
    }
    #expect(throws: Never.self) { try judge(path, isPreview: false) }
  }

  /// Neither takes the place of the other: not when the folder is chosen, nor later under the lock.
  @Test(arguments: [true, false])
  func previewsAndTheSiteKeepApart(_ isPreview: Bool) throws {
    let folder = try judge("../out", isPreview: isPreview)
    let other = try judge("../out", isPreview: !isPreview)
    let site = try TestSite.old()
    func publish(_ folder: OutputFolder, isPreview: Bool) throws {
      _ = try SitePublisher(folder, tool: "candour 1.2.3").publish(
        site.files, builtFor: site.builtFor, nextChange: nil, isPreview: isPreview
      ) { _ in true }
    }
    try publish(folder, isPreview: isPreview)
    let before = try scratch.tree("out")
    let reason = isPreview ? OutputRefusal.Reason.preview : .production
    #expect(throws: OutputRefusal(reason, scratch.at("out"))) { try judge("../out", isPreview: !isPreview) }
    #expect(throws: PublishError(.refusal(OutputRefusal(reason, scratch.at("out"))))) {
      try publish(other, isPreview: !isPreview)
    }
    #expect(try scratch.tree("out") == before)
    try publish(judge("../out", isPreview: isPreview), isPreview: isPreview)
  }
}
