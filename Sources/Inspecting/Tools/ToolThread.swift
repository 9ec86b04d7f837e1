import Dispatch

/// Runs what waits for one process on a thread of its own. The threads that tasks share are as many as the machine has
/// cores, and those who wait for a tool may be holding all of them.
final class ToolThread: TaskExecutor {
  private let queue = DispatchQueue(label: "org.example.candour.tool")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
