import Model
import Templating

/// Labelled texts in the order in which they are added; what is not there is left out.
struct FactList {
  private(set) var views: [View] = []

  mutating func add(_ label: String, _ text: String?, address: String? = nil) {
    guard let text, !text.isEmpty else { return }
    views.append(
      View(
        DocumentSchema.fact,
        ["label": .text(label), "text": .text(text), "address": .address(ifAny: address)]))
  }

  mutating func add(_ label: String, _ date: Field<Day>?) {
    add(label, date?.value.spoken)
  }

  mutating func add(_ label: String, _ date: Field<DayOrMonth>?) {
    add(label, date?.value.spoken)
  }

  mutating func add(_ label: String, _ texts: [String]) {
    add(label, texts.joined(separator: ", "))
  }
}
