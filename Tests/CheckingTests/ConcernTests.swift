import Model
import Testing

@testable import Checking

/// RED-12 and RED-13.
@Suite struct ConcernTests {
  private func marked(_ body: String, source: String = "whistleblowing", kind: String = "forum") -> [String] {
    let input = JigsawText.input([
      (
        "content/a.md",
        "---\nkind: \(kind)\ntitle: A\npublished: 2026-10-01\nheld_on: 2026-09-01\ntrigger: Worries\nsources: [\(source)]\n"
          + "---\n\(body)\n"
      )
    ])
    return JigsawText.marked(JigsawText.findings("RED-13", input), in: input)
  }

  @Test(arguments: [
    "In March a night nurse of the care home rang.", "On 4 March the head teacher rang the police.",
    "2026-03-04: a paramedic of the ambulance service wrote.", "The ward's cleaner wrote on 4/3/2026.",
    "A porter told the hospital in\nlate May.",
  ])
  func allThreeTogetherAreFound(_ paragraph: String) {
    #expect(marked("Words.\n\n\(paragraph)\n\nWords.") == [paragraph])
    for source in ["complaint", "practitioner"] { #expect(marked(paragraph, source: source) == [paragraph]) }
    for kind in ["summary", "briefing"] { #expect(marked(paragraph, kind: kind) == [paragraph]) }
    #expect(marked(paragraph, source: "review") == [])
    #expect(marked(paragraph, kind: "audit") == [])
  }

  @Test(arguments: [
    "A night nurse of the care home rang.", "In March a member of the care home rang.",
    "In March a nurse rang.",
    "The school nurse rang in March.", "A nurse of the hospital may ring.",
    "A nurse said in March.\n\nThe hospital heard it.",
    "- In March a nurse rang.\n- The hospital heard.", "A nurse left the hospital at 4.30, page 1/2.",
  ])
  func twoOfThemAreNot(_ paragraph: String) {
    #expect(marked(paragraph) == [])
  }

  @Test func aFieldIsAParagraph() {
    let input = JigsawText.input([
      (
        "content/a.md",
        "---\nkind: forum\ntitle: A\npublished: 2026-10-01\nheld_on: 2026-09-01\n"
          + "trigger: A nurse of the hospital rang in March\nsources: [complaint]\n---\nWords.\n"
      )
    ])
    #expect(
      JigsawText.marked(JigsawText.findings("RED-13", input), in: input) == [
        "A nurse of the hospital rang in March"
      ])
  }

  @Test(arguments: ["report", "improvements", "summary"])
  func childDeathReviewsAreErrors(_ kind: String) {
    let text = JigsawText.report("Words.").replacing("kind: report", with: "kind: \(kind)")
      .replacing("lcspr", with: "child-death-review")
    let input = JigsawText.input([("content/a.md", text)])
    #expect(JigsawText.marked(JigsawText.findings("RED-12", input), in: input) == ["child-death-review"])
    #expect(JigsawText.findings("RED-12", input).map(\.severity) == [.error])
  }
}
