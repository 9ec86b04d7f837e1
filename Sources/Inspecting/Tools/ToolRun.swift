import Dispatch
import Glibc
import Model
import Subprocess
import SystemPackage

/// One run of a tool over one file, in a process of its own that may take only so much of the machine.
struct ToolRun {
  /// What a run ended with.
  struct Result: Sendable {
    let output: MemoryFile
    let messages: MemoryFile
    let end: End
  }

  enum End: Hashable, Sendable {
    case code(Int32)
    /// It needed more time, memory or room for its output than it may have.
    case overLimit
    /// It broke down.
    case died
  }

  let tool: Tool
  let arguments: [String]
  /// What the tool finds under `ToolRun.inputPath`.
  let input: MemoryFile?
  /// The most that it may write, in bytes.
  var outputLimit = 64 << 20
  /// Of processor time and of the clock.
  var seconds = 30

  /// The path under which a tool opens its input.
  static let inputPath = "/dev/stdin"
  private static let addressSpace = 1 << 30

  /// To be called from a thread of one's own: tasks see to the process, and where all threads that tasks share wait for
  /// one another nothing ever ends.
  func run(_ toolbox: Toolbox) throws(ToolFailure) -> Result {
    let limiter = try toolbox.path(of: .prlimit)
    let path = try toolbox.path(of: tool)
    guard let output = MemoryFile(), let messages = MemoryFile(), let input = input ?? MemoryFile() else {
      throw .notStarted(tool, reason: String(cString: strerror(errno)))
    }
    let limits = [
      "--as=\(Self.addressSpace)", "--cpu=\(seconds)", "--fsize=\(outputLimit)", "--core=0", "--nofile=256",
    ]
    let configuration = Configuration(
      executable: .path(FilePath(limiter)), arguments: Arguments(limits + [path] + arguments),
      // Nothing of the user's: no home folder with settings, no language.
      environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]),
      workingDirectory: FilePath("/"))
    let outcome = Guarded<Swift.Result<TerminationStatus, any Error>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let task = Task.detached {
      let end: Swift.Result<TerminationStatus, any Error>
      do {
        end = .success(
          try await Subprocess.run(
            configuration,
            input: .fileDescriptor(
              FileDescriptor(rawValue: input.descriptor), closeAfterSpawningProcess: false),
            output: .fileDescriptor(
              FileDescriptor(rawValue: output.descriptor), closeAfterSpawningProcess: false),
            error: .fileDescriptor(
              FileDescriptor(rawValue: messages.descriptor), closeAfterSpawningProcess: false)
          ).terminationStatus)
      } catch { end = .failure(error) }
      outcome.withLock { $0 = end }
      isDone.signal()
    }
    if isDone.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
      // Ends the process. One that had ended by itself, and only was not noticed in time, keeps the end it came to.
      task.cancel()
      isDone.wait()
    }
    switch outcome.withLock({ $0 }) {
    case .failure(let error): throw .notStarted(tool, reason: "\(error)")
    case .success(let status): return Result(output: output, messages: messages, end: Self.end(status))
    case nil: return Result(output: output, messages: messages, end: .died)
    }
  }

  private static func end(_ status: TerminationStatus) -> End {
    switch status {
    case .exited(let code): .code(code)
    case .signaled(let signal):
      [SIGXCPU, SIGXFSZ, SIGKILL, SIGTERM].contains(Int32(signal)) ? .overLimit : .died
    }
  }
}
