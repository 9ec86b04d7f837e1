import Model
import Testing

@testable import Checking

/// RED-05: labels that are pseudonyms, and the many that only look like them.
@Suite struct PseudonymTests {
  private static let labels: [(String, String)] = [
    ("The school rang Child Zeta at once.", "Child Zeta"), ("Then Baby Z came home.", "Baby Z"),
    ("They met Young Person D twice.", "Young Person D"), ("For Adult W nobody came.", "Adult W"),
    ("She told Mr C about it.", "Mr C"), ("A letter to Ms B came back.", "Ms B"),
    ("In May Mother A rang.", "Mother A"), ("The nurse saw Sibling B2 there.", "Sibling B2"),
    ("It was Adult Jane who asked.", "Adult Jane"), ("The mother of Child AB came.", "Child AB"),
    ("Later Mother Zeta rang.", "Mother Zeta"), ("Then Infant Otter slept.", "Infant Otter"),
    ("Nobody asked Boy K's teacher.", "Boy K"), ("The words of Child Otter’s aunt.", "Child Otter"),
    ("They asked Child\nOtter again.", "Child\nOtter"),
    ("| Who | What |\n|---|---|\n| Child Otter spoke | x |", "Child Otter"),
    ("## What Child Otter said", "Child Otter"), ("[Child Otter](#a) was asked.", "Child Otter"),
    ("**Child Otter** was asked.", "Child Otter"), ("> Child Otter told us.", "Child Otter"),
    ("## Child Q", "Child Q"), ("See what Family F said.", "Family F"),
    ("He is called Adult 'X' or Adult Y.", "Adult Y"),
    ("Child Hope was asked.", "Child Hope"), ("The Young Person Amber spoke.", "Young Person Amber"),
  ]

  @Test(arguments: labels)
  func labelsAreFound(_ body: String, _ label: String) {
    #expect(JigsawText.inReport("RED-05", body) == [label])
  }

  static let decoys: [String] = [
    "The Child Otter Foundation met.", "The Child Protection conference met.",
    "A Child Safeguarding Practice Review began.",
    "It is for Adult Social Care.", "Under Adult Safeguarding rules it went on.",
    "At the Family Hub they met.",
    "The Baby Clinic was full.", "The Young Person's Advocate came.", "The Child Death Overview Panel met.",
    "## Child Poverty And What It Does", "## Child Voices", "## Adult Learning In Our Town",
    "Sibling 2 slept.",
    "Mother said so. Father was away.", "Mrs Example rang.", "Mr Example rang.", "Ms Example rang.",
    "Miss Example rang.",
    "| Child Age | Adult Count |\n|---|---|\n| Child Poverty | 12 |", "The Child Benefit office wrote.",
    "Claims for Child Tax Credit failed.", "Child Sexual Exploitation was not seen.",
    "Child Criminal Exploitation too.",
    "A Child Arrangements Order was made.", "Child Abuse Image laws apply.",
    "The Child Looked After review was late.",
    "Child Looked After nurses came.", "Call Child Line now.", "The Baby Box scheme ended.",
    "Baby Friendly wards help.",
    "The Baby Bank gave clothes.", "Adult Education helped her.", "Adult Mental Health closed the case.",
    "An Adult Protection plan was made.", "Adult Services wrote.", "The Adult Autism team came.",
    "The Adult Learning Disability Team met.", "Young Person Friendly services help.", "Family Court sat.",
    "Family Group Conference was offered.", "Family Support came.", "The Family Nurse Partnership ended.",
    "Mother Teresa was quoted.", "Father Christmas came.", "Sister Ruth, a nun, was kind.",
    "Brother Printers made it.",
    "Adult A&E was closed.", "Child A-level pupils left.", "CHILD PROTECTION NOW",
    "A child Zeta is no label.",
    "The Child and Family Court Service wrote.", "Child Health information was lost.",
    "Parent Carer Forum met.",
    "Parents Evening was missed.", "Child First training was held.", "Boy Scouts met. Girl Guides met.",
    "Child Care costs rose.", "Adult Female patients came.", "Adult Male wards closed.",
    "- Child Poverty\n- Adult Learning",
    "Baby Week was in June.", "Child May be asked.", "Child One and Child Two slept.",
    "Child CP plans lapsed.",
    "The Child Exploitation Panel met.", "Adult-Child talk was rare.",
    "The Child-Centred Policing plan ended.",
    "Adult Victim Support came.", "Child Trust Fund money came.", "The Child Maintenance Service wrote.",
    "Child Employment permits ended.", "Child Rights matter.", "Child Impact statements help.",
    "Child Measurement began.",
    "Adult Carers met.", "Adult Psychiatry saw him.", "Young Person Violence Adviser came.",
    "Son Et Lumière was shown.",
    "Adult I/O was meant.", "Child Obesity rose.", "Family Matters, they said.",
    "Partner Agencies came.", "Carer Assessments were late.", "Person Centred planning helps.",
    "Subject Access requests were late.", "Twin Towns met.", "Uncle Sam was drawn.",
    "The Baby Buddy app helps.",
    "Child Therapists and Adult Therapists met.", "The Baby Loss charity wrote.",
    "Adult Day Centre staff rang.",
  ]

  @Test(arguments: decoys)
  func decoysAreLeftAlone(_ body: String) {
    #expect(JigsawText.inReport("RED-05", body) == [])
  }

  @Test func titlesInCapitalsAreHeadings() {
    let input = JigsawText.input([
      (
        "content/reports/a.md",
        JigsawText.report("Words.").replacing("Learning from a review", with: "Child Whispers In Care")
      )
    ])
    #expect(JigsawText.findings("RED-05", input).isEmpty)
  }

  @Test func oneFindingForEachLabelAndDocument() {
    #expect(
      JigsawText.inReport("RED-05", "Child Otter, then Child Otter, then Baby Otter.") == [
        "Child Otter", "Baby Otter",
      ])
  }

  @Test func anotherDocumentMayDeclareIt() {
    let input = JigsawText.input([
      ("content/reports/a.md", JigsawText.report("Child Otter slept. Child Red Fox woke.")),
      ("content/b.md", "---\nkind: page\ntitle: B\npseudonyms: [Child Otter, Child Red Fox]\n---\nWords.\n"),
    ])
    #expect(JigsawText.findings("RED-05", input).isEmpty)
  }

  private static let pairs: [(String, String, Bool)] = [
    ("Child Otter", "Baby Otter", true), ("Otter", "Child Otter", true), ("Child A", "Baby A", true),
    ("Child A", "Mother A", false), ("Adult Otter", "Child Otter", true),
  ]

  @Test(arguments: pairs)
  func anotherHeadIsNamed(_ declared: String, _ used: String, _ isNamed: Bool) throws {
    let input = JigsawText.input([
      ("content/reports/a.md", JigsawText.report("Then \(used) slept.", "pseudonyms: [\(declared)]"))
    ])
    let finding = try #require(JigsawText.findings("RED-05", input).first)
    #expect(finding.severity == .error && finding.message.contains("“\(declared)”") == isNamed)
    #expect(!finding.message.contains(used) && !finding.fix.contains(used))
  }

  @Test func aPseudonymOfTwoReviewsIsToldOnceAtTheLater() throws {
    let input = JigsawText.input([
      (
        "content/briefings/a.md",
        JigsawText.briefing("Words.", "derived_from: [EX-2025-02]\npseudonyms: [Child Otter]")
      ),
      ("content/reports/a.md", JigsawText.report("Words.", "pseudonyms: [Child Otter]")),
      (
        "content/reports/b.md",
        JigsawText.report("Words.", "pseudonyms: [child otter]", reference: "EX-2025-02")
      ),
    ])
    let findings = JigsawText.findings("RED-05", input)
    #expect(findings.map(\.path) == ["content/reports/b.md"])
    let finding = try #require(findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.notes.map(\.path) == ["content/reports/a.md"] && finding.notes[0].start?.line == 8)
  }

  @Test func theSameReviewMayUseItEverywhere() {
    let input = JigsawText.input([
      (
        "content/briefings/a.md",
        JigsawText.briefing("Words.", "derived_from: [EX-2025-01]\npseudonyms: [Child Otter]")
      ),
      ("content/reports/a.md", JigsawText.report("Words.", "pseudonyms: [Child Otter]")),
      ("content/c.md", "---\nkind: page\ntitle: C\npseudonyms: [Child Otter]\n---\nWords.\n"),
    ])
    #expect(JigsawText.findings("RED-05", input).isEmpty)
  }

  @Test func theWatchListSaysWhichInitialsAreTaken() {
    let input = JigsawText.input(
      [
        ("content/reports/a.md", JigsawText.report("Words.", "pseudonyms: [Child Otter, Child Heron]")),
        ("content/c.md", "---\nkind: page\ntitle: C\npseudonyms: [Child Otter]\n---\nWords.\n"),
      ], sharesInitial: { $0.hasSuffix("Otter") })
    let findings = JigsawText.findings("RED-05", input)
    #expect(findings.map(\.severity) == [.warning])
  }
}
