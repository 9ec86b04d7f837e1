import ArgumentParser

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Private: every review's publication period and deadlines, with days left.")

  @OptionGroup var options: CommonOptions

  func validate() throws { try options.refuseFormatsOfFindings() }

  func run() throws {
    try Command.end {
      let run = try SiteFolder(options: options).run()
      let report = Report(
        run.findings, sources: run.sources, documents: run.documents, day: run.moment.day,
        detector: run.detector)
      guard let catalogue = run.catalogue else {
        throw SiteFolder.Stop(outcome: .usage, message: "The site has no content/site.yml.")
      }
      let status = StatusReport(catalogue, at: run.moment, report: report)
      for format in try options.formats() {
        let text =
          format.kind == .json ? try JSONText.encode(StatusJSON(status)) : StatusTable(status: status).text
        try Reporter(options: options).send(text, to: format.file)
      }
      let unread = run.documents - catalogue.documents.count
      if unread > 0 {
        Console.say("\(unread) of \(run.documents) documents could not be read; `candour check` says why.")
      }
      return .clean
    }
  }
}
