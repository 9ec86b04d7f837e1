import Model

/// Reads the data files that come with Candour. They are held to the same strictness as a site's own; a
/// finding here is a defect of the installation.
package enum DefaultsReader {
  /// - Parameters: the sources of `vocabularies.yml`, `editions.yml` and `helplines.yml`.
  package static func read(
    vocabularies: SourceFile, editions: SourceFile, helplines: SourceFile
  ) -> (Defaults, [Finding]) {
    var findings: [Finding] = []
    let none = Defaults(vocabularies: Vocabularies([]), editions: [], helplines: [])
    let (vocabularyPairs, problems) = pairs(of: vocabularies)
    findings += problems
    var refused: [String: [String: String]] = [:]
    var terms: [Vocabulary] = []
    var reader = FieldReader(
      vocabularyPairs, range: whole(vocabularies), name: "The file of vocabularies",
      scope: ReadingScope(source: vocabularies, defaults: none))
    for pair in vocabularyPairs where pair.key.text != "refused" {
      let name = pair.key.text
      terms.append(
        Vocabulary(name: name, terms: reader.records(name, named: "A term", read: term).compactMap { $0 }))
    }
    for (vocabulary, word, advice) in reader.records("refused", named: "A refused term", read: refusal) {
      refused[vocabulary, default: [:]][Vocabulary.folded(word)] = advice
    }
    reader.finish()
    findings += reader.findings

    let (editionPairs, editionProblems) = pairs(of: editions)
    findings += editionProblems
    var editionReader = FieldReader(
      editionPairs, range: whole(editions), name: "The file of editions",
      scope: ReadingScope(source: editions, defaults: none))
    let known = editionReader.records("editions", .required, named: "An edition", read: edition)
    editionReader.finish()
    findings += editionReader.findings

    let (helplinePairs, helplineProblems) = pairs(of: helplines)
    findings += helplineProblems
    var helplineReader = FieldReader(
      helplinePairs, range: whole(helplines), name: "The file of helplines",
      scope: ReadingScope(source: helplines, defaults: none))
    let phones = helplineReader.records("helplines", .required, named: "A helpline") { fields in
      _ = fields.text("name", .required)
      return fields.text("telephone", .required)?.value
    }
    helplineReader.finish()
    findings += helplineReader.findings
    let defaults = Defaults(
      vocabularies: Vocabularies(terms, refused: refused), editions: known.compactMap { $0 },
      helplines: phones.compactMap { $0 })
    return (defaults, findings)
  }

  private static func pairs(of source: SourceFile) -> ([YAMLPair], [Finding]) {
    StrictYAML.fields(in: source, range: whole(source))
  }

  private static func whole(_ source: SourceFile) -> SourceRange {
    SourceRange(0, source.bytes.count)
  }

  private static func term(from fields: inout FieldReader) -> Vocabulary.Term? {
    let slug = fields.text("slug", .required)?.value
    let label = fields.text("label", .required)?.value
    let synonyms = fields.texts("synonyms").map(\.value)
    let parent = fields.text("parent")?.value
    let agency = fields.text("agency")?.value
    let duty = fields.choice("duty", of: Vocabulary.Duty.self)?.value
    let regime = fields.choice("regime", of: Vocabulary.Regime.self)?.value
    _ = fields.text("population")
    guard let slug, let label else { return nil }
    return Vocabulary.Term(
      slug: slug, label: label, synonyms: synonyms, parent: parent, agency: agency, duty: duty, regime: regime
    )
  }

  private static func refusal(from fields: inout FieldReader) -> (String, String, String) {
    let word = fields.text("slug", .required)?.value ?? ""
    let advice = fields.text("label", .required)?.value ?? ""
    return (fields.text("vocabulary", .required)?.value ?? "", word, advice)
  }

  private static func edition(from fields: inout FieldReader) -> Edition? {
    let slug = fields.text("slug", .required)?.value
    let label = fields.text("label", .required)?.value
    let regime = fields.choice("regime", .required, of: Vocabulary.Regime.self)?.value
    let months = fields.number("minimum_months")?.value
    let isVerified = fields.flag("verified")?.value ?? true
    guard let slug, let label, let regime else { return nil }
    return Edition(slug: slug, label: label, regime: regime, minimumMonths: months, isVerified: isVerified)
  }
}
