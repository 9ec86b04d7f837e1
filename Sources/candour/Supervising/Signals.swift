import CLinux
import Glibc

/// The signals with which a person or a system asks a command to stop. They wait to be taken, so that the
/// supervisor can hand them on.
struct Signals {
  let asked: Set<Int32> = [SIGINT, SIGTERM, SIGHUP]
  /// What was blocked before.
  let before: sigset_t
  /// Readable when one has come.
  let descriptor: Int32

  /// Nil if the system refuses; `errno` says why.
  init?() {
    var asked = sigset_t()
    sigemptyset(&asked)
    for signal in self.asked { sigaddset(&asked, signal) }
    // Where it is ignored, as some callers leave it, nobody learns how a child ended.
    Glibc.signal(SIGCHLD, SIG_DFL)
    var before = sigset_t()
    guard sigprocmask(SIG_BLOCK, &asked, &before) == 0 else { return nil }
    self.before = before
    descriptor = signalfd(-1, &asked, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    guard descriptor >= 0 else { return nil }
  }

  /// The next that has come; nil if there is none.
  func next() -> Int32? {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard read(descriptor, &information, size) == size else { return nil }
    return Int32(bitPattern: information.ssi_signo)
  }

  /// Ends this process as a child has ended, so that a shell sees no difference.
  func die(of signal: Int32) -> Never {
    Glibc.signal(signal, SIG_DFL)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, signal)
    raise(signal)
    sigprocmask(SIG_UNBLOCK, &only, nil)
    // The first process of a container dies of no signal.
    exit(128 + signal)
  }
}
