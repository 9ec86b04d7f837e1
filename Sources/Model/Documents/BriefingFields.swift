/// The fields of a briefing.
package struct BriefingFields: Hashable, Sendable {
  package struct Question: Hashable, Sendable {
    package var use: Field<String>?
    package var text: Field<String>?

    package init() {}
  }

  package struct GoodPractice: Hashable, Sendable {
    package var roles: [Field<String>] = []
    package var text: Field<String>?

    package init() {}
  }

  package struct QuizItem: Hashable, Sendable {
    package var question: Field<String>?
    package var options: [Field<String>] = []
    /// Counts from 1.
    package var answer: Field<Int>?
    package var reason: Field<String>?

    package init() {}
  }

  package var format: Field<String>?
  package var doDifferently: [DoDifferently] = []
  package var questions: [Question] = []
  package var goodPractice: [GoodPractice] = []
  package var slideNotes: [Field<String>] = []
  package var quiz: [QuizItem] = []
  package var extract: Field<String>?

  package init() {}
}
