import Glibc

/// What the recording thread does: it opens one recorder after another until one gives sound, and writes down
/// what that delivers until it is told to end.
final class RecordingWork {
  /// What whoever looks on is told.
  enum Event {
    /// So many samples are on disk, and so loud are the last of them.
    case heard(samples: Int, peak: Float)
    case state(Recorder.State)
    case program(String)
    case failure(SoundError)
  }

  typealias Report = @Sendable (Event) -> Void

  /// How WAV and AU files begin.
  private static let headers = [Array("RIFF".utf8), Array(".snd".utf8)]

  private let commands: [RecorderCommand]
  private let writer: WAVFileWriter
  private let wishes: WishBox
  private let report: Report
  private var meter = LevelMeter()
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(
    commands: [RecorderCommand], writer: WAVFileWriter, wishes: WishBox, report: @escaping Report
  ) {
    self.commands = commands
    self.writer = writer
    self.wishes = wishes
    self.report = report
  }

  /// Records until it is told to end or can go on no longer, and leaves a whole file.
  func run() {
    var choices = commands[...]
    var tried: [String] = []
    recording: while let command = choices.first {
      report(.state(.starting))
      report(.program(command.program))
      switch record(command) {
      case .told(.pause):
        report(.state(.paused))
        // The one that worked works again.
        choices = [command]
        if waitForResuming() == .finish { break recording }
      case .told: break recording
      case .failed(let error) where !hasSound(error):
        if !tried.contains(command.program) { tried.append(command.program) }
        choices = choices.dropFirst()
        if choices.isEmpty {
          report(.failure(commands.count == 1 ? error : .noRecorder(tried: tried)))
        }
      case .failed(let error):
        report(.failure(error))
        break recording
      }
    }
    if commands.isEmpty { report(.failure(.noRecorder(tried: []))) }
    do { try writer.finish() } catch { report(.failure(error)) }
    tellLevel()
    report(.state(.finished))
  }

  private enum Outcome {
    case told(WishBox.Wish)
    case failed(SoundError)
  }

  private func hasSound(_ error: SoundError) -> Bool {
    switch error {
    case .cannotStart, .noSound, .notRaw: false
    default: true
    }
  }

  private func waitForResuming() -> WishBox.Wish {
    while true {
      var bell = pollfd(fd: wishes.bell, events: Int16(POLLIN), revents: 0)
      _ = poll(&bell, 1, -1)
      switch wishes.take() {
      case .resume: return .resume
      case .finish: return .finish
      default: continue
      }
    }
  }

  /// Runs one program until it is told to stop, ends or delivers nothing.
  private func record(_ command: RecorderCommand) -> Outcome {
    let pipe: SoundPipe
    let child: Child
    do {
      pipe = try SoundPipe()
    } catch { return .failed(error) }
    pipe.enlarge()
    do {
      defer { close(pipe.writing) }
      child = try Child(command.words, output: pipe.writing)
    } catch {
      close(pipe.reading)
      return .failed(error)
    }
    // The pipe first: arecord catches SIGTERM and goes on waiting for room in a full pipe.
    defer {
      close(pipe.reading)
      child.stop()
      meter.forgetHalf()
    }
    return listen(to: pipe.reading, child, command)
  }

  private func listen(to pipe: Int32, _ child: Child, _ command: RecorderCommand) -> Outcome {
    var deadline = Moments.seconds() + command.patience
    var wish: WishBox.Wish?
    var hasDelivered = false
    while true {
      let now = Moments.seconds()
      if let wish, now >= deadline { return .told(wish) }
      if wish == nil, !hasDelivered, now >= deadline {
        return .failed(.noSound(program: command.program, end: nil))
      }
      let wait = wish == nil && hasDelivered ? 0.1 : max(0, min(0.1, deadline - now))
      switch wait > 0 ? next(pipe, listensForWishes: wish == nil, wait) : .nothing {
      case .nothing:
        meter.hearNothing()
        tellLevel()
      case .wish(let new):
        guard new != .resume else { continue }
        // Enter came before the first sample: nothing that was said can still be on its way.
        if !hasDelivered { return .told(new) }
        wish = new
        deadline = Moments.seconds() + command.latency
      case .bytes(let count):
        if !hasDelivered {
          // Some recorders put a header before their samples unless they are told otherwise.
          if Self.headers.contains(Array(buffer[..<min(count, 4)])) {
            return .failed(.notRaw(program: command.program))
          }
          report(.state(.recording))
        }
        hasDelivered = true
        do { try writer.append(buffer[..<count]) } catch { return .failed(error) }
        meter.hear(buffer[..<count])
        tellLevel()
      case .end:
        if let wish { return .told(wish) }
        // A program that closes its output and lives on is ended; one that dies tells how.
        let end = child.endWithinGrace() ?? .status(0)
        return .failed(
          hasDelivered
            ? .ended(program: command.program, end)
            : .noSound(program: command.program, end: end))
      }
    }
  }

  private enum Arrival {
    case nothing
    case wish(WishBox.Wish)
    case bytes(Int)
    case end
  }

  private func next(_ pipe: Int32, listensForWishes: Bool, _ seconds: Double) -> Arrival {
    var sources = [
      pollfd(fd: pipe, events: Int16(POLLIN), revents: 0),
      pollfd(fd: listensForWishes ? wishes.bell : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, Int32((seconds * 1000).rounded(.up))) > 0 else { return .nothing }
    if sources[1].revents != 0, let wish = wishes.take() { return .wish(wish) }
    guard sources[0].revents != 0 else { return .nothing }
    let count = read(pipe, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return count > 0 ? .bytes(count) : .end
  }

  private func tellLevel() {
    report(.heard(samples: writer.byteCount / WAVHeader.sampleBytes, peak: meter.peak))
  }
}
