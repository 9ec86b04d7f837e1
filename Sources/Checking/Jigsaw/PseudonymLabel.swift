import Model

/// Words that stand in place of a person's name: `Child Zeta`, `Baby Z`, `Mr C`.
struct PseudonymLabel: Hashable {
  /// Whole, in small letters, with single blanks.
  let folded: String
  /// Without the head.
  let ending: String
  let isOfChild: Bool

  init(head: String, ending: String) {
    folded = head + " " + ending
    self.ending = ending
    isOfChild = Self.isOfChild(head)
  }

  static func isOfChild(_ head: String) -> Bool { children.contains(head) }

  enum Head: Sendable {
    /// A letter or any word may follow.
    case person
    /// Only letters: Mother Teresa is none.
    case kin
  }

  static let heads = PhraseTable<Head>([
    ("child,baby,infant,young person,adult,boy,girl,sibling,subject", .person),
    (
      """
      mr,ms,miss,mrs,mx,mother,father,parent,brother,sister,son,daughter,family,uncle,aunt,grandmother,grandfather
      stepfather,stepmother,partner,twin,cousin,carer,person
      """, .kin
    ),
  ])

  private static let children: Set<String> = [
    "child", "baby", "infant", "young person", "boy", "girl", "sibling", "twin", "subject",
  ]

  /// In small letters, those of two words first.
  static let headWords = [
    "young person", "child", "baby", "infant", "adult", "boy", "girl", "sibling", "subject", "mr", "ms",
    "miss", "mrs",
    "mx", "mother", "father", "parent", "brother", "sister", "son", "daughter", "family", "uncle", "aunt",
    "grandmother", "grandfather", "stepfather", "stepmother", "partner", "twin", "cousin", "carer", "person",
  ]

  /// Letters of other alphabets and of spelling aloud, which follow any head.
  static let spelt: Set<String> = Set(
    """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda omicron sigma tau upsilon phi chi psi omega bravo
    charlie echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform
    victor whiskey xray yankee zulu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Two capitals that are no label.
  static let abbreviations: Set<String> = Set(
    """
    cp cn sc mh gp sg la pc ea ot id sw hv it ai hr qa ed ae pe re dv da ld mp tv uk eu ms pa ip cc dc di ds ae ct mr
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
