import ArgumentParser
import Glibc

/// The command line: parses arguments, joins the stages, prints the report, chooses the exit code.
@main
struct Candour: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "candour",
    abstract: "Publishes the learning from safeguarding reviews, and refuses to publish what must not be.",
    discussion: "Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 could not run.",
    version: "candour \(version)",
    subcommands: [
      BuildCommand.self, CheckCommand.self, InspectCommand.self, StatusCommand.self, RegisterCommand.self,
      SealCommand.self,
      RulesCommand.self,
      ExplainCommand.self,
    ])

  /// ArgumentParser's own entry point ends wrong usage with code 64; the contract says 2.
  static func main() {
    // A reader that goes away, as `head` does, is no reason to die by a signal.
    signal(SIGPIPE, SIG_IGN)
    Supervisor.run()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      guard exitCode(for: error).isSuccess else {
        for line in fullMessage(for: error).split(separator: "\n") { Console.say(String(line)) }
        Glibc.exit(Outcome.usage.rawValue)
      }
      Console.write(fullMessage(for: error) + "\n", to: STDOUT_FILENO)
      Glibc.exit(Outcome.clean.rawValue)
    }
  }
}

/// How a command ended, by the exit codes of the contract.
enum Outcome: Int32 {
  case clean = 0
  case findings = 1
  case usage = 2
  case couldNotRun = 3
}
