/// A tool that could not do its work for a reason that lies not in the file.
package enum ToolFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(Tool)
  /// The system would not start it, or gave no memory.
  case notStarted(Tool, reason: String)

  package var description: String {
    switch self {
    case .missing(let tool):
      """
      Attachments cannot be inspected: the program \(tool.rawValue) is not installed. \
      Install it with: apt-get install \(tool.debianPackage)
      """
    case .notStarted(let tool, let reason):
      "Attachments cannot be inspected: the program \(tool.rawValue) could not be started: \(reason)."
    }
  }
}
