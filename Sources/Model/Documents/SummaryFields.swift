/// The fields of a learning summary: the eleven of Slough's form, and three of Candour's.
package struct SummaryFields: Hashable, Sendable {
  package struct ImpactAudit: Hashable, Sendable {
    package var method: Field<String>?
    package var when: Field<String>?
    package var text: Field<String>?

    package init() {}
  }

  package var completedOn: Field<Day>?
  package var reviewType: Field<String>?
  package var methodology: [Field<String>] = []
  package var chair: Field<String>?
  package var author: Field<String>?
  package var selectedBecause: [Field<String>] = []
  package var incidentMonth: Field<Month>?
  package var reference: Field<String>?
  package var caseLearning: Field<String>?
  package var methodLearning: Field<String>?
  package var methodPeople: Field<String>?
  package var methodMonths: Field<Int>?
  package var recommendations: [Recommendation] = []
  /// Scopes for which the summary states that there is no recommendation.
  package var noRecommendations: [Field<String>] = []
  package var actions: [Action] = []
  package var impactAudit: ImpactAudit?
  package var otherComments: Field<String>?
  package var newLearning: Field<String>?
  package var keyPracticeEpisodes: [Field<String>] = []
  package var doDifferently: [DoDifferently] = []

  package init() {}
}

/// What a practitioner is to do from now on.
package struct DoDifferently: Hashable, Sendable {
  package var roles: [Field<String>] = []
  package var agencies: [Field<String>] = []
  package var text: Field<String>?

  package init() {}
}
