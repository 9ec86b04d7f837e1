import Glibc
import Model
import Testing

@testable import Publishing

/// Publishes a site again and again, each time with the next request to the system failing, and looks at
/// what a visitor would see and at what the following build makes of it.
@Suite struct FaultTests {
  /// How things stand before the build that fails.
  enum Start: String, Sendable, CaseIterable {
    case nothing, keepFile, firstBuild, level

    func prepare(_ scratch: ScratchFolder) throws {
      switch self {
      case .nothing: break
      case .keepFile:
        try scratch.makeFolder("site/public")
        try scratch.write("site/public/.gitkeep", "")
      case .firstBuild: try scratch.publish(.old(), layer: FaultyLayer().layer)
      case .level:
        try scratch.publish(TestSite(["index.html": "First"]), layer: FaultyLayer().layer)
        try scratch.publish(.old(), layer: FaultyLayer().layer)
      }
    }

    /// What the output holds then.
    func tree() throws -> [String: String]? {
      switch self {
      case .nothing: nil
      case .keepFile: [".gitkeep": ""]
      case .firstBuild, .level: try TestSite.old().tree
      }
    }

    func new() throws -> [String: String] {
      try TestSite.new().tree.merging(self == .keepFile ? [".gitkeep": ""] : [:]) { first, _ in first }
    }
  }

  static let codes = [EIO, ENOSPC, EACCES, EROFS]

  @Test(arguments: Start.allCases, FaultyLayer.Mode.allCases)
  func swapsWholeSitesOrNothing(start: Start, mode: FaultyLayer.Mode) throws {
    let old = try start.tree()
    let new = try start.new()
    try everyFault(start, mode, cannotExchange: nil) { (scratch, error) in
      let seen = try scratch.tree("site/public")
      switch error.state {
      case .old: #expect(seen == old)
      case .new: #expect(seen == new)
      case .mixed: Issue.record("a swap cannot be half done")
      }
    }
  }

  @Test(arguments: [Start.keepFile, .level], FaultyLayer.Mode.allCases)
  func replacesWholeFilesOrNothing(start: Start, mode: FaultyLayer.Mode) throws {
    let old = try start.tree() ?? [:]
    let new = try start.new()
    try everyFault(start, mode, cannotExchange: EBUSY) { (scratch, error) in
      let seen = try #require(try scratch.tree("site/public"))
        .filter { !$0.key.hasPrefix(".candour") && !$0.key.hasSuffix("/") }
      switch error.state {
      case .old: #expect(seen == old.filter { !$0.key.hasSuffix("/") })
      case .new: #expect(seen == new.filter { !$0.key.hasSuffix("/") })
      case .mixed:
        for (path, text) in seen { #expect(text == old[path] || text == new[path], "\(path)") }
      }
    }
  }

  /// - Parameter judge: looks at the disk after each failure.
  private func everyFault(
    _ start: Start, _ mode: FaultyLayer.Mode, cannotExchange: CInt?,
    _ judge: (ScratchFolder, PublishError) throws -> Void
  ) throws {
    var scratch = try ScratchFolder()
    try start.prepare(scratch)
    var number = 0
    while true {
      let faulty = FaultyLayer(
        failing: number, mode: mode, code: Self.codes[number % 4], cannotExchange: cannotExchange)
      do {
        try scratch.publish(.new(), layer: faulty.layer)
        if !faulty.hasFailed { return #expect(number > 50) }
      } catch let error as PublishError {
        try judge(scratch, error)
      }
      // After the failure comes the same site again or the one before it: each for every other request,
      // and the other way about in the other mode.
      let isRepeated = (number % 2 == 0) == (mode == .once)
      let following = try isRepeated ? TestSite.new() : .old()
      try scratch.publish(following, layer: FaultyLayer(cannotExchange: cannotExchange).layer)
      try expectOrder(scratch, following, start, "after request \(number), \(faulty.calls[number])")
      number += 1
      if start == .level {
        // Much quicker than from the beginning, and every update starts where another one failed.
        try scratch.publish(.old(), layer: FaultyLayer().layer)
      } else {
        scratch = try ScratchFolder()
        try start.prepare(scratch)
      }
    }
  }

  /// The site is online and nothing lies beside it but the lock and, at most, a copy equal to it.
  private func expectOrder(
    _ scratch: ScratchFolder, _ site: TestSite, _ start: Start, _ comment: Comment
  ) throws {
    var tree = site.tree
    if start == .keepFile { tree[".gitkeep"] = "" }
    #expect(try scratch.tree("site/public") == tree, comment)
    let beside = scratch.names(in: "site").filter {
      $0 != "content" && $0 != "layouts" && $0 != "public"
    }
    #expect(Set(beside).isSubset(of: [".public.candour-lock", ".public.candour-next"]), comment)
    if let copy = try scratch.tree("site/.public.candour-next") { #expect(copy == tree, comment) }
  }
}
