import Foundation
import InterviewCore
import TerminalUI
import TextBasics

/// A file of sound and what it belongs to.
struct FoundSound {
  var file: String
  var bytes: Int
  var session: SessionRecord?
  var turn: Turn?
  /// Nil where no answer knows of the file.
  var recording: Recording?
  /// 0 for the answer, else the place of the follow-up from 1 on.
  var part = 0

  /// Whether it was left by a program that was ended, or replaced.
  var isOrphan: Bool { recording == nil }

  /// How long it is; where nobody looked yet, as long as its bytes are.
  var seconds: Double {
    recording.map(\.seconds).flatMap { $0 > 0 ? $0 : nil } ?? Double(max(0, bytes - 44)) / 32_000
  }
}

extension App {
  /// Every file of sound there is, with the answer that it belongs to.
  func foundSounds(in store: any TranscriptStore) throws -> [FoundSound] {
    let sounds = soundFiles
    var sessions: [UUID: SessionRecord] = [:]
    let ids = Set(sounds.names.compactMap { SoundFiles.place($0)?.session })
    try store.edit { edit in
      for id in ids { sessions[id] = try edit.session(id)?.record }
    }
    return sounds.names.map { name in
      var found = FoundSound(file: name, bytes: sounds.files.size(sounds.path(name)) ?? 0)
      guard let place = SoundFiles.place(name), let session = sessions[place.session] else {
        return found
      }
      found.session = session
      found.part = place.part
      found.turn = session.turns.first { $0.recordings.contains { $0.file == name } }
      found.recording = found.turn?.recordings.first { $0.file == name }
      // The draft of a suspended session knows of one that no turn has yet.
      if found.recording == nil, let draft = drafts.draft(of: session.id)?.recording,
        draft.file == name
      {
        found.recording = draft
      }
      return found
    }.sorted { ($0.session?.number ?? .max, $0.file) < ($1.session?.number ?? .max, $1.file) }
  }

  /// Lists the recordings there are, with those that no answer knows of.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsList(asJSON: Bool) throws -> ExitStatus {
    let store = try openStore()
    if !asJSON { try tidyRecordings() }
    let found = try foundSounds(in: store)
    if asJSON {
      try writeJSON(RecordingsDocument(found))
      return .done
    }
    guard !found.isEmpty else {
      note(
        .line(
          .init("Nothing is recorded. "), command("practice --record"),
          .init(" records your answers, on this machine alone.")))
      return .done
    }
    var table = TextTable([
      .init("session", .right), .init("answer"), .init("length", .right), .init("size", .right),
      .init("about"),
    ])
    for sound in found where !sound.isOrphan {
      table.add([
        .init(sound.session.map { String($0.number) } ?? ""), .init(place(of: sound)),
        .init(clockText(sound.seconds)), .init(bytesText(sound.bytes)),
        .init(sound.turn?.question.text ?? "an answer that was broken off", .quiet),
      ])
    }
    var text = table.styled(width: console.capabilities.width)
    let orphans = found.filter(\.isOrphan)
    if !orphans.isEmpty { text += .blank + offer(orphans) }
    let bytes = found.reduce(0) { $0 + $1.bytes }
    text +=
      .blank + aside("\(count(found.count, "file")), \(bytesText(bytes)), in \(places.recordings)")
    show(text)
    return .done
  }

  private func place(of sound: FoundSound) -> String {
    guard let session = sound.session, let turn = sound.turn else { return "" }
    let number = session.answerNumber(ofTurn: turn.number)
    let name = number.map(String.init) ?? turn.role.title(answer: nil)
    if turn.attached?.file == sound.file { return name + ", attached" }
    return sound.part == 0 ? name : name + ", follow-up \(sound.part)"
  }

  private func offer(_ orphans: [FoundSound]) -> StyledText {
    let title = StyledText(
      "\(count(orphans.count, "file")) that no answer knows of, left by a take that was replaced or broken off:",
      hanging: 2)
    let listed = orphans.reduce(title) { text, sound in
      let origin = sound.session.map { "session \($0.number)" } ?? "a session that is not here"
      return text
        + .line(
          .init("\(sound.file)  "),
          .init("\(clockText(sound.seconds)), \(origin)", .quiet), indent: 2, hanging: 2)
    }
    return listed
      + .line(
        command("recordings attach SESSION --answer N FILE"), .init(" gives one to an answer, "),
        command("recordings purge --orphans"), .init(" deletes them."), hanging: 2)
  }
}

/// The recordings as JSON, schema `rehearse.recordings/1`.
struct RecordingsDocument: Encodable {
  var schema = "rehearse.recordings/1"
  var recordings: [Item]

  struct Item: Encodable {
    var file: String
    var bytes: Int
    var seconds: Double
    @Nullable var session: Int?
    @Nullable var turn: Int?
    /// 0 for the answer itself.
    var followUp: Int
    var orphan: Bool
  }

  init(_ found: [FoundSound]) {
    recordings = found.map { sound in
      Item(
        file: sound.file, bytes: sound.bytes, seconds: sound.seconds.thousandths,
        session: Nullable(sound.session?.number), turn: Nullable(sound.turn?.number),
        followUp: sound.part, orphan: sound.isOrphan)
    }
  }
}
