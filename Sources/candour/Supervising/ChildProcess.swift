import CLinux
import Glibc

/// The tool started once more, with the same arguments, environment and standard streams.
struct ChildProcess {
  enum End {
    case code(Int32)
    case signal(Int32)
  }

  let number: pid_t
  /// Readable when the child has ended; negative on a system that has no such thing.
  let descriptor: Int32

  /// - Parameters:
  ///   - page: what the child shall note in.
  ///   - mask: the signals that the child shall block.
  /// - Returns: nil if the system would not start it; `errno` says why.
  static func start(sharing page: SharedPage, mask: sigset_t) -> ChildProcess? {
    setenv(SupervisedChild.variable, "\(page.descriptor)", 1)
    // A report of a crash would quote what is in memory.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // Onto itself: that keeps it open in the child.
    posix_spawn_file_actions_adddup2(&files, page.descriptor, page.descriptor)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = mask
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var number: pid_t = 0
    let problem = posix_spawn(
      &number, program, &files, &attributes, CommandLine.unsafeArgv, candour_environment())
    guard problem == 0 else {
      errno = problem
      return nil
    }
    return ChildProcess(number: number, descriptor: pidfd_open(number, 0))
  }

  /// Where this program lies. What its process executes is another one's where a tool runs it, so the link counts by
  /// its text, unless the program was replaced meanwhile.
  private static var program: String {
    let link = "/proc/self/exe"
    guard let path = realpath(link, nil) else { return link }
    defer { free(path) }
    return access(path, X_OK) == 0 ? String(cString: path) : link
  }

  /// How it ended; nil while it runs. Once it is known the number may be another process's.
  func end() -> End? {
    var status: Int32 = 0
    var result = waitpid(number, &status, WNOHANG)
    while result < 0, errno == EINTR { result = waitpid(number, &status, WNOHANG) }
    guard result != 0 else { return nil }
    if descriptor >= 0 { close(descriptor) }
    guard result == number else { return .code(Outcome.couldNotRun.rawValue) }
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }

  func send(_ signal: Int32) {
    kill(number, signal)
  }

  /// Processor time of all its threads so far, in nanoseconds.
  var processorTime: UInt64 {
    var clock = clockid_t()
    guard clock_getcpuclockid(number, &clock) == 0 else { return 0 }
    return Nanoseconds.now(clock)
  }

  /// What of it is in the machine's memory, in bytes.
  var residentBytes: UInt64 {
    MemoryUse(of: "\(number)")?.resident ?? 0
  }
}

enum Nanoseconds {
  static let perSecond: UInt64 = 1_000_000_000

  /// - Parameter clock: one that never goes back.
  static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * perSecond + UInt64(time.tv_nsec)
  }
}
