import Foundation
import Glibc
import TestSupport
import Testing

@testable import SoundRecording

/// Recorders are scripts here: whatever writes samples is a microphone.
@Suite(.timed) struct RecorderTests {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func recorder(
    _ words: [[String]], latency: Double = 0.1, patience: Double = 5
  ) throws -> Recorder {
    try Recorder(
      words.map { RecorderCommand($0, latency: latency, patience: patience) },
      path: home.file("answer.wav"))
  }

  @Test func `what a good recorder delivers is in the file, every byte`() throws {
    let bytes = try home.samples("voice.raw", count: 40_000)
    let script = try home.script("mic", "cat \(home.file("voice.raw")); exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    wait("for all samples") { recorder.status.samples == 40_000 }
    #expect(recorder.status.state == .recording)
    let status = recorder.finish()
    #expect(status.state == .finished)
    #expect(status.failure == nil)
    #expect(status.seconds == 2.5)
    #expect(try home.recorded("answer.wav") == bytes)
  }

  @Test func `a late recorder is waited for`() throws {
    let bytes = try home.samples("voice.raw", count: 1_000)
    let script = try home.script(
      "mic", "sleep 0.3; cat \(home.file("voice.raw")); exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    #expect(recorder.status.samples == 0)
    wait("for all samples") { recorder.status.samples == 1_000 }
    recorder.finish()
    #expect(try home.recorded("answer.wav") == bytes)
  }

  @Test func `the last words are read although they come after Enter`() throws {
    let bytes = try home.samples("voice.raw", count: 2_000)
    let (file, door) = (home.file("voice.raw"), home.file("door"))
    #expect(mkfifo(door, 0o600) == 0)
    let script = try home.script(
      "mic",
      "head -c 2000 \(file); read line <\(door); tail -c 2000 \(file); exec tail -f /dev/null")
    let recorder = try recorder([sh(script)], latency: 2)
    wait("for the first words") { recorder.status.samples == 1_000 }
    // The script goes on reading only now, and is still at it when the recording is told to end.
    try Data("go\n".utf8).write(to: URL(filePath: door))
    #expect(recorder.finish().samples == 2_000)
    #expect(try home.recorded("answer.wav") == bytes)
  }

  @Test func `a recorder that stalls shows no level, and ends all the same`() throws {
    _ = try home.samples("voice.raw", count: 1_600)
    let script = try home.script("mic", "cat \(home.file("voice.raw")); exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    wait("for its sound") { recorder.status.samples == 1_600 }
    wait("for silence") { recorder.status.peak == 0 }
    #expect(recorder.status.state == .recording)
    #expect(recorder.finish().samples == 1_600)
  }

  @Test func `when a recorder dies, what it delivered stays and the end is told`() throws {
    let bytes = try home.samples("voice.raw", count: 3_000)
    let script = try home.script("mic", "cat \(home.file("voice.raw")); exit 3")
    let recorder = try recorder([sh(script), ["never-reached"]])
    wait("for its end") { recorder.status.state == .finished }
    #expect(recorder.status.failure == .ended(program: "/bin/sh", .status(3)))
    #expect(recorder.finish().samples == 3_000)
    #expect(try home.recorded("answer.wav") == bytes)
  }

  @Test func `half a sample is not kept`() throws {
    let bytes = try home.samples("voice.raw", count: 1_000)
    let script = try home.script("mic", "head -c 1501 \(home.file("voice.raw"))")
    let recorder = try recorder([sh(script)])
    wait("for its end") { recorder.status.state == .finished }
    #expect(try home.recorded("answer.wav") == Array(bytes[..<1500]))
  }

  @Test func `bytes that come one by one make the same samples`() throws {
    let bytes = try home.samples("voice.raw", count: 20)
    let script = try home.script(
      "mic", "dd if=\(home.file("voice.raw")) bs=1; exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    wait("for all samples") { recorder.status.samples == 20 }
    recorder.finish()
    #expect(try home.recorded("answer.wav") == bytes)
  }

  @Test func `a recorder that ignores SIGTERM is ended with all its children`() throws {
    _ = try home.samples("voice.raw", count: 100)
    let script = try home.script(
      "mic",
      "trap '' TERM PIPE; echo $$ >\(home.file("pid")); cat \(home.file("voice.raw")); "
        + "while :; do sleep 1; done")
    let recorder = try recorder([sh(script)])
    wait("for its sound") { recorder.status.samples == 100 }
    let process = try #require(
      Int32(String(contentsOfFile: home.file("pid"), encoding: .utf8).dropLast()))
    let start = Moments.seconds()
    recorder.finish()
    #expect(Moments.seconds() - start < 3)
    #expect(!isAlive(process))
  }

  @Test func `the first that gives sound is taken`() throws {
    _ = try home.samples("voice.raw", count: 100)
    let broken = try home.script("broken", "exit 1")
    let good = try home.script("good", "cat \(home.file("voice.raw")); exec tail -f /dev/null")
    let recorder = try recorder([["/nonexistent/recorder"], sh(broken), sh(good)])
    wait("for sound") { recorder.status.samples == 100 }
    #expect(recorder.status.program == "/bin/sh")
    recorder.finish()
  }

  @Test func `a recorder that is silent for too long is none`() throws {
    let silent = try home.script("silent", "exec tail -f /dev/null")
    let recorder = try recorder([sh(silent)], patience: 0.1)
    wait("for its end") { recorder.status.state == .finished }
    #expect(recorder.status.failure == .noSound(program: "/bin/sh", end: nil))
  }

  @Test func `a recorder that writes a header is not taken for sound`() throws {
    let script = try home.script("au", "printf .snd1234; exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    wait("for its end") { recorder.status.state == .finished }
    #expect(recorder.status.failure == .notRaw(program: "/bin/sh"))
    #expect(try home.recorded("answer.wav").isEmpty)
  }

  @Test func `where none works, all that were tried are named`() throws {
    let broken = try home.script("broken", "exit 1")
    let recorder = try recorder([["/nonexistent/recorder"], sh(broken)])
    wait("for its end") { recorder.status.state == .finished }
    #expect(
      recorder.status.failure == .noRecorder(tried: ["/nonexistent/recorder", "/bin/sh"]))
    #expect(try home.recorded("answer.wav").isEmpty)
  }

  @Test func `a pause closes the microphone, and going on adds to the same file`() throws {
    let bytes = try home.samples("voice.raw", count: 500)
    let script = try home.script(
      "mic",
      "echo $$ >>\(home.file("pids")); cat \(home.file("voice.raw")); exec tail -f /dev/null")
    let recorder = try recorder([sh(script)])
    wait("for sound") { recorder.status.samples == 500 }
    recorder.pause()
    wait("for the pause") { recorder.status.state == .paused }
    let first = try #require(
      Int32(String(contentsOfFile: home.file("pids"), encoding: .utf8).dropLast()))
    #expect(!isAlive(first))
    recorder.resume()
    wait("for more sound") { recorder.status.samples == 1_000 }
    recorder.finish()
    #expect(try home.recorded("answer.wav") == bytes + bytes)
  }

  @Test func `a recording that nobody holds any more ends`() throws {
    _ = try home.samples("voice.raw", count: 100)
    let script = try home.script(
      "mic", "echo $$ >\(home.file("pid")); cat \(home.file("voice.raw")); exec tail -f /dev/null")
    var recorder: Recorder? = try recorder([sh(script)])
    wait("for sound") { recorder?.status.samples == 100 }
    let process = try #require(
      Int32(String(contentsOfFile: home.file("pid"), encoding: .utf8).dropLast()))
    recorder = nil
    wait("for its end") { !isAlive(process) }
  }

  @Test func `its level is the greatest amplitude of the last tenth of a second`() {
    var meter = LevelMeter()
    meter.hear([0x00, 0x40, 0x00])
    #expect(meter.peak == 0.5)
    meter.hear([0x80])
    #expect(meter.peak == 1)
    meter.hear([UInt8](repeating: 0, count: 2 * 1_600)[...])
    #expect(meter.peak == 0)
  }

  @Test func `a microphone is named to every recorder in its own way`() {
    let chain = RecorderCommand.chain(configured: nil, microphone: "usb")
    #expect(chain.map(\.program) == ["pw-record", "parec", "arecord", "ffmpeg", "ffmpeg"])
    #expect(chain.allSatisfy { $0.words.contains { $0.contains("usb") } })
    #expect(RecorderCommand.chain(configured: ["mine", "-x"]).map(\.words) == [["mine", "-x"]])
  }
}
