import ArgumentParser

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "The publication register: what was published, changed and withdrawn, and when.",
    subcommands: [
      RegisterAppendCommand.self, RegisterVerifyCommand.self, RegisterObserveCommand.self,
      RegisterStatementCommand.self,
    ])
}
