import Model

extension RuleBook {
  /// The findings, with those accepted that the board has accepted.
  ///
  /// - Parameter fingerprints: of the same findings, by their order; asked only if an acceptance needs them.
  package static func accepting(
    _ findings: [Finding], by acceptances: [Acceptance], on today: Day,
    fingerprints: () -> [Finding: String]
  ) -> [Finding] {
    let holding = acceptances.filter { AcceptanceFault(of: $0, on: today) == nil }
    guard !holding.isEmpty else { return findings }
    // A rule that another speaks for is accepted where that one is found.
    let byRule = Dictionary(grouping: holding) { rule(RuleID($0.rule.value))?.id }
    let names = holding.contains { $0.fingerprint != nil } ? fingerprints() : [:]
    return findings.map { finding in
      guard
        let acceptance = byRule[finding.rule]?.first(where: { $0.covers(finding, called: names[finding]) })
      else { return finding }
      return finding.accepted(by: acceptance)
    }
  }

  /// A warning for each acceptance that no finding has met.
  ///
  /// - Parameters:
  ///   - findings: as they were before they were accepted.
  ///   - isWhole: whether the run went to its end; else only those are named whose rule looks at sources alone.
  package static func unused(
    _ acceptances: [Acceptance], in findings: [Finding], isWhole: Bool, on today: Day,
    fingerprints: () -> [Finding: String]
  ) -> [Finding] {
    let holding = acceptances.filter { acceptance in
      AcceptanceFault(of: acceptance, on: today) == nil
        && (isWhole || rule(RuleID(acceptance.rule.value))?.looksAtOutput == false)
    }
    guard !holding.isEmpty else { return [] }
    let names = holding.contains { $0.fingerprint != nil } ? fingerprints() : [:]
    let byRule = Dictionary(grouping: findings, by: \.rule)
    return holding.filter { acceptance in
      !(rule(RuleID(acceptance.rule.value)).flatMap { byRule[$0.id] } ?? []).contains {
        acceptance.covers($0, called: names[$0])
      }
    }.map { acceptance in
      Finding(
        rule: RuleID("RED-16"), severity: .warning, in: acceptance.source, at: acceptance.rule.range,
        message: "nothing is found that this acceptance is for",
        fix:
          "Compare rule, path and fingerprint with the report; or take it out, lest it hide the next finding of its "
          + "kind.")
    }
  }
}

extension Rule {
  /// Whether some of its findings arise only when the pages are made.
  fileprivate var looksAtOutput: Bool {
    checks.contains { check in
      if case .output = check { true } else { false }
    }
  }
}

extension Acceptance {
  /// Whether two fingerprints are of one finding. The mark of what was matched counts where both have one: without the
  /// key of the watch-list a finding has none.
  private static func isSame(_ accepted: String, _ name: String?) -> Bool {
    guard let name else { return false }
    let (own, other) = (accepted.split(separator: "-"), name.split(separator: "-"))
    return own.first == other.first && (own.count < 2 || other.count < 2 || own[1] == other[1])
  }

  fileprivate func covers(_ finding: Finding, called name: String?) -> Bool {
    (path.map { $0.value.utf8.elementsEqual(finding.path.text.utf8) } ?? true)
      && (fingerprint.map { Self.isSame($0.value.lowercased(), name) } ?? true)
  }
}
