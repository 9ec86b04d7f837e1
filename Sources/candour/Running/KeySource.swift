import Detecting
import Foundation
import Glibc

/// Where the key of the watch-list is given: in a file that an option names, or in the environment. Never as an argument
/// itself, which every user of the machine could read.
enum KeySource {
  static let variable = "CANDOUR_WATCHLIST_KEY"
  /// More than any file of a key has.
  private static let maximumBytes = 4096

  /// - Parameter file: what the option names; it counts more than the environment.
  /// - Returns: nil where none is given.
  static func key(file: String?) throws(SiteFolder.Stop) -> WatchListKey? {
    if let file { return try key(inFile: file) }
    guard let value = getenv(variable), value.pointee != 0 else { return nil }
    guard let key = WatchListKey(String(cString: value).utf8) else {
      throw SiteFolder.Stop(
        outcome: .usage, message: "\(variable) does not hold a key: 64 digits from 0 to 9 and a to f.")
    }
    return key
  }

  static func key(inFile path: String) throws(SiteFolder.Stop) -> WatchListKey {
    guard access(path, F_OK) == 0 else {
      throw SiteFolder.Stop(outcome: .usage, message: "The file of the key, \(path), is not there.")
    }
    guard let key = WatchListKey(try SecretFile.bytes(of: path, atMost: maximumBytes)) else {
      throw SiteFolder.Stop(
        outcome: .usage, message: "\(path) does not hold a key: 64 digits from 0 to 9 and a to f.")
    }
    return key
  }
}
