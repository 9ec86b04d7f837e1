import Model

/// All that falls due about one review, done by others or by the calendar itself; empty for other documents.
struct ReviewDeadlines {
  private let document: Document
  private let catalogue: Catalogue
  private let moment: Moment
  private let masker: SourceMasker

  init(_ document: Document, _ catalogue: Catalogue, _ moment: Moment, _ masker: SourceMasker) {
    self.document = document
    self.catalogue = catalogue
    self.moment = moment
    self.masker = masker
  }

  /// Of a draft nothing is known for certain.
  var all: [StatusDeadline] {
    guard let review = document.review, !document.common.isDraft else { return [] }
    return publication + duties(of: review) + holds(of: review) + recommendations(of: review)
  }

  /// The day it appears, and the last on which it must be there.
  private var publication: [StatusDeadline] {
    var deadlines: [StatusDeadline] = []
    if let published = document.common.published?.value.latest, !document.common.isInternal {
      let embargo = document.common.embargoUntil?.value
      if let embargo, embargo > moment, embargo.day >= published {
        deadlines.append(
          deadline(
            embargo.day, "to be published at \(embargo.spokenClock), when its embargo ends", "publication"))
      } else if published > moment.day {
        deadlines.append(deadline(published, "to be published", "publication"))
      }
    }
    if let last = document.statusPeriod(in: catalogue, at: moment)?.lastRequiredDay {
      deadlines.append(deadline(last, "last required day on the site", "last-required-day"))
    }
    return deadlines
  }

  /// What its edition asks for and nobody has done. What was left undone before the board adopted Candour can no
  /// longer be mended, so it is not overdue.
  private func duties(of review: ReviewFields) -> [StatusDeadline] {
    let isMendable = !catalogue.isFromBeforeAdoption(document)
    let isShown = document.state(at: moment) != .internal && document.state(at: moment) != .notPublished
    return catalogue.deadlines(of: document).compactMap { duty in
      guard duty.done == nil, let due = duty.due, duty.duty != .notice || isShown else { return nil }
      return deadline(
        due, words(for: duty, review), "\(duty.duty.rawValue) \(duty.body ?? "")", isTask: isMendable)
    }
  }

  private func words(for deadline: Deadline, _ review: ReviewFields) -> String {
    let body = name(ofBody: deadline.body)
    let edition = catalogue.edition(of: review)
    switch deadline.duty {
    case .notice:
      let period = edition?.notice.map { "at least \($0.period.spoken) before publication" } ?? ""
      let isClear = catalogue.site.noticeCounting == .clear
      let other = deadline.otherReading.map {
        " (\($0.spoken) if \(isClear ? "the days are not clear days" : "clear days are counted"))"
      }
      return "copy to be with \(body), \(period)\(other ?? "")"
    case .decision: return "decision whether to hold a review"
    case .decisionTold: return "\(body) to be told of the decision"
    case .incidentNotice: return "incident to be notified"
    case .rapidReview: return "rapid review to be done"
    case .completion:
      let isPublished =
        edition?.completion?.includesPublication ?? false && catalogue.isBoundToPublish(review)
        && review.notPublished == nil
      return isPublished ? "review to be completed and published" : "review to be completed"
    }
  }

  /// `the Secretary of State`.
  private func name(ofBody slug: String?) -> String {
    guard let slug, slug != "other" else { return "another body" }
    let label = catalogue.defaults.vocabularies.label(of: slug, in: "review_body")
    return slug == "ofsted" ? label : "the \(label)"
  }

  /// The days on which what keeps it off the site is looked at again.
  private func holds(of review: ReviewFields) -> [StatusDeadline] {
    var deadlines: [StatusDeadline] = []
    if let day = review.currentDelay(document, at: moment)?.reviewOn?.value {
      deadlines.append(deadline(day, "delay to be looked at again", "delay", isTask: true))
    }
    if let day = review.currentHold(document, at: moment)?.holdUntil?.value {
      deadlines.append(
        deadline(day, "legal hold ends, which by itself clears nothing: take advice", "hold", isTask: true))
    }
    for gap in review.openWithdrawals(on: moment.day) {
      guard let day = gap.reviewOn?.value else { continue }
      deadlines.append(
        deadline(
          day, "withdrawal to be looked at again", "withdrawal \(gap.from?.value.description ?? "")",
          isTask: true))
    }
    return deadlines
  }

  /// Those that no action answers: the others are followed by their actions. Nothing records that one of them was
  /// done, so none is ever overdue.
  private func recommendations(of review: ReviewFields) -> [StatusDeadline] {
    let answered = Set(review.actions.compactMap(\.recommendation?.value))
    return review.recommendations.compactMap { recommendation in
      guard let due = recommendation.due?.value, let id = recommendation.id?.value, !answered.contains(id),
        recommendation.status?.value != "not-accepted"
      else { return nil }
      let owner = recommendation.owner.map { " (\(masker.mask($0.value)))" } ?? ""
      return deadline(
        due, "recommendation \(masker.mask(id)) due\(owner)", "recommendation \(masker.mask(id))")
    }
  }

  private func deadline(_ day: Day, _ what: String, _ identity: String, isTask: Bool = false)
    -> StatusDeadline
  {
    let reference = document.review?.reference.map { masker.mask($0.value) }
    return StatusDeadline(
      day: day, what: what, reference: reference,
      identity: "\(reference ?? masker.mask(document.path.text)) \(identity)", isTask: isTask)
  }
}
