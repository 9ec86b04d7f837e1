import Model
import Templating

/// What readers may know of how a review came about and was done.
struct ReviewFacts {
  let review: ReviewFields
  let site: SiteView

  func views() -> [View] {
    var facts = FactList()
    addBeginning(to: &facts)
    addConduct(to: &facts)
    addPublication(to: &facts)
    return facts.views
  }

  private func addBeginning(to facts: inout FactList) {
    facts.add("Month of the incident", review.incidentMonth?.value.spoken)
    facts.add("Outcome for the person", site.label(review.outcome, "outcome"))
    facts.add("What led to the review", review.triggeredBy?.value)
    facts.add("Legal basis", site.label(review.mandate, "mandate"))
    facts.add("Criteria met", site.joined(review.criteria, "criteria"))
    facts.add("Why this was chosen", site.joined(review.selectedBecause, "selected_because"))
    facts.add("Decision to hold the review", review.decided)
    facts.add("Decided by", review.decision?.by?.value)
    facts.add("Basis of the decision", review.decision?.basis?.value)
    facts.add("Commissioned by", review.commissionedBy.map { site.group($0.value) })
    facts.add("Guidance followed", review.policyEdition.map { site.edition($0.value) })
  }

  private func addConduct(to facts: inout FactList) {
    if let from = review.scopePeriod?.from?.value, let to = review.scopePeriod?.to?.value {
      facts.add("Period looked at", "\(from.spoken) to \(to.spoken)")
    }
    facts.add("Review began", review.initiated)
    facts.add("Review completed", review.completed)
    facts.add("Delayed by", delay())
    facts.add("How the review was done", site.joined(review.methodology, "methodology"))
    for reviewer in review.reviewers {
      facts.add(
        reviewer.role?.value == "chair" ? "Chair of the review" : "Author of the review", text(reviewer))
    }
    facts.add("How the family took part", review.familyInvolvement?.value)
    facts.add("How practitioners took part", review.practitionerInvolvement?.value)
    facts.add("Challenged by peers", review.peerChallenge.map { $0.value ? "Yes" : "No" })
  }

  private func addPublication(to facts: inout FactList) {
    facts.add("Joint with", review.jointWith.map(\.value))
    facts.add("Published by", review.publisher?.value)
    if let address = review.sourceURL?.value, review.isHosted {
      facts.add("First published at", WebAddress.host(of: address), address: address)
    }
    if let deposit = review.deposited, let repository = deposit.repository?.value {
      let since = deposit.date.map { " since \($0.value.spoken)" } ?? ""
      let reference = deposit.reference.map { " (\($0.value))" } ?? ""
      facts.add("Also kept in", repository + since + reference)
    }
  }

  /// The kind of thing that held the review up, and since when; the rest is for those who were told.
  private func delay() -> String? {
    site.label(review.delay?.reason, "delay_reason").map { reason in
      reason + (review.delay?.since.map { ", since \($0.value.spoken)" } ?? "")
    }
  }

  private func text(_ reviewer: ReviewFields.Reviewer) -> String? {
    guard let name = reviewer.name?.value else { return nil }
    let shown = name == "withheld" ? "Name withheld" : name
    return site.label(reviewer.independence, "reviewer_independence").map { "\(shown), \($0.lowercased())" }
      ?? shown
  }
}
