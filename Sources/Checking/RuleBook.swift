import Model

/// All rules, in the order of the manual.
package enum RuleBook {
  package static let all: [Rule] = [
    .sourceIsText, .sourceNamesAreAddresses, .sourcesAreOrdinaryFiles, .frontMatterIsReadable,
    .fieldsAreKnown, .fieldsAreGivenOnce, .requiredFieldsArePresent, .valuesFitTheirFields,
    .textIsNotCutByYAML, .bodiesHoldNoRawHTML, .linksAreSafe, .identitiesAreUnique, .pagesHaveOneTitle,
    .bodiesStayWithinLimits, .settingsHaveAnEffect, .marksAreKnown,
    .layoutsAreSound,
    .isPublishedOrExplained, .staysUpForTheMinimumPeriod, .withdrawalsAreExplained, .staysAvailableOnRequest,
    .nonPublicationIsTold, .isReadilyAccessible, .periodEndIsNear, .showsWhenItWasPublished, .isDeposited,
    .adultReviewPeriodIsChosen,
    .noticeIsAWeek, .noticeIsSevenWorkingDays, .improvementsAreSentToo, .decisionIsTold,
    .publicationAwaitsNotice,
    .reviewersAreNamedToThePanel, .familyAndStaffAreTold,
    .decisionIsTimely, .reviewIsCompletedInTime, .delayIsExplained, .incidentIsNotifiedInTime,
    .datesAreInOrder,
    .learningFollowsTheReport,
    .reportsHaveAResponse, .reportsHaveASummary, .termsAreKnown, .digestsNameTheirSource, .pagesOfferSupport,
    .reviewersAreNamed,
    .needsNoRedaction, .holdsNoDirectIdentifier, .holdsNoExactDate, .holdsNoListedName,
    .onlyDeclaredPseudonyms, .namesGiveNobodyAway, .namesNoPerson, .institutionsAreNotNamed,
    .detailsDoNotCombine,
    .detailsDoNotCombineAcrossDocuments, .childDeathReviewsAreNotPublished, .sourcesOfConcernAreProtected,
    .smallCountsAreSuppressed, .attachmentsHideNothing,
    .twoPeopleHaveRead, .acceptancesAreReasoned, .builtSiteIsCheckedAgain,
    .restrictionsAreCleared, .lapsedHoldsClearNothing, .holdsAreReviewed, .interimLearningStandsAlone,
    .embargoLeavesNoTrace, .previewsAreMarked, .embargoedSourcesStayPrivate, .withdrawalIsComplete,
    .reportsLinkToThePrivacyNotice,
    .frameworkIsCurrent, .frameworkIsApproved, .auditsComeRound, .annualReportsAppear,
    .annualReportsNameTheirReviews,
    .groupsAndAgenciesAreKnown, .internalStaysInternal,
    .reportsAreReadableAsPages, .linksSayWhereTheyLead, .showsItsHistory, .picturesHaveWords,
    .registerIsWhole, .registeredReportsStand, .publicationsAreRecorded,
    .linksLeadSomewhere, .addressesNeverVanish, .machineFilesAreRight, .sameInputGivesTheSameBytes,
    .holidaysAreKnown, .datesExist, .publicationIsOnAWorkingDay,
  ]

  /// The rule of an id, or the one that speaks for it.
  package static func rule(_ id: RuleID) -> Rule? {
    all.first { $0.id == id } ?? all.first { $0.alsoFor.contains(id) }
  }

  /// The rule nearest to a misspelt id.
  package static func nearest(to text: String) -> String? {
    Spelling.nearest(to: text, among: all.map(\.id.text))
  }
}

extension RuleBook {
  /// Everything the rules say about the sources. Independent of the order of documents and of timing.
  ///
  /// - Parameter workforce: holds rules against the whole catalogue, which do not depend on one another.
  package static func check(
    _ input: RuleInput, by workforce: some Workforce = SingleHand(), map: DocumentMap
  ) -> [Finding] {
    let judges = documentJudges
    let ofDocuments = map(input.catalogue.documents) { document in
      let detections = FileDetections(in: document.source, by: input.detector)
      input.keep(detections.source, of: document)
      return judges.flatMap { judge in judge(document, detections, input) }
    }
    let catalogueJudges = all.flatMap(\.checks).compactMap { check in
      if case .catalogue(let judge) = check { judge } else { nil }
    }
    let ofCatalogue = workforce.map(catalogueJudges) { judge in judge(input) }.flatMap { $0 }
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

  /// How documents are gone through: in order, or on several threads with the results in order.
  package typealias DocumentMap = ([Document], @escaping @Sendable (Document) -> [Finding]) -> [[Finding]]

  /// What all rules ask of each document, taken out of the rules once: copying them for each of ten thousand costs more
  /// than most of their questions.
  private static var documentJudges: [@Sendable (Document, FileDetections, RuleInput) -> [Finding]] {
    all.flatMap(\.checks).compactMap { check in
      switch check {
      case .document(let judge): { document, _, input in judge(document, input) }
      case .detections(let judge): judge
      case .whileReading, .heldByTests, .settings, .catalogue, .sought, .output: nil
      }
    }
  }

  /// The board's own severities, for rules that allow it.
  package static func adjusted(_ findings: [Finding], by site: Site) -> [Finding] {
    guard !site.severities.isEmpty else { return findings }
    return findings.map { finding in
      guard let chosen = site.severities[finding.rule.text]?.value, let rule = rule(finding.rule),
        rule.isConfigurable, !(rule.keepsErrors && finding.severity == .error)
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
