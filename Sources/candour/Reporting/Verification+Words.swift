import Checking

extension Rule.Citation.Verification {
  /// Whether a rule's wording was compared with its source, to somebody who wants to quote it.
  var inWords: String {
    switch self {
    case .stated: "stated in a board's own framework"
    case .verified: "compared with the source"
    case .unverified: "not compared with the source: check before quoting"
    case .design: "Candour's own design"
    }
  }
}
