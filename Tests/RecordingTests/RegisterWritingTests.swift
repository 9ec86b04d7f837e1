import Foundation
import Glibc
import Model
import Synchronization
import TestSupport
import Testing

@testable import Recording

/// Appending changes a register by whole lines or not at all.
@Suite struct RegisterWritingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("content"), withIntermediateDirectories: true)
    path = folder.path + "/content/register.jsonl"
  }

  private func writing(_ day: String = "2026-03-02", repairs: Bool = false, disk: RegisterDisk = .real)
    throws -> RegisterWriting
  {
    RegisterWriting(
      site: folder.path, day: try #require(Day(day)), beginning: "https://www.example.org", repairs: repairs,
      disk: disk)
  }

  private func note(_ text: String, _ day: String = "2026-03-02") throws -> RegisterEntry {
    RegisterEntry(.note, at: try #require(Day(day)), text: text)
  }

  private var bytes: [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

  @Test func theFirstAppendBeginsTheRegister() throws {
    let entry = try note("One")
    let outcome = try writing().append { _ in [entry] }
    guard case .added(let added, mended: nil) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(added.map(\.kind) == [.genesis, .note])
    _ = try writing("2026-03-03").append { register in
      #expect(register.entries.count == 2)
      return [RegisterEntry(.note, at: RegisterText.day.adding(days: 1), text: "Two")]
    }
    let (register, reader) = RegisterReader.read(try #require(bytes))
    #expect(reader.fault == nil && register.entries.map(\.text) == ["https://www.example.org", "One", "Two"])
  }

  @Test func nothingNewWritesNothing() throws {
    let entry = try note("One")
    _ = try writing().append { _ in [entry] }
    let before = bytes
    #expect(try writing("2026-03-05").append { _ in [] } == .added([], mended: nil))
    #expect(bytes == before)
  }

  /// The clock of the machine is not right: a line is never dated before the one above it.
  @Test func aClockBeforeTheLastLineIsRefused() throws {
    let entry = try note("One")
    _ = try writing().append { _ in [entry] }
    let before = bytes
    guard case .refused(let finding) = try writing("2026-03-01").append({ _ in [entry] }) else {
      Issue.record("written")
      return
    }
    #expect(finding.rule.text == "REG-01" && finding.start?.line == 2)
    #expect(finding.message == "the last line is dated 2 March 2026, and today is 1 March 2026 by the clock")
    #expect(bytes == before)
  }

  @Test func aDamagedRegisterIsNotAppendedTo() throws {
    var damaged = RegisterText.bytes
    damaged[40] ^= 1
    try folder.write("content/register.jsonl", damaged)
    for repairs in [false, true] {
      guard case .refused(let finding) = try writing("2028-01-01", repairs: repairs).append({ _ in [] })
      else {
        Issue.record("not refused")
        return
      }
      #expect(finding.start?.line == 1)
      #expect(bytes == damaged)
    }
  }

  /// Cut at every byte of the last line: only when it is asked for, only that line, and the rest stays.
  @Test func aLineThatWasCutOffCanBeMended() throws {
    let lines = RegisterText.lines(RegisterText.entries)
    let sound = lines.dropLast().flatMap { $0 }
    let whole = lines.flatMap { $0 }
    for end in stride(from: sound.count + 1, to: whole.count, by: 13) + [whole.count - 1] {
      let cut = Array(whole[..<end])
      try folder.write("content/register.jsonl", cut)
      guard case .refused = try writing("2028-01-01").append({ _ in [] }) else {
        Issue.record("not refused")
        return
      }
      #expect(bytes == cut)
      let isWhole = end == whole.count - 1
      #expect(
        try writing("2028-01-01", repairs: true).append { _ in [] }
          == .added([], mended: isWhole ? .unended : .cutOff))
      #expect(bytes == (isWhole ? whole : sound))
    }
  }

  /// A disk that fails at the n-th call, whichever: what was there before is there after.
  @Test(arguments: 1...4)
  func aFailingDiskChangesNothing(_ number: Int) throws {
    for isNew in [true, false] {
      try? FileManager.default.removeItem(atPath: path)
      let entry = try note("One")
      if !isNew { _ = try writing().append { _ in [entry] } }
      let before = bytes
      let disk = Self.disk(failingAt: number)
      do {
        let outcome = try writing("2026-03-03", disk: disk).append { _ in
          [RegisterEntry(.note, at: RegisterText.day.adding(days: 1), text: "Two")]
        }
        guard case .added = outcome else {
          Issue.record("\(outcome)")
          return
        }
        #expect(number > 2)
        #expect(RegisterReader.read(try #require(bytes)).1.fault == nil)
      } catch {
        #expect(number <= 2 && error is RegisterFailure)
        #expect(bytes == before)
      }
    }
  }

  /// A write that stops half-way, as on a full disk.
  @Test func halfAWriteIsTakenBack() throws {
    let entry = try note("One")
    _ = try writing().append { _ in [entry] }
    let before = bytes
    var disk = RegisterDisk.real
    disk.write = { write($0, $1.baseAddress, $1.count / 2) }
    #expect(throws: RegisterFailure.self) { try writing(disk: disk).append { _ in [entry] } }
    #expect(bytes == before)
  }

  /// Nobody's lines are lost where two append at once.
  @Test func twoAppendersWaitForEachOther() async throws {
    var disk = RegisterDisk.real
    // Time enough for another to come between reading and writing.
    disk.write = {
      usleep(2000)
      return write($0, $1.baseAddress, $1.count)
    }
    let writing = try writing(disk: disk)
    await withTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          for turn in 1...5 {
            let entry = RegisterEntry(.note, at: RegisterText.day, text: "\(number)-\(turn)")
            #expect(throws: Never.self) { try writing.append { _ in [entry] } }
          }
        }
      }
    }
    let (register, reader) = RegisterReader.read(try #require(bytes))
    #expect(reader.fault == nil && Set(register.entries.compactMap(\.text)).count == 41)
  }

  /// A link or a pipe in its place is left alone, and nothing waits for it.
  @Test func whatIsNoFileIsRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
    #expect(throws: RegisterFailure.self) { try writing().append { _ in [] } }
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: RegisterFailure.self) { try writing().append { _ in [] } }
    #expect(throws: RegisterFailure.self) { try RegisterFile.open(path) }
  }

  private static func disk(failingAt number: Int) -> RegisterDisk {
    let calls = Calls(failsAt: number)
    return RegisterDisk(
      write: { calls.fails ? -1 : write($0, $1.baseAddress, $1.count) },
      synchronise: { calls.fails ? -1 : fsync($0) }, truncate: { ftruncate($0, off_t($1)) })
  }

  private final class Calls: Sendable {
    private let count = Mutex(0)
    private let failsAt: Int

    init(failsAt: Int) { self.failsAt = failsAt }

    var fails: Bool {
      count.withLock {
        $0 += 1
        return $0 == failsAt
      }
    }
  }
}
