import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

// The voices that go along with a debrief: made small where a program can, and told before anything is written.
extension App {
  /// The sound of the answers that were chosen.
  ///
  /// - Throws: ``CommandError`` where an answer is not there or has no sound on this machine.
  func voices(
    of record: SessionRecord, _ choice: VoiceChoice?, numbering: DebriefRecord.Numbering
  ) throws -> [DebriefVoice] {
    guard let choice else { return [] }
    let told = record.turns.filter { ($0.role == .question || $0.role == .closing) && !$0.skipped }
    let turns: [Turn]
    switch choice {
    case .all: turns = told
    case .answers(let numbers):
      turns = try numbers.map { try record.turn(at: .answer($0)) }
      for (number, turn) in zip(numbers, turns) where parts(of: turn).isEmpty {
        throw CommandError.nothingToHear(session: record.number, .answer(number))
      }
    }
    let encoder = VoiceEncoder(environment.sound)
    let voices = turns.flatMap { turn in
      parts(of: turn).compactMap { part, recording -> DebriefVoice? in
        guard let (type, bytes) = encoder.encode(soundFiles.path(recording.file), environment.files)
        else { return nil }
        return DebriefVoice(
          turn: record.number(ofTurn: turn.number, by: numbering), part: part, type: type,
          bytes: bytes, seconds: recording.seconds, pauses: recording.delivery?.pauses ?? [])
      }
    }
    guard !voices.isEmpty else { throw CommandError.nothingToHear(session: record.number, nil) }
    return voices
  }

  /// The recordings of a turn that are on this machine, with 0 for the answer and the places of its follow-ups.
  private func parts(of turn: Turn) -> [(Int, Recording)] {
    ([turn.recording] + turn.followUps.map(\.recording)).enumerated().compactMap {
      part, recording in
      recording.flatMap { soundFiles.size($0) == nil ? nil : (part, $0) }
    }
  }

  /// Says whose voice would leave the machine, and how large it is.
  func tell(of voices: [DebriefVoice]) {
    guard !voices.isEmpty else { return }
    let bytes = voices.reduce(0) { $0 + $1.bytes.count * 4 / 3 }
    let title = StyledText.line(
      .init("your voice goes along: ", .warning),
      .init("\(count(voices.count, "recording")), \(bytesText(bytes)) of the page"), indent: 2,
      hanging: 2)
    note(
      voices.reduce(title) { text, voice in
        let part = voice.part == 0 ? "" : ", follow-up \(voice.part)"
        return text
          + StyledText(
            "answer \(voice.turn)\(part): \(clockText(voice.seconds)), "
              + "\(bytesText(voice.bytes.count)) as \(voice.name)", .quiet, indent: 4, hanging: 2)
      })
    if voices.contains(where: { $0.type == "audio/wav" }) {
      note(
        StyledText("lame or ffmpeg would make it some eight times smaller.", .quiet, indent: 2))
    }
  }
}

extension DebriefVoice {
  fileprivate var name: String {
    switch type {
    case "audio/mpeg": "MP3"
    case "audio/ogg": "Opus"
    default: "WAV"
    }
  }
}

/// Makes recordings small enough for a page, with the first program that can.
@MainActor struct VoiceEncoder {
  private let port: any SoundPort
  private let programs: [String]

  /// The most bytes that an encoder may write.
  private static let limit = 64 << 20
  /// Seconds that it may take.
  private static let patience = 120.0

  init(_ port: any SoundPort) {
    self.port = port
    // What every phone plays comes first.
    programs = port.installed(["lame", "ffmpeg", "opusenc"])
  }

  /// The file and its kind; as it is where nothing makes it smaller, nil where it cannot be read.
  func encode(_ path: String, _ files: FileClient) -> (type: String, bytes: [UInt8])? {
    for program in programs {
      let running = port.run(
        Self.words(program, path), seconds: Self.patience, limit: Self.limit)
      while running.result == nil { port.wait(seconds: 0.02) }
      guard case .written(let bytes) = running.result, !bytes.isEmpty else { continue }
      return (program == "opusenc" ? "audio/ogg" : "audio/mpeg", bytes)
    }
    return (try? files.read(path, App.mostSoundBytes)).map { ("audio/wav", $0) }
  }

  private static func words(_ program: String, _ path: String) -> [String] {
    switch program {
    case "lame": ["lame", "--quiet", "-m", "m", "-b", "32", path, "-"]
    case "opusenc": ["opusenc", "--quiet", "--bitrate", "24", path, "-"]
    default:
      [
        "ffmpeg", "-nostdin", "-loglevel", "quiet", "-i", path, "-ac", "1", "-b:a", "32k", "-f",
        "mp3", "-",
      ]
    }
  }
}
