import Model

extension StatusPage {
  var overdue: PageTable {
    PageTable(
      id: "overdue", caption: "What ought to have been done, the longest overdue first",
      headings: ["Since", "What", "Review"], rows: status.overdue.map(row))
  }

  var deadlines: PageTable {
    PageTable(
      id: "deadlines", caption: "What falls due, the next first", headings: ["Day", "What", "Review"],
      rows: status.deadlines.map(row))
  }

  private func row(_ deadline: StatusDeadline) -> [PageTable.Cell] {
    [
      .day(deadline.day), .prose(Sentence.begun(deadline.what)), .code(deadline.reference),
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
          .code(review.reference ?? review.path), review.title.map { .prose($0) } ?? .empty,
          .text(review.state.rawValue), review.published.map { .day($0) } ?? .empty,
          .day(review.lastRequiredDay, about: review.isApproximate),
          .day(review.firstRemovableDay, about: review.isApproximate),
          review.daysLeft.map { .number($0) } ?? .empty,
          review.findings.isEmpty ? .empty : .codes(review.findings),
        ]
      })
  }

  var notices: PageTable {
    let other = status.counting == .clear ? "if not clear days" : "if clear days"
    return PageTable(
      id: "notices", caption: "Copies of reports to come, and those that were late or never given",
      headings: ["Review", "To", "Given", "Latest day", "Latest day \(other)", "Verdict"],
      rows: status.reviews.flatMap { review in
        review.noticesOfInterest.map { notice in
          [
            .code(review.reference ?? review.path), .prose(notice.name),
            notice.given.map { .day($0) } ?? .text("not yet"),
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
            .code(review.reference ?? review.path), .prose(hold.what), .day(hold.since), .day(hold.until),
            .day(hold.reviewOn),
          ]
        }
      })
  }

  var faults: PageTable {
    PageTable(
      id: "faults", caption: "Errors first; the command “candour explain” and the name of a rule tell more",
      headings: ["Rule", "Weight", "What", "Where"],
      rows: status.faults.map { fault in
        [
          .code(fault.rule), fault.severity == .error ? .alert("error") : .text(fault.severity.rawValue),
          .prose(fault.message), .prose(fault.place),
        ]
      })
  }
}
