import Checking
import Detecting
import Glibc
import Model

/// The sealed watch-list of a site, as far as it could be opened.
enum SiteWatchList: Sendable {
  /// There is none.
  case none
  /// It is there, and nobody gave the key.
  case unopened(SitePath)
  case faulty(SitePath, WatchListFault)
  case open(WatchList)

  static let path: SitePath = "content/watchlist.sealed"

  /// - Parameters:
  ///   - file: what the option names; else the list lies in the site.
  ///   - keyFile: what the option for the key names.
  ///   - needsList: whether a key in the environment needs a list too.
  static func read(
    site: String, file: String?, keyFile: String?, needsList: Bool
  ) throws(SiteFolder.Stop) -> SiteWatchList {
    let key = try KeySource.key(file: keyFile)
    let place = file ?? site + "/" + path.text
    var status = stat()
    guard stat(place, &status) == 0 else {
      let reason = errno
      guard reason == ENOENT || reason == ENOTDIR else {
        throw SiteFolder.Stop(
          outcome: .couldNotRun, message: "\(place) cannot be read: \(String(cString: strerror(reason))).")
      }
      if file != nil {
        throw SiteFolder.Stop(outcome: .usage, message: "\(place), given with --watchlist, is not there.")
      }
      if keyFile != nil || key != nil && needsList {
        throw SiteFolder.Stop(
          outcome: .usage,
          message:
            "The key of a watch-list was given, but there is no list: \(place). Make one with `candour seal`, "
            + "or name it with --watchlist.")
      }
      return .none
    }
    let shown = file.map { SitePath($0) } ?? path
    guard status.st_mode & S_IFMT == S_IFREG else { return .faulty(shown, .notAWatchList) }
    guard let key else { return .unopened(shown) }
    let bytes = try SecretFile.bytes(of: place, atMost: WatchList.maximumBytes + 1)
    do {
      return .open(try WatchList.open(bytes, key))
    } catch {
      return .faulty(shown, error)
    }
  }

  var list: WatchList? {
    if case .open(let list) = self { list } else { nil }
  }

  /// That the list cannot be opened. Nothing else is reported then: what is shown of a site could hold a name that only
  /// the list would have masked.
  var fault: Finding? {
    guard case .faulty(let path, let fault) = self else { return nil }
    return Finding(
      rule: Rule.holdsNoListedName.id, severity: .error, path: path,
      message: "the watch-list \(fault.message), so names were not checked and nothing else is reported",
      fix: fault.fix)
  }

  /// What is to be said of a list that was not used.
  func findings(for site: Site) -> [Finding] {
    let isRequired = site.watchList?.value == .required
    switch self {
    case .open, .faulty: return []
    case .unopened(let path):
      return [
        Finding(
          rule: Rule.holdsNoListedName.id, severity: isRequired ? .error : .note, path: path,
          message: "names were not checked against the watch-list because its key was not given",
          fix: "Name the file of the key with --watchlist-key, or put the key into \(KeySource.variable).")
      ]
    case .none:
      guard let field = site.watchList, isRequired else { return [] }
      return [
        Finding(
          rule: Rule.holdsNoListedName.id, severity: .error, in: site.source, at: field.range,
          message: "the board requires a watch-list, and there is no \(Self.path)",
          fix: "Make it with `candour seal`, or name it with --watchlist.")
      ]
    }
  }
}

extension CommonOptions {
  /// - Parameter needsList: whether a key in the environment needs a list too.
  func watchList(needsList: Bool = true) throws(SiteFolder.Stop) -> SiteWatchList {
    try SiteWatchList.read(site: site, file: watchlist, keyFile: watchlistKey, needsList: needsList)
  }
}
