import Model

extension Finding {
  /// The order of a report. Findings come out of a set, so that any two that differ at all need an order of
  /// their own, or the same site would not give the same bytes every time.
  static func areInOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left < right { return true }
    if right < left { return false }
    let nowhere = SourcePlace(line: 0, column: 0)
    let ends = (left.end ?? nowhere, right.end ?? nowhere)
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.rest < right.rest
  }

  private var rest: String {
    let notes = notes.map { note in
      [note.path.text, note.start.map { "\($0.line):\($0.column)" } ?? "", note.message].joined(
        separator: "\n")
    }
    return ([fix, category?.rawValue ?? "", inspection?.rawValue ?? ""] + notes).joined(separator: "\n")
  }
}
