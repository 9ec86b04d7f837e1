import Model

/// Why a document is not read again, as it stands in the shared page.
enum Cause: UInt64 {
  /// One of several documents in hand when a child ended; it may be innocent.
  case suspected = 1
  /// The child died of it.
  case deadly
  /// It was in hand for too long.
  case slow
  /// It took too much memory.
  case large

  /// What the report says; nil for a mere suspicion.
  func finding(for path: SitePath) -> Finding? {
    let message: String
    switch self {
    case .suspected: return nil
    case .deadly: message = "this file cannot be read: Candour breaks down over it"
    case .slow: message = "this file cannot be read: it would take too long"
    case .large: message = "this file cannot be read: it would take too much memory"
    }
    return Finding(
      rule: .bodiesStayWithinLimits, severity: .error, path: path, message: message,
      fix: """
        Look for a passage that repeats, or for brackets, quotes, lists or tables that no person would write; \
        take it out, or split the file. The rest of the site was checked without it.
        """)
  }
}
