import Glibc
import Model

@testable import Publishing

/// Makes chosen requests fail, and keeps a record of all.
final class FaultyLayer: Sendable {
  enum Mode: String, Sendable, CaseIterable {
    /// The one request fails; the program lives to tidy up.
    case once
    /// That request and every later one fail, as if the process were killed.
    case fromThenOn
  }

  private let record = Guarded<[FileLayer.Call]>([])
  private let failing: Int?
  private let occurrence: (call: FileLayer.Call, number: Int)?
  private let mode: Mode
  private let code: CInt
  private let cannotExchange: CInt?

  /// - Parameters:
  ///   - failing: which request fails, from 0; nil for none.
  ///   - occurrence: which request of a kind fails, from 1. How often files are read depends on the clock, so
  ///     this tells better than its number where a run fails.
  ///   - cannotExchange: the number with which every exchange fails, if any.
  init(
    failing: Int? = nil, occurrence: (call: FileLayer.Call, number: Int)? = nil, mode: Mode = .once,
    code: CInt = EIO, cannotExchange: CInt? = nil
  ) {
    self.occurrence = occurrence
    self.failing = failing
    self.mode = mode
    self.code = code
    self.cannotExchange = cannotExchange
  }

  private static func index(
    of occurrence: (call: FileLayer.Call, number: Int), in calls: [FileLayer.Call]
  ) -> Int? {
    calls.indices.filter { calls[$0] == occurrence.call }.dropFirst(occurrence.number - 1).first
  }

  var calls: [FileLayer.Call] { record.withLock { $0 } }
  var hasFailed: Bool { failing.map { calls.count > $0 } ?? false }

  var layer: FileLayer {
    FileLayer { [self] call in
      let (number, failing) = record.withLock { calls -> (Int, Int?) in
        calls.append(call)
        return (calls.count - 1, self.failing ?? occurrence.flatMap { Self.index(of: $0, in: calls) })
      }
      if let failing, number == failing || (mode == .fromThenOn && number > failing) {
        return .fails(code)
      }
      if call == .exchange, let cannotExchange { return .fails(cannotExchange) }
      // Waiting for the disk thousands of times would prove nothing: only the requests count here.
      return call == .sync ? .isSkipped : .isMade
    }
  }
}
