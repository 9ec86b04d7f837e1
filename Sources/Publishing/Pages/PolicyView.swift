import Model
import Templating

/// Makes the part of a view that only policies have.
struct PolicyView {
  let policy: PolicyFields
  let site: SiteView

  func view() -> View {
    View(DocumentSchema.policy, ["document_history": .list(policy.documentHistory.map(version))])
  }

  func facts() -> [View] {
    var facts = FactList()
    facts.add("Kind of policy", site.label(policy.policyType, "policy_type"))
    facts.add("Version", policy.version?.value)
    facts.add("Approved", policy.approved)
    facts.add("Approved by", policy.approvedBy?.value)
    facts.add("Owner", policy.owner?.value)
    facts.add("Next review", policy.reviewDue)
    facts.add(
      "Reviewed every", policy.reviewEvery.map { $0.value == 1 ? "1 month" : "\($0.value) months" })
    facts.add("Monitored by", policy.monitoredBy.map { site.group($0.value) })
    facts.add("Guidance followed", policy.edition.map { site.edition($0.value) })
    return facts.views
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
