import Model

extension StatusPage {
  var overdue: PageTable {
    PageTable(
      id: "overdue", caption: "What ought to have been done, the longest overdue first",
      headings: ["Since", "Review", "What"], rows: status.overdue.map(row))
  }

  var deadlines: PageTable {
    PageTable(
      id: "deadlines", caption: "What falls due, the next first", headings: ["Day", "Review", "What"],
      rows: status.deadlines.map(row))
  }

  private func row(_ deadline: StatusDeadline) -> [PageTable.Cell] {
    [
      .day(deadline.day), deadline.reference.map { .text($0) } ?? .empty,
      .text(Sentence.begun(deadline.what)),
    ]
  }

  var reviews: PageTable {
    PageTable(
      id: "reviews", caption: "How long each review must stay on the site",
      headings: [
        "Review", "Title", "State", "Published", "Last required day", "Removable from", "Days left", "Rules",
      ],
      rows: status.reviews.map { review in
        [
          .text(review.reference ?? review.path), review.title.map { .text($0) } ?? .empty,
          .text(review.state.rawValue), review.published.map { .day($0) } ?? .empty,
          .day(review.lastRequiredDay, about: review.isApproximate),
          .day(review.firstRemovableDay, about: review.isApproximate),
          review.daysLeft.map { .number($0) } ?? .empty,
          review.findings.isEmpty ? .empty : .text(review.findings.joined(separator: " ")),
        ]
      })
  }

  var notices: PageTable {
    let other = status.counting == .clear ? "if not clear days" : "if clear days"
    return PageTable(
      id: "notices", caption: "Copies to bodies: those still to be given, and those that were late",
      headings: ["Review", "To", "Given", "Latest day", "Latest day \(other)", "Verdict"],
      rows: status.reviews.flatMap { review in
        review.noticesOfInterest.map { notice in
          [
            .text(review.reference ?? review.path), .text(notice.name), .day(notice.given),
            .day(notice.latest), .day(notice.otherReading ?? notice.latest),
            notice.isLate ? .alert("late") : .text(notice.given == nil ? "to do" : "in time"),
          ]
        }
      })
  }

  var holds: PageTable {
    PageTable(
      id: "holds", caption: "What keeps a review off the site, and when that is looked at again",
      headings: ["Review", "What", "Since", "Until", "Look at again"],
      rows: status.reviews.flatMap { review in
        review.holds.map { hold in
          [
            .text(review.reference ?? review.path), .text(hold.what), .day(hold.since), .day(hold.until),
            .day(hold.reviewOn),
          ]
        }
      })
  }

  var faults: PageTable {
    PageTable(
      id: "faults", caption: "Errors, then warnings; `candour explain` and a rule’s name tells more",
      headings: ["Rule", "Weight", "Where", "What"],
      rows: status.faults.map { fault in
        [
          .text(fault.rule), fault.severity == .error ? .alert("error") : .text(fault.severity.rawValue),
          .text(fault.place), .text(fault.message),
        ]
      })
  }
}
