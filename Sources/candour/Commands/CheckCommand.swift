import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports everything that build would refuse; writes nothing.")

  @OptionGroup var options: CommonOptions
  @OptionGroup var online: PreviousOption

  func validate() throws {
    _ = try options.formats()
  }

  func run() throws {
    try Command.end { try Reporter(options: options).show(online.run(options)) }
  }
}

/// How a command's work becomes its exit code.
enum Command {
  /// Does the work and ends with its outcome; what stops it is said on standard error.
  static func end(_ work: () throws -> Outcome) throws {
    let outcome: Outcome
    do {
      outcome = try work()
    } catch let stop as SiteFolder.Stop {
      Console.say("candour: " + stop.message)
      throw ExitCode(stop.outcome.rawValue)
    } catch {
      // Arguments were validated before; what fails here is neither the user's nor the site's mistake.
      Console.say("candour: \(error)")
      throw ExitCode(Outcome.couldNotRun.rawValue)
    }
    if outcome != .clean { throw ExitCode(outcome.rawValue) }
  }
}
