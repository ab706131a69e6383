import DeliveryMeasures
import InterviewCore
import TerminalUI
import TextBasics

/// A recording as a picture in a terminal: its loudness over time, its pauses as dots.
struct SoundPicture {
  private static let columns = 60

  /// The picture with its length; nil where it cannot be drawn.
  static func text(of recording: Recording, in sounds: SoundFiles, blocks: Bool) -> StyledText? {
    guard blocks, !recording.isDeleted, let delivery = recording.delivery, delivery.seconds > 0,
      let bytes = try? sounds.files.read(sounds.path(recording.file), App.mostSoundBytes),
      let sound = try? Sound(wav: bytes)
    else { return nil }
    let picture = LoudnessPicture(of: sound, columns: columns)
    let step = delivery.seconds / Double(picture.levels.count)
    let bars = Sparkline.text(picture.levels, in: -LoudnessPicture.range...0).enumerated().map {
      place, bar -> Character in
      let middle = (Double(place) + 0.5) * step
      return delivery.pauses.contains { $0.count == 2 && ($0[0]..<$0[1]).contains(middle) }
        ? "·" : bar
    }
    return .line(.init(String(bars)), .init("  \(clockText(delivery.seconds))", .quiet), indent: 3)
  }
}

/// What there is to hear of answers and what was measured of them, in words and pictures.
struct SoundText {
  let sounds: SoundFiles
  let blocks: Bool

  /// The recordings of a turn, each with its picture and its measures.
  func text(of turn: Turn) -> StyledText {
    turn.recordings.reduce(into: StyledText()) { text, recording in
      if sounds.size(recording) == nil {
        let fate = recording.isDeleted ? "was deleted" : "is not on this machine"
        text += StyledText(
          "its sound, \(clockText(recording.seconds)), \(fate)", .quiet, indent: 3, hanging: 2)
      }
      if recording.isTranscribed {
        text += StyledText(
          "written down by a recogniser, and confirmed by you; it drops most of every “um”", .quiet,
          indent: 3, hanging: 2)
      }
      guard let delivery = recording.delivery else { return }
      if let picture = SoundPicture.text(of: recording, in: sounds, blocks: blocks) {
        text += picture
      }
      text += StyledText(
        "measured: " + DeliveryText.sentence(of: delivery), .quiet, indent: 3, hanging: 2)
    }
  }

  /// Which answers of a session can be heard, and how.
  func heard(in record: SessionRecord) -> StyledText {
    let turns = record.turns.filter { turn in
      turn.recordings.contains { sounds.size($0) != nil }
    }
    guard let first = turns.first else { return StyledText() }
    let place = record.answerNumber(ofTurn: first.number)
    let option = place.map { "--answer \($0)" } ?? "--turn \(first.number)"
    return .line(
      .init("\(count(turns.count, "answer")) can be heard: ", .quiet),
      command("recordings play \(record.number) \(option)"), .init(" plays one.", .quiet),
      hanging: 2)
  }
}

extension App {
  var soundText: SoundText { SoundText(sounds: soundFiles, blocks: showsBlocks) }
}
