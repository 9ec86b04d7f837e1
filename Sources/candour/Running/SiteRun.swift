import Checking
import Detecting
import Inspecting
import Model
import Publishing
import Reading
import Recording
import Templating

/// One run over a site, from its sources to the files that would be published. Pure: it reads no disk and
/// no clock, so `check` and tests do exactly what `build` does.
struct SiteRun {
  /// Everything found, unsorted and unmasked.
  private(set) var findings: [Finding]
  /// The files that findings can point into.
  private(set) var sources: [SitePath: SourceFile]
  /// How many documents there are, readable or not.
  let documents: Int
  let detector: Detector
  /// Nil where `site.yml` is missing, or nothing may be reported.
  let catalogue: Catalogue?
  /// Whether the watch-list cannot be opened, so that nothing else may be reported.
  let isBlind: Bool
  let moment: Moment
  /// What no report may show.
  let withheld: WithheldWords
  /// What the register would say now of each review that readers see whole, by reference; where the site keeps no
  /// register, only if it was asked for.
  private(set) var digests: [String: ContentDigest] = [:]
  /// What was detected in the documents.
  private(set) var scans: [SitePath: ScanResult] = [:]
  /// Why attachments could not be inspected: then nothing may be published or said to be clean.
  private(set) var toolFailure: ToolFailure?
  /// The rendered site; nil if there is an error among the findings.
  private(set) var built: BuiltSite?

  /// - Parameters:
  ///   - files: what lies beside the documents, and how to get it.
  ///   - previous: the manifest of what is online now, where it was given.
  ///   - register: the publication register, where the site keeps one.
  ///   - watchList: names that must not be published.
  ///   - inspection: takes attachments apart; nil for a run that leaves them alone.
  ///   - room: for the bytes of finished pages.
  init(
    tree: SourceTree, layouts: LayoutTree, defaults: Defaults, lexicon: Lexicon, moment: Moment,
    workers: Workers,
    files shelf: FileShelf, audience: Audience = .everyone, previous: Manifest? = nil,
    register: SiteRegister? = nil, watchList: SiteWatchList = .none, digestsReviews: Bool = false,
    isInSharedRepository: Bool = false, inspection: AttachmentInspection? = nil, room: PageRoom = PageRoom()
  ) {
    self.moment = moment
    documents = tree.documents.count
    isBlind = watchList.fault != nil
    if let fault = watchList.fault {
      (findings, sources, catalogue, detector, withheld) = ([fault], [:], nil, Detector(), .none)
      return
    }
    findings = tree.findings + layouts.findings
    sources = layouts.templates
    for file in tree.documents + tree.data { sources[file.path] = file }
    findings += register?.findings(on: moment.day) ?? []
    guard let siteSource = tree.site else {
      findings += tree.findings.contains { $0.path == SourceTree.sitePath } ? [] : [Self.noSite]
      catalogue = nil
      detector = Detector()
      withheld = .none
      return
    }
    sources[SourceTree.sitePath] = siteSource
    let (standards, standardFindings) = SiteDataReader.standards(tree.data, defaults: defaults)
    let (site, siteFindings) = SiteReader.read(siteSource, defaults: standards)
    findings += standardFindings + siteFindings + watchList.findings(for: site)
    let (data, defaults, dataFindings) = SiteDataReader.read(tree.data, site: site, defaults: standards)
    findings += dataFindings
    let reader = DocumentReader(defaults: defaults, site: site)
    let read = workers.map(tree.documents, while: .reading, of: { $0 }, refused: { (nil, [$0]) }) {
      reader.read($0)
    }
    findings += read.flatMap(\.1)
    let catalogue = Catalogue(
      site: site, defaults: defaults, documents: read.compactMap(\.0), data: data, files: Set(tree.others),
      // What a damaged register says before its first fault may be out of date.
      register: register.flatMap { $0.fault == nil ? $0.register : nil })
    self.catalogue = catalogue
    detector = Detector(
      allowances: Self.allowances(
        of: site, documents: catalogue.documents, defaults: defaults, lexicon: lexicon),
      lexicon: lexicon, watchList: watchList.list)

    let ((known, beside), withheld) = workers.both(
      {
        let known = PublishedCatalogue(catalogue, at: moment, for: audience)
        return (known, shelf.files(of: known.sources(in: catalogue)))
      },
      { WithheldWords(catalogue, at: moment) })
    self.withheld = withheld
    let (files, fileFindings) = beside
    findings += fileFindings
    if register != nil || digestsReviews {
      let reviews = known.documents.filter { $0.document.review?.isHosted ?? false }
      let read = workers.map(reviews) {
        ($0.document.reference?.value, ReviewContent.digest(of: $0.document, files: files))
      }
      for case (let reference?, let digest) in read { digests[reference] = digest }
    }
    var attachments: [SitePath: InspectedAttachment] = [:]
    if let inspection {
      do throws(ToolFailure) {
        // Of what pages load from the layouts, that which is made as attachments are: pictures above all.
        let assets = layouts.assets.compactMap { asset -> (path: SitePath, bytes: [UInt8])? in
          let ending = asset.name.split(separator: ".").last.map(String.init) ?? ""
          return FileType(ending: ending).map { _ in (SitePath("layouts/assets/" + asset.name), asset.bytes) }
        }
        let named = files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) }
        attachments = try inspection.reports(
          on: named + assets, by: detector, withholding: withheld, workers: workers)
      } catch {
        toolFailure = error
      }
    }
    let plainInput = RuleInput(
      catalogue: catalogue, now: moment, detector: detector, audience: audience, previous: previous,
      files: files, withheld: withheld, digests: digests,
      misread: Set(read.flatMap(\.1).filter { $0.severity == .error }.map(\.path)),
      isInSharedRepository: isInSharedRepository,
      sharesInitialWithListedName: { watchList.list?.holdsInitial(of: $0) ?? false },
      initialsOfListedName: { watchList.list?.holds(.initials, $0) ?? false })
    let input = inspection == nil ? plainInput : plainInput.inspecting(attachments)
    findings += RuleBook.check(input, by: workers) { documents, judge in
      workers.map(documents, while: .judging, of: \.source, refused: { [$0] }, judge)
    }
    scans = input.scansOfDocuments
    let layoutSources = LayoutSources(Array(layouts.templates.values))
    let (shelf, slips) = LayoutShelf.compile(layoutSources, for: catalogue)
    findings += slips
    findings = RuleBook.adjusted(findings, by: site)
    accept(by: data.acceptances)
    // What an error in a source does to the pages made from it would be reported twice.
    guard let shelf, !findings.contains(where: { $0.stops(at: .error) }) else { return }
    let plan = SitePlan(
      known.holding(files, facts: attachments.mapValues(\.report.facts)), layouts: shelf,
      layoutNames: Set(layoutSources.layoutNames),
      assets: layouts.assets.map { ($0.name, $0.bytes) }, room: room,
      workforce: workers)
    let output = data.acceptances.isEmpty ? input : input.allowing(findings, in: sources)
    let scan = RuleBook.scanner(for: output, isAttachment: plan.isAttachment)
    // Each file is looked at while it is at hand, so that not all of them need be in memory at once; the long ones
    // come first, so that no thread is left with one of them at the end.
    let others = plan.others.sorted { $0.size > $1.size }.map(Piece.file)
    let made = workers.map(others + plan.pages.map(Piece.page)) { piece in
      switch piece {
      case .file(let file): return (file: file.digested, scan: scan(file))
      case .page(let page):
        let file = plan.render(page)
        return (file: plan.kept(file, of: page), scan: scan(file))
      }
    }
    let built = plan.built(made.map(\.file))
    let scans = made.map(\.scan)
    // One after the other: what shares its hands with something else goes on with one.
    let broken = RuleBook.check(built, scans, output, by: workers)
    findings += RuleBook.adjusted(broken + Self.clashes(in: built), by: site)
    accept(by: data.acceptances, isWhole: true)
    if !findings.contains(where: { $0.stops(at: .error) }) { self.built = built }
  }

  /// Marks what the board has accepted.
  ///
  /// - Parameter isWhole: whether everything has been looked at, so that an acceptance nothing was found for has no
  ///   use.
  private mutating func accept(by acceptances: [Acceptance], isWhole: Bool = false) {
    guard !acceptances.isEmpty else { return }
    let open = findings
    // Findings are known by what reports print of them.
    lazy var names = Dictionary(
      Report(
        open, sources: sources, documents: documents, day: moment.day, detector: detector, withheld: withheld
      ).items.map { ($0.finding, $0.fingerprint) }
    ) { first, _ in first }
    let accepted = RuleBook.accepting(open, by: acceptances, on: moment.day) { names }
    let unused = RuleBook.unused(acceptances, in: open, isWhole: isWhole, on: moment.day) { names }
    findings = accepted + unused
  }

  /// What becomes a file of the site.
  private enum Piece: Sendable {
    case file(OutputFile)
    case page(Page)
  }

  /// What a board declares may stand on its pages: what it allows, its own contacts, helplines, its reviewers, and the
  /// pseudonyms and references of its
  /// reviews.
  static func allowances(
    of site: Site, documents: [Document] = [], defaults: Defaults, lexicon: Lexicon = .none
  ) -> Allowances {
    let contact = site.contact
    let texts = [contact.reportRequest, contact.concern, contact.emergency, contact.media ?? ""]
    var phones = site.allowed.phones + defaults.helplines
    var emails = site.allowed.emails
    var addresses = site.allowed.addresses
    var people = site.allowed.authors
    people += documents.flatMap { $0.review?.reviewers.compactMap { $0.name?.value } ?? [] }
    let labels =
      site.boards.map(\.name) + [site.title] + documents.flatMap { $0.common.pseudonyms.map(\.value) }
    let plain = Detector(lexicon: lexicon)
    for text in texts {
      let bytes = Array(text.utf8)
      for detection in plain.scan(bytes).detections {
        let value = String(decoding: bytes[detection.range], as: UTF8.self)
        switch detection.category {
        case .phone: phones.append(value)
        case .email: emails.append(value)
        case .postcode, .address: addresses.append(value)
        case .name: people.append(value)
        default: break
        }
      }
    }
    return Allowances(
      phones: phones, emails: emails, addresses: addresses, people: people, labels: labels,
      references: documents.compactMap { $0.reference?.value })
  }

  private static let noSite = Finding(
    rule: .requiredFieldsArePresent, severity: .error, path: SourceTree.sitePath,
    message: "the site has no content/site.yml",
    fix: "Write one; it names the board, its contacts and the address of the site.")

  private static func clashes(in built: BuiltSite) -> [Finding] {
    let misplaced = built.files.compactMap { file in
      file.pathFault.map { fault in
        Finding(
          rule: .sourceNamesAreAddresses, severity: .error, path: built.place(of: file),
          message: fault.prefix(1).lowercased() + fault.dropFirst(), fix: "Give the file another name.")
      }
    }
    return misplaced
      + AddressClash.clashes(in: built.files).map { clash in
        let file = OutputFile(path: clash.second, bytes: [])
        return Finding(
          rule: .identitiesAreUnique, severity: .error, path: built.place(of: file),
          message: clash.message.prefix(1).lowercased() + clash.message.dropFirst(),
          fix: "Rename the document or take the alias out, so that each file has an address of its own.")
      }
  }
}

extension PublishedCatalogue {
  /// The documents that readers see, whole or as a notice.
  fileprivate func sources(in catalogue: Catalogue) -> [Document] {
    documents.map(\.document) + notices.compactMap { catalogue.document(at: $0.path) }
  }
}
