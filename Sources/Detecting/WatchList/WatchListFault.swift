/// Why a file cannot be used as a sealed watch-list. Never says what stands in it.
package enum WatchListFault: Error, Hashable, Sendable, CaseIterable {
  case empty, notAWatchList, otherVersion, cutShort, damagedOrWrongKey, tooLarge

  /// What is wrong, to go on from the name of the file.
  package var message: String {
    switch self {
    case .empty: "is empty"
    case .notAWatchList: "is not a sealed watch-list"
    case .otherVersion: "is a watch-list of another version of Candour"
    case .cutShort: "is cut short: a part of the list is missing"
    case .damagedOrWrongKey:
      "cannot be opened: either the key is not the one it was sealed with, or the file is damaged"
    case .tooLarge: "is larger than \(WatchList.maximumBytes / 1_000_000) MB"
    }
  }

  package var fix: String {
    switch self {
    case .empty, .cutShort: "Fetch the whole file again, or make it anew with `candour seal`."
    case .notAWatchList:
      "Make the list with `candour seal`; a list of names that anyone can read does not belong here."
    case .otherVersion: "Make the list anew with `candour seal` of this version."
    case .damagedOrWrongKey:
      "Try the key that was used for `candour seal`. If it is that one, fetch the file again or make it anew."
    case .tooLarge: "A list of 100,000 names is smaller. Make it anew with `candour seal`, from fewer names."
    }
  }
}
