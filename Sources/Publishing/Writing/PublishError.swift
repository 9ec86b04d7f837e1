import Glibc

/// Why a site was not published, or not to the end.
package struct PublishError: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// The output folder, or something in it, is not Candour's to replace.
    case refusal(OutputRefusal)
    /// The planned files cannot all lie in one folder; each sentence names one fault.
    case unfit([String])
    /// Another build holds the lock file at this path.
    case busy(lock: String)
    /// The system refused a request.
    case system(FileLayer.Call, path: String, code: CInt)
  }

  /// What a visitor to the site sees after the failure.
  package enum State: Hashable, Sendable {
    /// None: this was to be the first.
    case nothing
    /// What it was before.
    case old
    /// Whole files, some old and some new; the next build completes them first.
    case mixed
    /// The new site; only the tidying up failed, and withdrawn files may still lie beside it.
    case new
  }

  package let cause: Cause
  package let state: State

  init(_ cause: Cause, state: State = .old) {
    self.cause = cause
    self.state = state
  }

  /// The same failure, met at a later stage.
  func reached(_ state: State) -> PublishError { PublishError(cause, state: state) }

  /// Whether the user's request was at fault (exit code 2) rather than the world (exit code 3).
  package var isUsage: Bool {
    if case .refusal(let refusal) = cause { return refusal.isUsage }
    return false
  }

  /// What happened and what is online now, without a full stop at the end.
  package var message: String {
    switch state {
    case .nothing: reason + "; no site is online yet"
    case .old: reason + "; what was online before still is"
    case .mixed: reason + "; some files of the new site are in place and some are not yet"
    case .new:
      reason + "; the new site is in place, but files it withdrew may remain in the copy beside it"
    }
  }

  /// What to do, without a full stop at the end.
  package var fix: String {
    switch cause {
    case .refusal(let refusal): refusal.fix
    case .unfit: "give each of these files an address of its own"
    case .busy: "wait until the other build has ended, then build again"
    case .system(_, _, let code): Self.fix(for: code)
    }
  }

  /// What happened, without a full stop at the end.
  var reason: String {
    switch cause {
    case .refusal(let refusal): refusal.message
    case .unfit(let faults): faults.joined(separator: "; ")
    case .busy(let lock): "Another build is writing this site (it holds \(lock))"
    case .system(let call, let path, let code):
      "Could not \(call.rawValue) \(path): \(String(cString: strerror(code)))"
    }
  }

  private static func fix(for code: CInt) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space on that disk, then build again"
    case EACCES, EPERM: "let the account that runs the build read and write there, then build again"
    case EROFS: "that disk cannot be written to: choose another folder with --output"
    case EIO: "the disk reports a fault: have it looked at before building again"
    case ENAMETOOLONG: "choose a shorter path with --output"
    default: "put that right, then build again"
    }
  }
}
