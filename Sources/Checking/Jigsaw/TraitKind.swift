import Model

/// A kind of detail that tells nobody who a person is, and with four others tells everybody.
enum TraitKind: Int, CaseIterable, Sendable, Comparable {
  case age, sex, ethnicity, nationality, faith, siblings, order, condition, occupation, place, month

  /// As a list of what combines names it.
  var phrase: String {
    switch self {
    case .age: "an exact age or school year"
    case .sex: "whether it is about a girl or a boy, a woman or a man"
    case .ethnicity: "an ethnicity"
    case .nationality: "a nationality or a language"
    case .faith: "a faith"
    case .siblings: "the number of brothers and sisters"
    case .order: "the place among brothers and sisters"
    case .condition: "a rare condition"
    case .occupation: "an occupation"
    case .place: "a place"
    case .month: "the month of an event"
    }
  }

  static func < (left: TraitKind, right: TraitKind) -> Bool { left.rawValue < right.rawValue }
}

/// The first place of each kind of detail in one document.
struct Traits: Sendable {
  /// By the number of the kind.
  private var places = [SourceRange?](repeating: nil, count: TraitKind.allCases.count)
  private(set) var count = 0

  func has(_ trait: TraitKind) -> Bool { places[trait.rawValue] != nil }

  /// Keeps the place, if the kind is a new one.
  mutating func add(_ trait: TraitKind, _ range: SourceRange) {
    guard !has(trait) else { return }
    places[trait.rawValue] = range
    count += 1
  }

  var kinds: [TraitKind] { TraitKind.allCases.filter(has) }

  /// By place in the source.
  var inOrder: [(trait: TraitKind, range: SourceRange)] {
    kinds.compactMap { kind in places[kind.rawValue].map { (kind, $0) } }.sorted {
      ($0.1.lower, $0.0) < ($1.1.lower, $1.0)
    }
  }
}

/// What a word may be a sign of, before its neighbours are looked at.
enum TraitSign: Sendable {
  /// `old`, `aged`, `age`, `year`, `turned`, `was`.
  case old, aged, age, schoolYear, turned, was
  /// A child or a grown-up whose word says which sex.
  case child, adult
  case pronoun
  case brothers, children, parent, sibling, twins, onlyChild
  /// `eldest`, `older`, and words that say it by themselves.
  case eldest, older, placed
  case month
  /// `in`, `from`; the place follows.
  case preposition
  /// A word that is enough by itself, in small letters or only with a capital.
  case plain(TraitKind), proper(TraitKind)
  case occupation
}
