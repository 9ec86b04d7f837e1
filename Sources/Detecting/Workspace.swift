import CPCRE2

/// What PCRE2 writes to while it matches: one for each scan, never shared between threads.
final class Workspace {
  /// How many choices PCRE2 may take back at one starting point before it gives up. The patterns here are
  /// bounded and stay a hundredfold below it.
  static let usualLimit: UInt32 = 100_000
  /// Nil only if memory has run out; a search then says that a limit was reached.
  let matchData: OpaquePointer?
  let settings: OpaquePointer?
  private var stack: OpaquePointer?
  /// The days that the text names, once a recogniser has asked for them.
  var dates: [DatedPlace]?
  /// Days of which the words around them tell neither that they are of the case nor that they are not.
  var openDays: [Range<Int>] = []
  /// What else looks like an identifier, and no word says that it is one.
  var open: [OpenPlaces.Place] = []
  /// What has so little of an identifier that only everything around it together can tell, whether found or not.
  var askable: [OpenPlaces.Place] = []
  /// Whether the words around a place are asked what they tell of: they only ever make something likely, or what is
  /// certain in a source already.
  let weighsTalk: Bool
  /// What they weigh, once recognisers have asked often.
  var talk: TalkWeights?
  var timesOfTalk = 0
  /// The line that was asked for last: a place in it, where it begins, and whether that is known.
  var line = (place: -1, start: 0, isKnown: false)
  /// The row of values that was asked for last, and the first of its block.
  var row = (start: -1, heading: 0)
  /// The row of a table in Markdown that was asked for last, and its first.
  var table = (start: -1, heading: 0)
  /// The cells of tables in HTML, once a recogniser has asked for them.
  var cells: [TaggedCell]?

  init(limit: UInt32 = Workspace.usualLimit, weighsTalk: Bool = true) {
    self.weighsTalk = weighsTalk
    matchData = pcre2_match_data_create_8(UInt32(Pattern.Match.mostGroups), nil)
    settings = pcre2_match_context_create_8(nil)
    if let settings { pcre2_set_match_limit_8(settings, limit) }
  }

  deinit {
    pcre2_match_data_free_8(matchData)
    pcre2_match_context_free_8(settings)
    pcre2_jit_stack_free_8(stack)
  }

  /// Gives the compiled code a stack of its own. Until then it runs on 32 kB of the thread's, which is
  /// enough for nearly every scan and saves mapping memory for each.
  ///
  /// - Returns: whether it is worth trying again.
  func enlargeStack() -> Bool {
    guard stack == nil, let created = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil) else {
      return false
    }
    stack = created
    pcre2_jit_stack_assign_8(settings, nil, UnsafeMutableRawPointer(created))
    return true
  }

  /// The last match.
  ///
  /// - Parameter groups: up to the last that took part, the whole match counted.
  func match(groups: Int) -> Pattern.Match? {
    guard let offsets = pcre2_get_ovector_pointer_8(matchData) else { return nil }
    func group(_ number: Int) -> Range<Int>? {
      let (lower, upper) = (offsets[2 * number], offsets[2 * number + 1])
      guard number < groups, lower != Int(bitPattern: UInt.max), lower <= upper else { return nil }
      return lower..<upper
    }
    return group(0).map { Pattern.Match(range: $0, group: group) }
  }
}
