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

  /// Nil where the option was not given, which is said: a check that was not made has not passed.
  func manifest(isQuiet: Bool) throws -> Manifest? {
    guard let previous else {
      if !isQuiet { Console.say(Self.notLooked) }
      return nil
    }
    // Not through the sources' reader: a shell may hand over what it fetched as a pipe.
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: previous)) else {
      throw Self.stop("\(previous), given with --previous, cannot be read.")
    }
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
