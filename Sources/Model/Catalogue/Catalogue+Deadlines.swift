extension Catalogue {
  /// How working days are counted on this site.
  package var calendar: WorkingDays { WorkingDays(defaults.holidays) }

  /// What the edition of a review asks to be done by a day, as far as the dates are there that it is counted from;
  /// whether it has been done or not.
  package func deadlines(of document: Document) -> [Deadline] {
    guard let review = document.review, let edition = edition(of: review) else { return [] }
    return course(of: review, edition) + notices(of: review, in: document, edition)
      + [completion(of: review, in: document, edition)].compactMap { $0 }
  }

  /// From becoming aware of an incident to the decision.
  private func course(of review: ReviewFields, _ edition: Edition) -> [Deadline] {
    var deadlines: [Deadline] = []
    if let aware = review.aware {
      if let days = edition.incidentNoticeDays {
        deadlines.append(
          Deadline(
            .incidentNotice, due: calendar.day(days, after: aware.value), done: review.notifiedIncident,
            from: aware.range))
      }
      if let days = edition.rapidReviewDays {
        deadlines.append(
          Deadline(
            .rapidReview, due: calendar.day(days, after: aware.value), done: review.rapidReviewDone,
            from: aware.range))
      }
    }
    if let months = edition.decisionMonths, let notified = review.notifiedIncident {
      deadlines.append(
        Deadline(
          .decision, due: notified.value.adding(months: months), done: review.decided, from: notified.range))
    }
    guard let told = edition.decisionTold, let decided = review.decided else { return deadlines }
    return deadlines
      + told.bodies.map { body in
        let done = review.decisionNotified.first(to: body)
        guard let days = told.workingDays else {
          return Deadline(.decisionTold, body: body, due: nil, done: done, from: decided.range)
        }
        return Deadline(
          .decisionTold, body: body, due: calendar.day(days, after: decided.value), done: done,
          from: decided.range)
      }
  }

  /// Copies before publication, one for each body of the edition.
  private func notices(of review: ReviewFields, in document: Document, _ edition: Edition) -> [Deadline] {
    guard let notice = edition.notice, isBoundToPublish(review), review.isHosted,
      let published = document.common.published
    else { return [] }
    let day = document.availableFrom(published.value).latest
    let counting = site.noticeCounting
    let latest = notice.period.latest(before: day, counting, calendar)
    let other = notice.period.latest(before: day, counting == .clear ? .inclusiveEnd : .clear, calendar).day
    return notice.bodies.map { body in
      Deadline(
        .notice, body: body, due: latest, otherReading: other == latest.day ? nil : other,
        done: review.notified.first(to: body), from: published.range)
    }
  }

  private func completion(of review: ReviewFields, in document: Document, _ edition: Edition) -> Deadline? {
    guard let completion = edition.completion else { return nil }
    let start = completion.start == .initiated ? review.initiated : review.decided
    guard let start else { return nil }
    var done = review.completed
    if completion.includesPublication, isBoundToPublish(review), review.notPublished == nil {
      // Completed but not published is not there yet.
      let published = document.common.published.map { Field($0.value.earliest, $0.range) }
      done = done.flatMap { completed in published.map { $0.value > completed.value ? $0 : completed } }
    }
    return Deadline(
      .completion, due: start.value.adding(months: completion.months), done: done, from: start.range)
  }
}

extension Catalogue {
  /// Whether a review of this type has to be published, by law or because the board has chosen to.
  package func isBoundToPublish(_ review: ReviewFields) -> Bool {
    let type = review.reviewType.flatMap { defaults.vocabularies["review_type"][$0.value] }
    switch type?.duty {
    case .must, .unlessInappropriate: return true
    case .decide: return type?.regime == .careAct
    case .noDuty, nil: return false
    }
  }

  /// Whether a document was published before the board adopted Candour: nobody can mend then what was left undone.
  package func isFromBeforeAdoption(_ document: Document) -> Bool {
    guard let adopted = site.adoptedOn, let published = document.common.published else { return false }
    return published.value.latest < adopted.value
  }
}

extension [ReviewFields.Notice] {
  /// When a body was told first.
  fileprivate func first(to body: String) -> Field<Day>? {
    filter { $0.to?.value == body }.compactMap(\.date).min { $0.value < $1.value }
  }
}
