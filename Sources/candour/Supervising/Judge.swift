import Model

/// Finds out which document a child died of, over as many children as that takes.
///
/// Whatever was in hand when a child died is under suspicion, and the next child tries each suspect alone.
/// Who kills that child too is guilty. If too many live, the work is done by one worker, and what is in hand at
/// the next death is guilty. After a third guilty document every document is tried alone, going on after
/// a death where it stopped, so that many cost one pass and not one each.
struct Judge {
  enum Next: Equatable {
    case startAgain
    /// With what to say.
    case giveUp(String)
  }

  /// Beyond this every document is tried alone.
  private static let fewGuilty = 2
  /// Beyond this the fault lies in what documents do together.
  private static let manySuspects = 8

  let page: SharedPage

  /// - Parameters:
  ///   - suspects: the documents that were in hand.
  ///   - end: how the child ended, in words.
  func judge(_ suspects: [SitePath], _ cause: Cause, end: String) -> Next {
    let known = Dictionary(page.verdicts.map { ($0.path, $0.cause) }) { _, last in last }
    // A document that was left out cannot be in hand: something else is wrong then.
    let isGuilty = { (path: SitePath) in known[path].map { $0 != .suspected } ?? false }
    guard let first = suspects.first, !suspects.contains(where: isGuilty) else {
      return .giveUp(Self.noDocument(end))
    }
    let innocent = known.values.count { $0 == .suspected }
    // A document that took its time did so by itself.
    if suspects.count == 1, page.isAlone || page.isSerial || cause == .slow {
      guard page.add(first, cause) else { return .giveUp(Self.tooMany(first)) }
    } else if suspects.allSatisfy({ known[$0] == .suspected }) || innocent > Self.manySuspects {
      page.isSerial = true
    } else {
      for path in suspects where known[path] == nil {
        guard page.add(path, .suspected) else { return .giveUp(Self.tooMany(path)) }
      }
    }
    page.surveysAll = page.verdicts.count { $0.cause != .suspected } > Self.fewGuilty
    return .startAgain
  }

  private static func noDocument(_ end: String) -> String {
    """
    Candour itself broke down (\(end)), and not over one document. The output folder is whole: it holds the old \
    site or the new one. Run the command again; if it breaks down again, tell the makers of Candour the \
    version and these words.
    """
  }

  private static func tooMany(_ path: SitePath) -> String {
    """
    Over \(SharedPage.maximumVerdicts) documents make Candour break down, \(path) among them; \
    Candour stopped looking. Nothing was published. Look at how these files were made.
    """
  }
}
