import Foundation
import Model
import TestSupport
import Testing

@testable import Reading

/// Every field of every kind: read, typed and placed; and each required one missed when it is taken away.
@Suite struct FullDocumentTests {
  @Test(arguments: FullDocument.all)
  func holdsEveryFieldOfTheContract(_ full: FullDocument) {
    let read = ReadDocument(full.text)
    let (pairs, _) = StrictYAML.fields(
      in: read.source, range: read.document?.frontMatterRange ?? SourceRange(0, 0))
    #expect(Set(pairs.map(\.key.text)) == full.names)
  }

  @Test(arguments: FullDocument.all)
  func readsWithoutFindings(_ full: FullDocument) throws {
    let read = ReadDocument(full.text)
    #expect(read.findings.map(\.line) == [])
    #expect(try #require(read.document).kind.rawValue == full.kind)
  }

  /// No property of the kind's types stays empty, so that no field is read and thrown away.
  @Test(arguments: FullDocument.all)
  func fillsEveryProperty(_ full: FullDocument) throws {
    let document = try #require(ReadDocument(full.text).document)
    var walk = PropertyWalk()
    walk.visit(document.common)
    walk.visit(document.details)
    #expect(walk.empty.subtracting(walk.filled) == Set(full.lacks.values))
  }

  /// Each value stands where its range says, and each value of the source arrives exactly once.
  @Test(arguments: FullDocument.all)
  func placesEveryValue(_ full: FullDocument) throws {
    let read = ReadDocument(full.text)
    let document = try #require(read.document)
    var walk = PropertyWalk()
    walk.visit(document.common)
    walk.visit(document.details)
    for field in walk.fields {
      let text = read.source.text(in: field.range)
      let bare = ["\"", "'"].contains(text.prefix(1)) ? String(text.dropFirst().dropLast()) : text
      #expect(bare == field.shown)
    }
    let (pairs, _) = StrictYAML.fields(in: read.source, range: document.frontMatterRange)
    // These are kept as what they mean, without a place.
    let scalars = pairs.filter { !["kind", "visibility", "draft", "hosted"].contains($0.key.text) }
      .flatMap { Self.scalars(in: $0.value) }
    let arrived = walk.fields.map(\.range).sorted { $0.lower < $1.lower }
    #expect(arrived == scalars.sorted { $0.lower < $1.lower })
  }

  private static func scalars(in node: YAMLNode) -> [SourceRange] {
    switch node.content {
    case .scalar: [node.range]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let pairs): pairs.flatMap { scalars(in: $0.value) }
    }
  }

  @Test func flagsArrive() throws {
    let report = try #require(ReadDocument(FullDocument.report.text).document)
    #expect(report.review?.isHosted == false)
    #expect(report.review?.peerChallenge?.value == true)
    #expect(!report.common.isDraft && !report.common.isInternal)
    let hidden = ReadDocument(
      FullDocument.page.text.replacingOccurrences(of: "draft: false", with: "draft: true")
        .replacingOccurrences(of: "visibility: public", with: "visibility: internal"))
    #expect(hidden.document?.common.isDraft == true)
    #expect(hidden.document?.common.isInternal == true)
  }

  /// Takes every line away in turn, with what is nested in it. A required field is named by exactly one
  /// finding; an optional one by none.
  @Test(arguments: FullDocument.all)
  func missesExactlyWhatIsRequired(_ full: FullDocument) {
    var required: Set<String> = []
    // Without `interim`, an interim summary is another document altogether.
    for removal in Removal.all(of: full.text) where full.lacks.isEmpty || removal.field != "interim" {
      let findings = ReadDocument(removal.rest).findings
      guard !findings.isEmpty else { continue }
      required.insert(removal.field)
      let name = removal.field.split(separator: ".").last ?? ""
      #expect(
        findings.count == 1 && findings[0].message.hasSuffix(" has no `\(name)`"),
        "\(removal.field): \(findings.map(\.line))")
    }
    #expect(required.symmetricDifference(full.allRequired).sorted() == [])
  }
}

/// A document without one of its fields.
private struct Removal {
  let field: String
  let rest: String

  static func all(of text: String) -> [Removal] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.lastIndex(of: "---") ?? 1
    var owners: [(indent: Int, name: String)] = []
    var removals: [Removal] = []
    for index in 1..<end {
      let bare = lines[index].drop { $0 == " " || $0 == "-" }
      let indent = lines[index].count - bare.count
      guard let colon = bare.range(of: ":") else { continue }
      let name = String(bare[..<colon.lowerBound])
      owners.removeAll { $0.indent >= indent }
      let field = (owners.last.map { $0.name + "." } ?? "") + name
      owners.append((indent, name))
      var next = index + 1
      while next < end, depth(of: lines[next]) > indent { next += 1 }
      var rest = lines
      // The entry's dash passes to its next field.
      if lines[index].contains("- "), next < end, depth(of: lines[next]) == indent,
        !lines[next].contains("- ")
      {
        rest[next] = String(lines[index].prefix(indent) + lines[next].dropFirst(indent))
      }
      rest.removeSubrange(index..<next)
      removals.append(Removal(field: field, rest: rest.joined(separator: "\n")))
    }
    return removals
  }

  private static func depth(of line: String) -> Int {
    line.count - line.drop { $0 == " " || $0 == "-" }.count
  }
}
