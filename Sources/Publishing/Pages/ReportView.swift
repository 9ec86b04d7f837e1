import Model
import Templating

/// Makes the part of a view that only reports and improvement information have.
struct ReportView {
  let review: ReviewFields
  let published: PublishedDocument
  let site: SiteView
  let lookup: DocumentLookup

  func view() -> View {
    View(
      DocumentSchema.report,
      [
        "reference": .text(review.reference?.value ?? ""),
        "review_type": .text(site.label(review.reviewType, "review_type") ?? ""),
        "period": published.period.map { .record(period($0)) } ?? .absent,
        "register": .address(ifAny: review.reference.flatMap { site.register($0.value) }),
        "published_by": review.isHosted ? .absent : origin(),
        "stages": .list(stages()),
        "disseminated": .list(review.disseminated.map(dissemination)),
        "evidence": .list(review.evidence.map(evidence)),
        "evaluation": .list(review.evaluation.compactMap(evaluation)),
        "not_sustained": .text(ifAny: review.notSustained?.value),
      ])
  }

  private func period(_ period: PublicationPeriod) -> View {
    let about = period.isApproximate ? "about " : ""
    let isOver = published.isPeriodOver
    let what = published.document.kind == .improvements ? "information" : "report"
    var sentence = "The board keeps this \(what) on this page for as long as the law's guidance asks."
    if let last = period.lastRequiredDay {
      sentence =
        isOver
        ? "This \(what) had to stay available here until \(about)\(last.spoken). The board still keeps it here."
        : "This \(what) stays available on this page until at least \(about)\(last.spoken). After that you can ask for it."
    }
    return View(
      DocumentSchema.period,
      [
        "sentence": .text(sentence), "last_required_day": SiteView.date(ifAny: period.lastRequiredDay),
        "is_approximate": .flag(period.isApproximate), "is_over": .flag(isOver),
      ])
  }

  /// Who publishes it elsewhere, and where.
  private func origin() -> ViewValue {
    guard let address = review.sourceURL?.value else { return .absent }
    return .record(
      View(
        PageSchema.link,
        [
          "label": .text(review.publisher?.value ?? WebAddress.host(of: address)),
          "address": .address(address),
        ]
      ))
  }

  /// All four stages once any is told, so that a reader sees what is still to come.
  private func stages() -> [View] {
    guard let stages = review.stages else { return [] }
    let days = [
      ("identified", stages.identified), ("disseminated", stages.disseminated),
      ("embedded", stages.embedded), ("evaluated", stages.evaluated),
    ]
    return days.map { slug, day in
      View(
        DocumentSchema.stage,
        ["label": .text(site.label(slug, "loop_stage")), "date": SiteView.date(ifAny: day?.value)])
    }
  }

  private func dissemination(_ entry: ReviewFields.Dissemination) -> View {
    View(
      DocumentSchema.dissemination,
      [
        "date": SiteView.date(ifAny: entry.date?.value),
        "channel": .text(ifAny: site.label(entry.channel, "channel")),
        "agency": .text(ifAny: site.label(entry.agency, "agency")), "reach": .text(ifAny: entry.reach?.value),
      ])
  }

  /// Vocabularies in which authors find words for it.
  private static let kindsOfEvidence = ["evaluation_method", "audit_type", "source"]

  private func evidence(_ evidence: ReviewFields.Evidence) -> View {
    View(
      DocumentSchema.evidence,
      [
        "date": SiteView.date(ifAny: evidence.date?.value),
        "kind": .text(
          ifAny: evidence.kind.map { kind in
            Self.kindsOfEvidence.lazy.compactMap { site.term(kind.value, $0) }.first ?? kind.value
          }),
        "text": .text(ifAny: evidence.text?.value),
      ])
  }

  private func evaluation(_ evaluation: ReviewFields.Evaluation) -> View? {
    guard let date = evaluation.date?.value, let result = evaluation.result?.value,
      let difference = evaluation.difference?.value
    else { return nil }
    let next = evaluation.leadsTo.flatMap { lookup.entry(reference: $0.value) }
    return View(
      DocumentSchema.evaluation,
      [
        "date": .record(SiteView.date(.day(date))),
        "method": .text(site.label(evaluation.method, "evaluation_method") ?? ""),
        "outcome": .text(site.label(evaluation.outcome, "evaluation_outcome") ?? ""),
        "result": .text(result), "difference": .text(difference),
        "leads_to": next.map { .record(site.link($0.title, $0.address)) } ?? .absent,
      ])
  }
}
