import Model
import Templating

extension Recommendation {
  /// Nil where its id or text is missing.
  func view(_ site: SiteView) -> View? {
    guard let id = id?.value, let text = text?.value, let scope = scope?.value else { return nil }
    return View(
      DocumentSchema.recommendation,
      [
        "id": .text(id), "text": .text(text), "scope": .text(site.label(scope, "action_scope")),
        "agencies": .text(ifAny: site.joined(agencies, "agency")), "owner": .text(ifAny: owner?.value),
        "due": SiteView.date(ifAny: due?.value),
        "status": .text(ifAny: status.map { site.label($0.value, "recommendation_status") }),
        "reason": .text(ifAny: reason?.value),
      ])
  }
}

extension Action {
  /// Nil where a required field is missing.
  func view(_ site: SiteView) -> View? {
    guard let id = id?.value, let text = text?.value, let scope = scope?.value, let owner = owner?.value,
      let due = due?.value, let status = status?.value
    else { return nil }
    return View(
      DocumentSchema.action,
      [
        "id": .text(id), "text": .text(text), "scope": .text(site.label(scope, "action_scope")),
        "owner": .text(owner), "agencies": .text(ifAny: site.joined(agencies, "agency")),
        "due": .record(SiteView.date(.day(due))), "status": .text(site.label(status, "action_status")),
      ])
  }
}

extension DoDifferently {
  /// Nil where its text is missing.
  func view(_ site: SiteView) -> View? {
    guard let text = text?.value else { return nil }
    return View(
      DocumentSchema.doDifferently,
      [
        "roles": .text(site.joined(roles, "role") ?? ""),
        "agencies": .text(ifAny: site.joined(agencies, "agency")),
        "text": .text(text),
      ])
  }
}
