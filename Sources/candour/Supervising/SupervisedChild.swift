import CLinux
import Glibc
import Model

/// The child's side: it notes what its workers have in hand, and leaves out what an earlier child died of.
struct SupervisedChild: Sendable {
  /// Holds the number of the inherited descriptor. Worth nothing without it.
  static let variable = "CANDOUR_SUPERVISED"

  /// Nil in a process that nobody supervises.
  static let current = joined()

  let page: SharedPage
  /// The documents to leave out, and those to try alone first.
  let verdicts: [SitePath: Cause]

  /// Takes over the page of the supervisor that started this process, if one did, and holds this process to
  /// what it may do.
  private static func joined() -> SupervisedChild? {
    guard let value = getenv(variable) else { return nil }
    let page = Int32(String(cString: value)).flatMap(SharedPage.init(inherited:))
    // Neither this process's children nor anything it starts are supervised by its supervisor.
    unsetenv(variable)
    guard let page else { return nil }
    _ = fcntl(page.descriptor, F_SETFD, FD_CLOEXEC)
    _ = candour_die_with_parent(SIGKILL)
    // The supervisor may have died before that call.
    guard getppid() == page.supervisor else { Glibc.exit(Outcome.couldNotRun.rawValue) }
    _ = candour_set_process_name("candour-child")
    ProcessLimits.apply()
    return SupervisedChild(
      page: page, verdicts: Dictionary(page.verdicts.map { ($0.path, $0.cause) }) { _, last in last })
  }

  /// The finding about a document that is not to be read again.
  func refusal(of path: SitePath) -> Finding? {
    verdicts[path]?.finding(for: path)
  }

  /// Does the work on a document, with the document noted as in hand.
  func hold<Result>(_ path: SitePath, as worker: Int, _ work: () -> Result) -> Result {
    let slot = page.slot(worker)
    slot.write(path)
    slot.number += 1
    defer { slot.number += 1 }
    #if DEBUG
      Fault.strike(path, isAlone: page.isAlone || page.isSerial)
    #endif
    return work()
  }

  /// Tries documents by themselves, so that a child that dies leaves one suspect only: those under
  /// suspicion, or all where several have been found guilty already.
  func tryAlone<Item>(
    _ items: [Item], in stage: Stage, path: (Item) -> SitePath, _ work: (Item) -> Void
  ) {
    let surveysAll = page.surveysAll
    guard surveysAll || verdicts.values.contains(.suspected) else { return }
    page.isAlone = true
    defer { page.isAlone = false }
    let first = surveysAll ? page.surveyed(stage) : 0
    for (index, item) in items.enumerated().dropFirst(first) {
      let path = path(item)
      let isDoubtful = surveysAll || verdicts[path] == .suspected
      if isDoubtful, refusal(of: path) == nil { hold(path, as: 0) { work(item) } }
      if surveysAll { page.setSurveyed(stage, index + 1) }
    }
  }
}
