import Glibc

/// Where the tools lie on this machine.
package struct Toolbox: Sendable {
  private let paths: [Tool: String]

  /// - Parameter folders: looked through in order for each tool.
  package init(folders: [String]) {
    var paths: [Tool: String] = [:]
    for tool in Tool.allCases {
      paths[tool] = folders.lazy.map { $0 + "/" + tool.rawValue }.first {
        $0.hasPrefix("/") && access($0, X_OK) == 0
      }
    }
    self.paths = paths
  }

  /// As the search path of this process names them.
  package static var ofThisMachine: Toolbox {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return Toolbox(folders: path.split(separator: ":").map(String.init))
  }

  func path(of tool: Tool) throws(ToolFailure) -> String {
    guard let path = paths[tool] else { throw .missing(tool) }
    return path
  }

  /// What tells one version of the tools from another, without starting any: where each lies, its size and its time.
  package var state: String {
    Tool.allCases.map { tool in
      var status = stat()
      guard let path = paths[tool], stat(path, &status) == 0 else { return "\(tool) -" }
      return "\(tool) \(status.st_size) \(status.st_mtim.tv_sec)"
    }.joined(separator: "\n")
  }
}
