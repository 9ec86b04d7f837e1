import Foundation
import TestSupport
import Testing

/// The built executable, run as a person or a script runs it.
enum Tool {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Runs `candour` with a fixed environment: no home, no colour, no zone of the machine's.
  ///
  /// - Parameter environment: what to set beside that, or otherwise.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "TZ": "Pacific/Kiritimati", "SWIFT_BACKTRACE": "enable=no",
    ].merging(sanitizing) { own, _ in own }.merging(environment) { _, given in given }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  /// What tells a sanitizer, and tells the tool of one, where the tests run under it.
  static let sanitizing = ProcessInfo.processInfo.environment.filter {
    ["CANDOUR_TEST_SANITIZED", "TSAN_OPTIONS", "ASAN_OPTIONS"].contains($0.key)
  }

  /// Tests lie in one folder with the products they were built with.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  static let executable = products.appendingPathComponent("candour")
}

extension TemporaryFolder {
  /// Path and bytes of every file below a folder, hidden ones too; links by their target.
  func snapshot(_ folder: String) throws -> [String: Data] {
    let root = url.appendingPathComponent(folder)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
