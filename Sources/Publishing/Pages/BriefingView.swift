import Model
import Templating

/// Makes the part of a view that only briefings have.
struct BriefingView {
  /// A pace for reading with attention, in words a minute.
  private static let wordsAMinute = 200

  let briefing: BriefingFields
  let document: Document
  let site: SiteView

  func view() -> View {
    let minutes = max(1, (document.body.wordCount + Self.wordsAMinute - 1) / Self.wordsAMinute)
    return View(
      DocumentSchema.briefing,
      [
        "format": .text(briefing.format.map { site.label($0.value, "briefing_format") } ?? ""),
        "do_differently": .list(briefing.doDifferently.compactMap { $0.view(site) }),
        "question_groups": .list(questionGroups()),
        "good_practice": .list(goodPractice()),
        "quiz": .list(briefing.quiz.compactMap(quizItem)),
        "minutes": .text(minutes == 1 ? "1 minute" : "\(minutes) minutes"),
      ])
  }

  /// Questions by use: for the team, for supervision, for oneself; those without a use are for the team.
  private func questionGroups() -> [View] {
    let uses = [("team", "With your team"), ("supervision", "In supervision"), ("self", "On your own")]
    return uses.compactMap { use, label in
      let questions = briefing.questions.filter { ($0.use?.value ?? "team") == use }.compactMap(\.text?.value)
      guard !questions.isEmpty else { return nil }
      return View(DocumentSchema.questionGroup, ["use": .text(label), "questions": .texts(questions)])
    }
  }

  private func goodPractice() -> [View] {
    briefing.goodPractice.compactMap { practice in
      guard let text = practice.text?.value else { return nil }
      return View(
        DocumentSchema.goodPractice,
        ["roles": .text(ifAny: site.joined(practice.roles, "role")), "text": .text(text)])
    }
  }

  private func quizItem(_ item: BriefingFields.QuizItem) -> View? {
    guard let question = item.question?.value, let answer = item.answer?.value,
      let reason = item.reason?.value,
      item.options.indices.contains(answer - 1)
    else { return nil }
    return View(
      DocumentSchema.quizItem,
      [
        "question": .text(question), "options": .texts(item.options.map(\.value)),
        "answer": .text(item.options[answer - 1].value), "reason": .text(reason),
      ])
  }
}
