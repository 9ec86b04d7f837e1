import Detecting
import Model
import TestSupport

@testable import Checking

/// Findings of one rule in small sites, as `line:column text` of what was marked.
enum JigsawText {
  static func input(
    _ files: [(String, String)],
    sharesInitial: @escaping @Sendable (String) -> Bool = { _ in false },
    initials: @escaping @Sendable (String) -> Bool = { _ in false }
  ) -> RuleInput {
    let catalogue = SiteText(files: files.map { (path: $0.0, text: $0.1) }).catalogue()
    let moment = Moment(london: "2026-11-21T12:00") ?? Moment(universalMinute: 0)
    return RuleInput(
      catalogue: catalogue, now: moment, detector: Detector(), sharesInitialWithListedName: sharesInitial,
      initialsOfListedName: initials)
  }

  static func findings(_ rule: String, _ input: RuleInput) -> [Finding] {
    RuleBook.check(input) { documents, judge in documents.map(judge) }.filter { $0.rule.text == rule }
      .sorted()
  }

  /// The text of what findings mark.
  static func marked(_ findings: [Finding], in input: RuleInput) -> [String] {
    findings.map { finding in
      guard let source = input.catalogue.document(at: finding.path)?.source, let start = finding.start,
        let end = finding.end
      else { return "-" }
      return source.text(in: SourceRange(source.offset(of: start), source.offset(of: end)))
    }
  }

  static func report(_ body: String, _ fields: String = "", reference: String = "EX-2025-01") -> String {
    "---\nkind: report\ntitle: Learning from a review\nreference: \(reference)\nreview_type: lcspr\n"
      + "status: published\npublished: 2026-03-02\n\(fields)\(fields.isEmpty ? "" : "\n")---\n\(body)\n"
  }

  static func briefing(_ body: String, _ fields: String = "") -> String {
    "---\nkind: briefing\nformat: thematic\ntitle: Asking twice\npublished: 2026-10-01\n\(fields)\(fields.isEmpty ? "" : "\n")"
      + "do_differently: [{roles: [dsl], text: Ask.}]\n---\n\(body)\n"
  }

  /// What a rule marks in a report's body.
  static func inReport(_ rule: String, _ body: String, _ fields: String = "") -> [String] {
    let input = input([("content/reports/a.md", report(body, fields))])
    return marked(findings(rule, input), in: input)
  }

  /// The kinds of detail in a report's body.
  static func traits(_ body: String, _ fields: String = "") -> [TraitKind] {
    let input = input([("content/reports/a.md", report(body, fields))])
    guard let document = input.catalogue.documents.first else { return [] }
    return Traits(of: document, on: input.boardNames).kinds
  }
}
