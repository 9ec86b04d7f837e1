import Detecting
import Model

extension RuleBook {
  /// What identifies people in a text that is no document of a site: every category, whatever its kind.
  package static func inspect(_ source: SourceFile, _ result: ScanResult) -> [Finding] {
    let (first, rest) = result.detections.mostTellable()
    return first.map { detection in
      Finding(
        rule: detection.category.rule(on: detection.ground), severity: detection.ground.severity, in: source,
        at: SourceRange(detection.range),
        category: detection.category,
        message: "\(detection.category.phrase(on: detection.ground)) stands here",
        fix: CategoryGuide(detection.category).rewrite)
    }
      + rest.map { rest in
        Finding(
          rule: rest.first.category.rule(on: rest.first.ground), severity: rest.first.ground.severity,
          in: source,
          at: SourceRange(rest.first.range), category: rest.first.category,
          message: rest.message, fix: CategoryGuide(rest.first.category).rewrite)
      }
      + result.limitReached.map { category in
        Finding(
          rule: category.rule(on: .certain), severity: .error, path: source.path, category: category,
          message: "this file could not be searched for \(category.plural) to its end",
          fix: "Look for a very long run of digits, signs or letters without a space.")
      }
  }

  /// What identifies people in the path of a file.
  package static func inspect(_ path: SitePath, detector: Detector) -> [Finding] {
    let detected = detector.scan(path: path).heaviest
    let faults = NameParts(stemOf: path).faultsOfUnknownUse.filter { fault, _ in
      !detected.contains { $0.category == fault.category }
    }
    return detected.map { detection in
      Finding(
        rule: detection.category.rule(on: detection.ground), severity: detection.ground.severity, path: path,
        category: detection.category,
        message:
          "\(detection.category.phrase(on: detection.ground)) stands in the name of this file or of its folder",
        fix: "Rename it.")
    }
      + faults.map { fault, severity in
        Finding(
          rule: RuleID("RED-06"), severity: severity, path: path, category: fault.category,
          message: "\(fault.phrase) stands in the name of this file",
          fix: "Rename it after what it is, as easy-read.pdf: names become part of addresses.")
      }
  }
}
