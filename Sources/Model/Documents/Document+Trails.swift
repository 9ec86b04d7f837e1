extension Document {
  /// The paths of other documents that its fields name.
  package var namedPaths: [Field<String>] {
    common.related + [common.supersededBy, common.translationOf].compactMap { $0 } + items
      + (review?.evaluation ?? []).compactMap(\.leadsTo).filter { $0.value.hasSuffix(".md") }
  }

  /// What a newsletter tells of, by path; empty for other kinds.
  package var items: [Field<String>] {
    if case .newsletter(let newsletter) = details { newsletter.items } else { [] }
  }

  /// The references of reviews that its fields name.
  package var namedReferences: [Field<String>] {
    let referred: [Field<String>] =
      if case .annualReport(let report) = details { report.refersTo } else { [] }
    return common.derivedFrom + referred + (event?.dependsOn ?? [])
  }
}
