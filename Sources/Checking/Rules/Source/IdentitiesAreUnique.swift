import Model

extension Rule {
  /// Two documents with one address, alias or reference.
  static let identitiesAreUnique = Rule(
    id: .identitiesAreUnique,
    severity: .error,
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
    ],
    passes: [.page("aliases: [/old/, /older/, /glossary/, /priorities/one/, /page/two/]")],
    checks: [.catalogue { input in addresses(in: input.catalogue) + references(in: input.catalogue) }])

  private static func addresses(in catalogue: Catalogue) -> [Finding] {
    let made = MadeAddresses(catalogue)
    var owners: [Address: (path: SitePath, place: SourcePlace)] = [:]
    var findings: [Finding] = []
    func claim(_ address: Address, _ document: Document, at range: SourceRange, _ what: String) {
      let use = made.use(of: address)
      let owner = owners[address]
      guard let taker = use ?? owner?.path.text else {
        owners[address] = (document.path, document.source.place(at: range.lower))
        return
      }
      findings.append(
        Finding(
          rule: .identitiesAreUnique, severity: .error, in: document.source, at: range,
          message: "\(what) \(address) is already taken by \(taker)",
          fix: "Rename this file, or take the alias out.",
          notes: owner.map { [.init(path: $0.path, start: $0.place, message: "taken here")] } ?? []))
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
      guard let (owner, range) = owners[reference.value] else {
        owners[reference.value] = (document, reference.range)
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
