import ArgumentParser

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Private: every review's publication period and deadlines, with days left.",
    discussion: """
      What it shows is for the board only: it names what is under embargo. Its forms (--format) are \
      \(StatusKind.spoken), each perhaps with =FILE. With --date a day to come it shows what will be due and \
      what will be wrong then, if nobody does anything.
      """)

  @OptionGroup var options: CommonOptions

  func validate() throws {
    _ = try formats()
  }

  func run() throws {
    try Command.end {
      let formats = try formats()
      for format in formats {
        if let file = format.file { try ReportFile.judge(file, site: options.site) }
      }
      let run = try SiteFolder(options: options).run()
      let report = Report(
        run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
        detector: run.detector)
      if run.isBlind { return try Reporter(options: options).showAsText(run) }
      guard let catalogue = run.catalogue else {
        throw SiteFolder.Stop(outcome: .usage, message: "The site has no content/site.yml.")
      }
      let status = StatusReport(catalogue, at: run.moment, report: report, detector: run.detector)
      for format in formats {
        try Reporter(options: options).send(try format.kind.text(of: status), to: format.file)
      }
      let unread = run.documents - catalogue.documents.count
      if unread > 0 {
        Console.say("\(unread) of \(run.documents) documents could not be read; `candour check` says why.")
      }
      return .clean
    }
  }

  private func formats() throws -> [StatusFormat] {
    try (options.format.isEmpty ? ["human"] : options.format).map { text in
      guard let format = StatusFormat(text) else {
        throw ValidationError(
          "--format \(text): status writes \(StatusKind.spoken), each perhaps with =FILE.")
      }
      return format
    }
  }
}
