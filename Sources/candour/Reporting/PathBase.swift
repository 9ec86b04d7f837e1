import Detecting
import Foundation

/// Where the paths of a report begin, seen from the folder in which the command ran. Services that show
/// findings beside a file know only the whole checkout, of which the site may be a part.
enum PathBase: Equatable {
  /// The site is the working folder, or the paths are as they were given.
  case workingFolder
  /// The site lies below the working folder: its path, with a slash at the end.
  case below(String)
  /// The site lies somewhere else; where is the machine's own affair and goes into no report.
  case elsewhere

  /// - Parameters:
  ///   - site: the site's folder as it was given.
  ///   - folder: the one in which the command runs.
  init(site: String, workingFolder folder: String = FileManager.default.currentDirectoryPath) {
    let here = Self.parts(of: folder)
    let place = site.hasPrefix("/") ? site : folder + "/" + site
    let there = Self.parts(of: place)
    if there == here {
      self = .workingFolder
    } else if there.starts(with: here) {
      let below = there.dropFirst(here.count).joined(separator: "/")
      self = .below(Printable.line(Masker().mask(below)) + "/")
    } else {
      self = .elsewhere
    }
  }

  private static func parts(of path: String) -> [String] {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
  }

  /// A path of the report as the working folder has it, as far as that is known.
  func file(_ path: String) -> String {
    if case .below(let folder) = self { folder + path } else { path }
  }
}
