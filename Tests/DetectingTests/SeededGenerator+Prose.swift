import TestSupport

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
