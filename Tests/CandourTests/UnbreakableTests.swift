import Foundation
import TestSupport
import Testing

/// The real executable, killed, starved of disk and of permission, with real file systems: the short form of
/// `make torture`. Needs Python and a system that lets a process make a mount namespace; fails without.
@Suite struct UnbreakableTests {
  @Test(arguments: [
    ("kills", 12), ("two-at-once", 2), ("full", 2), ("read-only", 3), ("forbidden", 3), ("in-place", 3),
  ])
  func publishesWholeSitesOrNothing(trial: String, count: Int) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let script = Repository.folder.appendingPathComponent("Tests/Torture/run.py").path
    let candour = Tool.products.appendingPathComponent("candour").path
    process.arguments = ["python3", script, candour, trial, "--count", String(count), "--seed", "7"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.hasPrefix("\(trial): held"), "\(said)")
  }
}
