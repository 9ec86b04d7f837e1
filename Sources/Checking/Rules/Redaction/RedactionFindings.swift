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
    let own = detections.source.detections.filter { isOwn($0) && counts($0) }
    let (first, rest) = own.mostTellable()
    let others = rest.map { rest in
      Finding(
        rule: rule, severity: min(heaviest, rest.first.ground.severity), in: file,
        at: SourceRange(rest.first.range),
        category: rest.first.category, message: rest.message, fix: fix(rest.first.category))
    }
    let inText = first.map { detection in
      Finding(
        rule: rule, severity: min(heaviest, detection.ground.severity), in: file,
        at: SourceRange(detection.range),
        category: detection.category,
        message: "\(detection.category.phrase(on: detection.ground)) stands here",
        fix: fix(detection.category))
    }
    let named = detections.path.heaviest.filter(isOwn).map { detection in
      Finding(
        rule: rule, severity: min(heaviest, detection.ground.severity), path: file.path,
        category: detection.category,
        message:
          "\(detection.category.phrase(on: detection.ground)) stands in the name of this file or of its folder",
        fix: "Rename it; names become part of addresses.")
    }
    let given = (detections.source.limitReached + detections.path.limitReached).filter {
      categories.contains($0) && $0.rule(on: .certain) == rule
    }
    let unsure = Set(given).sorted { $0.rawValue < $1.rawValue }.map { category in
      Finding(
        rule: rule, severity: .error, path: file.path, category: category,
        message: "this file could not be searched for \(category.plural) to its end",
        fix: "Look for a very long run of digits, signs or letters without a space, and take it out.")
    }
    return inText + others + named + unsure
  }

  /// Whether this rule is the one to speak of a detection.
  private func isOwn(_ detection: Detection) -> Bool {
    categories.contains(detection.category) && detection.category.rule(on: detection.ground) == rule
  }
}
