import Foundation
import Model

/// Reads a register piece by piece, in memory that does not grow with it, and holds each line against the one
/// before. It stops at the first fault: what follows a broken link proves nothing.
package struct RegisterReader {
  /// Bytes; a line has some 500, more only for many attachments or a long note.
  package static let longestLine = 64 * 1024

  /// The bytes of a line that has not ended yet.
  private var pending: [UInt8] = []
  private var lastDay: Day?
  /// What the next line has to name.
  private var previous = RegisterLine.noLine
  /// The number of sound lines.
  package private(set) var lines = 0
  /// How many bytes those have.
  package private(set) var soundBytes = 0
  package private(set) var fault: RegisterFault?

  package init() {}

  /// The digest of the last sound line, which the next one names.
  package var head: String { previous }

  package var lastDayRecorded: Day? { lastDay }

  /// Takes the next piece.
  ///
  /// - Parameter visit: gets each sound entry.
  package mutating func take(_ piece: UnsafeBufferPointer<UInt8>, _ visit: (RegisterEntry) -> Void) {
    var rest = piece[...]
    while fault == nil, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = rest[rest.startIndex..<end]
      if pending.isEmpty {
        judge(UnsafeBufferPointer(rebasing: line), visit)
      } else {
        pending += line
        let whole = pending
        pending = []
        whole.withUnsafeBufferPointer { judge($0, visit) }
      }
      rest = rest[(end + 1)...]
    }
    guard fault == nil else { return }
    pending += rest
    if pending.count > Self.longestLine { fault = .tooLong(lines + 1) }
  }

  /// To be called after the last piece.
  package mutating func finish() {
    guard fault == nil else { return }
    guard !pending.isEmpty else {
      if lines == 0 { fault = .empty }
      return
    }
    let rest = pending
    var whole = self
    rest.withUnsafeBufferPointer { whole.judge($0) { _ in } }
    if let mark = Self.mark(of: rest), mark.isTelling {
      fault = RegisterFault(line: lines + 1, mark.message, fix: mark.fix)
    } else if let broken = whole.fault {
      // Without the first line nothing is left that could be gone on from; and what is no beginning of a line was not
      // left by a machine that went down.
      fault = lines > 0 && Self.isBeginning(rest) ? .cutOff(lines + 1) : broken
    } else {
      fault = .unended(lines + 1)
    }
  }

  /// One whole register.
  package static func read(_ bytes: [UInt8]) -> (Register, RegisterReader) {
    var register = Register()
    var reader = RegisterReader()
    bytes.withUnsafeBufferPointer { bytes in reader.take(bytes) { register.append($0) } }
    reader.finish()
    return (register, reader)
  }

  private mutating func judge(_ line: UnsafeBufferPointer<UInt8>, _ visit: (RegisterEntry) -> Void) {
    let number = lines + 1
    guard line.count <= Self.longestLine else {
      fault = .tooLong(number)
      return
    }
    if let mark = Self.mark(of: line) {
      fault = RegisterFault(line: number, mark.message, fix: mark.fix)
      return
    }
    guard UTF8Validity.holds(line) else {
      fault = RegisterFault(line: number, "this line is not readable text", fix: RegisterFault.restore)
      return
    }
    do {
      let parsed = try RegisterLine.parse(line)
      if let broken = broken(parsed, number) {
        fault = broken
        return
      }
      lines = number
      soundBytes += line.count + 1
      lastDay = parsed.entry.at
      previous = RegisterLine.digest(of: Data(line))
      visit(parsed.entry)
    } catch {
      fault = RegisterFault(line: number, error.message, fix: RegisterFault.restore)
    }
  }

  /// How a line that is sound in itself does not follow from those before.
  private func broken(_ line: RegisterLine, _ number: Int) -> RegisterFault? {
    func fault(_ message: String) -> RegisterFault {
      RegisterFault(line: number, message, fix: RegisterFault.restore)
    }
    if line.number < number {
      return fault(
        "this line says that it is number \(line.number): lines were repeated, put in or exchanged")
    }
    if line.number > number {
      return fault(
        "this line says that it is number \(line.number): lines before it were taken out or exchanged")
    }
    if (line.entry.kind == .genesis) != (number == 1) {
      return fault(
        number == 1
          ? "the first line does not begin a register" : "a register is begun here a second time")
    }
    if line.previous != previous {
      return fault("this line does not follow from the line before: one of the two is not as it was written")
    }
    if let lastDay, line.entry.at < lastDay {
      return fault("this line is dated \(line.entry.at.spoken), before the line above it (\(lastDay.spoken))")
    }
    return nil
  }
}

extension RegisterLine.Fault {
  fileprivate var message: String {
    switch self {
    case .form: "this line is not in the form in which Candour writes the register"
    case .content: "this line does not say what a line of the register has to say"
    case .check: "this line was changed after it was written"
    }
  }
}
