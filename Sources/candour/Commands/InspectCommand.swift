import ArgumentParser
import Detecting
import Inspecting
import Model
import Reading

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract:
      "Reports what identifies people and what is hidden in any files or folders: text, PDF, Office files, pictures."
  )

  @OptionGroup var options: CommonOptions

  @Argument(help: "Files or folders; - is standard input.")
  var paths: [String]

  func validate() throws {
    _ = try options.formats()
  }

  func run() throws {
    try Command.end {
      let moment = try options.moment()
      let watchList = try options.watchList(needsList: false)
      if let fault = watchList.fault {
        return try Reporter(options: options).show(
          Report([fault], sources: [:], documents: 0, day: moment.day, detector: Detector()))
      }
      let detector = try siteDetector(watchList.list)
      let inspection: Inspection
      do {
        inspection = try Inspection(
          paths: paths, detector: detector, inspector: Inspector(.ofThisMachine), workers: options.workers)
      } catch {
        throw SiteFolder.Stop(outcome: .couldNotRun, message: "\(error)")
      }
      if watchList.list == nil, !options.quiet { Console.say(Self.notChecked) }
      return try Reporter(options: options).show(
        Report(
          inspection.findings, sources: inspection.sources, documents: inspection.files, day: moment.day,
          detector: detector, scans: inspection.scans, only: try options.rules()))
    }
  }

  private static let notChecked =
    "Names were not checked against a watch-list: that takes the sealed list and its key."

  /// With the allowances of a site, if there is one.
  private func siteDetector(_ watchList: WatchList?) throws -> Detector {
    do {
      let installation = try Installation.find()
      let (defaults, lexicon) = (installation.defaults, installation.lexicon)
      let bytes = try? FileTree.bytes(of: options.site + "/" + SourceTree.sitePath.text)
      guard let bytes, let source = SourceText.validate(bytes, path: SourceTree.sitePath).0 else {
        return Detector(
          allowances: Allowances(phones: defaults.helplines), lexicon: lexicon, watchList: watchList)
      }
      let (site, _) = SiteReader.read(source, defaults: defaults)
      return Detector(
        allowances: SiteRun.allowances(of: site, defaults: defaults, lexicon: lexicon),
        lexicon: lexicon, watchList: watchList)
    } catch {
      throw SiteFolder.Stop(outcome: .couldNotRun, message: "\(error)")
    }
  }
}
