import Model

/// Reads one Markdown file into a document.
package struct DocumentReader: Sendable {
  private let defaults: Defaults
  private let adoptedOn: Day?
  private let boards: Vocabulary
  private let markdown: MarkdownReader

  /// - Parameters:
  ///   - site: what `site.yml` says; nil where it could not be read.
  package init(defaults: Defaults, site: Site?) {
    self.defaults = defaults
    adoptedOn = site?.adoptedOn?.value
    boards = site?.boardVocabulary ?? Vocabulary(name: "board", terms: [])
    markdown = MarkdownReader(basePath: site?.basePath ?? "/")
  }

  /// - Returns: the document as far as it could be read, and everything that is wrong with it. There is no
  ///   document where its kind or its address cannot be known.
  package func read(_ source: SourceFile) -> (Document?, [Finding]) {
    guard let address = Address(document: source.path) else { return (nil, [badName(source)]) }
    let (matter, problems) = FrontMatter.find(in: source)
    guard let matter else { return (nil, problems) }
    let (pairs, yamlProblems) = matter.fields(in: source)
    var findings = problems + yamlProblems
    guard !pairs.isEmpty else {
      if yamlProblems.isEmpty { findings.append(noFields(source)) }
      return (nil, findings)
    }
    let scope = ReadingScope(source: source, defaults: defaults, adoptedOn: adoptedOn, boards: boards)
    var reader = FieldReader(pairs, range: matter.range, name: "This document", scope: scope)
    let fields = Self.fields(from: &reader)
    findings += reader.findings
    let (body, bodyFindings) = markdown.read(source, body: matter.body)
    findings += bodyFindings
    guard let (common, details) = fields else { return (nil, findings) }
    let document = Document(
      source: source, address: address, common: common, details: details, body: body,
      frontMatterRange: matter.range, bodyRange: matter.body)
    return (document, findings)
  }

  private static func fields(from reader: inout FieldReader) -> (CommonFields, Document.Details)? {
    guard let kind = reader.kind() else { return nil }
    let isReview = kind == .report || kind == .improvements
    let status = isReview ? reader.status() : nil
    let isPlanned = kind == .policy && reader.isPlannedPolicy
    let needsDay = isReview ? status?.value.needsPublicationDay ?? false : kind != .page && !isPlanned
    var common = CommonFields(
      from: &reader, derivation: kind == .response ? .required : .optional,
      publication: needsDay
        ? .requiredBy(RuleID("PUB-08"), because: "readers and the publication period depend on it")
        : .optional,
      succession: status?.value == .superseded ? .required : .optional)
    let details = Self.details(of: kind, status, common, from: &reader)
    reader.finish()
    if !reader.doubtful.isDisjoint(with: CommonFields.whatHides) { common.isDraft = true }
    return (common, details)
  }

  private static func details(
    of kind: DocumentKind, _ status: Field<ReviewStatus>?, _ common: CommonFields,
    from reader: inout FieldReader
  ) -> Document.Details {
    switch kind {
    case .report: return .report(ReviewFields(from: &reader, status: status))
    case .response: return .response(ResponseFields(from: &reader))
    case .improvements: return .improvements(ReviewFields(from: &reader, status: status))
    case .summary:
      let summary = SummaryFields(from: &reader, isInterim: common.interim != nil)
      summary.gaps(derivedFrom: common.derivedFrom, isInterim: common.interim != nil, in: &reader)
      return .summary(summary)
    case .briefing: return .briefing(BriefingFields(from: &reader))
    case .audit: return .audit(AuditFields(from: &reader))
    case .forum: return .forum(ForumFields(from: &reader))
    case .digest: return .digest(DigestFields(from: &reader))
    case .resource: return .resource(ResourceFields(from: &reader))
    case .event: return .event(EventFields(from: &reader))
    case .newsletter: return .newsletter(NewsletterFields(from: &reader))
    case .annualReport: return .annualReport(AnnualReportFields(from: &reader))
    case .policy: return .policy(PolicyFields(from: &reader))
    case .page: return .page
    }
  }

  private func badName(_ source: SourceFile) -> Finding {
    Finding(
      rule: .sourceNamesAreAddresses, severity: .error, path: source.path,
      message: "the name of this file or of a folder above it cannot be part of an address",
      fix: "Use only a-z, 0-9 and hyphens in the names of documents and their folders: child-heron.md.")
  }

  private func noFields(_ source: SourceFile) -> Finding {
    Finding(
      rule: .frontMatterIsReadable, severity: .error, in: source, at: source.range(ofLine: 1),
      message: "the front matter holds no fields",
      fix: "Add at least `kind` and `title`.")
  }
}

extension FieldReader {
  fileprivate mutating func kind() -> DocumentKind? {
    guard let text = text("kind", .required) else { return nil }
    if let kind = DocumentKind(rawValue: text.value) { return kind }
    let words = DocumentKind.allCases.map(\.rawValue)
    let guess = Spelling.nearest(to: text.value, among: words).map { "Did you mean `\($0)`? " } ?? ""
    note(
      .termsAreKnown, .error, text.range, "`\(text.value)` is not a kind of document",
      fix: guess + "Use one of: \(words.joined(separator: ", ")).")
    return nil
  }

  fileprivate mutating func status() -> Field<ReviewStatus>? {
    choice("status", .required, rule: .termsAreKnown)
  }

  /// Looks ahead at `status` of a policy: one that is only planned has no day of publication yet.
  fileprivate var isPlannedPolicy: Bool {
    var copy = self
    return copy.text("status")?.value == "planned"
  }
}
