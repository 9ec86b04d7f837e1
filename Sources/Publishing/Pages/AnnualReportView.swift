import Model
import Templating

/// Makes the part of a view that only annual reports have.
struct AnnualReportView {
  let report: AnnualReportFields
  let lookup: DocumentLookup
  let site: SiteView

  func view() -> View {
    View(
      DocumentSchema.annualReport,
      [
        "period": .text(report.spokenPeriod ?? ""), "refers_to": .list(reviews()),
        "accountability": .list(accountability()),
      ])
  }

  /// Those that the public knows.
  private func reviews() -> [View] {
    report.refersTo.compactMap { reference in
      lookup.entry(reference: reference.value).map { site.link($0.title, $0.address) }
    }
  }

  private func accountability() -> [View] {
    let parts = [
      ("How much did we do?", report.accountability?.howMuch),
      ("How well did we do it?", report.accountability?.howWell),
      ("What difference did it make?", report.accountability?.difference),
    ]
    return parts.compactMap { question, text in
      text.map {
        View(DocumentSchema.answer, ["question": .text(question), "text": .text($0.value)])
      }
    }
  }
}
