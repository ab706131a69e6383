import BankReading
import InterviewCore
import TerminalUI
import TextBasics

/// Plays what was recorded of an answer, one part after the other.
@MainActor final class Listening {
  /// What the keys do while sound plays.
  enum Key: Character, CaseIterable {
    case again = "l"
    case stop = "."
    case back = "<"
    case onward = ">"
    case nextPause = "n"
  }

  /// What is played: the turn's number, where it is one of a session.
  let turn: Int?
  private let port: any SoundPort
  private let sounds: SoundFiles
  private let programs: SoundPrograms
  private let parts: [Recording]
  private var place = 0
  private var playback: (any SoundPlayback)?
  private var isStopped = false

  /// Seconds that a key goes on or back.
  private static let step = 5.0

  init(_ app: App, _ programs: SoundPrograms, parts: [Recording], turn: Int? = nil) {
    port = app.environment.sound
    sounds = app.soundFiles
    self.programs = programs
    self.parts = parts
    self.turn = turn
  }

  /// Plays from the start.
  ///
  /// - Throws: ``SoundFailure``.
  func start() throws {
    stop()
    place = 0
    try play(from: 0)
  }

  /// Whether something plays; where a part has ended, the next one begins.
  var isPlaying: Bool {
    guard let playback, !isStopped else { return false }
    if playback.isPlaying { return true }
    guard playback.failure == nil, place + 1 < parts.count else { return false }
    place += 1
    return (try? play(from: 0)) != nil
  }

  /// Why nothing is heard.
  var failure: SoundFailure? { isStopped ? nil : playback?.failure }

  /// Does what a key stands for.
  ///
  /// - Throws: ``SoundFailure``.
  func press(_ key: Key) throws {
    let position = playback?.position ?? 0
    switch key {
    case .again: try start()
    case .stop: stop()
    case .back: try play(from: max(0, position - Self.step))
    case .onward: try play(from: position + Self.step)
    case .nextPause:
      // The pause that it stands at begins where it is, give or take what a player takes to start.
      let pauses = parts[place].delivery?.pauses ?? []
      guard let next = pauses.first(where: { ($0.first ?? 0) > position + 0.05 })?.first else {
        return
      }
      try play(from: next)
    }
  }

  /// Does what a line stands for while sound plays; false where that is nothing.
  ///
  /// - Throws: ``SoundFailure``.
  func take(_ line: String) throws -> Bool {
    guard isPlaying, line.count == 1, let key = line.first.flatMap(Key.init) else { return false }
    try press(key)
    return true
  }

  /// Stops where it is.
  func stop() {
    isStopped = true
    playback?.stop()
  }

  /// Where it is: `▶ 0:12 / 1:37`, with its place where there are several parts.
  func position(blocks: Bool) -> String {
    let position = clockText(playback?.position ?? 0)
    let known = parts.indices.contains(place) && parts[place].seconds > 0
    let length = playback?.seconds ?? (known ? parts[place].seconds : nil)
    let part = parts.count > 1 ? " (\(place + 1) of \(parts.count))" : ""
    return "\(blocks ? "▶" : ">") \(position)"
      + (length.map { " / \(clockText($0))" } ?? "") + part
  }

  /// What the keys do, in the line that they are typed in.
  static let keys = "l again, . stops, < > 5 s, n pause"

  /// What is read while it plays: its keys, else what was to be read.
  func taking(_ reading: ReadRequest, orScoresAt prompt: StyledText, blocks: Bool) -> ReadRequest {
    var reading = reading
    reading.keys = Set(Key.allCases.map(\.rawValue))
    reading.prompt = { [self] in
      isPlaying
        ? .line(
          .init(position(blocks: blocks) + "  ", .quiet, said: ""),
          .init("\(Self.keys), or scores > ", .quiet))
        : prompt
    }
    return reading
  }

  private func play(from moment: Double) throws {
    guard parts.indices.contains(place) else { return }
    let path = sounds.path(parts[place].file)
    guard sounds.files.kind(path) == .file else { throw FileError.missing(path: path) }
    if moment == 0 || playback == nil {
      playback?.stop()
      playback = try port.playback(of: path, with: programs, excerptsIn: sounds.directory)
    }
    isStopped = false
    try playback?.play(from: moment)
  }
}
