import Glibc
import Model

/// Files outside a site, as `inspect` is given them.
package enum FileTree {
  /// All ordinary files at or below the paths, sorted within each; links below a folder are not followed.
  package static func files(below paths: [String]) throws(ReadingFailure) -> [String] {
    var files: [String] = []
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else {
        throw ReadingFailure(path: path, reason: String(cString: strerror(errno)))
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        let folder = try SourceFolder.open(path, ".")
        try visit(
          folder, path: SitePath(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path),
          into: &files)
      } else if status.st_mode & S_IFMT == S_IFREG {
        files.append(path)
      } else {
        throw ReadingFailure(path: path, reason: "it is neither a file nor a folder")
      }
    }
    return files
  }

  /// The bytes of a file, at most one more than a limit.
  package static func bytes(of path: String, limit: Int = SourceText.maximumBytes) throws(ReadingFailure)
    -> [UInt8]
  {
    let folder = SitePath(path).folder.text
    let parent = try SourceFolder.open(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, ".")
    return try parent.read(String(SitePath(path).name), path: SitePath(path), limit: limit)
  }

  private static func visit(_ folder: SourceFolder, path: SitePath, into files: inout [String])
    throws(ReadingFailure)
  {
    for entry in try folder.entries(path: path) {
      guard let name = entry.name else { continue }
      let below = path.appending(name)
      switch entry.type {
      case .file: files.append(below.text)
      case .folder:
        let child = try folder.folder(name, path: below)
        try visit(child, path: below, into: &files)
      case .link, .other: break
      }
    }
  }
}
