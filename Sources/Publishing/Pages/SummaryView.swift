import Model
import Templating

/// Makes the part of a view that only learning summaries have: Slough's eleven fields, in the order and
/// with the numbers of that form.
struct SummaryView {
  let summary: SummaryFields
  let document: Document
  let site: SiteView
  let lookup: DocumentLookup

  func view() -> View {
    View(
      DocumentSchema.summary,
      [
        "form": .list(form()), "do_differently": .list(summary.doDifferently.compactMap { $0.view(site) }),
        "new_learning": .text(ifAny: summary.newLearning?.value),
        "key_practice_episodes": .texts(summary.keyPracticeEpisodes.map(\.value)),
      ])
  }

  private func form() -> [View] {
    return [
      field(1, "Date form completed", [summary.completedOn?.value.spoken]),
      field(2, "Type of review conducted", conduct()),
      field(3, "Month and year of incident", [summary.incidentMonth?.value.spoken ?? absent]),
      field(4, "Review reference code", [references() ?? absent]),
      field(5, "What we learnt about the case", [summary.caseLearning?.value]),
      field(6, "What we learnt about the review and its method", method()),
      recommendations(7, "Key recommendations: single agency", scope: "single-agency"),
      recommendations(8, "Key recommendations: multi-agency", scope: "multi-agency"),
      field(
        9, "Who is changing what", summary.actions.isEmpty ? ["Nobody yet."] : [],
        actions: summary.actions.compactMap { $0.view(site) }),
      field(10, "How we will know that anything has changed", audit()),
      field(11, "Other comments", [summary.otherComments?.value ?? "None."]),
    ]
  }

  /// Where there is no month or no reference. Learning before a review is finished must give neither.
  private var absent: String {
    document.common.interim == nil ? "Not given." : "Left out, so that nobody can be recognised."
  }

  /// Its own, or that of the reviews behind it which the public knows.
  private func references() -> String? {
    let references = summary.reference.map { [$0] } ?? document.common.derivedFrom
    let known = references.map(\.value).filter { lookup.entry(reference: $0) != nil }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  private func conduct() -> [String?] {
    [
      summary.reviewType.map { site.label($0.value, "review_type") },
      site.joined(summary.methodology, "methodology").map { "Method: \($0)" },
      summary.chair.map { "Chair: \($0.value)" }, summary.author.map { "Author: \($0.value)" },
      site.joined(summary.selectedBecause, "selected_because").map { "Chosen because: \($0)" },
    ]
  }

  private func method() -> [String?] {
    [
      summary.methodLearning?.value, summary.methodPeople.map { "Who took part: \($0.value)" },
      summary.methodMonths.map { "How long it took: \($0.value) \($0.value == 1 ? "month" : "months")" },
    ]
  }

  private func audit() -> [String?] {
    [
      summary.impactAudit?.method.map { "Method: \($0.value)" },
      summary.impactAudit?.when.map { "When: \($0.value)" },
      summary.impactAudit?.text?.value,
    ]
  }

  private func recommendations(_ number: Int, _ label: String, scope: String) -> View {
    let those = summary.recommendations.filter { $0.scope?.value == scope }
    return field(
      number, label, those.isEmpty ? ["None."] : [], recommendations: those.compactMap { $0.view(site) })
  }

  private func field(
    _ number: Int, _ label: String, _ texts: [String?], recommendations: [View] = [], actions: [View] = []
  ) -> View {
    View(
      DocumentSchema.formField,
      [
        "number": .text(String(number)), "label": .text(label), "texts": .texts(texts.compactMap { $0 }),
        "recommendations": .list(recommendations), "actions": .list(actions),
      ])
  }
}
