import Model

extension PublishedDocument {
  /// Whether readers see a neutral title, since its own would announce a review: then nothing else that the
  /// document says of itself may leave it either.
  var isShownNeutrally: Bool { title != document.title }

  /// The day of the latest substantive change after publication. Few documents have changed at all.
  var updated: Day? { document.common.history.isEmpty ? nil : document.common.updated }
}
