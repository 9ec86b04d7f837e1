import ArgumentParser
import Model
import Recording

struct RegisterVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Finds any line of the register that is not as it was written.",
    discussion:
      "With --against it also shows that an earlier copy, such as the one on the live site, is the beginning "
      + "of this one. Reads a register of any size; changes nothing.")

  @OptionGroup var options: CommonOptions

  @Option(help: ArgumentHelp("An earlier copy of the register.", valueName: "file"))
  var against: String?

  func validate() throws { _ = try options.formats() }

  func run() throws {
    try Command.end {
      do {
        let path = options.site + "/" + Register.path.text
        guard RegisterFile.kind(of: path) == .ordinaryOrAbsent else {
          return try tell(RegisterReader(), .notOrdinary)
        }
        guard let file = try RegisterFile.open(path) else {
          throw SiteFolder.Stop(
            outcome: .usage, message: "There is no register: \(path). `candour register append` begins one.")
        }
        let reader = try file.verify()
        var fault = reader.fault
        if let against, fault == nil {
          guard let earlier = try RegisterFile.open(against) else {
            throw SiteFolder.Stop(outcome: .usage, message: "\(against), given with --against, is not there.")
          }
          try Self.judge(earlier, called: against)
          fault = try RegisterComparison.fault(file, against: earlier)
        }
        return try tell(reader, fault)
      } catch let failure as RegisterFailure {
        throw SiteFolder.Stop(outcome: .couldNotRun, message: "\(failure).")
      }
    }
  }

  /// What is no register proves nothing: an error page of the web server, a copy with other line ends.
  private static func judge(_ earlier: RegisterFile, called name: String) throws {
    let reader = try earlier.verify()
    guard let fault = reader.fault, reader.lines == 0 else { return }
    throw SiteFolder.Stop(
      outcome: .usage,
      message: "\(name), given with --against, is not a copy of a register: \(fault.message). Fetch it again."
    )
  }

  private func tell(_ reader: RegisterReader, _ fault: RegisterFault?) throws -> Outcome {
    let outcome = try Reporter(options: options).show(
      Report(
        fault.map { [$0.finding] } ?? [], sources: [:], documents: 1, day: try options.moment().day,
        detector: .init()), base: PathBase(site: options.site))
    if fault == nil, !options.quiet {
      let last = reader.lastDayRecorded.map { ", the last of \($0.spoken)" } ?? ""
      let proved =
        against == nil
        ? " That no line is missing at the end shows only against a copy: --against FILE."
        : " The earlier copy is its beginning."
      Console.say(
        "All \(reader.lines) lines of the register are sound\(last); it ends in \(reader.head).\(proved)")
    }
    return outcome
  }
}
