import CPCRE2

/// A regular expression over bytes, compiled once by PCRE2 and then only read.
///
/// Bytes are matched as they stand, not as UTF-8, so that broken text can be scanned too: a letter with an
/// accent is two bytes, neither of them a letter.
struct Pattern: Sendable {
  /// What a search came to. "Gave up" is not "nothing there": whoever searches has to say so.
  enum Outcome {
    case found(Match)
    case nothing
    case limitReached
  }

  /// Where a pattern matched.
  struct Match {
    /// Groups that a pattern may have, the whole match counted.
    static let mostGroups = 8

    /// The whole match.
    let range: Range<Int>
    /// Small, as a match goes through many hands: -1 for a group that took no part.
    private let lowers: SIMD8<Int32>
    private let uppers: SIMD8<Int32>

    /// - Parameter group: gives a group by its number; nil if it took no part.
    init(range: Range<Int>, group: (Int) -> Range<Int>?) {
      self.range = range
      var (lowers, uppers) = (SIMD8<Int32>(repeating: -1), SIMD8<Int32>(repeating: -1))
      for number in 1..<Self.mostGroups {
        guard let range = group(number) else { continue }
        lowers[number] = Int32(clamping: range.lowerBound)
        uppers[number] = Int32(clamping: range.upperBound)
      }
      (self.lowers, self.uppers) = (lowers, uppers)
    }

    /// A group by its number in the pattern; nil if it took no part.
    subscript(group: Int) -> Range<Int>? {
      guard group > 0, group < Self.mostGroups else { return group == 0 ? range : nil }
      return lowers[group] < 0 ? nil : Int(lowers[group])..<Int(uppers[group])
    }
  }

  /// PCRE2 promises that compiled code is never written to after `pcre2_jit_compile` has returned, and
  /// that any number of threads may match with it at once. Nothing else is held here.
  private final class Code: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Whether PCRE2 made machine code of it.
    let isMachineCode: Bool

    init(_ pointer: OpaquePointer, isMachineCode: Bool) {
      self.pointer = pointer
      self.isMachineCode = isMachineCode
    }

    deinit {
      pcre2_code_free_8(pointer)
    }
  }

  private let code: Code

  /// - Parameters:
  ///   - source: PCRE2 syntax, `(?x)` throughout: blanks outside classes do not count. Patterns are part of the
  ///     program, so one that does not compile stops it.
  ///   - anchored: whether a match has to begin exactly where the search does. Said here and not to each
  ///     search, since PCRE2 would then leave the compiled code aside.
  init(_ source: String, ignoringCase: Bool = false, anchored: Bool = false) {
    var error: Int32 = 0
    var offset = 0
    var options = UInt32(PCRE2_EXTENDED) | UInt32(PCRE2_MULTILINE)
    if ignoringCase { options |= UInt32(PCRE2_CASELESS) }
    if anchored { options |= UInt32(PCRE2_ANCHORED) }
    let text = Array(source.utf8)
    guard let pointer = pcre2_compile_8(text, text.count, options, &error, &offset, nil) else {
      preconditionFailure("a pattern is wrong at byte \(offset) (PCRE2 error \(error)): \(source)")
    }
    // Where the system forbids making code at run time this fails, and matching is slower but the same.
    let result = pcre2_jit_compile_8(pointer, UInt32(PCRE2_JIT_COMPLETE))
    code = Code(pointer, isMachineCode: result == 0)
  }

  /// The first match that begins at or after `start` and ends by `end`.
  ///
  /// - Parameter end: where the text ends as far as the pattern can see; what stands before `start` is still
  ///   seen by lookbehind.
  func search(_ bytes: [UInt8], from start: Int, to end: Int, in workspace: Workspace) -> Outcome {
    guard start >= 0, start < end, end <= bytes.count else { return .nothing }
    guard let data = workspace.matchData, let settings = workspace.settings else {
      return .limitReached
    }
    func attempt() -> Int32 {
      // The same without the questions that PCRE2 asks of others first.
      code.isMachineCode
        ? pcre2_jit_match_8(code.pointer, bytes, end, start, 0, data, settings)
        : pcre2_match_8(code.pointer, bytes, end, start, 0, data, settings)
    }
    var result = attempt()
    if result == PCRE2_ERROR_JIT_STACKLIMIT, workspace.enlargeStack() { result = attempt() }
    if result == PCRE2_ERROR_NOMATCH { return .nothing }
    guard result > 0 else { return .limitReached }
    return workspace.match(groups: Int(result)).map { .found($0) } ?? .limitReached
  }
}
