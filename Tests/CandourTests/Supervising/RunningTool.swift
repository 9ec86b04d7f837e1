import Foundation
import Glibc
import TestSupport

/// The executable while it runs, and what it has cost when it has ended: itself and what it started.
final class RunningTool {
  struct Result {
    /// 128 and the signal, as a shell has it, where it died of one.
    let code: Int32
    let output: String
    let errors: String
    let processorSeconds: Double
    /// The most that it or its child had in memory.
    let residentBytes: Int
  }

  let process: pid_t
  private let files: TemporaryFolder

  /// - Parameters:
  ///   - faults: what shall go wrong, as `KIND PATH`.
  ///   - input: what standard input is a pipe with.
  init(_ arguments: [String], faults: [String] = [], input: String = "") throws {
    files = try TemporaryFolder()
    let environment =
      [
        "PATH=/usr/bin:/bin", "CANDOUR_TEST_FAULTS=" + faults.joined(separator: ";"),
      ] + Tool.sanitizing.map { "\($0.key)=\($0.value)" }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    defer { for end in ends { close(end) } }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = input.withCString { write(ends[1], $0, strlen($0)) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    let flags = O_WRONLY | O_CREAT
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files.path + "/output", flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files.path + "/errors", flags, 0o600)
    // A thread of the tests may block signals, which a person's shell does not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let path = Tool.executable.path
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var number: pid_t = 0
    let problem = posix_spawn(&number, path, &actions, &attributes, &words, &variables)
    guard problem == 0 else { throw POSIXError(POSIXErrorCode(rawValue: problem) ?? .EINVAL) }
    process = number
  }

  /// The supervised child, as soon as it knows that it is one: then it has changed its name.
  func child() -> pid_t? {
    for _ in 0..<2000 {
      let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
      if let child = text?.split(separator: " ").first.flatMap({ pid_t($0) }),
        (try? String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8)) == "candour-child\n"
      {
        return child
      }
      usleep(5000)
    }
    return nil
  }

  func wait() -> Result {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return Result(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
      output: text("output"), errors: text("errors"), processorSeconds: seconds,
      residentBytes: usage.ru_maxrss * 1024)
  }

  private func text(_ name: String) -> String {
    (try? String(contentsOfFile: files.path + "/" + name, encoding: .utf8)) ?? ""
  }
}

extension pid_t {
  /// Whether the process is there and has not ended; waits a little for its end.
  var isGoneSoon: Bool {
    for _ in 0..<1000 {
      guard let stat = try? String(contentsOfFile: "/proc/\(self)/stat", encoding: .utf8),
        !stat.contains(") Z ")
      else { return true }
      usleep(5000)
    }
    return false
  }
}
