import Model

/// All rules, in the order of the manual.
package enum RuleBook {
  package static let all: [Rule] = [
    .sourceIsText, .sourceNamesAreAddresses, .sourcesAreOrdinaryFiles, .frontMatterIsReadable,
    .fieldsAreKnown, .fieldsAreGivenOnce, .requiredFieldsArePresent, .valuesFitTheirFields,
    .textIsNotCutByYAML, .bodiesHoldNoRawHTML, .linksAreSafe, .identitiesAreUnique, .pagesHaveOneTitle,
    .bodiesStayWithinLimits, .settingsHaveAnEffect, .marksAreKnown,
    .layoutsAreSound,
    .staysUpForTheMinimumPeriod, .withdrawalsAreExplained, .staysAvailableOnRequest,
    .showsWhenItWasPublished,
    .datesAreInOrder,
    .termsAreKnown, .digestsNameTheirSource,
    .needsNoRedaction, .holdsNoDirectIdentifier, .holdsNoExactDateOfBirth, .builtSiteIsCheckedAgain,
    .restrictionsAreCleared, .interimLearningStandsAlone, .embargoLeavesNoTrace, .previewsAreMarked,
    .withdrawalIsComplete,
    .groupsAndAgenciesAreKnown, .internalStaysInternal,
    .reportsAreReadableAsPages, .linksSayWhereTheyLead, .showsItsHistory, .picturesHaveWords,
    .linksLeadSomewhere, .addressesNeverVanish, .machineFilesAreRight, .sameInputGivesTheSameBytes,
    .datesExist,
  ]

  package static func rule(_ id: RuleID) -> Rule? {
    all.first { $0.id == id }
  }

  /// The rule nearest to a misspelt id.
  package static func nearest(to text: String) -> String? {
    Spelling.nearest(to: text, among: all.map(\.id.text))
  }
}

extension RuleBook {
  /// Everything the rules say about the sources. Independent of the order of documents and of timing.
  package static func check(_ input: RuleInput, map: DocumentMap) -> [Finding] {
    let ofDocuments = map(input.catalogue.documents) { document in
      let detections = FileDetections(in: document.source, by: input.detector)
      return all.flatMap { rule in rule.findings(in: document, detections, input) }
    }
    let ofCatalogue = all.flatMap { rule in
      rule.checks.flatMap { check in
        if case .catalogue(let judge) = check { judge(input) } else { [Finding]() }
      }
    }
    let ofSettings = ([input.catalogue.site.source] + input.catalogue.data.sources).flatMap { file in
      let detections = FileDetections(in: file, by: input.detector)
      return all.flatMap { rule in
        rule.checks.flatMap { check in
          if case .settings(let judge) = check { judge(file, detections) } else { [Finding]() }
        }
      }
    }
    return ofDocuments.flatMap { $0 } + ofCatalogue + ofSettings + severityProblems(in: input.catalogue.site)
  }

  /// What takes a page or feed apart for the rules about the output; nil for any other file. Made once for a
  /// run, and called for each file as soon as it is there, on any thread: its bytes are not needed afterwards.
  package static func scanner(for input: RuleInput) -> @Sendable (OutputFile) -> PageScan? {
    let withheld = sought(input)
    return { file in
      guard ScannedSite.isPage(file) else { return nil }
      let markup = Markup(file.bytes)
      return PageScan(
        page: ScannedSite.Page(
          file: file, markup: markup, detections: input.detector.scan(markup.text),
          withheld: withheld.found(in: file, markup: markup)))
    }
  }

  /// Everything the rules say about the files a build has made.
  ///
  /// - Parameter scans: of all its pages and feeds, in the order of the files.
  package static func check(_ built: BuiltSite, _ scans: [PageScan], _ input: RuleInput) -> [Finding] {
    let scanned = ScannedSite(built, pages: scans.map(\.page), withheld: sought(input))
    return all.flatMap { rule in
      rule.checks.flatMap { check in
        if case .output(let judge) = check { judge(scanned, input) } else { [Finding]() }
      }
    }
  }

  /// A preview is there to show what is withheld.
  private static func sought(_ input: RuleInput) -> WithheldWords {
    input.audience == .preview ? .none : input.withheld
  }

  /// A page taken apart; opaque to whoever spreads the work over threads.
  package struct PageScan: Sendable {
    let page: ScannedSite.Page
  }

  /// How documents are gone through: in order, or on several threads with the results in order.
  package typealias DocumentMap = ([Document], @escaping @Sendable (Document) -> [Finding]) -> [[Finding]]

  /// The board's own severities, for rules that allow it.
  package static func adjusted(_ findings: [Finding], by site: Site) -> [Finding] {
    guard !site.severities.isEmpty else { return findings }
    return findings.map { finding in
      guard let chosen = site.severities[finding.rule.text]?.value, rule(finding.rule)?.isConfigurable == true
      else { return finding }
      return finding.with(severity: chosen)
    }
  }

  private static func severityProblems(in site: Site) -> [Finding] {
    site.severities.compactMap { id, field in
      guard rule(RuleID(id))?.isConfigurable != true else { return nil }
      let isKnown = rule(RuleID(id)) != nil
      let allowed = all.filter(\.isConfigurable).map(\.id.text).joined(separator: ", ")
      return Finding(
        rule: .valuesFitTheirFields, severity: .error, in: site.source, at: field.range,
        message: isKnown ? "the severity of \(id) is fixed" : "there is no rule called \(id)",
        fix: allowed.isEmpty
          ? "Take it out: no rule of this version lets a board choose."
          : "A board may choose the severity of: \(allowed).")
    }
  }
}

extension Rule {
  fileprivate func findings(
    in document: Document, _ detections: FileDetections, _ input: RuleInput
  ) -> [Finding] {
    checks.flatMap { check in
      switch check {
      case .document(let judge): judge(document, input)
      case .detections(let judge): judge(document, detections, input)
      case .whileReading, .heldByTests, .settings, .catalogue, .output: [Finding]()
      }
    }
  }
}
