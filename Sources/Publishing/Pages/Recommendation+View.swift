import Model
import Templating

extension ReviewFinding {
  /// Nil where its id or text is missing.
  func view() -> View? {
    guard let id = id?.value, let text = text?.value else { return nil }
    return View(DocumentSchema.finding, ["id": .text(id), "text": .text(text)])
  }
}

extension Recommendation {
  /// Nil where its id or text is missing.
  func view(_ site: SiteView) -> View? {
    guard let id = id?.value, let text = text?.value, let scope = scope?.value else { return nil }
    return View(
      DocumentSchema.recommendation,
      [
        "id": .text(id), "text": .text(text), "scope": .text(site.label(scope, "action_scope")),
        "agencies": .text(ifAny: site.joined(agencies, "agency")), "owner": .text(ifAny: owner?.value),
        "due": SiteView.date(ifAny: due?.value), "finding": .text(ifAny: finding?.value),
        "status": .text(ifAny: site.label(status, "recommendation_status")),
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
        "group": .text(ifAny: group.map { site.group($0.value) }),
        "due": .record(SiteView.date(.day(due))), "status": .text(site.label(status, "action_status")),
        "is_overdue": .flag(isOverdue(on: site.day)),
        "origin": .text(ifAny: site.label(origin, "action_origin")),
        "recommendation": .text(ifAny: recommendation?.value),
        "changes": .list(changes.map { $0.view(site) }),
      ])
  }
}

extension Action.Change {
  func view(_ site: SiteView) -> View {
    View(
      DocumentSchema.progress,
      [
        "date": SiteView.date(ifAny: date?.value),
        "status": .text(ifAny: site.label(status, "action_status")), "reason": .text(ifAny: reason?.value),
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
