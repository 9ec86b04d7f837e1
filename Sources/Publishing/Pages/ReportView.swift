import Model
import Templating

/// Makes the part of a view that only reports have.
struct ReportView {
  let review: ReviewFields
  let published: PublishedDocument
  let site: SiteView

  func view() -> View {
    View(
      DocumentSchema.report,
      [
        "reference": .text(review.reference?.value ?? ""),
        "review_type": .text(review.reviewType.map { site.label($0.value, "review_type") } ?? ""),
        "period": published.period.map { .record(period($0)) } ?? .absent,
        "facts": .list(facts()),
        "findings": .list(review.findings.compactMap(finding)),
        "recommendations": .list(review.recommendations.compactMap { $0.view(site) }),
        "actions": .list(review.actions.compactMap { $0.view(site) }),
        "response": review.response.map { .record(response($0)) } ?? .absent,
        "source_url": .text(ifAny: review.sourceURL?.value),
      ])
  }

  private func period(_ period: PublicationPeriod) -> View {
    let about = period.isApproximate ? "about " : ""
    let isOver = published.isPeriodOver
    var sentence = "The board keeps this report on this page for as long as the law's guidance asks."
    if let last = period.lastRequiredDay {
      sentence =
        isOver
        ? "This report had to stay available here until \(about)\(last.spoken). The board still keeps it here."
        : "This report stays available on this page until at least \(about)\(last.spoken). After that you can ask for it."
    }
    return View(
      DocumentSchema.period,
      [
        "sentence": .text(sentence), "last_required_day": SiteView.date(ifAny: period.lastRequiredDay),
        "is_approximate": .flag(period.isApproximate), "is_over": .flag(isOver),
      ])
  }

  private func facts() -> [View] {
    var facts: [View] = []
    func add(_ label: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      facts.append(View(DocumentSchema.fact, ["label": .text(label), "text": .text(text)]))
    }
    add("Month of the incident", review.incidentMonth?.value.spoken)
    if let from = review.scopePeriod?.from?.value, let to = review.scopePeriod?.to?.value {
      add("Period looked at", "\(from.spoken) to \(to.spoken)")
    }
    add("Decision to hold the review", review.decided?.value.spoken)
    add("Review completed", review.completed?.value.spoken)
    add("How the review was done", site.joined(review.methodology, "methodology"))
    for reviewer in review.reviewers { add(reviewerLabel(reviewer), reviewerText(reviewer)) }
    add("How the family took part", review.familyInvolvement?.value)
    add("How practitioners took part", review.practitionerInvolvement?.value)
    add("Joint with", review.jointWith.map(\.value).joined(separator: ", "))
    add("Published by", review.publisher?.value)
    return facts
  }

  private func reviewerLabel(_ reviewer: ReviewFields.Reviewer) -> String {
    reviewer.role?.value == "chair" ? "Chair of the review" : "Author of the review"
  }

  private func reviewerText(_ reviewer: ReviewFields.Reviewer) -> String? {
    guard let name = reviewer.name?.value else { return nil }
    let shown = name == "withheld" ? "Name withheld" : name
    return reviewer.independence.map {
      "\(shown), \(site.label($0.value, "reviewer_independence").lowercased())"
    } ?? shown
  }

  private func finding(_ finding: ReviewFinding) -> View? {
    guard let id = finding.id?.value, let text = finding.text?.value else { return nil }
    return View(DocumentSchema.finding, ["id": .text(id), "text": .text(text)])
  }

  private func response(_ response: ReviewFields.Response) -> View {
    View(
      DocumentSchema.response,
      [
        "done": .list(response.done.compactMap(entry)), "impact": .list(response.impact.compactMap(entry)),
        "still_to_do": .list(response.stillToDo.compactMap(entry)),
      ])
  }

  private func entry(_ entry: ReviewFields.Response.Entry) -> View? {
    guard let date = entry.date?.value, let text = entry.text?.value else { return nil }
    let findings = entry.findings.map(\.value).joined(separator: ", ")
    return View(
      DocumentSchema.entry,
      [
        "date": .record(SiteView.date(.day(date))), "text": .text(text),
        "findings": .text(ifAny: findings.isEmpty ? nil : findings),
      ])
  }
}
