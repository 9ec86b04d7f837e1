extension Document {
  /// The days of the changes that its history tells of, up to a day, in order.
  package func changes(by day: Day) -> [Day] {
    common.history.compactMap { $0.date?.value }.filter { $0 <= day }.sorted()
  }
}
