import Model

extension RuleBook {
  /// What takes a file apart for the rules: made once for a run, called for each file as soon as it is made, from any
  /// thread. After that the file's bytes are no longer needed.
  ///
  /// - Parameter isAttachment: whether a file came as it is from beside a document.
  package static func scanner(
    for input: RuleInput, isAttachment: @escaping @Sendable (OutputFile) -> Bool
  ) -> @Sendable (OutputFile) -> FileScan {
    let sought = SoughtTexts(
      all.flatMap(\.checks).flatMap { check in
        if case .sought(let texts) = check { texts(input) } else { [SoughtText]() }
      })
    let withheld = withheld(by: input)
    let detector = input.detector.withoutGuesses
    let tags = SearchedTags(by: detector)
    return { file in
      FileScan(
        file, isAttachment: isAttachment(file), seeking: sought.on(file.path), withheld: withheld,
        by: detector, tags, input)
    }
  }

  /// Everything the rules say about the files a build has made.
  ///
  /// - Parameters:
  ///   - scans: in any order. A file that has none is taken apart now, and so needs its bytes.
  ///   - workforce: holds rules against the site, which do not depend on one another.
  /// - Returns: in the order of the rules.
  package static func check(
    _ built: BuiltSite, _ scans: [FileScan], _ input: RuleInput, by workforce: some Workforce = SingleHand()
  ) -> [Finding] {
    let known = Dictionary(scans.map { (Fingerprint($0.file.path), $0) }) { first, _ in first }
    lazy var scan = scanner(for: input, isAttachment: built.isAttachment)
    let files = built.files.map { known[Fingerprint($0.path)] ?? scan($0) }
    let scanned = ScannedSite(built, files: files, withheld: withheld(by: input))
    let judges = all.flatMap(\.checks).compactMap { check in
      if case .output(let judge) = check { judge } else { nil }
    }
    return workforce.map(judges) { judge in judge(scanned, input) }.flatMap { $0 }
  }

  /// What no file may hold; a preview is there to show it.
  private static func withheld(by input: RuleInput) -> WithheldWords {
    input.audience == .preview ? .none : input.withheld
  }
}
