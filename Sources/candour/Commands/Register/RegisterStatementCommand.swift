import ArgumentParser
import Model
import Recording

struct RegisterStatementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract:
      "States from the register what was published and when, for an inspection or the board's records.")

  @OptionGroup var options: CommonOptions

  @Option(help: "Only this review.")
  var reference: String?

  func validate() throws { try options.refuseFormatsOfFindings() }

  func run() throws {
    try Command.end {
      let day = try options.moment().day
      guard let site = try SiteRegister.existing(options) else { throw SiteRegister.none(options) }
      if let fault = site.fault {
        return try Reporter(options: options).show(
          Report([fault.finding], sources: [:], documents: 1, day: day, detector: .init()),
          base: PathBase(site: options.site))
      }
      if let reference, site.register.reviews[reference] == nil {
        let guess =
          Spelling.nearest(to: reference, among: site.register.references).map { " Did you mean \($0)?" }
          ?? ""
        throw SiteFolder.Stop(outcome: .usage, message: "The register knows no review \(reference).\(guess)")
      }
      let statement = RegisterStatement(site.register, head: site.head, on: day, only: reference)
      for format in try options.formats() {
        let text: String
        switch format.kind {
        case .human: text = statement.text
        default: text = try JSONText.encode(StatementJSON(statement))
        }
        try Reporter(options: options).send(text, to: format.file)
      }
      return .clean
    }
  }
}

extension SiteRegister {
  /// The register as it is, with its fault; nil if there is none.
  static func existing(_ options: CommonOptions) throws -> SiteRegister? {
    do {
      return try read(site: options.site)
    } catch {
      throw SiteFolder.Stop(outcome: .couldNotRun, message: "\(error).")
    }
  }

  static func none(_ options: CommonOptions) -> SiteFolder.Stop {
    SiteFolder.Stop(
      outcome: .usage,
      message:
        "There is no register: \(options.site)/\(Register.path). `candour register append` begins one.")
  }
}
