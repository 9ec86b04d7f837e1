import Model
import Templating

/// Makes the board's response: that of a report, with that of each document which responds to it, or that of
/// such a document alone.
struct ResponseView {
  let own: ReviewFields.Response?
  /// Newest first.
  var documents: [PublishedDocument] = []
  let site: SiteView

  /// Nil where nobody has responded.
  func view() -> View? {
    let all = ([own] + documents.reversed().map(\.document.response)).compactMap { $0 }
    guard !all.isEmpty else { return nil }
    return View(
      DocumentSchema.response,
      [
        "done": .list(all.flatMap(\.done).compactMap(entry)),
        "impact": .list(all.flatMap(\.impact).compactMap(entry)),
        "still_to_do": .list(all.flatMap(\.stillToDo).compactMap(entry)),
        "documents": .list(documents.map { site.link($0.title, $0.address) }),
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

extension Document {
  /// The response it holds, whatever the kind.
  var response: ReviewFields.Response? {
    if case .response(let fields) = details { fields.response } else { review?.response }
  }
}
