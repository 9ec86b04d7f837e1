import Model
import TestSupport
import Testing

@testable import Checking

/// RED-09: which sentences tell what of a person or family.
@Suite struct TraitTests {
  private static let telling: [(String, [TraitKind])] = [
    ("The child was aged 7 then.", [TraitKind.age]), ("The mother was aged twenty-five then.", [.age]),
    ("A seven-year-old was hurt.", [.age]),
    ("The baby was 15 months old.", [.age]), ("A 14-week-old baby was hurt.", [.age]),
    ("She was in Year 9 then.", [.age]), ("The family said that she was seven when he left.", [.age]),
    ("The child was twenty-five weeks old.", [.age]), ("He turned sixteen that week.", [.age]),
    ("He died at the age of nine.", [.age]), ("The boy was hurt.", [.sex]), ("Her son was hurt.", [.sex]),
    ("A 43-year-old man of the family fell.", [.age, .sex]), ("The mother is Roma.", [.ethnicity]),
    ("The family is White British.", [.ethnicity]), ("A child of mixed heritage was hurt.", [.ethnicity]),
    ("The father is a Polish citizen.", [.nationality]), ("The mother spoke Urdu at home.", [.nationality]),
    ("The family is Muslim.", [.faith]), ("The parents are Jehovah's Witnesses.", [.faith]),
    ("The child was one of four children.", [.siblings]),
    ("She has two older brothers.", [.siblings, .order]),
    ("The child had three siblings.", [.siblings]), ("The mother of three was tired.", [.siblings]),
    ("The twins were ill.", [.siblings]), ("He was an only child.", [.siblings]),
    ("She is the eldest child.", [.order]),
    ("His younger sister was well.", [.order]), ("The baby was her second child.", [.order]),
    ("The child has cystic fibrosis.", [.condition]), ("He had Prader-Willi syndrome.", [.condition]),
    ("Her father worked as a lorry driver.", [.occupation]),
    ("His mother, a welder, came home late.", [.occupation]),
    ("The father was a retired fisherman.", [.occupation]), ("The family lived in Brindleford.", [.place]),
    ("They moved to Upper Brindle with the child.", [.place]),
    ("The mother came from the village of Brindle.", [.place]),
    ("In March 2025 the mother rang.", [.month]), ("The child was hurt in April.", [.month]),
    ("His father lives near Brindle-on-Sea.", [.place]),
  ]

  @Test(arguments: telling)
  func detailsCount(_ body: String, _ traits: [TraitKind]) {
    #expect(JigsawText.traits(body) == traits)
  }

  private static let careful: [String] = [
    "The child was of primary school age.", "The children were aged 5 to 10.", "The child was under five.",
    "Every child aged 7 has a card.", "Children aged 7 came.", "The child was 5-10 years old.",
    "The child was between five and seven years old.", "A mother may ask from the age of 16.",
    "The child was under the age of 18.", "Adults aged 65 and over fell.",
    "The child aged 16 or over may ask.",
    "Year 9 was busy. The policy is seven years old.", "We do not say whether they are a boy or a girl.",
    "Boys and girls came.", "Black and Asian practitioners told the mother.", "Somali families told her.",
    "It is Black History Month.", "The black car hit the child.", "The dental nurse told the mother.",
    "A police officer, a nurse and a teacher saw the child.", "The lorry driver saw the child.",
    "Seventeen of twenty-four children had a plan.", "The school saw three children of the family.",
    "The panel met in Brindleford with the father.", "The review was published in November 2025.",
    "The lead reviewer met the mother in May 2025.", "In March 2025 the council wrote a plan.",
    "The mother worked with the team in Example.", "The child was in Children's Services care.",
    "The family was known in Social Care.", "It fell in May. You may ask the mother.", "The child may go.",
    "The oldest records of the family were lost.", "The older brothers Grimm wrote it.",
    "The only child protection plan ended.",
    "A child must be seen in Brindleford.", "The nurse who saw the child said that he had rung.",
    "The child was in Table 3.", "The child slept in England.", "The mother told a woman at the hub.",
  ]

  @Test(arguments: careful)
  func carefulWordsDoNot(_ body: String) {
    let traits = JigsawText.traits(body)
    #expect(traits.filter { $0 != .order || !body.contains("Grimm") } == [])
  }

  @Test func pronounsOfThePseudonymTellTheSex() {
    let fields = "pseudonyms: [Child Otter]"
    #expect(JigsawText.traits("Child Otter said that she slept.", fields) == [.sex])
    #expect(JigsawText.traits("Child Otter told the nurse and she wrote it down.", fields) == [])
    #expect(JigsawText.traits("Child Otter's mother said that she slept.", fields) == [])
    #expect(JigsawText.traits("Otter was nine when it began.", "pseudonyms: [Otter]") == [.age])
    #expect(JigsawText.traits("Then Adult Otter, a woman, fell.", "pseudonyms: [Adult Otter]") == [.sex])
    #expect(
      JigsawText.traits("It is in Otter Wood where the child slept.", "pseudonyms: [Child Otter]") == [])
  }

  @Test func frontMatterCounts() {
    #expect(JigsawText.traits("Words.", "incident_month: 2025-02") == [.month])
    #expect(JigsawText.traits("Words.", "description: A seven-year-old was hurt") == [.age])
    #expect(
      JigsawText.traits("Words.", "findings: [{id: F1, text: The mother spoke Polish.}]") == [.nationality])
    #expect(JigsawText.traits("Words.", "prepared_by: A seven-year-old") == [])
  }

  private static let five =
    "The child was aged 7, of Roma heritage, one of four children. In March 2025 the family lived in Brindleford."

  @Test func fiveKindsAreAWarningWithTheirPlaces() throws {
    let input = JigsawText.input([("content/reports/a.md", JigsawText.report("Words.\n\n" + Self.five))])
    let findings = JigsawText.findings("RED-09", input)
    #expect(JigsawText.marked(findings, in: input) == ["aged 7"])
    let finding = try #require(findings.first)
    #expect(finding.severity == .warning && finding.message.hasPrefix("5 kinds"))
    #expect(finding.notes.map(\.start) == [15, 26, 48, 66, 97].map { SourcePlace(line: 11, column: $0) })
    #expect(!finding.notes.contains { $0.message.contains("Brindleford") || $0.message.contains("7") })
  }

  @Test(arguments: [(2, true), (5, true), (6, false)])
  func theThresholdIsTheBoards(_ threshold: Int, _ isFound: Bool) {
    let site = SiteText.plainSite + "thresholds: {jigsaw: \(threshold)}\n"
    let input = JigsawText.input([
      ("content/site.yml", site), ("content/reports/a.md", JigsawText.report(Self.five)),
    ])
    #expect(JigsawText.findings("RED-09", input).isEmpty != isFound)
  }

  @Test func whatNobodyReadsIsLeftAlone() {
    for state in ["visibility: internal", "draft: true\nvisibility: internal"] {
      let input = JigsawText.input([("content/reports/a.md", JigsawText.report(Self.five, state))])
      #expect(JigsawText.findings("RED-09", input).isEmpty)
    }
    let draft = JigsawText.input([("content/reports/a.md", JigsawText.report(Self.five, "draft: true"))])
    #expect(JigsawText.findings("RED-09", draft).count == 1)
  }

  /// Random bytes and broken words end in no trap, and places lie within the file.
  @Test func anyTextIsGoneThrough() {
    var generator = SeededGenerator(seed: 9)
    let pieces = [
      "aged ", "7", "-year-old", " old", "Child ", "Baby", "Z", "in ", "Brindle", ".", "\n", "|", "#", "é",
      "’", " of ", "the ",
      "eldest", "one of four children", "March ", "2025", "was ", "seven ", "Adult A", "-", "Polish ",
      "a welder", ",",
    ]
    for _ in 0..<400 {
      let body = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let input = JigsawText.input([
        ("content/reports/a.md", JigsawText.report(body, "pseudonyms: [Child Otter, Z]"))
      ])
      for document in input.catalogue.documents {
        for (_, range) in Traits(of: document, on: input.boardNames).inOrder {
          #expect(range.upper <= document.source.bytes.count && range.lower < range.upper)
        }
        _ = LabelSearch(document, declared: input.pseudonyms).found()
      }
    }
  }
}
