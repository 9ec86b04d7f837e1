import ArgumentParser
import Foundation
import Model
import Publishing

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the site and, if there are no errors, publishes it into the output folder.")

  @OptionGroup var options: CommonOptions
  @OptionGroup var online: PreviousOption

  @Option(help: "The folder to publish into; SITE/public by default.")
  var output: String?

  @Flag(help: "Include drafts and what is under embargo, marked on every page; needs --output.")
  var preview = false

  func validate() throws {
    _ = try options.formats()
    if preview, output == nil {
      throw ValidationError("--preview needs --output with a folder other than the site's own public.")
    }
  }

  func run() throws {
    try Command.end {
      let folder = try outputFolder()
      let run = try online.run(options, for: preview ? .preview : .everyone)
      _ = try Reporter(options: options).show(run)
      // By all findings, whatever `--only` leaves out of the report.
      let isRefused = run.findings.contains { $0.stops(at: options.threshold) }
      guard let built = run.built, !isRefused else {
        let errors = Set(run.findings).count { $0.stops(at: .error) }
        Console.say(
          errors == 0
            ? "Nothing was published: with --fail-on warning, a warning is enough."
            : "Nothing was published, because of \(errors) error\(errors == 1 ? "" : "s") in all.")
        return .findings
      }
      try publish(built, run, into: folder)
      return .clean
    }
  }

  /// Refused before anything is read: a wrong folder is a mistake in the command, not in the site.
  private func outputFolder() throws -> OutputFolder {
    do {
      return try OutputFolder(
        validating: output ?? options.site + "/public", site: options.site,
        home: ProcessInfo.processInfo.environment["HOME"],
        workingDirectory: FileManager.default.currentDirectoryPath, isPreview: preview)
    } catch {
      throw SiteFolder.Stop(
        outcome: error.isUsage ? .usage : .couldNotRun, message: "\(error.message): \(error.fix).")
    }
  }

  private func publish(_ built: BuiltSite, _ run: SiteRun, into folder: OutputFolder) throws {
    do {
      let publication = try SitePublisher(
        folder, tool: "candour \(Candour.version)", workforce: options.workers
      ).publish(
        built.files, builtFor: run.moment.day, nextChange: built.catalogue.nextChange, isPreview: preview,
        periods: built.catalogue.periods
      ) { (_: BuiltTree) throws(PublishError) in true }
      guard !options.quiet else { return }
      let next = built.catalogue.nextChange.map { " The next change by itself is due on \($0.spoken)." } ?? ""
      Console.say(
        "Published \(publication.manifest.entries.count) files into \(folder.path): \(publication.added.count) new, "
          + "\(publication.changed.count) changed, \(publication.removed.count) removed.\(next)")
    } catch {
      throw SiteFolder.Stop(
        outcome: error.isUsage ? .usage : .couldNotRun, message: "\(error.message): \(error.fix).")
    }
  }
}
