import Foundation

/// Does something on a thread of its own. Tests run on the few threads that tasks share; what waits there for other tasks,
/// as the inspection of a file does for its tools, may wait for ever.
package func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    let thread = Thread { continuation.resume(returning: work()) }
    thread.stackSize = 8 << 20
    thread.start()
  }
}
