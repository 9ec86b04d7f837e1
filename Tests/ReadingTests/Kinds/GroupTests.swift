import Model
import TestSupport
import Testing

@testable import Reading

/// Reporting groups: by slug, label or synonym, and never by guess.
@Suite struct GroupTests {
  private func policy(_ group: String, defaults: Defaults = Repository.defaults) -> ReadDocument {
    ReadDocument(
      "---\nkind: policy\ntitle: A\npublished: 2026-01-01\nversion: 1\nowner: Chair\nmonitored_by: \(group)\n---\n",
      defaults: defaults)
  }

  private func value(of read: ReadDocument) -> String? {
    if case .policy(let policy) = read.document?.details { policy.monitoredBy?.value } else { nil }
  }

  @Test(arguments: [
    ("case-review-group", "case-review-group"), ("Case Review Group", "case-review-group"),
    ("CRG", "case-review-group"), ("cdop", "child-death-overview-panel"),
    ("QA & Performance Group", "quality-performance-group"),
    ("SCR Subgroup", "serious-case-review-group"),
  ])
  func knownGroupsBecomeSlugs(_ typed: String, _ slug: String) {
    let read = policy(typed)
    #expect(read.findings.map(\.line) == [])
    #expect(value(of: read) == slug)
  }

  private static let quality =
    "If the Quality and Performance Group is meant, write quality-performance-group; else add the group in "
    + "content/data/groups.yml."

  @Test(arguments: [
    ("Q&E Group", quality), ("q&e", quality),
    (
      "SCR Group",
      "Two groups go by this name: write serious-case-review-group or safeguarding-case-review-subgroup, or add your own "
        + "group in content/data/groups.yml."
    ),
    ("Leadrship Board", "Did you mean the Leadership Board, `leadership-board`?"),
    ("Case Revew Group", "Did you mean the Case Review Group, `case-review-group`?"),
    ("The Tuesday Circle", "Correct its name, or add the group to content/data/groups.yml."),
  ])
  func unknownGroupsAreWarnedAboutAndStayAsTyped(_ typed: String, _ fix: String) {
    let read = policy("⟦\(typed)⟧")
    let expected = Expected(
      .groupsAndAgenciesAreKnown, "`monitored_by` names a group that this site does not know", fix: fix,
      severity: .warning)
    expect(read.findings, are: [expected], in: read.source, marks: read.marks)
    #expect(value(of: read) == typed)
  }

  /// Actions and reviews name groups too.
  @Test func everyFieldOfAGroupIsHeldToThem() {
    let read = ReadDocument(
      report:
        "commissioned_by: ⟦Tuesday⟧\nactions: [{id: A, text: T, scope: national, owner: O, due: 2026-01-01, "
        + "status: complete, group: ⟦Wednesday⟧}]")
    #expect(read.findings.map(\.rule) == [.groupsAndAgenciesAreKnown, .groupsAndAgenciesAreKnown])
    #expect(read.findings.map(\.start) == read.marks.map { read.source.place(at: $0.lower) })
  }

  /// A board may say itself what a name means to it.
  @Test func registryDecidesWhatANameMeans() {
    let own = Repository.defaults.adding(
      [.init(slug: "scrg", label: "Standing Group", synonyms: ["SCR Group"])], to: "group")
    let read = policy("SCR group", defaults: own)
    #expect(read.findings.map(\.line) == [])
    #expect(value(of: read) == "scrg")
  }
}
