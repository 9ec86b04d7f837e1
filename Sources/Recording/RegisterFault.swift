import Model

/// What is wrong with a register: with which line, and what to do about it.
package struct RegisterFault: Hashable, Sendable {
  package enum Repair: Hashable, Sendable {
    /// The last line was cut off while it was written; nothing of what went before is touched by taking it away.
    case cutOff
    /// The last line is whole but for its line feed.
    case unended
  }

  /// From 1.
  package let line: Int
  package let message: String
  package let fix: String
  /// How it can be mended without a person; nil where it cannot.
  package let repair: Repair?

  init(line: Int, _ message: String, fix: String, repair: Repair? = nil) {
    self.line = line
    self.message = message
    self.fix = fix
    self.repair = repair
  }

  package var finding: Finding { finding(.error) }

  package func finding(_ severity: Severity) -> Finding {
    let place = SourcePlace(line: line, column: 1)
    return Finding(
      rule: .registerIsWhole, severity: severity, path: Register.path, start: place, end: place,
      message: message, fix: fix)
  }
}

extension RegisterFault {
  /// Where a sound copy is to be found, whatever has happened to this one.
  static let restore =
    "Put back the last sound copy, from git's history or from the live site (/register.jsonl), and record again what "
    + "it lacks with `candour register append`."

  static let empty = RegisterFault(
    line: 1, "the register is empty, without even its first line",
    fix: restore + " If there never was one, delete the file.")

  static func cutOff(_ line: Int) -> RegisterFault {
    RegisterFault(
      line: line, "the last line of the register was cut off while it was written",
      fix:
        "Run `candour register append --repair`: it takes the rest of that line away and records anew what came about; a "
        + "note has to be given again.",
      repair: .cutOff)
  }

  static func unended(_ line: Int) -> RegisterFault {
    RegisterFault(
      line: line, "the last line of the register has no line end",
      fix: "Run `candour register append --repair`: it adds the line end, and nothing else.", repair: .unended
    )
  }

  package static func tooLarge(_ line: Int, megabytes: Int) -> RegisterFault {
    RegisterFault(
      line: line, "the register is over \(megabytes) MB, so a site cannot be built with it",
      fix: "Look at it with `candour register verify`, which reads a register of any size. " + restore)
  }

  /// The last line is dated after today.
  package static func early(_ day: Day, _ last: Day, line: Int) -> RegisterFault {
    RegisterFault(
      line: line, "the last line is dated \(last.spoken), and today is \(day.spoken) by the clock",
      fix:
        "Set the clock of this machine right, or name the day with --date. A line is never dated before the one "
        + "above it.")
  }

  package static let notOrdinary = RegisterFault(
    line: 1, "the register is a link, a folder or another thing that is no ordinary file",
    fix: "Put the file itself in its place.")

  static func tooLong(_ line: Int) -> RegisterFault {
    RegisterFault(
      line: line,
      "this line is over \(RegisterReader.longestLine / 1024) kB, which no line of the register is",
      fix: restore)
  }
}
