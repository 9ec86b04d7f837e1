import Model

/// Reads the data files that come with Candour. They are held to the same strictness as a site's own; a
/// finding here is a defect of the installation.
package enum DefaultsReader {
  /// - Parameters: the sources of `vocabularies.yml`, `editions.yml`, `holidays.yml` and `helplines.yml`.
  package static func read(
    vocabularies: SourceFile, editions: SourceFile, holidays: SourceFile, helplines: SourceFile
  ) -> (Defaults, [Finding]) {
    var findings: [Finding] = []
    let none = Defaults(vocabularies: Vocabularies([]), editions: [], helplines: [])
    let words = fields(of: vocabularies, named: "The file of vocabularies", none, &findings, read: terms)
    let named = Defaults(vocabularies: words, editions: [], helplines: [])
    let known = fields(of: editions, named: "The file of editions", named, &findings) { fields in
      fields.records("editions", .required, named: "An edition") { Edition(from: &$0) }
    }
    let days = fields(of: holidays, named: "The file of bank holidays", none, &findings) { fields in
      BankHolidays(from: &fields)
    }
    let phones = fields(of: helplines, named: "The file of helplines", none, &findings) { fields in
      fields.records("helplines", .required, named: "A helpline") { fields in
        _ = fields.text("name", .required)
        return fields.text("telephone", .required)?.value
      }
    }
    return (
      Defaults(
        vocabularies: words, editions: known.compactMap { $0 }, holidays: days,
        helplines: phones.compactMap { $0 }),
      findings
    )
  }

  private static func fields<Value>(
    of source: SourceFile, named name: String, _ defaults: Defaults, _ findings: inout [Finding],
    read: (inout FieldReader) -> Value
  ) -> Value {
    let (pairs, problems) = pairs(of: source)
    var reader = FieldReader(
      pairs, range: whole(source), name: name, scope: ReadingScope(source: source, defaults: defaults))
    let value = read(&reader)
    reader.finish()
    findings += problems + reader.findings
    return value
  }

  /// Every vocabulary of the file, and the words that are refused because they can mean too much.
  private static func terms(from fields: inout FieldReader) -> Vocabularies {
    let names = fields.names.filter { $0 != "refused" }
    let vocabularies = names.map { name in
      Vocabulary(name: name, terms: fields.records(name, named: "A term", read: term).compactMap { $0 })
    }
    var refused: [String: [String: String]] = [:]
    for (vocabulary, word, advice) in fields.records("refused", named: "A refused term", read: refusal) {
      refused[vocabulary, default: [:]][Vocabulary.folded(word)] = advice
    }
    return Vocabularies(vocabularies, refused: refused)
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
}
