import Model

extension PublishedDocument {
  /// Whether readers see a neutral title, since its own would announce a review: then nothing else that the
  /// document says of itself may leave it either.
  var isShownNeutrally: Bool { title != document.title }
}
