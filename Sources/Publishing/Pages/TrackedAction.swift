import Model
import Templating

/// An action, and where it was agreed.
struct TrackedAction {
  let status: String
  let isOverdue: Bool
  private let id: String
  private let text: String
  private let due: Day
  private let owner: String
  private let scope: String
  private let agencies: [Field<String>]
  private let group: String?
  private let source: String
  private let address: Address?

  /// Nil where a required field is missing.
  private init?(_ action: Action, source: String, address: Address?, on day: Day) {
    guard let id = action.id?.value, let text = action.text?.value, let scope = action.scope?.value,
      let owner = action.owner?.value, let due = action.due?.value, let status = action.status?.value
    else { return nil }
    self.id = id
    self.text = text
    self.scope = scope
    self.owner = owner
    self.due = due
    self.status = status
    self.source = source
    self.address = address
    agencies = action.agencies
    group = action.group?.value
    isOverdue = action.isOverdue(on: day)
  }

  /// Of all documents that readers see whole and that nothing has replaced, and of the board's own registers;
  /// what is due first comes first.
  static func all(in catalogue: PublishedCatalogue) -> [TrackedAction] {
    let day = catalogue.moment.day
    var all: [TrackedAction] = []
    for published in catalogue.documents where !published.isSuperseded {
      all += published.document.actions.compactMap {
        TrackedAction($0, source: published.title, address: published.address, on: day)
      }
    }
    for list in catalogue.data.actionLists {
      all += list.actions.compactMap { TrackedAction($0, source: list.title, address: nil, on: day) }
    }
    // By index: an action is large, and sorting moves what it sorts many times.
    return all.indices.map { (due: all[$0].due, index: $0) }
      .sorted { ($0.due, $0.index) < ($1.due, $1.index) }.map { all[$0.index] }
  }

  /// Whether there is any action to show.
  static func areAny(in catalogue: PublishedCatalogue) -> Bool {
    let day = catalogue.moment.day
    return catalogue.documents.contains { published in
      !published.isSuperseded
        && published.document.actions.contains { TrackedAction($0, source: "", address: nil, on: day) != nil }
    }
      || catalogue.data.actionLists.contains { list in
        list.actions.contains { TrackedAction($0, source: "", address: nil, on: day) != nil }
      }
  }

  func view(_ site: SiteView, groups: [SiteData.Group]) -> View {
    View(
      PageSchema.trackedAction,
      [
        "id": .text(id), "text": .text(text), "scope": .text(site.label(scope, "action_scope")),
        "owner": .text(owner), "agencies": .text(ifAny: site.joined(agencies, "agency")),
        "group": .text(ifAny: group.map { slug in groups.first { $0.slug == slug }?.label ?? slug }),
        "due": .record(SiteView.date(.day(due))), "is_overdue": .flag(isOverdue),
        "source": .text(source), "address": .address(ifAny: address.map(site.href)),
      ])
  }
}
