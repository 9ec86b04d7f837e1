/// What the inspection of one attachment may use: the tools, and so much of the machine's time.
final class Workbench {
  let toolbox: Toolbox
  /// Of the clock, for the attachment with all that is in it.
  private static let seconds = 60
  private let end: ContinuousClock.Instant
  /// What may come out of the archives of an attachment, in bytes.
  private static let mostUnpacked = 150 << 20
  private var unpacked = 0

  init(_ toolbox: Toolbox) {
    self.toolbox = toolbox
    end = ContinuousClock().now + .seconds(Self.seconds)
  }

  /// Runs a tool within what is left of the time.
  ///
  /// - Parameter outputLimit: the most that it may write, in bytes.
  func run(_ tool: Tool, _ arguments: [String], on input: MemoryFile?, outputLimit: Int = 64 << 20)
    throws(InspectionStop) -> ToolRun.Result
  {
    let left = ContinuousClock().now.duration(to: end)
    guard left > .zero else { throw .fault(Trace(.tooLarge)) }
    let run = ToolRun(
      tool: tool, arguments: arguments, input: input, outputLimit: outputLimit,
      seconds: max(1, Int(left.components.seconds)))
    do throws(ToolFailure) {
      return try run.run(toolbox)
    } catch {
      throw .tool(error)
    }
  }

  /// Counts bytes that come out of an archive.
  func unpack(_ count: Int) throws(InspectionStop) {
    unpacked += count
    if unpacked > Self.mostUnpacked { throw .fault(Trace(.bomb)) }
    if ContinuousClock().now > end { throw .fault(Trace(.tooLarge)) }
  }

  /// A file in memory for a tool to read.
  func file(_ bytes: some Collection<UInt8>, for tool: Tool) throws(InspectionStop) -> MemoryFile {
    guard let file = MemoryFile(bytes) else {
      throw .tool(.notStarted(tool, reason: "there is no memory for what it would read"))
    }
    return file
  }
}

/// Why an inspection goes no further.
enum InspectionStop: Error {
  case tool(ToolFailure)
  /// The file itself is to blame.
  case fault(Trace)
}
