import Detecting

/// Where the paths of a report begin, seen from the folder in which the command ran. Services that show
/// findings beside a file know only the whole checkout, of which the site may be a part.
enum PathBase: Equatable {
  /// The site is the working folder, or the paths are as they were given.
  case workingFolder
  /// The site lies below the working folder: its path, with a slash at the end.
  case below(String)
  /// The site lies somewhere else; where is the machine's own affair and goes into no report.
  case elsewhere

  /// - Parameter site: the site's folder as it was given.
  init(site: String) {
    let parts = site.split(separator: "/").filter { $0 != "." }
    if site.hasPrefix("/") || parts.contains("..") {
      self = .elsewhere
    } else if parts.isEmpty {
      self = .workingFolder
    } else {
      self = .below(Printable.line(Masker().mask(parts.joined(separator: "/"))) + "/")
    }
  }

  /// A path of the report as the working folder has it, as far as that is known.
  func file(_ path: String) -> String {
    if case .below(let folder) = self { folder + path } else { path }
  }
}
