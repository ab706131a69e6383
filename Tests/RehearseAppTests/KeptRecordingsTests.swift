import Foundation
import InterviewCore
import RehearseApp
import TestSupport
import Testing
import TranscriptStorage

/// Recordings that the configuration keeps for some time alone: nothing goes that was not told of before.
@Suite(.timedOnMainActor) @MainActor struct KeptRecordingsTests {
  private static let directory = "/home/ada/.local/share/rehearse/recordings/"
  private let clock = TestClock()
  private let files: InMemoryFiles
  private let store: TranscriptDatabase
  private let name: String

  init() {
    files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/.config/rehearse/config.yaml"] = "keep-recordings: 2w\n"
    var record = SessionRecord.sample()
    name = "\(record.id.uuidString)-\(record.turns[1].number)-0-1.wav"
    record.turns[1].recording = Recording(file: name, seconds: 2)
    files[Self.directory + name] = SampleVoice.wav()
    store = .inMemory([record])
  }

  private func list(after days: Double = 0) -> String {
    clock.advance(by: days * 86_400)
    let sitting = Sitting(clock: clock, files: files, store: store)
    #expect(sitting.run { try $0.recordingsList(asJSON: false) } == .done)
    return sitting.console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var isThere: Bool { files[Self.directory + name] != nil }

  @Test func `what is old is told of on one day and deleted on a later one, in a line each`() {
    #expect(!list().contains("keep-recordings"))
    let told = list(after: 20)
    #expect(
      told.contains("1 recording, 16 kB is older than 14 days and is deleted from tomorrow on"))
    #expect(isThere)
    #expect(!list().contains("tomorrow"))
    #expect(isThere)
    let gone = list(after: 1)
    #expect(gone.contains("Deleted 1 recording, 16 kB, older than 14 days (`keep-recordings`)."))
    #expect(!isThere)
    #expect(!list(after: 1).contains("keep-recordings"))
  }

  @Test func `a list for machines changes nothing`() {
    _ = list(after: 20)
    clock.advance(by: 86_400)
    let sitting = Sitting(clock: clock, files: files, store: store)
    #expect(sitting.run { try $0.recordingsList(asJSON: true) } == .done)
    #expect(sitting.console.problems.isEmpty)
    #expect(isThere)
  }

  @Test func `what was deleted is shown as such, and not as lying elsewhere`() {
    files["/home/ada/.config/rehearse/config.yaml"] = ""
    let purging = Sitting(clock: clock, files: files, store: store)
    #expect(purging.run { try $0.recordingsPurge(.all, isConfirmed: true) } == .done)
    let sitting = Sitting(clock: clock, files: files, store: store)
    #expect(sitting.run { try $0.reviewShow(.number(12), format: .text) } == .done)
    #expect(sitting.console.transcript.contains("its sound, 0:02, was deleted"))
    #expect(!sitting.console.transcript.contains("not on this machine"))
    let json = Sitting(clock: clock, files: files, store: store)
    #expect(json.run { try $0.reviewShow(.number(12), format: .json) } == .done)
    #expect(json.console.output.contains("\"file\" : null"))
  }

  @Test func `sound that lies elsewhere is shown as that`() {
    files[Self.directory + name] = nil
    let sitting = Sitting(clock: clock, files: files, store: store)
    #expect(sitting.run { try $0.reviewShow(.number(12), format: .text) } == .done)
    #expect(sitting.console.transcript.contains("its sound, 0:02, is not on this machine"))
  }
}
