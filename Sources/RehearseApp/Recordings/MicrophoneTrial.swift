import BankReading
import TerminalUI
import TextBasics

import struct Foundation.UUID

/// A recording that is made to see whether there is a microphone, and of which nothing is kept.
@MainActor final class MicrophoneTrial {
  private let take: any SoundTake
  let path: String
  private let files: SoundFiles
  /// The name of the microphone, where it is known.
  let microphone: String?
  private var levels: [Double] = []
  private var loudest = -60.0
  private var isOver = false

  init(_ app: App, _ programs: SoundPrograms) throws {
    files = app.soundFiles
    try files.files.makeDirectory(files.directory)
    let name = ".trying-\(app.environment.makeID().uuidString).wav"
    path = files.path(name)
    take = try app.environment.sound.record(with: programs, to: path)
    microphone = app.environment.sound.microphone(of: programs)
  }

  /// The recorder; nil before anything was heard.
  var program: String? {
    let status = take.status
    return status.seconds > 0 ? status.program : nil
  }

  /// The recorder and the microphone; nil before anything was heard.
  var name: String? {
    program.map { program in
      "`\(program)`" + (microphone.map { " from “\(visible($0))”" } ?? "")
    }
  }

  /// What a minute takes, and what there is.
  var room: String {
    let free = files.files.room(files.directory).map { "; \(bytesText($0)) free" } ?? ""
    return "(1.9 MB a minute\(free))"
  }

  /// Why nothing is heard.
  var failure: SoundFailure? { take.status.isOver ? take.status.failure : nil }

  /// Looks how loud it is right now.
  @discardableResult func look(blocks: Bool = false) -> LevelText {
    let meter = LevelText(take.status, after: levels, blocks: blocks)
    levels = (levels + [meter.level]).suffix(6)
    loudest = max(loudest, meter.level)
    return meter
  }

  /// The level, and what Enter does.
  func prompt(_ blocks: Bool, _ keys: String) -> StyledText {
    let meter = look(blocks: blocks)
    return .line(
      .init("● ", .error, said: ""), .init("\(meter.text)  ", .quiet, said: ""),
      .init(keys, .quiet))
  }

  /// How long it is.
  var seconds: Double { take.status.seconds }

  /// How loud it was, as far as it was looked at.
  var loudness: String {
    loudest > -60 ? "at most \(Int(loudest.rounded())) dB" : "nothing was heard"
  }

  /// Closes the microphone.
  func finish() {
    guard !isOver else { return }
    isOver = true
    _ = take.finish()
  }

  /// Ends it; nothing of it stays.
  func end() {
    finish()
    try? files.files.remove(path)
  }
}
