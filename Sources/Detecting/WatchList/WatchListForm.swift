/// In what way a text stands in a watch-list. The same text in two forms has two unrelated tags.
package enum WatchListForm: UInt8, Sendable, CaseIterable {
  /// A word that names somebody however it is written: `dawson`, `heatherdawson`.
  case word = 1
  /// A word that names somebody only with a capital, since it is an ordinary one too or very short: `young`, `ali`.
  case capital
  /// Some words of one name, joined: `heatherdawson`, `hdawson`, `desouza`.
  case phrase
  /// A word of five letters and more, whole and with each of its letters left out: two words that are one slip apart
  /// have one of these in common.
  case near
  /// The initials of a full name: `hd`.
  case initials
  /// The first letter of a forename.
  case initial
}
