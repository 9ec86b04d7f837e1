import Model

extension Rule {
  /// The pages that `site.yml` leads to from every page must be public as long as it does.
  static let judgeSettings: @Sendable (RuleInput) -> [Finding] = { input in
    let site = input.catalogue.site
    return site.pageLinks.compactMap { link in
      guard let target = input.catalogue.documentAtOrOnce(at: link.value),
        !input.misread.contains(target.path)
      else { return nil }
      let state = target.state(at: input.now)
      let isPreviewed = input.audience == .preview && (state == .draft || state == .scheduled)
      guard !state.isKnown, !isPreviewed else { return nil }
      return Finding(
        rule: .linksLeadSomewhere, severity: .error, in: site.source, at: link.range,
        message: "every page would lead to a document that is not published on \(input.today.spoken)",
        fix: "Take the entry out for now, or publish both together.")
    }
  }
}

extension Catalogue {
  /// The document at an address, or the one that has it among its old ones.
  fileprivate func documentAtOrOnce(at address: Address) -> Document? {
    document(at: address) ?? documents.first { $0.common.aliases.contains { $0.value == address } }
  }
}
