import Model

extension Rule {
  /// What is under embargo does not lie where strangers may read it.
  static let embargoedSourcesStayPrivate = Rule(
    id: RuleID("LEG-07"),
    severity: .warning,
    isConfigurable: true,
    summary: "Text under embargo is not kept in a repository that strangers may read",
    explanation: """
      Candour keeps what is not yet public out of every page. It cannot keep it out of git: whoever can read the
      repository reads drafts and embargoed reports in it, now and in its history for ever. This folder belongs to a
      repository with a remote on another machine, and Candour cannot know who may read that. Make sure that it is
      private; then set `severity: {LEG-07: note}` in content/site.yml. Or keep such documents elsewhere until they are
      published.
      """,
    citation: Citation("Contempt of court and confidentiality before publication; design", .unverified),
    fails: [
      Example(
        [
          (
            "content/a.md",
            "---\nkind: page\ntitle: A\npublished: 2026-12-01\n---\nWords.\n"
          )
        ], isInSharedRepository: true)
    ],
    passes: [
      .page("published: 2026-12-01"),
      Example(
        [("content/a.md", "---\nkind: page\ntitle: A\npublished: 2026-11-01\n---\nWords.\n")],
        isInSharedRepository: true),
    ],
    checks: [.catalogue(judgeRepository)])

  private static let judgeRepository: @Sendable (RuleInput) -> [Finding] = { input in
    guard input.isInSharedRepository else { return [] }
    let secret = input.catalogue.documents.count { $0.state(at: input.now) == .scheduled }
    guard secret > 0 else { return [] }
    return [
      Finding(
        rule: RuleID("LEG-07"), severity: .warning, path: input.catalogue.site.source.path,
        message: "\(Words.count(secret, "document")) under embargo or with a later day of publication "
          + "\(secret == 1 ? "lies" : "lie") in a git repository with a remote, which strangers may be able to read",
        fix:
          "Make sure that the repository is private, then set `severity: {LEG-07: note}` in content/site.yml."
      )
    ]
  }
}
