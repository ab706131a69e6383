import BankReading
import Foundation
import RehearseApp
import SoundRecording
import Synchronization

extension LiveSound {
  func wait(seconds: Double) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(seconds * 1e9))
    nanosleep(&time, nil)
  }

  func run(_ words: [String], seconds: Double, limit: Int) -> any WordsOfProgram {
    LiveProgram(words, seconds: seconds, limit: limit)
  }

  func installed(_ programs: [String]) -> [String] {
    let directories = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
    return programs.filter { program in
      program.contains("/")
        ? access(program, X_OK) == 0
        : directories.contains { access("\($0)/\(program)", X_OK) == 0 }
    }
  }
}

/// A program on a thread of its own, whose output is read.
private final class LiveProgram: WordsOfProgram {
  private let found = Mutex<ProgramResult?>(nil)
  private let isCancelled = Atomic<Bool>(false)

  init(_ words: [String], seconds: Double, limit: Int) {
    Thread.detachNewThread { [self] in
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      let result = Self.run(words, seconds, limit) { self.isCancelled.load(ordering: .relaxed) }
      found.withLock { $0 = result }
    }
  }

  var result: ProgramResult? { found.withLock { $0 } }
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private static func run(
    _ words: [String], _ seconds: Double, _ limit: Int, _ isCancelled: () -> Bool
  ) -> ProgramResult {
    switch ChildOutput.read(words, limit: limit, seconds: seconds, isCancelled: isCancelled) {
    case .ended(let output, .status(0)): .written(output)
    case .ended(_, let end): .ended(end.words)
    case .cannotStart(let reason): .cannotStart(reason: reason)
    case .tooLong: .tooLong(limit: limit)
    case .tooSlow: .tooSlow(seconds: seconds)
    case .cancelled: .cancelled
    }
  }
}
