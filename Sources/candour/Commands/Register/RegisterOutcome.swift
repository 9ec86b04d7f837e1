import Model
import Recording

/// Says how writing the register ended.
struct RegisterOutcome {
  let options: CommonOptions

  func tell(_ write: () throws -> RegisterWriting.Outcome) throws -> Outcome {
    let outcome: RegisterWriting.Outcome
    do {
      outcome = try write()
    } catch let failure as RegisterFailure {
      throw SiteFolder.Stop(
        outcome: .couldNotRun, message: "The register could not be written: \(failure). Nothing was recorded."
      )
    }
    switch outcome {
    case .refused(let finding):
      return try Reporter(options: options).show(
        Report([finding], sources: [:], documents: 1, day: try options.moment().day, detector: .init()),
        base: PathBase(site: options.site))
    case .added(let entries, let mended):
      guard !options.quiet else { return .clean }
      switch mended {
      case .cutOff: Console.say("The rest of the line that was cut off has been taken away.")
      case .unended: Console.say("The missing line end has been added.")
      case nil: break
      }
      let lines = entries.map { "\($0.kind.rawValue)\($0.reference.map { " " + $0 } ?? "")" }
      Console.say(
        entries.isEmpty
          ? "Nothing has changed since the last line of the register."
          : "Recorded in content/register.jsonl: \(lines.joined(separator: ", ")). Commit that file.")
      return .clean
    }
  }
}
