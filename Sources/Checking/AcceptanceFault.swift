import Model

/// What keeps an acceptance from holding.
struct AcceptanceFault {
  /// A year is the longest for which nobody need look at an exception again.
  static let longestMonths = 12

  let severity: Severity
  let range: SourceRange
  let message: String
  let fix: String

  /// Nil if it holds on the day.
  init?(of acceptance: Acceptance, on today: Day) {
    if let fault = Self.ofRule(acceptance.rule) ?? Self.ofPlace(acceptance) ?? Self.ofDays(acceptance, today)
    {
      self = fault
    } else {
      return nil
    }
  }

  func finding(about acceptance: Acceptance) -> Finding {
    Finding(
      rule: RuleID("RED-16"), severity: severity, in: acceptance.source, at: range, message: message, fix: fix
    )
  }

  private init(
    _ range: SourceRange, _ message: String, severity: Severity = .error, fix: String
  ) {
    self.severity = severity
    self.range = range
    self.message = message
    self.fix = fix
  }

  private static func ofRule(_ name: Field<String>) -> AcceptanceFault? {
    guard let rule = RuleBook.rule(RuleID(name.value)) else {
      let guess = RuleBook.nearest(to: name.value).map { " Did you mean \($0)?" } ?? ""
      return AcceptanceFault(
        name.range, "there is no rule called `\(name.value)`, and one acceptance is for one rule",
        fix: "Write the rule's id as reports print it.\(guess)")
    }
    guard !rule.isAcceptable else { return nil }
    return AcceptanceFault(
      name.range, "what \(name.value) finds cannot be accepted", fix: "Mend what the rule found instead.")
  }

  private static func ofPlace(_ acceptance: Acceptance) -> AcceptanceFault? {
    if let path = acceptance.path,
      path.value.contains(where: { "*?[".contains($0) }) || path.value.hasSuffix("/")
    {
      return AcceptanceFault(
        path.range, "an acceptance is for one file, not for all of a kind or in a folder",
        fix: "Write one acceptance for each file, with its whole path, such as content/reports/name.md.")
    }
    if let path = acceptance.path, !Self.isPath(path.value) {
      return AcceptanceFault(
        path.range, "this is not a path as reports print it",
        fix: "Write it from the site's folder on, such as content/reports/name.md.")
    }
    guard let fingerprint = acceptance.fingerprint,
      !Self.isFingerprint(fingerprint.value)
    else { return nil }
    return AcceptanceFault(
      fingerprint.range, "this is not the fingerprint of a finding",
      fix: "Copy it from the JSON report: 16 digits and letters from a to f.")
  }

  private static func isPath(_ text: String) -> Bool {
    let steps = text.steps
    return steps.count > 1 && ["content", "layouts", "public"].contains(steps.first.map(String.init) ?? "")
      && !steps.contains { $0 == "." || $0 == ".." || $0.isEmpty }
  }

  private static func ofDays(_ acceptance: Acceptance, _ today: Day) -> AcceptanceFault? {
    let latest = acceptance.date.value.adding(months: longestMonths)
    if acceptance.until.value > latest {
      return AcceptanceFault(
        acceptance.until.range, "this acceptance would last for over \(longestMonths) months",
        fix: "End it by \(latest.spoken) at the latest; the board can then decide again.")
    }
    if acceptance.until.value < acceptance.date.value {
      return AcceptanceFault(
        acceptance.until.range, "this acceptance ends before it begins", fix: "Correct `date` or `until`.")
    }
    if acceptance.date.value > today {
      return AcceptanceFault(
        acceptance.date.range, "this acceptance is dated in the future",
        fix: "Write the day on which it was decided.")
    }
    guard acceptance.until.value < today else { return nil }
    return AcceptanceFault(
      acceptance.until.range,
      "this acceptance ran out on \(acceptance.until.value.spoken) and counts no more", severity: .warning,
      fix:
        "Take it out; if the finding is still to be accepted, write a new one with the day of the new decision."
    )
  }

  /// Whether it is written as reports print it: 16 hexadecimal digits, and with the key of a watch-list a hyphen and 8
  /// more.
  private static func isFingerprint(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.first?.utf8.count == 16 && parts.count <= 2 && (parts.count < 2 || parts[1].utf8.count == 8)
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
