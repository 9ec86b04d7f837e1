import ArgumentParser
import Model
import Recording

struct RegisterAppendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Records what was published, changed, moved, withdrawn or put back since the last time.",
    discussion:
      "Run it after a publication, and commit content/register.jsonl. Begins the register if there is none.")

  @OptionGroup var options: CommonOptions

  @Option(help: "Add a note as well, in words that may be published.")
  var note: String?

  @Option(help: "The reference of the review that the note is about.")
  var reference: String?

  @Flag(help: "Mend a last line that was cut off while it was written; nothing else is mended.")
  var repair = false

  func validate() throws {
    _ = try options.formats()
    if reference != nil, note == nil { throw ValidationError("--reference says what --note is about.") }
    if let note, note.isEmpty || note.utf8.count > 1000 || Printable.line(note) != note {
      throw ValidationError("--note is one line of at most 1,000 bytes, without invisible characters.")
    }
  }

  func run() throws {
    try Command.end {
      let run = try SiteFolder(options: options).run(digestsReviews: true, mending: repair)
      if run.isBlind { return try Reporter(options: options).show(run) }
      guard let catalogue = run.catalogue else {
        throw SiteFolder.Stop(outcome: .usage, message: "The site has no content/site.yml.")
      }
      let stops = run.findings.contains { $0.stops(at: .error) }
      guard !stops else {
        _ = try Reporter(options: options).show(run)
        Console.say("Nothing was recorded: what has errors cannot be what was published.")
        return .findings
      }
      let notes = try note(in: run, catalogue)
      let update = RegisterUpdate(catalogue, at: run.moment, digests: run.digests)
      let writing = RegisterWriting(
        site: options.site, day: run.moment.day, beginning: catalogue.site.baseURL, repairs: repair)
      return try RegisterOutcome(options: options).tell {
        try writing.append { update.entries(after: $0) + notes }
      }
    }
  }

  /// The note, if it may be published.
  private func note(in run: SiteRun, _ catalogue: Catalogue) throws -> [RegisterEntry] {
    guard let note else { return [] }
    if let reference, catalogue.register?.reviews[reference] == nil, run.digests[reference] == nil {
      throw SiteFolder.Stop(
        outcome: .usage,
        message: "\(reference) is not the reference of a review that is or was published here.")
    }
    guard run.detector.scan(note).detections.isEmpty, run.withheld.ranges(in: note).isEmpty else {
      throw SiteFolder.Stop(
        outcome: .findings,
        message:
          "The note holds what may identify somebody or is not public yet. It would stay in the register for ever; "
          + "write it without.")
    }
    return [RegisterEntry(.note, at: run.moment.day, reference: reference, text: note)]
  }
}
