import Model

/// A day by which something is to be done, or on which something happens by itself.
struct StatusDeadline: Equatable {
  let day: Day
  /// In plain words, masked.
  let what: String
  /// Of the review that it is about, masked; nil where it is about something else.
  let reference: String?
  /// What tells it from the other deadlines of the site, whatever its day: a calendar knows it again by that.
  let identity: String
  /// Whether somebody has to do it, so that it is overdue when its day has passed.
  let isTask: Bool
}

extension StatusDeadline: Comparable {
  static func < (left: StatusDeadline, right: StatusDeadline) -> Bool {
    (left.day, left.reference ?? "", left.what, left.identity)
      < (right.day, right.reference ?? "", right.what, right.identity)
  }
}
