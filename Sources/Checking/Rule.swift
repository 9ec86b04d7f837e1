import Detecting
import Model

/// One rule of the rule book: what it asks, why, by whose authority, and the function that holds a site
/// against it.
package struct Rule: Sendable {
  /// Where a rule comes from, and whether its wording was compared with the source.
  package struct Citation: Sendable {
    package enum Verification: String, Sendable {
      /// Stated in a board's framework document that was read.
      case stated
      /// Compared with a copy of the source.
      case verified
      /// Known to the profession; check wording and paragraph before quoting.
      case unverified
      /// Candour's own design.
      case design
    }

    package let source: String
    package let verification: Verification

    init(_ source: String, _ verification: Verification) {
      self.source = source
      self.verification = verification
    }
  }

  /// How a rule looks at a site.
  enum Check: Sendable {
    /// Held while sources and layouts are read; the finding arises there.
    case whileReading
    /// Held by Candour itself: no site can break it, and a test of Candour's shows that it is kept.
    case heldByTests
    case document(@Sendable (Document, RuleInput) -> [Finding])
    /// Gets what was detected in the document's source and in its path.
    case detections(@Sendable (Document, FileDetections, RuleInput) -> [Finding])
    /// The same of `site.yml` and of each file of `content/data`.
    case settings(@Sendable (SourceFile, FileDetections) -> [Finding])
    case catalogue(@Sendable (RuleInput) -> [Finding])
    /// What a rule about the output will look for in the text of pages.
    case sought(@Sendable (RuleInput) -> [SoughtText])
    case output(@Sendable (ScannedSite, RuleInput) -> [Finding])
  }

  package let id: RuleID
  /// The heaviest a finding of this rule can be.
  package let severity: Severity
  /// Rules of the book that this one speaks for, so that one defect gives one finding.
  package let alsoFor: [RuleID]
  /// Whether a board may choose another severity in `site.yml`.
  package let isConfigurable: Bool
  /// Whether an error stays one all the same: where some editions leave no choice.
  package let keepsErrors: Bool
  /// Whether a board may accept a finding of it in `content/acceptances.yml`.
  package let isAcceptable: Bool
  /// One line.
  package let summary: String
  /// Why it matters and what to do, to somebody who does not program.
  package let explanation: String
  package let citation: Citation
  /// Small sources with the offending text between ⟦ and ⟧.
  package let fails: [Example]
  package let passes: [Example]
  let checks: [Check]

  init(
    id: RuleID, severity: Severity, alsoFor: [RuleID] = [], isConfigurable: Bool = false,
    keepsErrors: Bool = false,
    isAcceptable: Bool = true, summary: String, explanation: String,
    citation: Citation, fails: [Example], passes: [Example], checks: [Check]
  ) {
    self.id = id
    self.severity = severity
    self.alsoFor = alsoFor
    self.isConfigurable = isConfigurable
    self.keepsErrors = keepsErrors
    self.isAcceptable = isAcceptable
    self.summary = summary
    self.explanation = explanation
    self.citation = citation
    self.fails = fails
    self.passes = passes
    self.checks = checks
  }
}

/// What rules judge by, beside the thing they look at.
package struct RuleInput: Sendable {
  package let catalogue: Catalogue
  package let now: Moment
  package private(set) var detector: Detector
  /// For whom the site is built.
  package let audience: Audience
  /// What is online now; nil where nobody said.
  package let previous: Manifest?
  /// The bytes of files that documents name, those of withdrawn documents too, as far as they are there.
  package let files: [SitePath: [UInt8]]
  /// What no file and no report may show yet.
  package let withheld: WithheldWords
  /// What the register would say now of each review that readers see whole, by reference; empty where the site
  /// keeps no register.
  package let digests: [String: ContentDigest]
  /// Documents that could not be read as they were meant: what seems to be wrong elsewhere because of them is not told,
  /// so that the one slip that is to be mended is not lost among its consequences.
  package let misread: Set<SitePath>
  /// What was got out of the files that documents name.
  package private(set) var attachments: [SitePath: InspectedAttachment] = [:]
  /// Whether attachments were inspected at all.
  package private(set) var inspectsAttachments = false
  /// Whether the site's folder belongs to a repository with a remote on another machine.
  package let isInSharedRepository: Bool
  /// Whether a pseudonym begins like a name on the watch-list.
  package let sharesInitialWithListedName: @Sendable (String) -> Bool
  /// Whether two or three small letters are the initials of a name on the watch-list.
  package let initialsOfListedName: @Sendable (String) -> Bool
  /// Whether any document is internal.
  let hasInternals: Bool
  /// What all documents declare.
  let pseudonyms: DeclaredPseudonyms
  let boardNames: BoardNames
  /// What documents tell of their cases, once it has been worked out: two rules ask.
  private let traits = Guarded<[SitePath: Traits]>([:])
  private let scans = Guarded<[SitePath: ScanResult]>([:])

  /// - Parameter withheld: where they were worked out already.
  package init(
    catalogue: Catalogue, now: Moment, detector: Detector, audience: Audience = .everyone,
    previous: Manifest? = nil, files: [SitePath: [UInt8]] = [:], withheld: WithheldWords? = nil,
    digests: [String: ContentDigest] = [:], misread: Set<SitePath> = [],
    isInSharedRepository: Bool = false,
    sharesInitialWithListedName: @escaping @Sendable (String) -> Bool = { _ in false },
    initialsOfListedName: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.catalogue = catalogue
    self.now = now
    self.detector = detector
    self.audience = audience
    self.previous = previous
    self.files = files
    self.digests = digests
    self.misread = misread
    self.isInSharedRepository = isInSharedRepository
    self.withheld = withheld ?? WithheldWords(catalogue, at: now)
    self.sharesInitialWithListedName = sharesInitialWithListedName
    self.initialsOfListedName = initialsOfListedName
    pseudonyms = DeclaredPseudonyms(catalogue.documents)
    boardNames = BoardNames(catalogue.site)
    hasInternals = catalogue.documents.contains { $0.common.isInternal }
  }

  var today: Day { now.day }

  /// What a document tells of the person or family of its case.
  func traits(of document: Document) -> Traits {
    if let known = traits.withLock({ $0[document.path] }) { return known }
    let found = Traits(of: document, on: boardNames)
    traits.withLock { $0[document.path] = found }
    return found
  }

  /// What was detected in each document that was checked: reports mask it.
  package var scansOfDocuments: [SitePath: ScanResult] { scans.withLock { $0 } }

  func keep(_ scan: ScanResult, of document: Document) { scans.withLock { $0[document.path] = scan } }

  /// The same, with what was got out of the files that documents name.
  package func inspecting(_ attachments: [SitePath: InspectedAttachment]) -> RuleInput {
    var copy = self
    copy.attachments = attachments
    copy.inspectsAttachments = true
    return copy
  }

  /// The same, with what was accepted in the sources allowed on the pages that repeat it.
  package func allowing(_ findings: [Finding], in sources: [SitePath: SourceFile]) -> RuleInput {
    var allowances = detector.allowances
    for finding in findings where finding.acceptance != nil {
      guard let category = finding.category, let source = sources[finding.path], let start = finding.start,
        let end = finding.end
      else { continue }
      let range = SourceRange(source.offset(of: start), source.offset(of: end))
      allowances = allowances.adding(category, source.text(in: range))
    }
    var copy = self
    copy.detector = detector.with(allowances)
    return copy
  }
}

/// What was detected in one file of the sources.
struct FileDetections: Sendable {
  /// In its bytes.
  let source: ScanResult
  /// In its path.
  let path: ScanResult

  init(in file: SourceFile, by detector: Detector) {
    self.init(source: detector.scan(file.bytes), path: detector.scan(path: file.path))
  }

  init(source: ScanResult, path: ScanResult) {
    self.source = source
    self.path = path
  }
}

/// An attachment with what was got out of it.
package struct InspectedAttachment: Hashable, Sendable {
  package let report: AttachmentReport
  /// The SHA-256 of its bytes, 64 hexadecimal digits.
  package let digest: String

  package init(_ report: AttachmentReport, digest: String) {
    self.report = report
    self.digest = digest
  }
}
