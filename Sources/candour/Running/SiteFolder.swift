import Foundation
import Inspecting
import Model
import Reading
import Recording

/// Reads a site from the disk for a run, and says in words what cannot be read.
struct SiteFolder {
  let options: CommonOptions
  var audience = Audience.everyone

  /// The run cannot go on; how the command ends, and what it says.
  struct Stop: Error {
    let outcome: Outcome
    let message: String
  }

  /// - Parameters:
  ///   - previous: the manifest of what is online now, where it was given.
  ///   - digestsReviews: whether somebody wants to write the register.
  ///   - mending: whether a last line of the register that can be mended will be.
  func run(
    previous: Manifest? = nil, digestsReviews: Bool = false, mending: Bool = false
  ) throws(Stop) -> SiteRun {
    let moment: Moment
    let installation: Installation
    do {
      moment = try options.moment()
      installation = try Installation.find()
    } catch {
      throw Stop(outcome: .couldNotRun, message: "\(error)")
    }
    guard FileManager.default.fileExists(atPath: options.site + "/content") else {
      throw Stop(
        outcome: .usage,
        message: "There is no folder \(options.site)/content. Name the folder of the site with --site.")
    }
    let watchList = try options.watchList()
    do {
      let tree = try SourceTree.read(site: options.site, workforce: options.workers)
      let layouts = try LayoutTree.read(options.site).falling(backOn: installation.layouts)
      let run = SiteRun(
        tree: tree, layouts: layouts, defaults: installation.defaults, lexicon: installation.lexicon,
        moment: moment,
        workers: options.workers, files: .of(site: options.site, tree.others), audience: audience,
        previous: previous, register: try SiteRegister.read(site: options.site, mending: mending),
        watchList: watchList, digestsReviews: digestsReviews,
        isInSharedRepository: GitRemotes.leadElsewhere(from: options.site),
        inspection: AttachmentInspection(
          inspector: Inspector(.ofThisMachine), cache: .ofThisMachine(.ofThisMachine)))
      if let failure = run.toolFailure { throw Stop(outcome: .couldNotRun, message: "\(failure)") }
      // It lives until the process ends: the system then takes all its memory at once, while to give back a
      // large site piece by piece takes a while.
      _ = Unmanaged.passRetained(Kept(run: run))
      return run
    } catch let stop as Stop {
      throw stop
    } catch {
      throw Stop(outcome: .couldNotRun, message: "\(error).")
    }
  }

  private final class Kept {
    let run: SiteRun

    init(run: SiteRun) { self.run = run }
  }
}
