import Glibc
import Model
import Testing

@testable import Publishing

/// Publishes a site again and again, each time with the next request to the system failing, and looks at
/// what a visitor would see and at what the following build makes of it.
@Suite struct FaultTests {
  /// How things stand before the build that fails.
  enum Start: String, Sendable, CaseIterable {
    case nothing, keepFile, firstBuild, level, interrupted

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
      case .interrupted:
        try Start.level.prepare(scratch)
        try interrupt(scratch)
      }
    }

    /// As if a build had been killed while it wrote beside the output.
    func interrupt(_ scratch: ScratchFolder) throws {
      let killed = FaultyLayer(occurrence: (.write, try Self.middle.get()), mode: .fromThenOn)
      #expect(throws: PublishError.self) { try scratch.publish(.new(), layer: killed.layer) }
      #expect(scratch.exists("site/.public.candour-next/.candour-unfinished"))
    }

    /// Which write is in the middle of those before the swap.
    private static let middle = Result {
      let scratch = try ScratchFolder()
      try Start.level.prepare(scratch)
      let counting = FaultyLayer()
      try scratch.publish(.new(), layer: counting.layer)
      let swap = try #require(counting.calls.firstIndex(of: .exchange))
      return counting.calls[..<swap].count { $0 == .write } / 2
    }

    /// What the output holds then.
    func tree() throws -> [String: String]? {
      switch self {
      case .nothing: nil
      case .keepFile: [".gitkeep": ""]
      case .firstBuild, .level, .interrupted: try TestSite.old().tree
      }
    }

    var hasSite: Bool { self != .nothing && self != .keepFile }

    func new() throws -> [String: String] {
      try TestSite.new().tree.merging(self == .keepFile ? [".gitkeep": ""] : [:]) { first, _ in first }
    }
  }

  static let codes = [EIO, ENOSPC, EACCES, EROFS, EDQUOT, EMFILE, ENOMEM]

  @Test(arguments: Start.allCases, FaultyLayer.Mode.allCases)
  func swapsWholeSitesOrNothing(start: Start, mode: FaultyLayer.Mode) throws {
    let old = try start.tree()
    let new = try start.new()
    try everyFault(start, mode, cannotExchange: nil) { (scratch, error) in
      let seen = try scratch.tree("site/public")
      switch error.state {
      case .nothing: #expect(seen == old && !start.hasSite)
      case .old: #expect(seen == old)
      case .new: #expect(seen == new)
      case .mixed: Issue.record("a swap cannot be half done")
      }
    }
  }

  @Test(arguments: [Start.keepFile, .level, .interrupted], FaultyLayer.Mode.allCases)
  func replacesWholeFilesOrNothing(start: Start, mode: FaultyLayer.Mode) throws {
    let old = try start.tree() ?? [:]
    let new = try start.new()
    try everyFault(start, mode, cannotExchange: EBUSY) { (scratch, error) in
      let seen = try #require(try scratch.tree("site/public"))
        .filter { !$0.key.hasPrefix(".candour") && !$0.key.hasSuffix("/") }
      switch error.state {
      case .nothing, .old: #expect(seen == old.filter { !$0.key.hasSuffix("/") })
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
        failing: number, mode: mode, code: Self.codes[(number + (mode == .once ? 0 : 3)) % Self.codes.count],
        cannotExchange: cannotExchange)
      do {
        try scratch.publish(.new(), layer: faulty.layer)
        if !faulty.hasFailed { return #expect(number > 50) }
      } catch let error as PublishError {
        try judge(scratch, error)
        Self.expectHelp(error, scratch)
      }
      // After the failure comes the same site again or the one before it: each for every other request,
      // and the other way about in the other mode.
      let isRepeated = (number % 2 == 0) == (mode == .once)
      let following = try isRepeated ? TestSite.new() : .old()
      try scratch.publish(following, layer: FaultyLayer(cannotExchange: cannotExchange).layer)
      try expectOrder(scratch, following, start, "after request \(number), \(faulty.calls[number])")
      number += 1
      if start == .level || start == .interrupted {
        // Much quicker than from the beginning, and every update starts where another one failed.
        try scratch.publish(.old(), layer: FaultyLayer().layer)
        if start == .interrupted { try start.interrupt(scratch) }
      } else {
        scratch = try ScratchFolder()
        try start.prepare(scratch)
      }
    }
  }

  /// The message says what could not be done where and why, what is online, and what to do.
  private static func expectHelp(_ error: PublishError, _ scratch: ScratchFolder) {
    guard case .system(_, let path, let code) = error.cause else {
      Issue.record("\(error)")
      return
    }
    #expect(path.hasPrefix(scratch.at("site")) && !error.isUsage)
    #expect(error.message.hasPrefix("Could not "))
    #expect(error.message.contains("\(path): \(String(cString: strerror(code))); "))
    let online =
      switch error.state {
      case .nothing: "no site is online yet"
      case .old: "what was online before still is"
      case .mixed: "some files of the new site are in place and some are not yet"
      case .new: "the new site is in place, but files it withdrew may remain in the copy beside it"
      }
    #expect(error.message.hasSuffix(online) && !error.fix.isEmpty)
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
