import Model

extension BriefingFields {
  init(from reader: inout FieldReader) {
    self.init()
    format = reader.term("format", in: "briefing_format", .required, severity: .error)
    doDifferently = reader.records("do_differently", .required, named: "An entry of `do_differently`") {
      DoDifferently(from: &$0)
    }
    questions = reader.records("questions", named: "A question") { fields in
      var question = Question()
      question.use = fields.term("use", in: "question_use", severity: .error)
      question.text = fields.text("text", .required)
      return question
    }
    goodPractice = reader.records("good_practice", named: "An entry of `good_practice`") { fields in
      var practice = GoodPractice()
      practice.roles = fields.terms("roles", in: "role")
      practice.text = fields.text("text", .required)
      return practice
    }
    slideNotes = reader.texts("slide_notes")
    quiz = reader.records("quiz", named: "A question of the quiz") { QuizItem(from: &$0) }
    extract = reader.text("extract")
  }
}

extension BriefingFields.QuizItem {
  init(from reader: inout FieldReader) {
    self.init()
    question = reader.text("question", .required)
    options = reader.texts("options", .required)
    answer = reader.number("answer", .required)
    reason = reader.text("reason", .required)
    if let answer, !options.isEmpty, answer.value > options.count {
      reader.note(
        .valuesFitTheirFields, .error, answer.range,
        "the answer is option \(answer.value), but there are only \(options.count)",
        fix: "Count the options from 1 and write the number of the right one.")
    }
  }
}
