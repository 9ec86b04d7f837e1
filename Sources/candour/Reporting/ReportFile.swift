import Foundation
import Glibc

/// Where a report may be written: a new file, or an ordinary one that is there already; never among the
/// sources of the site, which no command writes.
enum ReportFile {
  static func judge(_ path: String, site: String) throws(SiteFolder.Stop) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw SiteFolder.Stop(
        outcome: .usage, message: "\(path) is not an ordinary file, so no report is written to it.")
    }
    let file = parts(of: URL(fileURLWithPath: path).deletingLastPathComponent())
    for folder in ["content", "layouts", "public"] {
      let kept = parts(of: URL(fileURLWithPath: site).appendingPathComponent(folder))
      if file.starts(with: kept) {
        throw SiteFolder.Stop(
          outcome: .usage, message: "\(path) lies in the site's \(folder) folder; write the report elsewhere."
        )
      }
    }
  }

  private static func parts(of folder: URL) -> [String] {
    folder.standardizedFileURL.resolvingSymlinksInPath().pathComponents
  }
}
