import ArgumentParser
import Foundation
import Model
import Publishing

/// The option that says what is online now.
struct PreviousOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The manifest.json of what is online now: finds pages that would vanish.", valueName: "manifest"))
  var previous: String?

  /// Runs over the site, with what is online in view. Where nobody said what is online, that is said: a check
  /// that was not made has not passed.
  func run(_ options: CommonOptions, for audience: Audience = .everyone) throws -> SiteRun {
    let run = try SiteFolder(options: options, audience: audience).run(previous: manifest())
    if previous == nil, audience == .everyone, !options.quiet { Console.say(Self.notLooked) }
    return run
  }

  /// Nil where nobody said what is online.
  func manifest() throws -> Manifest? {
    guard let previous else { return nil }
    // Not through the sources' reader, and not as `Data` of a place: a shell may hand over what it fetched as
    // a pipe, which has no length.
    let read = { try? FileHandle(forReadingFrom: URL(fileURLWithPath: previous)).readToEnd() ?? Data() }
    let once = SupervisedChild.current.map { child in child.once(read) } ?? read()
    guard let bytes = once else { throw Self.stop("\(previous), given with --previous, cannot be read.") }
    do {
      return try Manifest(online: Array(bytes))
    } catch {
      throw Self.stop("\(previous) cannot be used with --previous: \(error.message).")
    }
  }

  private static func stop(_ message: String) -> SiteFolder.Stop {
    SiteFolder.Stop(outcome: .usage, message: message)
  }

  private static let notLooked =
    "Pages that vanished were not looked for: give the manifest of what is online with --previous."
}
