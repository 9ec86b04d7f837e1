import Model
import Templating

/// Makes the part of a view that only policies have.
struct PolicyView {
  let policy: PolicyFields
  let site: SiteView

  func view() -> View {
    View(
      DocumentSchema.policy,
      ["facts": .list(facts()), "document_history": .list(policy.documentHistory.map(version))])
  }

  private func facts() -> [View] {
    let rows: [(String, String?)] = [
      ("Kind of policy", policy.policyType.map { site.label($0.value, "policy_type") }),
      ("Version", policy.version?.value),
      ("Approved", policy.approved?.value.spoken),
      ("Approved by", policy.approvedBy?.value),
      ("Owner", policy.owner?.value),
      ("Next review", policy.reviewDue?.value.spoken),
      ("Reviewed every", policy.reviewEvery.map { "\($0.value) months" }),
      ("Monitored by", policy.monitoredBy.map { site.label($0.value, "group") }),
    ]
    return rows.compactMap { label, text in
      text.map { View(DocumentSchema.fact, ["label": .text(label), "text": .text($0)]) }
    }
  }

  private func version(_ version: PolicyFields.Version) -> View {
    View(
      DocumentSchema.version,
      [
        "version": .text(ifAny: version.version?.value), "date": .text(ifAny: version.date?.value.spoken),
        "change": .text(ifAny: version.change?.value), "stage": .text(ifAny: version.stage?.value),
      ])
  }
}
