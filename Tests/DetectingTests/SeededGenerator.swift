/// SplitMix64: the same numbers on every machine and every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Words such as a review is made of, in no order.
  mutating func prose(words count: Int) -> String {
    let words = [
      "the", "child", "was", "seen", "at", "home", "practice", "review", "of", "school", "kin", "worker",
      "panel", "plan", "risk", "and", "then", "after", "learning", "partners", "visit", "concern",
      "noted",
    ]
    return (0..<count).map { _ in words.randomElement(using: &self) ?? "the" }.joined(separator: " ")
  }
}
