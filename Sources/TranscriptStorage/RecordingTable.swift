import Foundation
import GRDB
import InterviewCore

/// The table `recording`.
enum RecordingTable {
  private static let recordings = Table(
    name: "recording",
    blank: Part(recording: Recording(file: "", seconds: 0), part: 0, origin: .recorded),
    columns: [
      Column("part", \.part),
      Column("origin", \.origin),
      Column("file", \.recording.file),
      Column("seconds", \.recording.seconds),
      Column("sha256", \.recording.sha256),
      Column("delivery", \.recording.delivery),
      Column("isTranscribed", \.recording.isTranscribed),
    ])

  /// A recording and what it is the sound of.
  private struct Part {
    var recording: Recording
    /// 0 for the answer, else the place of the follow-up from 1 on.
    var part: Int
    var origin: RecordingOrigin
  }

  /// Keeps the recordings of a turn in place of what there is of it.
  static func keep(_ turn: Turn, as id: Int, in db: Database) throws {
    try db.run("DELETE FROM recording WHERE turn = :id", ["id": id])
    try add(turn, as: id, in: db)
  }

  /// Keeps the recordings of a turn of which there is none yet.
  static func add(_ turn: Turn, as id: Int, in db: Database) throws {
    let answers = [turn.recording] + turn.followUps.map(\.recording)
    var parts = answers.enumerated().compactMap { place, recording in
      recording.map { Part(recording: $0, part: place, origin: .recorded) }
    }
    if let attached = turn.attached {
      parts.append(Part(recording: attached, part: 0, origin: .attached))
    }
    for part in parts { try recordings.keep(part, with: ["turn": id], in: db) }
  }

  /// Puts the recordings of some sessions into their turns, which are under the ids of their rows.
  static func fill(
    _ turns: inout [Int: Turn], of sessions: SessionRange, in db: Database
  ) throws {
    let rest = """
      turn CROSS JOIN recording ON recording.turn = turn.id
      WHERE turn.session BETWEEN :first AND :last
      """
    let found = try recordings.find(rest, sessions.arguments, by: "recording.turn", in: db)
    for (id, part) in found {
      switch (part.origin, part.part) {
      case (.attached, _): turns[id]?.attached = part.recording
      case (.recorded, 0): turns[id]?.recording = part.recording
      case (.recorded, let place):
        let exists = turns[id]?.followUps.indices.contains(place - 1) ?? false
        guard exists else {
          throw TableError.damaged("the recording `\(part.recording.file)` belongs to no answer")
        }
        turns[id]?.followUps[place - 1].recording = part.recording
      }
    }
  }
}

extension RecordingTable {
  /// What was measured of the recorded first attempts of sessions.
  static func spoken(in sessions: [Int], _ db: Database) throws -> [SpokenSession] {
    guard let first = sessions.min(), let last = sessions.max() else { return [] }
    let rest = """
      turn JOIN recording ON recording.turn = turn.id
      WHERE turn.session BETWEEN :first AND :last AND turn.role = 'question'
        AND recording.part = 0 AND recording.origin = 'recorded'
        AND recording.delivery IS NOT NULL
      ORDER BY turn.session, turn.number
      """
    let found = try recordings.find(
      rest, ["first": first, "last": last], by: "turn.session", in: db)
    let measures = Dictionary(grouping: found, by: \.number)
      .mapValues { $0.compactMap(\.record.recording.delivery) }
    return sessions.compactMap { number in
      measures[number].map { SpokenSession(number: number, measures: $0) }
    }
  }
}

/// Where a recording comes from.
enum RecordingOrigin: String, CaseIterable {
  case recorded
  case attached
}

extension RecordingOrigin: ColumnValue {}

extension VoiceMeasures: ColumnValue {
  func bind(to statement: BoundStatement, at place: CInt) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try statement.bind(String(decoding: try encoder.encode(self), as: UTF8.self), at: place)
  }

  static func read(_ row: RowInPlace, at index: Int) throws -> VoiceMeasures {
    let json = Data(try String.read(row, at: index).utf8)
    guard let measures = try? JSONDecoder().decode(VoiceMeasures.self, from: json) else {
      throw TableError.damaged("the measures of a recording cannot be read")
    }
    return measures
  }
}
