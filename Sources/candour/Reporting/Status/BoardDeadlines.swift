import Model

/// What falls due beside the reviews' own deadlines: actions, policies, audits and annual reports.
struct BoardDeadlines {
  let catalogue: Catalogue
  let moment: Moment
  let masker: SourceMasker

  var all: [StatusDeadline] {
    actions + policies + audits + cycles + annualReports
  }

  /// Actions that are open, of documents and of no document.
  private var actions: [StatusDeadline] {
    let documents = catalogue.documents.filter { !$0.common.isDraft }.flatMap { document in
      // An action of a summary or an audit is about the review that it comes from, if that is one.
      let origins = document.common.derivedFrom
      let source = document.reference ?? (origins.count == 1 ? origins.first : nil)
      let list = document.review == nil ? " of \(title(of: document))" : ""
      return document.actions.compactMap {
        deadline(of: $0, list, source.map { masker.mask($0.value) }, in: masker.mask(document.path.text))
      }
    }
    let lists = catalogue.data.actionLists.flatMap { list in
      list.actions.compactMap {
        deadline(of: $0, " of “\(masker.mask(list.title))”", nil, in: masker.mask(list.path.text))
      }
    }
    return documents + lists
  }

  private func deadline(of action: Action, _ list: String, _ reference: String?, in place: String)
    -> StatusDeadline?
  {
    guard action.isOpen, let due = action.due?.value else { return nil }
    let id = action.id.map { masker.mask($0.value) } ?? ""
    let owner = action.owner.map { " (\(masker.mask($0.value)))" } ?? ""
    return StatusDeadline(
      day: due, what: "action \(id)\(list) due\(owner)", reference: reference,
      identity: "\(place) action \(id)", isTask: true)
  }

  private var policies: [StatusDeadline] {
    catalogue.documents.compactMap { document in
      guard case .policy(let policy) = document.details else { return nil }
      switch document.state(at: moment) {
      case .published, .internal:
        let reckoned = policy.approved.flatMap { approved in
          policy.reviewEvery.map { approved.value.adding(months: $0.value) }
        }
        return deadline(
          document, policy.reviewDue?.value.latest ?? reckoned, "\(title(of: document)) to be reviewed",
          "review")
      case .planned:
        return deadline(
          document, policy.expected?.value.latest, "\(title(of: document)) to be published", "publication")
      default: return nil
      }
    }
  }

  /// Audits to be repeated, unless one of the same type that shares a theme has followed.
  private var audits: [StatusDeadline] {
    let audits = catalogue.documents.compactMap { document -> (Document, AuditFields)? in
      guard case .audit(let audit) = document.details, document.state(at: moment).isWhole else { return nil }
      return (document, audit)
    }
    return audits.compactMap { document, audit in
      let isRepeated = audits.contains { other, fields in
        fields.auditType?.value == audit.auditType?.value && Self.follows(other, document)
      }
      return isRepeated
        ? nil
        : deadline(
          document, audit.nextDue?.value.latest, "\(title(of: document)) to be repeated", "repetition")
    }
  }

  private static func follows(_ later: Document, _ earlier: Document) -> Bool {
    guard let first = earlier.common.published?.value.latest,
      let second = later.common.published?.value.latest
    else { return false }
    let themes = Set(earlier.common.themes.map(\.value))
    let others = Set(later.common.themes.map(\.value))
    return second > first && (themes.isEmpty || others.isEmpty || !themes.isDisjoint(with: others))
  }

  /// Types of audit that the board repeats every so many months, by the last of each.
  private var cycles: [StatusDeadline] {
    catalogue.site.auditCycles.compactMap { type, months in
      let days = catalogue.documents.compactMap { document -> Day? in
        guard case .audit(let audit) = document.details, audit.auditType?.value == type,
          document.state(at: moment).isWhole
        else { return nil }
        return audit.period?.to?.value.latest ?? document.common.published?.value.latest
      }
      guard let last = days.max() else { return nil }
      let label = masker.mask(catalogue.defaults.vocabularies.label(of: type, in: "audit_type"))
      return StatusDeadline(
        day: last.adding(months: months.value), what: "\(label): due again after \(months.value) months",
        reference: nil, identity: "cycle \(type)", isTask: true)
    }
  }

  /// The reports on financial years that have ended, from the first on the site or the board's first with Candour.
  private var annualReports: [StatusDeadline] {
    guard let adopted = catalogue.site.adoptedOn else { return [] }
    let years = Set(
      catalogue.documents.compactMap { document -> FinancialYear? in
        guard case .annualReport(let report) = document.details, document.state(at: moment).isWhole else {
          return nil
        }
        return report.periodStart.map { FinancialYear(containing: $0.value) }
      })
    var deadlines: [StatusDeadline] = []
    var year = years.min() ?? FinancialYear(containing: adopted.value)
    while year.lastDay < moment.day {
      if !years.contains(year) {
        deadlines.append(
          StatusDeadline(
            day: year.lastDay.adding(months: catalogue.site.annualReportMonths),
            what: "annual report for \(year) to be published", reference: nil,
            identity: "annual-report \(year)", isTask: true))
      }
      year = year.next
    }
    return deadlines
  }

  private func title(of document: Document) -> String {
    "“\(document.common.title.map { masker.mask($0.value) } ?? masker.mask(document.path.text))”"
  }

  private func deadline(_ document: Document, _ day: Day?, _ what: String, _ identity: String)
    -> StatusDeadline?
  {
    guard let day else { return nil }
    return StatusDeadline(
      day: day, what: what, reference: nil, identity: "\(masker.mask(document.path.text)) \(identity)",
      isTask: true)
  }
}
