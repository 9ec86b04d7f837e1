import CLinux
import Glibc
import Model

/// The parent's side: it starts the command in a child and does nothing but watch. Input that makes the child
/// hang or die is found, named to the next child, and left out by it.
struct Supervisor {
  /// The commands that read documents.
  private static let commands: Set<String> = ["build", "check", "inspect", "status", "register"]
  /// More deaths than the judge can need.
  private static let maximumChildren = 3 * SharedPage.maximumVerdicts

  private let page: SharedPage
  private let signals: Signals

  /// Carries out the command in children and ends as they end; returns where the command needs none, or where
  /// this is the child.
  static func run() {
    guard SupervisedChild.current == nil, CommandLine.arguments.count > 1,
      commands.contains(CommandLine.arguments[1])
    else { return }
    if CommandLine.arguments[1] == "inspect", CommandLine.arguments.contains(StandardInput.path),
      !StandardInput.keep(limit: Inspection.maximumBytes)
    {
      fail("Standard input cannot be read: \(String(cString: strerror(errno))).")
    }
    guard let page = SharedPage.make(), let signals = Signals() else { fail(reason()) }
    Supervisor(page: page, signals: signals).supervise()
  }

  private func supervise() -> Never {
    for _ in 0..<Self.maximumChildren {
      guard let child = ChildProcess.start(sharing: page, mask: signals.before) else {
        Self.fail(Self.reason())
      }
      let (end, overrun) = watch(child)
      let next: Judge.Next
      switch end {
      case .code(let code): exit(code)
      case .signal(let signal) where signals.asked.contains(signal): signals.die(of: signal)
      case .signal(let signal):
        let turns = overrun?.turns
        let suspects = (0..<page.workers).filter { worker in
          let slot = page.slot(worker)
          return turns == nil ? slot.isInHand : turns?[worker] == slot.number
        }
        // What was over its time has come to an end after all: the next child has the same chance.
        if overrun != nil, suspects.isEmpty {
          next = .startAgain
        } else {
          next = Judge(page: page).judge(
            suspects.map { page.slot($0).path }, overrun?.cause ?? .deadly, end: "signal \(signal)")
        }
      }
      if case .giveUp(let words) = next { Self.fail(words) }
      page.clearSlots()
    }
    Self.fail("Candour broke down too often. Nothing was published.")
  }

  /// Waits for the child's end: wakes at once for that and for a signal, else now and then to look at what it
  /// has in hand.
  private func watch(_ child: ChildProcess) -> (ChildProcess.End, Watch.Overrun?) {
    var watch = Watch()
    var overrun: Watch.Overrun?
    var waits = [
      pollfd(fd: child.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      poll(&waits, nfds_t(waits.count), Watch.interval)
      if let signal = signals.next() { child.send(signal) }
      if let end = child.end() { return (end, overrun) }
      if overrun == nil {
        overrun = watch.look(at: page, of: child)
        if overrun != nil { child.send(SIGKILL) }
      }
    }
  }

  private static func reason() -> String {
    """
    Candour could not start itself under supervision: \(String(cString: strerror(errno))). It needs /proc and \
    some memory; free memory or end other programs, then run the command again.
    """
  }

  private static func fail(_ words: String) -> Never {
    Console.say("candour: " + words)
    exit(Outcome.couldNotRun.rawValue)
  }
}
