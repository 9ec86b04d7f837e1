import ArgumentParser
import Checking
import Model

/// A rule named on the command line.
enum RuleArgument {
  /// In any case; of a rule that another speaks for, the other. A wrong one ends the command with the nearest right one.
  static func resolve(_ text: String) throws -> RuleID {
    let id = RuleID(text.uppercased())
    if let rule = RuleBook.rule(id) { return rule.id }
    let guess = RuleBook.nearest(to: text).map { " Did you mean \($0)?" } ?? ""
    throw ValidationError("There is no rule called \(text).\(guess) `candour rules` lists them.")
  }
}
