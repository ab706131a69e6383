import Dispatch
import Foundation
import Synchronization

/// The threads that tests run on: twice as many as there are processors.
///
/// Most tests wait half of their time, for a program, a browser or a disk, and hold their thread meanwhile; the
/// runtime has one for each processor.
final class TestThreads: TaskExecutor {
  static let shared = TestThreads(2 * ProcessInfo.processInfo.activeProcessorCount)

  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private init(_ count: Int) {
    for _ in 0..<count {
      let thread = Thread { [self] in
        while true { runNext() }
      }
      // As much as the runtime's own have; what nests deep is tried here too.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }

  private func runNext() {
    waiting.wait()
    let job = jobs.withLock { $0.removeFirst() }
    job.runSynchronously(on: asUnownedTaskExecutor())
  }
}
