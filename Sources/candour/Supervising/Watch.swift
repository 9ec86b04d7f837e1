import Glibc

/// Holds the documents that a child has in hand to their time and memory. Looked through now and then; what
/// is done quicker than that is never seen, and costs nothing.
struct Watch {
  /// What a child is to be ended for, and the turns of the workers that may be to blame.
  struct Overrun {
    let cause: Cause
    let turns: [Int: UInt64]
  }

  /// How often to look, in milliseconds.
  static let interval: Int32 = 25
  private static let allowance = 5 * Nanoseconds.perSecond
  /// Of processor time, for a document that is tried alone: another was found guilty before it, and many
  /// such documents must not add up to minutes.
  private static let allowanceAlone = 2 * Nanoseconds.perSecond
  /// For an attachment: what its tools may take in all, and as much again for what is made of it.
  private static let patience = 120 * Nanoseconds.perSecond
  private static let memory: UInt64 = 512 << 20
  /// The most that one look adds, so that a machine asleep or a supervisor stopped by its terminal counts
  /// against no document.
  private static let longestStep = Nanoseconds.perSecond / 10

  /// A document in hand, as it was first seen.
  private struct Hand {
    let turn: UInt64
    var time: UInt64 = 0
    var processorTime: UInt64
    var residentBytes: UInt64
  }

  private var hands: [Int: Hand] = [:]
  private var last = Nanoseconds.now()
  private var lastProcessorTime: UInt64 = 0

  mutating func look(at page: SharedPage, of child: ChildProcess) -> Overrun? {
    let now = Nanoseconds.now()
    let processorTime = child.processorTime
    let elapsed = min(now - last, Self.longestStep)
    // On a machine so busy that the child hardly runs, waiting is not the document's fault.
    let step = min(elapsed, max(elapsed / 4, processorTime - min(lastProcessorTime, processorTime)))
    last = now
    lastProcessorTime = processorTime
    var resident: UInt64?
    for worker in 0..<page.workers {
      let turn = page.slot(worker).number
      guard !turn.isMultiple(of: 2) else {
        hands[worker] = nil
        continue
      }
      if hands[worker]?.turn == turn {
        hands[worker]?.time += step
      } else {
        resident = resident ?? child.residentBytes
        hands[worker] = Hand(turn: turn, processorTime: processorTime, residentBytes: resident ?? 0)
      }
    }
    guard hands.values.contains(where: { $0.time > 0 }) else { return nil }
    let allowances = page.isPatient ? (Self.patience, Self.patience) : (Self.allowance, Self.allowanceAlone)
    return overrun(
      isAlone: page.isAlone, allowances, processorTime: processorTime, resident: child.residentBytes)
  }

  private func overrun(
    isAlone: Bool, _ allowances: (any: UInt64, alone: UInt64), processorTime: UInt64, resident: UInt64
  ) -> Overrun? {
    let greedy = hands.filter { resident > $0.value.residentBytes + Self.memory }
    if !greedy.isEmpty { return Overrun(cause: .large, turns: greedy.mapValues(\.turn)) }
    if isAlone, let hand = hands[0], processorTime > hand.processorTime + allowances.alone {
      return Overrun(cause: .slow, turns: [0: hand.turn])
    }
    guard hands.values.contains(where: { $0.time > Self.allowance }) else { return nil }
    // One worker may be waiting for a lock that another holds, and have begun first.
    let slow = hands.filter { $0.value.time > allowances.any / 2 }
    return Overrun(cause: .slow, turns: slow.mapValues(\.turn))
  }
}
