import Foundation
import Glibc
import Synchronization

/// Records an answer: a thread of its own holds a recorder's pipe and the file, and shares with whoever paints
/// nothing but a level, a count and what went wrong.
package final class Recorder: Sendable {
  /// What the recorder is doing.
  package enum State: Equatable, Sendable {
    /// A program was started and has not delivered anything yet.
    case starting
    /// Samples arrive.
    case recording
    /// The microphone is closed.
    case paused
    /// It has ended; the file is whole.
    case finished
  }

  /// How it stands at one moment.
  package struct Status: Equatable, Sendable {
    /// What it is doing.
    package let state: State
    /// Samples on disk.
    package let samples: Int
    /// The greatest amplitude of the last tenth of a second, as a share of full scale.
    package let peak: Float
    /// The program that records; nil before the first.
    package let program: String?
    /// Why it ended by itself; what was recorded before stays.
    package let failure: SoundError?
    /// For how many seconds nothing was heard that is louder than an empty room, -55 dB.
    package let quietSeconds: Double

    /// How long it has recorded, in seconds.
    package var seconds: Double { Double(samples) / Double(WAVHeader.rate) }
  }

  private let samples = Atomic<Int>(0)
  private let peak = Atomic<UInt32>(0)
  private let heardAt = Atomic<UInt64>(Moments.seconds().bitPattern)
  private let story = Mutex(Story())
  private let wishes: WishBox
  private let ended = DispatchSemaphore(value: 0)

  /// -55 dB: what an empty room and a microphone's own noise stay below.
  private static let loud: Float = 0.00178

  private struct Story {
    var state = State.starting
    var program: String?
    var failure: SoundError?
  }

  /// Starts to record into a new file with the first of the commands that gives sound.
  ///
  /// - Throws: ``SoundError`` where the file cannot be made. That no recorder works is told by ``status``.
  package init(_ commands: [RecorderCommand], path: String) throws(SoundError) {
    wishes = try WishBox()
    let writer = try WAVFileWriter(path: path)
    let work = RecordingWork(commands: commands, writer: writer, wishes: wishes, report: report)
    let box = Handover(work)
    Thread.detachNewThread { [ended] in
      // Signals are for the thread that holds the terminal.
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      box.take()?.run()
      ended.signal()
    }
  }

  deinit { wishes.put(.finish) }

  /// How it stands.
  package var status: Status {
    let story = story.withLock { $0 }
    return Status(
      state: story.state, samples: samples.load(ordering: .acquiring),
      peak: Float(bitPattern: peak.load(ordering: .relaxed)), program: story.program,
      failure: story.failure,
      quietSeconds: Moments.seconds() - Double(bitPattern: heardAt.load(ordering: .relaxed)))
  }

  /// Closes the microphone, once what was said before has arrived.
  package func pause() { wishes.put(.pause) }

  /// Opens the microphone again.
  package func resume() { wishes.put(.resume) }

  /// Ends the recording once what was said before has arrived, and returns when the file is whole: at most the
  /// recorder's latency and half a second later.
  @discardableResult package func finish() -> Status {
    wishes.put(.finish)
    ended.wait()
    ended.signal()
    return status
  }

  private func hearNow() { heardAt.store(Moments.seconds().bitPattern, ordering: .relaxed) }

  private var report: RecordingWork.Report {
    { [weak self] event in
      guard let self else { return }
      switch event {
      case .heard(let count, let level):
        samples.store(count, ordering: .releasing)
        peak.store(level.bitPattern, ordering: .relaxed)
        if level > Self.loud { hearNow() }
      case .state(let state):
        if state == .starting { hearNow() }
        story.withLock { $0.state = state }
      case .program(let program): story.withLock { $0.program = program }
      case .failure(let failure): story.withLock { $0.failure = failure }
      }
    }
  }
}

/// Hands a value that is not shared over to another thread, once.
private final class Handover<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value?

  init(_ value: Value) { self.value = value }

  func take() -> Value? {
    lock.withLock {
      defer { value = nil }
      return value
    }
  }
}
