import Model

extension Rule {
  /// Nothing public leads to internal material.
  static let internalStaysInternal = Rule(
    id: RuleID("GOV-07"),
    severity: .error,
    isAcceptable: false,
    summary: "No document leads to one that is internal",
    explanation: """
      Minutes of panels, letters and tracking of individuals may lie among the sources as `visibility: internal`, and
      are never built. A link to one of them leads readers nowhere and tells them that it exists. Take the link out; if
      the other document is meant for the public after all, take `visibility` out of it.
      """,
    citation: Citation("Leicester, Leicestershire and Rutland framework, 10 and 13.3", .stated),
    fails: [
      Example([
        secret, ("content/a.md", "---\nkind: page\ntitle: A\n---\nSee ⟦[the minutes](minutes.md)⟧.\n"),
      ]),
      Example([
        secret,
        ("content/a.md", "---\nkind: page\ntitle: A\nrelated: [⟦content/minutes.md⟧]\n---\nWords.\n"),
      ]),
    ],
    passes: [
      Example([
        secret,
        (
          "content/b.md",
          "---\nkind: page\ntitle: B\nvisibility: internal\n---\nSee [the minutes](minutes.md).\n"
        ),
      ])
    ],
    checks: [.document(judgeInternal)])

  private static let judgeInternal: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    guard input.hasInternals, !document.common.isInternal, !document.common.isDraft else { return [] }
    return document.trails(in: input.catalogue).filter(\.target.common.isInternal).map { trail in
      Finding(
        rule: RuleID("GOV-07"), severity: .error, in: document.source, at: trail.range,
        message: "this leads to a document that is internal",
        fix:
          "Take it out, or take `visibility: internal` out of the other document if it is meant for the public."
      )
    }
  }

  private static let secret = (
    "content/minutes.md", "---\nkind: page\ntitle: Minutes\nvisibility: internal\n---\nWords.\n"
  )
}

extension Document {
  /// Every place in which it names another document of the site, by path or by reference.
  fileprivate func trails(in catalogue: Catalogue) -> [(target: Document, range: SourceRange)] {
    let links = body.links.compactMap { link -> (SitePath, SourceRange)? in
      if case .document(let path, _) = link.target { (path, link.range) } else { nil }
    }
    let paths = links + namedPaths.map { (SitePath($0.value), $0.range) }
    return paths.compactMap { path, range in catalogue.document(at: path).map { ($0, range) } }
      + namedReferences.compactMap { reference in
        catalogue.review(reference.value).map { ($0, reference.range) }
      }
  }
}
