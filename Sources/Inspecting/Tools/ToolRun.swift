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
    let time = Duration.seconds(seconds)
    let outcome = Guarded<Swift.Result<TerminationStatus?, any Error>>(.success(nil))
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      let end = await Self.ended(
        configuration, input: FileDescriptor(rawValue: input.descriptor),
        output: FileDescriptor(rawValue: output.descriptor),
        messages: FileDescriptor(rawValue: messages.descriptor), within: time)
      outcome.withLock { $0 = end }
      isDone.signal()
    }
    // Of the caller's threads, none of which is one of those that tasks run on.
    isDone.wait()
    switch outcome.withLock({ $0 }) {
    case .failure(let error): throw .notStarted(tool, reason: "\(error)")
    case .success(let status): return Result(output: output, messages: messages, end: Self.end(status))
    }
  }

  /// How it ended; nil if its time ran out.
  private static func ended(
    _ configuration: Configuration, input: FileDescriptor, output: FileDescriptor, messages: FileDescriptor,
    within time: Duration
  ) async -> Swift.Result<TerminationStatus?, any Error> {
    await withTaskGroup(of: Swift.Result<TerminationStatus?, any Error>?.self) { group in
      group.addTask {
        do {
          return .success(
            try await Subprocess.run(
              configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: false),
              output: .fileDescriptor(output, closeAfterSpawningProcess: false),
              error: .fileDescriptor(messages, closeAfterSpawningProcess: false)
            ).terminationStatus)
        } catch { return .failure(error) }
      }
      group.addTask {
        do { try await Task.sleep(for: time) } catch { return nil }
        return .success(nil)
      }
      var first: Swift.Result<TerminationStatus?, any Error>?
      for await result in group where first == nil {
        first = result
        // Ends the process if it is the time that came first.
        group.cancelAll()
      }
      return first ?? .success(nil)
    }
  }

  private static func end(_ status: TerminationStatus?) -> End {
    switch status {
    case nil: .overLimit
    case .exited(let code): .code(code)
    case .signaled(let signal):
      [SIGXCPU, SIGXFSZ, SIGKILL].contains(Int32(signal)) ? .overLimit : .died
    }
  }
}
