import Model

extension Rule {
  /// Neither a reference nor the name of a file says whose case it is.
  static let namesGiveNobodyAway = Rule(
    id: RuleID("RED-06"),
    severity: .error,
    summary: "References and names of files hold no date of birth, no case number and no initials",
    explanation: """
      The reference of a review and the names of its files become part of addresses, lists and links, and stay in other
      people's records for ever. A whole date in them may be a day of birth or death, a long number the case's number in
      some system, two or three letters a child's initials: whoever knows one of them finds the case. Number your reviews
      by year and order, as EX-2026-04, and name files after what they are, as `easy-read.pdf`. A date or a run of six
      and more figures is an error, letters that may be initials are a warning; if they stand for something else, accept
      the finding in `content/acceptances.yml`. Events, newsletters, forums, audits and policies may carry dates.
      """,
    citation: Citation("Slough framework, appendix 1", .stated),
    fails: [
      .report("reference: ⟦EX-2009-05-04⟧"), .report("reference: EX-⟦AB⟧-2024"),
      .report("reference: ⟦EX-4471902⟧"),
      .report(
        "attachments: [{file: ⟦scr-jd-2009-05-04.pdf⟧, title: Report}]"),
      Example([
        (
          "content/briefings/born-4-may-2009.md",
          "---\nkind: briefing\nformat: thematic\ntitle: A\npublished: 2026-10-01\n"
            + "do_differently: [{roles: [dsl], text: Ask.}]\n---\nWords.\n"
        )
      ]),
    ],
    passes: [
      .report("reference: EX-2026-04"), .report("reference: SCR-7mb-2024"),
      Example([
        (
          "content/events/workshop-2026-11-30.md",
          "---\nkind: event\ntitle: A\npublished: 2026-10-01\nstarts: 2026-11-30T10:00\nends: 2026-11-30T12:00\n"
            + "format: workshop\n---\nWords.\n"
        )
      ]),
    ],
    checks: [.document(judgeNames), .output(judgeAssets)])

  private static let judgeNames: @Sendable (Document, RuleInput) -> [Finding] = { document, input in
    let isOfReview = [.report, .improvements, .response, .summary, .briefing].contains(document.kind)
    var findings: [Finding] = []
    var known: Set<String> = []
    if let reference = document.reference {
      let parts = NameParts(reference.value)
      let series = Set([parts.first].compactMap { $0 })
      known = series
      findings += faults(in: parts, isOfReview: true, known: series, input).map { fault, weight, part in
        finding(
          fault, weight, in: document.source, at: reference, part: part, what: "the reference",
          fix: "Number reviews by year and order, as EX-2026-04.")
      }
    }
    for reference in document.common.derivedFrom {
      known.formUnion([NameParts(reference.value).first].compactMap { $0 })
    }
    // Of the path the folders too, but not those that every site has.
    let path = document.path.text.utf8.dropFirst("content/".utf8.count).dropLast(".md".utf8.count)
    let inPath =
      NameParts.arePlain(path)
      ? [] : faults(in: NameParts(String(Substring(path))), isOfReview: isOfReview, known: known, input)
    findings += inPath.map { fault, weight, _ in
      Finding(
        rule: RuleID("RED-06"), severity: weight, path: document.path, category: fault.category,
        message: "\(fault.phrase) stands in the name of this file or of its folder",
        fix: "Rename it after what it is about; names become part of addresses.")
    }
    var seen: Set<String> = []
    for file in document.namesOfFiles {
      let name = file.value
      guard seen.insert(name).inserted else { continue }
      let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
      findings += faults(in: NameParts(stem), isOfReview: isOfReview, known: known, input).map {
        fault, weight, _ in
        finding(
          fault, weight, in: document.source, at: file, part: nil,
          what: "the name of this file",
          fix: "Rename it after what it is, as easy-read.pdf.")
      }
    }
    return findings
  }

  /// Of what pages load, by the names that it is published under.
  private static let judgeAssets: @Sendable (ScannedSite, RuleInput) -> [Finding] = { scanned, input in
    scanned.site.files.filter { $0.path.hasPrefix("assets/") && !$0.path.hasSuffix(".css") }.flatMap { file in
      NameParts(stemOf: SitePath(file.path)).faultsOfUnknownUse.map { fault, severity in
        Finding(
          rule: RuleID("RED-06"), severity: severity, path: scanned.site.place(of: file),
          category: fault.category,
          message: "\(fault.phrase) stands in the name of \(file.path)",
          fix: "Rename it in the layouts after what it is, as logo.svg.")
      }
    }
  }

  /// What is wrong with a name, how much that weighs, and the part that it is about.
  private static func faults(
    in parts: NameParts, isOfReview: Bool, known: Set<String>, _ input: RuleInput
  ) -> [(NameFault, Severity, String?)] {
    if isOfReview, parts.holdsDate { return [(.date, .error, nil)] }
    if parts.holdsLongNumber(allowingDates: !isOfReview) { return [(.number, .error, nil)] }
    guard isOfReview, let initials = parts.initials(besides: known).first else { return [] }
    return [(.initials, input.initialsOfListedName(initials) ? .error : .warning, initials)]
  }

  private static func finding(
    _ fault: NameFault, _ weight: Severity, in source: SourceFile, at field: Field<String>, part: String?,
    what: String, fix: String
  ) -> Finding {
    var range = field.range
    // Just the part, where it stands in the source as it was read.
    if let part {
      let lower = field.range.lower
      let bytes = source.bytes[lower..<max(lower, min(field.range.upper, source.bytes.count))].map(
        WordKey.lowered)
      if let end = Sentence.offset(of: Array(part.utf8), in: bytes, 0..<bytes.count) {
        range = SourceRange(lower + end - part.utf8.count, lower + end)
      }
    }
    return Finding(
      rule: RuleID("RED-06"), severity: weight, in: source, at: range, category: fault.category,
      message: "\(fault.phrase) stands in \(what)", fix: fix)
  }
}

extension Document {
  /// The names of its attachments and of the files that its body links to, and where they are named.
  fileprivate var namesOfFiles: [Field<String>] {
    var names = common.attachments.compactMap(\.file)
    for link in body.links {
      if case .file(let path) = link.target { names.append(Field(String(path.name), link.range)) }
    }
    return names
  }
}
