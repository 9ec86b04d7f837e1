import ArgumentParser
import Foundation
import Model

/// Options that most commands share.
struct CommonOptions: ParsableArguments {
  @Option(help: "The folder of the site, which holds `content`.")
  var site = "."

  @Option(help: "The day to judge by, YYYY-MM-DD or YYYY-MM-DDTHH:MM in London; else the clock's.")
  var date: String?

  @Option(
    help: ArgumentHelp(
      "How to report: \(CommonOptions.kinds), each perhaps with =FILE; may be given more than once.",
      valueName: "format[=file]"))
  var format: [String] = []

  @Option(help: "The weight of finding that fails: error or warning.")
  var failOn: String = "error"

  @Option(help: "Report only this rule; may be given more than once.")
  var only: [String] = []

  @Option(help: "How many threads work at once; all processors by default.")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The sealed watch-list; SITE/content/watchlist.sealed by default.", valueName: "file"))
  var watchlist: String?

  @Option(
    help: ArgumentHelp(
      "The file of the watch-list's key; else the environment variable CANDOUR_WATCHLIST_KEY.",
      valueName: "file"))
  var watchlistKey: String?

  @Flag(help: "Print no summary.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    guard Severity(rawValue: failOn).map({ $0 != .note }) ?? false else {
      throw ValidationError("--fail-on is `error` or `warning`.")
    }
    _ = try moment()
    _ = try rules()
  }

  /// The whole clock of a run.
  func moment() throws -> Moment {
    guard let date else {
      return Moment(universalMinute: Int((Date().timeIntervalSince1970 / 60).rounded(.down)))
    }
    if let day = Day(date) { return Moment(startOf: day) }
    if let moment = Moment(london: date) { return moment }
    throw ValidationError(
      "--date \(date) is not a day (YYYY-MM-DD) or a time that exists in London (YYYY-MM-DDTHH:MM).")
  }

  /// The forms of a report of findings; a command that writes one validates them.
  func formats() throws -> [ReportFormat] {
    let formats = try (format.isEmpty ? ["human"] : format).map { text in
      guard let format = ReportFormat(text) else {
        throw ValidationError("--format \(text): the formats are \(Self.kinds), each perhaps with =FILE.")
      }
      return format
    }
    var files: Set<String> = []
    for case let file? in formats.map(\.file) {
      let place = URL(fileURLWithPath: file).standardizedFileURL.resolvingSymlinksInPath().path
      guard files.insert(place).inserted else {
        throw ValidationError("--format: two reports cannot be written to one file, \(file).")
      }
    }
    return formats
  }

  /// For commands that show something else than findings.
  func refuseFormatsOfFindings() throws {
    guard let format = try formats().first(where: \.kind.isOfFindings) else { return }
    throw ValidationError("--format \(format.kind.rawValue) is for findings; here it is human or json.")
  }

  private static let kinds = "human, json, sarif, junit or github"

  func rules() throws -> Set<RuleID> {
    try Set(only.map { try RuleArgument.resolve($0) })
  }

  var threshold: Severity { Severity(rawValue: failOn) ?? .error }

  var workers: Workers {
    Workers(
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, child: SupervisedChild.current)
  }
}
