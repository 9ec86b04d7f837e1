import Model

/// Collects findings: each once, and no more than are worth reading.
struct FindingList {
  private var findings: Set<Finding> = []

  var isEmpty: Bool { findings.isEmpty }

  /// Whether there are so many that looking on is pointless.
  var isFull: Bool { findings.count >= Limits.findings }

  /// In the order of every report.
  var sorted: [Finding] { findings.sorted() }

  mutating func add(
    _ slip: Slip, in source: SourceFile, at range: SourceRange, notes: [Finding.Note] = []
  ) {
    guard !isFull else { return }
    findings.insert(
      Finding(
        rule: .layoutsAreSound, severity: .error, in: source, at: range, message: slip.message,
        fix: slip.fix, notes: notes))
  }

  /// Findings that were made elsewhere: about a file as a whole, or about the nesting of another file.
  mutating func add(_ more: [Finding]) {
    findings.formUnion(more)
  }
}
