import Foundation
import Model
import TestSupport
import Testing

@testable import Recording

/// An earlier copy proves what the register alone cannot: that nothing was cut off its end.
@Suite struct RegisterComparisonTests {
  private let lines = RegisterText.lines(RegisterText.entries)

  private func fault(_ present: [UInt8], against earlier: [UInt8]) throws -> RegisterFault? {
    let folder = try TemporaryFolder()
    try folder.write("present", present)
    try folder.write("earlier", earlier)
    let files = try ["present", "earlier"].map { try #require(try RegisterFile.open(folder.path + "/" + $0)) }
    return try RegisterComparison.fault(files[0], against: files[1])
  }

  @Test func anEarlierCopyIsTheBeginning() throws {
    let whole = RegisterText.bytes
    for count in 1...lines.count {
      #expect(try fault(whole, against: lines.prefix(count).flatMap { $0 }) == nil)
    }
  }

  /// A register that lost its last lines is sound by itself.
  @Test func linesCutOffTheEndAreFound() throws {
    for count in 1..<lines.count {
      let cut = lines.prefix(count).flatMap { $0 }
      #expect(RegisterText.fault(cut) == nil)
      let fault = try #require(try fault(cut, against: RegisterText.bytes))
      #expect(fault.line == count + 1)
      #expect(fault.message == "the earlier copy goes on here: lines were cut off the end of the register")
    }
  }

  /// One that was written anew from some line on is sound by itself too.
  @Test func aChainForgedAnewIsFound() throws {
    var entries = RegisterText.entries
    entries[6] = RegisterEntry(.note, at: entries[6].at, text: "Another")
    let forged = RegisterText.lines(entries).flatMap { $0 }
    #expect(RegisterText.fault(forged) == nil)
    #expect(try fault(forged, against: RegisterText.bytes)?.line == 7)
  }

  @Test func anEmptyCopyProvesNothing() throws {
    #expect(
      try fault(RegisterText.bytes, against: [])?.message == "the earlier copy is empty, so it proves nothing"
    )
  }
}
