import Model

/// A part of Candour that takes bytes from outside, and what must hold whatever they are.
struct FuzzTarget: Sendable {
  /// As the environment gives it; also the name of the folder of its first inputs.
  let name: String
  /// Traps, by `demand`, where something does not hold.
  let run: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = [
    .frontMatter, .markdown, .layouts, .dates, .addresses, .folding, .recognisers,
  ]
}

/// Stops the fuzzer, which then keeps the input, where something that must hold does not.
func demand(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  fatalError(what())
}

extension SourceFile {
  /// Demands that a range lies within this file.
  func demandHolds(_ range: SourceRange, _ what: String) {
    demand(range.lower >= 0 && range.upper <= bytes.count, "\(what) lies outside its file: \(range)")
  }

  /// Demands of findings that each says something and points at a place of this file.
  func demandPlaces(of findings: [Finding]) {
    for finding in findings {
      demand(!finding.message.isEmpty, "a finding says nothing")
      guard finding.path == path, let start = finding.start, let end = finding.end else { continue }
      demand(start <= end, "a finding ends before it begins: \(finding)")
      demand(start.line >= 1 && end.line <= lineStarts.count, "a finding points past the file: \(finding)")
      demand(place(at: offset(of: start)) == start, "a finding begins beyond its line: \(finding)")
    }
  }
}
