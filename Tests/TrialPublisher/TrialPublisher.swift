import Dispatch
import Foundation
import Glibc
import Model
import Publishing
import Synchronization

/// Publishes the files of one folder into another, and meets with an accident on the way if told to: a test
/// that kills a process needs a process to kill.
///
///     TrialPublisher SOURCE SITE OUTPUT [--kill-at N] [--in-place] [--sync] [--jobs N]
///
/// It waits for the disk only if told to. Prints how many requests it made of the system. Ends as `candour build` does: 0, or 2 and 3 with a message.
@main
enum TrialPublisher {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isInPlace = arguments.firstIndex(of: "--in-place").map { arguments.remove(at: $0) } != nil
    let isSynced = arguments.firstIndex(of: "--sync").map { arguments.remove(at: $0) } != nil
    let jobs = option("--jobs", in: &arguments).flatMap { Int($0) } ?? 1
    let killAt = option("--kill-at", in: &arguments).flatMap { Int($0) }
    guard arguments.count == 3 else {
      end(2, "wrong usage")
    }
    let count = Atomic<Int>(0)
    let layer = FileLayer { call in
      let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
      if number == killAt { kill(getpid(), SIGKILL) }
      if call == .sync, !isSynced { return .isSkipped }
      return isInPlace && call == .exchange ? .fails(EBUSY) : .isMade
    }
    let files = try files(in: arguments[0])
    let start = DispatchTime.now().uptimeNanoseconds
    do {
      let folder = try OutputFolder(
        validating: arguments[2], site: arguments[1], home: nil,
        workingDirectory: FileManager.default.currentDirectoryPath, layer: layer)
      let publisher = SitePublisher(
        folder, tool: "candour trial", workforce: ManyHands(jobs), layer: layer)
      guard let day = Day(year: 2026, month: 11, day: 21) else { return }
      let publication = try publisher.publish(files, builtFor: day, nextChange: nil) { _ in true }
      let time = (DispatchTime.now().uptimeNanoseconds - start) / 1000
      print(
        count.load(ordering: .relaxed), "requests,", publication.outcome, publication.added.count,
        publication.changed.count, publication.removed.count, time, "microseconds")
    } catch let error as PublishError {
      end(error.isUsage ? 2 : 3, error.message + ": " + error.fix)
    } catch let refusal as OutputRefusal {
      end(2, refusal.message + ": " + refusal.fix)
    }
  }

  private static func files(in folder: String) throws -> [OutputFile] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { path in
      guard path != "manifest.json", let data = FileManager.default.contents(atPath: folder + "/" + path)
      else {
        return nil
      }
      return OutputFile(path: path, bytes: Array(data)).digested
    }
  }

  private static func option(_ name: String, in arguments: inout [String]) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(place...place + 1) }
    return arguments[place + 1]
  }

  private static func end(_ code: CInt, _ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}
