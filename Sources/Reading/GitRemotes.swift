import Glibc

/// Where git would send a site's sources, by the configuration of the repository that they lie in.
package enum GitRemotes {
  /// How far up a repository is looked for.
  private static let mostFolders = 32
  private static let mostBytes = 1024 * 1024

  /// Whether there is a remote on another machine. Whether strangers can read it, nobody here can know.
  ///
  /// - Parameter folder: the site's.
  package static func leadElsewhere(from folder: String) -> Bool {
    guard let configuration = configuration(above: folder) else { return false }
    return addresses(in: configuration).contains { !isLocal($0) }
  }

  /// The addresses of all remotes in the text of a repository's configuration.
  static func addresses(in configuration: String) -> [String] {
    var isRemote = false
    return configuration.split(whereSeparator: \.isNewline).compactMap { line in
      let line = line.drop(while: \.isWhitespace)
      if line.first == "[" {
        isRemote = line.dropFirst().lowercased().hasPrefix("remote ")
        return nil
      }
      let parts = line.split(separator: "=", maxSplits: 1)
      guard isRemote, parts.count == 2, ["url", "pushurl"].contains(trimmed(parts[0]).lowercased()) else {
        return nil
      }
      return trimmed(parts[1])
    }
  }

  /// A path, or a file's address: it leads nowhere else.
  static func isLocal(_ address: String) -> Bool {
    let address = address.hasPrefix("\"") ? String(address.dropFirst()) : address
    if address.isEmpty || address.lowercased().hasPrefix("file:") { return true }
    // `host:path` is another machine; a colon after a slash is part of a path.
    return !(address.prefix { $0 != "/" }).contains(":")
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func configuration(above folder: String) -> String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    var place = String(cString: real)
    for _ in 0..<mostFolders {
      let git = place + "/.git"
      if let text = text(of: git + "/config") { return text }
      // Of a further work tree: a file that names the folder of the repository.
      if let link = text(of: git), link.hasPrefix("gitdir:") {
        let own = trimmed(link.dropFirst("gitdir:".count).prefix { !$0.isNewline })
        let folder = own.hasPrefix("/") ? own : place + "/" + own
        let common = text(of: folder + "/commondir").map {
          folder + "/" + trimmed($0.prefix { !$0.isNewline })
        }
        return text(of: (common ?? folder) + "/config")
      }
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = String(place[..<slash])
    }
    return nil
  }

  private static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var bytes = [UInt8](repeating: 0, count: mostBytes)
    let got = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    return got < 0 ? nil : String(validating: bytes[..<got], as: UTF8.self)
  }
}
