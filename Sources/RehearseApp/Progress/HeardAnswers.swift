import DeliveryMeasures
import InterviewCore
import ReviewDocuments

extension App {
  /// The newest scored answers of some sessions whose sound is on this machine, the newest first.
  ///
  /// - Throws: ``CommandError``.
  func heardAnswers(
    in spoken: [SpokenSession], _ store: any TranscriptStore
  ) throws -> [HeardAnswer] {
    var found: [HeardAnswer] = []
    for number in spoken.map(\.number).reversed().prefix(Self.sessionsForPictures) {
      guard let record = try store.session(number) else { continue }
      let turns = record.turns.filter { $0.role == .question && $0.toldMeasures != nil }
      for turn in turns.reversed() {
        guard let picture = heardAnswer(turn, of: record) else { continue }
        found.append(picture)
        if found.count == Self.mostPictures { return found }
      }
    }
    return found
  }

  /// In so many of the newest sessions sound is looked for, and so many answers are drawn.
  private static var sessionsForPictures: Int { 10 }
  private static var mostPictures: Int { 3 }
  private static var pictureColumns: Int { 120 }

  private func heardAnswer(_ turn: Turn, of record: SessionRecord) -> HeardAnswer? {
    guard let recording = turn.recording, !recording.isDeleted, let delivery = recording.delivery,
      delivery.seconds > 0,
      let bytes = try? soundFiles.files.read(
        soundFiles.path(recording.file), Self.mostSoundBytes),
      let sound = try? Sound(wav: bytes)
    else { return nil }
    let picture = LoudnessPicture(of: sound, columns: Self.pictureColumns)
    let answer = record.answerNumber(ofTurn: turn.number) ?? turn.number
    return HeardAnswer(
      place: "session \(record.number), answer \(answer)", question: turn.question.text,
      seconds: delivery.seconds,
      levels: picture.levels.map { 1 + $0 / LoudnessPicture.range },
      pauses: delivery.pauses.compactMap { pause in
        pause.count == 2 && pause[0] <= pause[1] ? pause[0]..<pause[1] : nil
      },
      sentence: DeliveryText.sentence(of: delivery))
  }
}
