import Checking
import Crypto
import Detecting
import Foundation
import Glibc
import Inspecting
import Model

/// What was found in attachments, kept outside of the site by the digest of each: kinds and places, never a word of what
/// was found.
///
/// Nothing depends on it. Whatever cannot be read or written is worked out again.
struct AttachmentCache: Sendable {
  /// The folder; it is made when something is kept.
  let folder: String
  /// What tells these tools and this program from others.
  let state: String

  /// Goes up when what reports say of the same file changes.
  private static let version = 1
  private static let variable = "CANDOUR_CACHE"

  /// Where the environment says: `CANDOUR_CACHE`, else the user's folder for such things; nil where there is none, or the
  /// variable is empty.
  static func ofThisMachine(
    _ toolbox: Toolbox, environment: [String: String] = ProcessInfo.processInfo.environment
  )
    -> AttachmentCache?
  {
    let folder: String
    if let named = environment[variable] {
      folder = named
    } else if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
      folder = caches + "/candour"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = home + "/.cache/candour"
    } else {
      return nil
    }
    guard !folder.isEmpty else { return nil }
    return AttachmentCache(
      folder: folder, state: "\(version) \(Candour.version) \(program)\n\(toolbox.state)")
  }

  /// Another build of Candour may find something else.
  private static var program: String {
    var status = stat()
    return stat("/proc/self/exe", &status) == 0
      ? "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)" : ""
  }

  /// What is asked of each file: by whom, with which names and allowances.
  struct Question: Sendable {
    fileprivate let text: String

    /// - Parameter ending: of the file's name, by which it may be a lie.
    func key(_ digest: String, ending: String) -> String {
      SHA256.hash(data: Data("\(text)\n\(digest)\n\(ending)".utf8)).map { Digits.hexadecimal($0) }.joined()
    }
  }

  func question(of detector: Detector, withholding words: WithheldWords) -> Question {
    Question(text: "\(state)\n\(detector.identity)\n\(words.identity)")
  }

  func report(for key: String) -> AttachmentReport? {
    guard let data = FileManager.default.contents(atPath: path(of: key)) else { return nil }
    return try? JSONDecoder().decode(AttachmentReport.self, from: data)
  }

  func keep(_ report: AttachmentReport, for key: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let file = URL(fileURLWithPath: path(of: key))
    guard let data = try? encoder.encode(report) else { return }
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? data.write(to: file, options: .atomic)
  }

  private func path(of key: String) -> String { "\(folder)/attachments/\(key.prefix(2))/\(key).json" }
}
