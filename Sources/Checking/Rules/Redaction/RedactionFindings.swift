import Detecting
import Model

/// Turns what was detected into findings of one rule. The matched text is never part of them.
struct RedactionFindings {
  let rule: RuleID
  let categories: Set<DetectionCategory>
  /// What a detection weighs at most.
  var heaviest = Severity.error
  let fix: @Sendable (DetectionCategory) -> String

  /// - Parameter where: which detections in the text count, of those in the rule's categories.
  func findings(
    in file: SourceFile, _ detections: FileDetections, where counts: (Detection) -> Bool = { _ in true }
  ) -> [Finding] {
    let own = detections.source.detections.filter {
      categories.contains($0.category) && $0.category.rule(on: $0.ground) == rule && counts($0)
    }
    let (first, rest) = own.mostTellable()
    let others = rest.map { rest in
      Finding(
        rule: rule, severity: rest.first.ground.severity, in: file, at: SourceRange(rest.first.range),
        category: rest.first.category, message: rest.message, fix: fix(rest.first.category))
    }
    let inText = first.map { detection in
      Finding(
        rule: rule, severity: min(heaviest, detection.ground.severity), in: file,
        at: SourceRange(detection.range),
        category: detection.category, message: "\(detection.category.phrase) stands here",
        fix: fix(detection.category))
    }
    let inPath = detections.path.detections.filter {
      categories.contains($0.category) && $0.category.rule(on: $0.ground) == rule
    }
    let named = Dictionary(grouping: inPath, by: \.category).sorted { $0.key.rawValue < $1.key.rawValue }
      .map { category, detections in
        Finding(
          rule: rule, severity: detections.map(\.ground.severity).max() ?? .error, path: file.path,
          category: category,
          message: "\(category.phrase) stands in the name of this file or of its folder",
          fix: "Rename it; names become part of addresses.")
      }
    let given = (detections.source.limitReached + detections.path.limitReached).filter(categories.contains)
    let unsure = Set(given).sorted { $0.rawValue < $1.rawValue }.map { category in
      Finding(
        rule: rule, severity: .error, path: file.path, category: category,
        message: "this file could not be searched for \(category.plural) to its end",
        fix: "Look for a very long run of digits, signs or letters without a space, and take it out.")
    }
    return inText + others + named + unsure
  }
}
