/// The fields of a report: the record of a review, from its decision to what changed after it.
package struct ReviewFields: Hashable, Sendable {
  package var reference: Field<String>?
  package var reviewType: Field<String>?
  package var status: Field<ReviewStatus>?
  package var policyEdition: Field<String>?
  package var mandate: Field<String>?
  package var criteria: [Field<String>] = []
  package var decision: Decision?
  package var aware: Field<Day>?
  package var notifiedIncident: Field<Day>?
  package var rapidReviewDone: Field<Day>?
  package var decided: Field<Day>?
  package var decisionNotified: [Notice] = []
  package var initiated: Field<Day>?
  package var completed: Field<Day>?
  package var notified: [Notice] = []
  package var incidentMonth: Field<Month>?
  package var scopePeriod: MonthSpan?
  package var commissionedBy: Field<String>?
  package var triggeredBy: Field<String>?
  package var methodology: [Field<String>] = []
  package var selectedBecause: [Field<String>] = []
  package var outcome: Field<String>?
  package var reviewers: [Reviewer] = []
  package var panelReviewersOn: Field<Day>?
  package var panelAdvice: Field<String>?
  package var familyInvolvement: Field<String>?
  package var practitionerInvolvement: Field<String>?
  package var familyToldOn: Field<Day>?
  package var staffToldOn: Field<Day>?
  package var withdrawals: [Withdrawal] = []
  package var publishForMonths: Field<Int>?
  package var deposited: Deposit?
  package var delay: Delay?
  package var notPublished: NotPublished?
  package var legal: Legal?
  package var findings: [ReviewFinding] = []
  package var recommendations: [Recommendation] = []
  package var actions: [Action] = []
  package var response: Response?
  package var disseminationPlan: DisseminationPlan?
  package var disseminated: [Dissemination] = []
  package var stages: Stages?
  package var evidence: [Evidence] = []
  package var evaluation: [Evaluation] = []
  package var notSustained: Field<String>?
  package var publisher: Field<String>?
  /// False where the report is published elsewhere and only linked from here.
  package var isHosted = true
  package var sourceURL: Field<String>?
  package var jointWith: [Field<String>] = []
  package var peerChallenge: Field<Bool>?
  package var termsOfReference: Field<String>?

  package init() {}
}

extension ReviewFields {
  package struct Decision: Hashable, Sendable {
    package var by: Field<String>?
    package var basis: Field<String>?
    package init() {}
  }

  /// That a body was told, and when.
  package struct Notice: Hashable, Sendable {
    package var to: Field<String>?
    package var date: Field<Day>?
    package init() {}
  }

  package struct Reviewer: Hashable, Sendable {
    package var role: Field<String>?
    /// A name, or the word `withheld`.
    package var name: Field<String>?
    package var independence: Field<String>?
    package init() {}
  }

  /// A stretch in which the report was not available; `to` is the day it came back.
  package struct Withdrawal: Hashable, Sendable {
    package var from: Field<Day>?
    package var to: Field<Day>?
    package var reason: Field<String>?
    package var reviewOn: Field<Day>?
    package var note: Field<String>?
    /// Where the whole entry stands, for findings about what it lacks.
    package var range: SourceRange
    package init(range: SourceRange) { self.range = range }

    /// Whether the report is away on this day.
    package func covers(_ day: Day) -> Bool {
      guard let from = from?.value else { return false }
      return from <= day && to.map { day < $0.value } ?? true
    }
  }

  package struct Deposit: Hashable, Sendable {
    package var repository: Field<String>?
    package var date: Field<Day>?
    package var reference: Field<String>?
    package init() {}
  }

  package struct Delay: Hashable, Sendable {
    package var reason: Field<String>?
    package var since: Field<Day>?
    package var toldOn: Field<Day>?
    package var reviewOn: Field<Day>?
    package var note: Field<String>?
    package init() {}
  }

  package struct NotPublished: Hashable, Sendable {
    package var reason: Field<String>?
    package var on: Field<Day>?
    package var told: [Notice] = []
    package var publicLine: Field<String>?
    package init() {}
  }

  package struct Legal: Hashable, Sendable {
    package var restriction: Field<String>?
    package var holdUntil: Field<Day>?
    package var holdBasis: Field<String>?
    package var clearedOn: Field<Day>?
    package var clearedBy: Field<String>?
    package init() {}
  }

  package struct Response: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
      package var date: Field<Day>?
      package var text: Field<String>?
      package var findings: [Field<String>] = []
      package init() {}
    }
    package var done: [Entry] = []
    package var impact: [Entry] = []
    package var stillToDo: [Entry] = []
    package init() {}
  }

  package struct DisseminationPlan: Hashable, Sendable {
    package var audiences: [Field<String>] = []
    package var channels: [Field<String>] = []
    package var owner: Field<String>?
    package init() {}
  }

  package struct Dissemination: Hashable, Sendable {
    package var agency: Field<String>?
    package var channel: Field<String>?
    package var date: Field<Day>?
    package var reach: Field<String>?
    package init() {}
  }

  package struct Stages: Hashable, Sendable {
    package var identified: Field<Day>?
    package var disseminated: Field<Day>?
    package var embedded: Field<Day>?
    package var evaluated: Field<Day>?
    package init() {}
  }

  package struct Evidence: Hashable, Sendable {
    package var kind: Field<String>?
    package var date: Field<Day>?
    package var text: Field<String>?
    package init() {}
  }

  package struct Evaluation: Hashable, Sendable {
    package var method: Field<String>?
    package var date: Field<Day>?
    package var result: Field<String>?
    package var outcome: Field<String>?
    package var difference: Field<String>?
    package var leadsTo: Field<String>?
    package init() {}
  }
}
