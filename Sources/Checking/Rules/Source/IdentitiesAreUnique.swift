import Model

extension Rule {
  /// Two documents with one address, alias or reference.
  static let identitiesAreUnique = Rule(
    id: .identitiesAreUnique,
    severity: .error,
    isAcceptable: false,
    summary: "Addresses, aliases and references belong to one document",
    explanation: """
      Two documents with one address would overwrite each other, and two reviews with one reference cannot be told
      apart in letters, notices and links. Give one of them another name or reference. An old address in `aliases`
      may not be the address of a page that exists.
      """,
    citation: Citation("Candour's list of fields", .design),
    fails: [
      Example([
        ("content/a.md", "---\nkind: page\ntitle: A\n---\nA\n"),
        ("content/a/index.md", "---\nkind: page\ntitle: ⟦A⟧\n---\nA\n"),
      ]),
      .page("aliases: [⟦/reports/⟧]"),
      .page("aliases: [⟦/roles/gp/⟧, ⟦/reports/page/2/⟧]"),
      Example([("content/boards/one.md", "---\nkind: page\ntitle: ⟦A⟧\n---\nA\n")]),
      .report("findings: [{id: F1, text: One.}, {id: ⟦F1⟧, text: Two.}]"),
    ],
    passes: [.page("aliases: [/old/, /older/, /glossary/, /priorities/one/, /page/two/]")],
    checks: [
      .catalogue { input in addresses(in: input.catalogue) + references(in: input.catalogue) },
      .document { document, _ in
        [
          ("finding", document.findings.map(\.id)), ("recommendation", document.recommendations.map(\.id)),
          ("action", document.actions.map(\.id)),
        ].flatMap { repeated($1, of: $0, in: document.source) }
      },
      .catalogue { input in
        let data = input.catalogue.data
        return data.actionLists.flatMap { list in
          data.sources.first { $0.path == list.path }.map {
            repeated(list.actions.map(\.id), of: "action", in: $0)
          } ?? []
        }
      },
    ])

  /// Ids by which the response, recommendations and people in meetings name things: each once in a document.
  private static func repeated(_ ids: [Field<String>?], of thing: String, in source: SourceFile) -> [Finding]
  {
    var seen: Set<String> = []
    return ids.compactMap { $0 }.filter { !seen.insert($0.value).inserted }.map { id in
      Finding(
        rule: .identitiesAreUnique, severity: .error, in: source, at: id.range,
        message: "an earlier \(thing) here has the id `\(id.value)`",
        fix: "Give each \(thing) an id of its own.")
    }
  }

  private static func addresses(in catalogue: Catalogue) -> [Finding] {
    let made = MadeAddresses(catalogue)
    var owners: [Address: (document: Document, range: SourceRange)] = [:]
    owners.reserveCapacity(catalogue.documents.count)
    var findings: [Finding] = []
    func claim(_ address: Address, _ document: Document, at range: SourceRange, _ what: String) {
      let use = made.use(of: address)
      let owner = owners[address]
      guard let taker = use ?? owner?.document.path.text else {
        owners[address] = (document, range)
        return
      }
      findings.append(
        Finding(
          rule: .identitiesAreUnique, severity: .error, in: document.source, at: range,
          message: "\(what) \(address) is already taken by \(taker)",
          fix: "Rename this file, or take the alias out.",
          notes: owner.map { owner, range in
            [.init(path: owner.path, start: owner.source.place(at: range.lower), message: "taken here")]
          } ?? []))
    }
    for document in catalogue.documents {
      claim(
        document.address, document, at: document.common.title?.range ?? document.frontMatterRange,
        "the address")
    }
    for document in catalogue.documents {
      for alias in document.common.aliases {
        claim(alias.value, document, at: alias.range, "the old address")
      }
    }
    return findings
  }

  /// References are unique among reviews; a summary may bear that of the review it sums up.
  private static func references(in catalogue: Catalogue) -> [Finding] {
    var owners: [String: (Document, SourceRange)] = [:]
    var findings: [Finding] = []
    for document in catalogue.documents {
      guard let reference = document.review?.reference else { continue }
      // In a letter nobody tells `EX-1` from `ex-1`.
      let name = reference.value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let (owner, range) = owners[name] else {
        owners[name] = (document, reference.range)
        continue
      }
      findings.append(
        Finding(
          rule: .identitiesAreUnique, severity: .error, in: document.source, at: reference.range,
          message: "the reference `\(reference.value)` is already taken by \(owner.path)",
          fix: "Give each review a reference of its own.",
          notes: [.init(path: owner.path, start: owner.source.place(at: range.lower), message: "taken here")])
      )
    }
    return findings
  }
}
