import Checking
import Foundation
import Inspecting
import Model
import Publishing
import TestSupport
import Testing

@testable import candour

/// Every rule on its own examples: it must find what stands between ⟦ and ⟧ in those that fail, and nothing
/// in those that pass.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let number: Int
    let example: Example

    var testDescription: String { "\(rule), example \(number + 1)" }
  }

  static let failing = RuleBook.all.flatMap { rule in
    rule.fails.enumerated().map { Case(rule: rule.id.text, number: $0, example: $1) }
  }

  static let passing = RuleBook.all.flatMap { rule in
    rule.passes.enumerated().map { Case(rule: rule.id.text, number: $0, example: $1) }
  }

  /// What no text can show: a link or a pipe in the folder. Tested on a real folder.
  static let onDisk: Set<String> = ["SRC-03"]

  /// What no author can break, each with the test that shows it failing or being kept.
  static let byTest = [
    "RED-08": "CheckingTests/SchoolsRuleTests.swift: namedSchoolsAreWarnings",
    "SITE-03": "CheckingTests/MachineFilesTests.swift: everyFaultIsFound",
    "SITE-04": "CandourTests/RepeatableBuildTests.swift: sameSourcesGiveTheSameBytes",
    "REG-02": "CandourTests/RegisterRuleTests.swift: everyWayOfChangingARegisteredReport",
    "REG-03": "CandourTests/RegisterRuleTests.swift: aPublicationNotYetRecordedIsNamed",
  ]

  @Test(arguments: RuleBook.all.map(\.id.text))
  func hasExamplesOfBothKinds(_ id: String) throws {
    let rule = try #require(RuleBook.rule(RuleID(id)))
    guard let test = Self.byTest[id] else {
      #expect(Self.onDisk.contains(id) || (!rule.fails.isEmpty && !rule.passes.isEmpty))
      return
    }
    let parts = test.components(separatedBy: ": ")
    let file = Repository.folder.appendingPathComponent("Tests/" + parts[0])
    #expect(try String(contentsOf: file, encoding: .utf8).contains("func \(parts[1])("))
  }

  @Test(arguments: failing)
  func findsWhatIsMarked(_ test: Case) async throws {
    let marked = test.example.files.map { ($0.path, MarkedText($0.text)) }
    let found = await onOwnThread { run(test.example).findings }.filter { $0.rule.text == test.rule }
    let expected = marked.flatMap { path, text in
      let source = SourceFile(path: SitePath(path), text: text.text)
      return text.ranges.map {
        Place(path: path, start: source.place(at: $0.lower), end: source.place(at: $0.upper))
      }
    }
    guard !expected.isEmpty else {
      #expect(!found.isEmpty, "nothing was found")
      return
    }
    #expect(Set(found.map(Place.init)) == Set(expected))
  }

  @Test(arguments: passing)
  func findsNothingElsewhere(_ test: Case) async {
    let found = await onOwnThread { run(test.example).findings }.filter { $0.rule.text == test.rule }
    #expect(found.isEmpty, "\(found.map { "\($0.path):\($0.start.debugDescription) \($0.message)" })")
  }

  private struct Place: Hashable {
    let path: String
    let start: SourcePlace?
    let end: SourcePlace?

    init(path: String, start: SourcePlace?, end: SourcePlace?) {
      self.path = path
      self.start = start
      self.end = end
    }

    init(_ finding: Finding) {
      self.init(path: finding.path.text, start: finding.start, end: finding.end)
    }
  }

  private func run(_ example: Example) -> SiteRun {
    let files = example.files.map { ($0.path, MarkedText($0.text).text) }
    return TestRun.run(
      SiteText(files: files), date: example.date, audience: example.isPreview ? .preview : .everyone,
      previous: example.previous, isInSharedRepository: example.isInSharedRepository, inspects: true)
  }
}

extension SiteText {
  /// What is in its `content/register.jsonl`.
  var register: SiteRegister? {
    files.first { $0.path == "content/register.jsonl" }.map { SiteRegister(Array($0.text.utf8)) }
  }
}

extension TestRun {
  /// `PATH`, or `PATH until DAY`.
  private static func online(_ text: String) -> Manifest.Entry {
    let parts = text.components(separatedBy: " until ")
    return Manifest.Entry(
      path: parts[0], size: 0, sha256: "", until: parts.count > 1 ? Day(parts[1]) : nil)
  }
}

/// Runs a site in a text as `check` would, with the layouts that come with Candour behind its own.
enum TestRun {
  /// - Parameters:
  ///   - previous: the paths of the files that are online now.
  ///   - inspects: whether attachments are taken apart; then it is to be called on a thread of its own.
  static func run(
    _ site: SiteText, date: String, jobs: Int = 1, audience: Audience = .everyone, previous: [String]? = nil,
    isInSharedRepository: Bool = false, watchList: SiteWatchList = .none, inspects: Bool = false,
    room: PageRoom = PageRoom()
  ) -> SiteRun {
    let moment =
      Day(date).map(Moment.init(startOf:)) ?? Moment(london: date) ?? Moment(universalMinute: 0)
    let online = previous.map { paths in
      Manifest(
        builtFor: moment.day, nextChange: nil, entries: paths.map(Self.online))
    }
    return SiteRun(
      tree: site.tree, layouts: site.layouts.falling(backOn: Repository.layouts),
      defaults: Repository.defaults, lexicon: Repository.lexicon, moment: moment,
      workers: Workers(jobs: jobs), files: site.shelf,
      audience: audience, previous: online, register: site.register, watchList: watchList,
      digestsReviews: true,
      isInSharedRepository: isInSharedRepository,
      inspection: inspects ? AttachmentInspection(inspector: Inspector(.ofThisMachine), cache: nil) : nil,
      room: room)
  }
}
