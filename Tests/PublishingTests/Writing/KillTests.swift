import Foundation
import Glibc
import Model
import TestSupport
import Testing

@testable import Publishing

/// A process that publishes is really killed at its n-th request to the system; what is left on the disk is
/// what a visitor sees and what the next build finds.
@Suite struct KillTests {
  enum Start: String, Sendable, CaseIterable {
    case nothing, firstBuild, level, interrupted, mountPoint
  }

  /// Every request in `make torture`, which sets the variable; some of each run in the ordinary tests.
  static let stride = ProcessInfo.processInfo.environment["CANDOUR_TORTURE"] == nil ? 23 : 1

  @Test(arguments: Start.allCases)
  func leavesAWholeSite(start: Start) throws {
    var number = Start.allCases.firstIndex(of: start) ?? 0
    while true {
      let scratch = try ScratchFolder()
      try Self.write(.old(), to: "old", in: scratch)
      try Self.write(.new(), to: "new", in: scratch)
      try prepare(start, scratch)
      let before = try scratch.tree("site/public")
      let ended = try Self.publish("new", scratch, start, killAt: number)
      try expectWhole(scratch, before, start, "killed at request \(number)")
      let following = number % 2 == 0 ? "new" : "old"
      #expect(try Self.publish(following, scratch, start) == 0)
      try expectOrder(scratch, following, "after request \(number)")
      if ended == 0 { break }
      #expect(ended == SIGKILL)
      number += Self.stride
    }
    #expect(number > 60)
  }

  private func prepare(_ start: Start, _ scratch: ScratchFolder) throws {
    if start == .nothing { return }
    if start != .firstBuild { #expect(try Self.publish("new", scratch, start) == 0) }
    #expect(try Self.publish("old", scratch, start) == 0)
    // In the middle of writing beside the output, by the requests of this site.
    if start == .interrupted { #expect(try Self.publish("new", scratch, start, killAt: 90) == SIGKILL) }
  }

  private func expectWhole(
    _ scratch: ScratchFolder, _ before: [String: String]?, _ start: Start, _ comment: Comment
  ) throws {
    let seen = try scratch.tree("site/public")
    let new = try Self.tree("new", scratch)
    guard start == .mountPoint else {
      #expect(seen == before || seen == new, comment)
      return
    }
    for (path, text) in seen ?? [:] where !path.hasPrefix(".candour") && !path.hasSuffix("/") {
      #expect(text == before?[path] || text == new[path], "\(path), \(comment)")
    }
  }

  private func expectOrder(_ scratch: ScratchFolder, _ name: String, _ comment: Comment) throws {
    let tree = try Self.tree(name, scratch)
    #expect(try scratch.tree("site/public") == tree, comment)
    let own: Set = ["content", "layouts", "public", ".public.candour-lock", ".public.candour-next"]
    #expect(own.isSuperset(of: scratch.names(in: "site")), comment)
    if let copy = try scratch.tree("site/.public.candour-next") { #expect(copy == tree, comment) }
  }

  private static func write(_ site: TestSite, to folder: String, in scratch: ScratchFolder) throws {
    for (path, text) in site.texts {
      try scratch.makeFolder(folder + "/" + OutputPath(path).folder.text)
      try scratch.write(folder + "/" + path, text)
    }
  }

  /// A site as it is published, with its manifest.
  private static func tree(_ name: String, _ scratch: ScratchFolder) throws -> [String: String] {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    let site = try name == "new" ? TestSite.new() : .old()
    let plan = PlannedTree(
      site.files, builtFor: day, nextChange: nil, tool: "candour trial", keep: nil)
    var tree = try #require(try scratch.tree(name))
    tree["manifest.json"] = String(decoding: plan.manifest.json(tool: "candour trial"), as: UTF8.self)
    return tree
  }

  /// How the process ended: its exit code, or the signal that killed it.
  private static func publish(
    _ name: String, _ scratch: ScratchFolder, _ start: Start, killAt number: Int? = nil
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("TrialPublisher")
    process.arguments =
      [scratch.at(name), scratch.at("site"), scratch.at("site/public"), "--jobs", "2"]
      + (start == .mountPoint ? ["--in-place"] : [])
      + (number.map { ["--kill-at", String($0)] } ?? [])
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
