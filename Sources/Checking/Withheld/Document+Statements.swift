import Model

extension Document {
  /// What front matter says in sentences of its own that would be read on the document's page: each may be a
  /// passage that gives the document away elsewhere.
  var statements: [String] { statementFields.compactMap { $0?.value } }

  /// The same, with their places.
  var statementFields: [Field<String>?] { [common.description, common.contentNote] + recorded + ofKind }

  /// Findings, recommendations, actions and the response, which several kinds have.
  private var recorded: [Field<String>?] {
    let response: ReviewFields.Response? =
      if case .response(let fields) = details { fields.response } else { review?.response }
    let answers = response.map { $0.done + $0.impact + $0.stillToDo } ?? []
    return findings.map(\.text) + recommendations.map(\.text) + actions.map(\.text) + answers.map(\.text)
  }

  private var ofKind: [Field<String>?] {
    switch details {
    case .report(let review), .improvements(let review):
      [review.familyInvolvement, review.practitionerInvolvement, review.notSustained]
        + review.evidence.map(\.text) + review.evaluation.flatMap { [$0.result, $0.difference] }
    case .summary(let summary):
      [summary.caseLearning, summary.methodLearning, summary.newLearning, summary.otherComments]
        + summary.keyPracticeEpisodes + summary.doDifferently.map(\.text)
    case .briefing(let briefing):
      [briefing.extract] + briefing.doDifferently.map(\.text) + briefing.questions.map(\.text)
        + briefing.goodPractice.map(\.text) + briefing.quiz.flatMap { [$0.question, $0.reason] }
        + briefing.slideNotes
    case .audit(let audit):
      [
        audit.themeReason, audit.answers?.voice, audit.answers?.difference, audit.answers?.expected,
        audit.answers?.standards, audit.answers?.goodPractice,
      ]
    case .digest(let digest): [digest.meaningHere, digest.executiveSummary]
    case .forum(let forum): [forum.trigger]
    case .annualReport(let report):
      [report.accountability?.howMuch, report.accountability?.howWell, report.accountability?.difference]
    case .response, .resource, .event, .newsletter, .policy, .page: []
    }
  }
}
