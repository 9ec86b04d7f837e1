import Model
import TestSupport
import Testing

@testable import Publishing

/// Random sites, whose lists are compared with what a slow and plain search of the documents finds.
@Suite struct ListPropertyTests {
  /// A document as the generator made it.
  private struct Spec {
    enum State: CaseIterable { case open, replaced, tomorrow, draft }

    let path: String
    let state: State
    let day: Int
    let themes: [String]
    let agencies: [String]
    let tipRoles: [String]
    let roles: [String]
    let boards: [String]

    var isKnown: Bool { state == .open || state == .replaced }

    var fields: String {
      let published = state == .tomorrow ? "2027-01-01" : "2026-03-\(day < 10 ? "0" : "")\(day)"
      return """
        format: thematic
        published: \(published)
        draft: \(state == .draft)
        \(state == .replaced ? "superseded_by: content/briefings/other.md" : "audience: [public]")
        themes: \(themes)
        agencies: \(agencies)
        roles: \(roles)
        board: \(boards)
        do_differently: [{roles: \(tipRoles), text: Ask.}]
        """.replacing("\"", with: "")
    }
  }

  private static let themes = [
    "neglect", "dental", "home-conditions", "voice", "seen-alone", "nobodys-theme",
  ]
  private static let agencies = ["police", "school", "nobodys-agency"]
  private static let roles = ["gp", "dsl", "midwife", "nobodys-role"]
  private static let boards = ["example", "second"]

  private static func spec(_ number: Int, _ random: inout SeededGenerator) -> Spec {
    func some(_ all: [String], least: Int = 0) -> [String] {
      Array(all.shuffled(using: &random).prefix(Int.random(in: least...all.count, using: &random)))
    }
    return Spec(
      path: "/briefings/b\(number)/", state: Spec.State.allCases.randomElement(using: &random) ?? .open,
      day: Int.random(in: 1...28, using: &random), themes: some(themes), agencies: some(agencies),
      tipRoles: some(roles, least: 1), roles: some(roles), boards: some(boards))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func listsHoldWhatAPlainSearchFinds(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let specs = (0..<Int.random(in: 1...45, using: &random)).map { Self.spec($0, &random) }
    let site = try RenderedSite(
      Dictionary(uniqueKeysWithValues: specs.map { (String($0.path.dropFirst().dropLast()), $0.fields) }),
      site: SiteText.plainSite.replacing("boards: [", with: "boards: [{slug: second, name: Second}, "))
    func check(_ list: String, _ belongs: (Spec) -> Bool) {
      let found = specs.filter { $0.isKnown && belongs($0) }
        .sorted { ($1.day, $0.path) < ($0.day, $1.path) }
      let counted = found.count { $0.state == .open }
      #expect(site.items(list) == found.map(\.path), "\(list) of seed \(seed)")
      guard !found.isEmpty else { return }
      #expect(site.count(list) == (counted == 1 ? "1 document" : "\(counted) documents"))
    }
    let below = ["neglect": ["dental", "home-conditions"], "voice": ["seen-alone"]]
    for theme in Self.themes {
      check("/themes/\(theme)/") { !Set([theme] + (below[theme] ?? [])).isDisjoint(with: $0.themes) }
    }
    for agency in Self.agencies { check("/agencies/\(agency)/") { $0.agencies.contains(agency) } }
    for role in Self.roles { check("/roles/\(role)/") { ($0.roles + $0.tipRoles).contains(role) } }
    for board in Self.boards {
      // A document that names no board is the first one's.
      check("/boards/\(board)/") { ($0.boards.isEmpty ? ["second"] : $0.boards).contains(board) }
    }
    check("/briefings/") { _ in true }
    check("/years/2026/") { _ in true }
  }
}
