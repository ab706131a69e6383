import DebriefDocuments
import Foundation
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Keeping what friends send back.
@Suite(.timedOnMainActor) @MainActor struct ImportTests {
  private nonisolated static let id = UUID(
    uuid: (9, 9, 9, 9, 9, 9, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 9))
  private nonisolated static let kim = UUID(
    uuid: (9, 9, 9, 9, 9, 9, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 8))

  /// A session whose debrief went to Sam and to Kim.
  static func asked(scored: Bool = true) -> SessionRecord {
    var record = SessionRecord.sample(scored: scored)
    for index in record.turns.indices { record.turns[index].ratings.removeAll { $0.rater != .own } }
    record.debriefs = [
      DebriefRecord(id: id, friend: "Sam", writtenAt: TestClock.moment(0).date, numbering: .turns),
      DebriefRecord(id: kim, friend: "Kim", writtenAt: TestClock.moment(1).date, numbering: .turns),
    ]
    return record
  }

  static func reply(
    _ lines: String = "[2.structure] score: 2", from name: String = "Sam", to id: UUID = id
  ) -> String {
    "\(lines)\n[3.structure] score: -\nwould you hire: yes\nsaw: transcript\n"
      + "debrief: \(id.uuidString)\nfor: \(name)\n"
  }

  private func sitting(
    _ text: String, _ lines: [InputEvent] = [], isInteractive: Bool = true,
    transcripts: TranscriptDatabase
  ) -> Sitting {
    let files = InMemoryFiles(SampleFiles.all)
    files["reply.txt"] = text
    return Sitting(lines, isInteractive: isInteractive, files: files, store: transcripts)
  }

  private let file = ReplyOptions(files: ["reply.txt"])

  @Test func `a reply is kept, with how the friend saw the answers`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let sitting = sitting(
      Self.reply("[2.structure] score: 2 - jumps\n[2.structure] comment: about"),
      transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    let ratings = transcripts.sessions[0].turns[1].ratings.filter { $0.rater == .friend("Sam") }
    #expect(
      ratings == [
        Rating(
          rater: .friend("Sam"), dimension: "structure", group: .content, score: 2, medium: .typed,
          saw: .transcript, comment: "jumps\nabout",
          ratedAt: transcripts.sessions[0].replies[0].receivedAt)
      ])
    #expect(transcripts.sessions[0].replies.map(\.decision) == [.yes])
    #expect(sitting.console.output.hasPrefix("Sam scored 1 of "))
    #expect(sitting.console.output.contains("1 not observed"))
    #expect(sitting.console.problems.contains("`debrief compare 12`"))
  }

  @Test func `what stays and notes on words are kept with their answers, and shown with them`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let sitting = sitting(
      Self.reply(
        """
        [2.reaction] comment: The launch.
        [2.structure] score: 2
        [2.structure] comment: It jumps.
        > two weeks from launch
        Say the date.
        """), transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    #expect(
      transcripts.sessions[0].replies.map(\.remarks) == [
        [
          AnswerRemark(turn: 2, text: "The launch."),
          AnswerRemark(turn: 2, quote: "two weeks from launch", text: "Say the date."),
        ]
      ])
    #expect(sitting.console.output.contains("1 reaction; 1 note. Kept with"))
    for show in [
      { (app: App) in try app.debriefCompare(.latest, format: .text) },
      { (app: App) in try app.reviewShow(.latest, format: .text) },
    ] {
      #expect(sitting.run(show) == .done)
      #expect(sitting.console.output.contains("answer 1, what stays: The launch."))
      #expect(
        sitting.console.output.contains("answer 1, on “two weeks from launch”: Say the date."))
    }
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    #expect(sitting.console.output.contains("already kept"))
  }

  @Test func `before one's own scores nothing of the friend's is shown`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked(scored: false)])
    let sitting = sitting(Self.reply(), transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    #expect(sitting.console.problems.contains("`rate 12`"))
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text) } == .failed)
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .json) } == .failed)
    #expect(!sitting.console.output.contains("{"))
  }

  /// A session that Sam has answered.
  private func answered() -> TranscriptDatabase {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    sitting(Self.reply("[2.structure] score: 2\nworked: The end."), transcripts: transcripts)
      .run { try $0.debriefImport(file) }
    return transcripts
  }

  @Test func `a wrong reply is removed when that is meant, and leaves everything else`() {
    let transcripts = answered()
    let before = transcripts.sessions
    let declined = Sitting(["no"], store: transcripts)
    declined.run { try $0.debriefRemove(.latest, of: nil, isConfirmed: false) }
    #expect(
      declined.console.transcript.contains(
        "Remove what Sam said of session 12: 2 ratings and 1 text? yes / no: no"))
    #expect(transcripts.sessions == before)
    let sitting = Sitting(store: transcripts)
    #expect(sitting.run { try $0.debriefRemove(.latest, of: " sam", isConfirmed: true) } == .done)
    #expect(sitting.console.output == "Removed what Sam said of session 12.\n")
    var expected = Self.asked()
    expected.removedReplies = transcripts.sessions[0].removedReplies
    #expect(transcripts.sessions == [expected])
    #expect(expected.removedReplies.map(\.rater) == ["Sam"])
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text) } == .noInput)
    #expect(sitting.run { try $0.debriefCalibration(format: .text) } == .done)
    #expect(sitting.console.output.contains("No score of yours can be compared"))
  }

  @Test func `a removed reply is kept when it is imported again, in another name too`() {
    let transcripts = answered()
    Sitting(store: transcripts).run { try $0.debriefRemove(.latest, of: nil, isConfirmed: true) }
    var options = file
    options.rater = "Kim"
    sitting(Self.reply(), transcripts: transcripts).run { try $0.debriefImport(options) }
    #expect(transcripts.sessions[0].replies.map(\.rater) == ["Kim"])
    sitting(Self.reply(), transcripts: transcripts).run { try $0.debriefImport(file) }
    #expect(transcripts.sessions[0].replies.map(\.rater) == ["Kim", "Sam"])
    #expect(transcripts.sessions[0].removedReplies == [])
  }

  @Test func `whose reply is removed has to be known`() {
    let transcripts = answered()
    func problems(_ friend: String?, isConfirmed: Bool = true) -> String {
      let sitting = Sitting(isInteractive: false, store: transcripts)
      #expect(
        sitting.run { try $0.debriefRemove(.latest, of: friend, isConfirmed: isConfirmed) }
          != .done)
      return sitting.console.problems
    }
    #expect(problems("Kim").contains("Kim has said nothing of session 12"))
    #expect(problems("Sam", isConfirmed: false).contains("add `--yes`"))
    sitting(Self.reply(from: "Kim", to: Self.kim), transcripts: transcripts)
      .run { try $0.debriefImport(file) }
    #expect(problems(nil).contains("Kim and Sam have scored session 12"))
    #expect(transcripts.sessions[0].replies.count == 2)
  }

  @Test func `the same reply twice is harmless`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let sitting = sitting(Self.reply(), isInteractive: false, transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    let before = transcripts.sessions
    #expect(sitting.run { try $0.debriefImport(file) } == .done)
    #expect(transcripts.sessions == before)
    #expect(sitting.console.output.contains("is already kept with session 12"))
  }

  @Test(arguments: [("yes", 4), ("no", 2)])
  func `a newer reply of the same friend replaces the first after asking`(word: String, score: Int)
  {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let first = sitting(Self.reply(), transcripts: transcripts)
    first.run { try $0.debriefImport(file) }
    let second = sitting(
      Self.reply("[2.structure] score: 4", from: "  SAM "), [.line(word)], transcripts: transcripts)
    #expect(second.run { try $0.debriefImport(file) } == .done)
    let ratings = transcripts.sessions[0].turns[1].ratings.filter { $0.rater != .own }
    #expect(ratings.map(\.score) == [score] && ratings.map(\.rater.name) == ["Sam"])
    let third = sitting(
      Self.reply("[2.structure] score: 5"), isInteractive: false, transcripts: transcripts)
    #expect(third.run { try $0.debriefImport(file) } == .usage)
    var agreed = file
    agreed.isConfirmed = true
    #expect(third.run { try $0.debriefImport(agreed) } == .done)
    #expect(third.console.problems.contains("with 2 ratings. This takes its place."))
  }

  @Test func `a line that is put right leaves the rest of the reply as it was`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let head = "debrief: \(Self.id.uuidString)\nfor: Sam\n"
    let whole = """
      [2.structure] score: 2
      [2.structure] comment: jumps
      [3.structure] score: 4
      worked: the list
      work on: pauses
      would you hire: no

      """
    let first = sitting(head + whole, isInteractive: false, transcripts: transcripts)
    #expect(first.run { try $0.debriefImport(file) } == .done)
    let second = sitting(
      head + "[2.structure] score: 3\nwould you hire: yes, now I would\n", [.line("yes")],
      transcripts: transcripts)
    #expect(second.run { try $0.debriefImport(file) } == .done)
    #expect(second.console.problems.contains("What only the earlier one says stays."))
    let ratings = transcripts.sessions[0].turns.flatMap(\.ratings).filter { $0.rater != .own }
    #expect(ratings.map(\.score) == [3, 4] && ratings.first?.comment == "jumps")
    #expect(transcripts.sessions[0].replies.map(\.worked) == ["the list"])
    let workOn = transcripts.sessions[0].replies.map(\.workOn)
    #expect(workOn == ["pauses\n[would you hire] yes, now I would"])
    #expect(transcripts.sessions[0].replies.map(\.decision) == [.yes])
  }

  @Test func `a reply without a debrief is whose --rater says, and else asks for that`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    var options = file
    options.session = .number(12)
    let nobody = sitting("[2.structure] score: 2\n", isInteractive: false, transcripts: transcripts)
    #expect(nobody.run { try $0.debriefImport(options) } == .badInput)
    #expect(nobody.console.problems.contains("does not say whose reply it is"))
    options.rater = "Nel"
    let nel = sitting("[2.structure] score: 2\n", isInteractive: false, transcripts: transcripts)
    #expect(nel.run { try $0.debriefImport(options) } == .done)
    #expect(transcripts.sessions[0].replies.map(\.rater) == ["Nel"])
  }

  @Test func `two halves of a reply add up`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let head = "debrief: \(Self.id.uuidString)\nfor: Sam\n"
    let first = sitting(
      head + "[2.structure] score: 2\n[2.structure] comment: jumps\n", isInteractive: false,
      transcripts: transcripts)
    #expect(first.run { try $0.debriefImport(file) } == .done)
    let second = sitting(
      head
        + "[3.structure] score: 4\n[2.structure] score: 2\nwould you hire: yes\nsaw: recording\n",
      isInteractive: false, transcripts: transcripts)
    #expect(second.run { try $0.debriefImport(file) } == .done)
    #expect(second.console.output.contains("Added to what was kept with session 12."))
    let ratings = transcripts.sessions[0].turns.flatMap(\.ratings).filter { $0.rater != .own }
    #expect(ratings.map(\.score) == [2, 4] && ratings.map(\.saw) == [.recording, .recording])
    #expect(ratings.first?.comment == "jumps")
    #expect(transcripts.sessions[0].replies.map(\.decision) == [.yes])
  }

  @Test func `a longer form of the friend's name is the same friend, unless somebody has it`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let piped = sitting(Self.reply(from: "Samuel"), isInteractive: false, transcripts: transcripts)
    #expect(piped.run { try $0.debriefImport(file) } == .done)
    #expect(piped.console.problems.contains("The reply is from Samuel"))
    #expect(transcripts.sessions[0].replies.map(\.rater) == ["Sam"])
    var record = Self.asked()
    record.debriefs[1].friend = "Samuel"
    let others = TranscriptDatabase.inMemory([record])
    let other = sitting(Self.reply(from: "Samuel"), isInteractive: false, transcripts: others)
    #expect(other.run { try $0.debriefImport(file) } == .badInput)
  }

  @Test func `two friends stand side by side`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    sitting(Self.reply(), transcripts: transcripts).run { try $0.debriefImport(file) }
    sitting(Self.reply(from: "Kim", to: Self.kim), transcripts: transcripts)
      .run { try $0.debriefImport(file) }
    #expect(Set(transcripts.sessions[0].replies.map(\.rater)) == ["Sam", "Kim"])
  }

  @Test func `a reply under another name asks whose it is`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let piped = sitting(Self.reply(from: "Alex"), isInteractive: false, transcripts: transcripts)
    #expect(piped.run { try $0.debriefImport(file) } == .badInput)
    var named = file
    named.rater = "Alex B."
    #expect(piped.run { try $0.debriefImport(named) } == .done)
    let asked = sitting(Self.reply(from: "Alex"), ["alex"], transcripts: transcripts)
    #expect(asked.run { try $0.debriefImport(file) } == .done)
    #expect(Set(transcripts.sessions[0].replies.map(\.rater)) == ["Alex B.", "Alex"])
  }

  @Test func `what cannot be read is named, and from a pipe nothing is kept`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let text = Self.reply("[2.structure] score: 3-4\n[2.evidence] score: 3")
    let piped = sitting(text, isInteractive: false, transcripts: transcripts)
    #expect(piped.run { try $0.debriefImport(file) } == .badInput)
    #expect(piped.console.problems.contains("reply.txt:1:22: error: found `3-4`"))
    #expect(transcripts.sessions == [Self.asked()])
    var partial = file
    partial.isPartial = true
    #expect(piped.run { try $0.debriefImport(partial) } == .done)
    #expect(transcripts.sessions[0].replies.count == 1)
  }

  @Test(arguments: [(InputEvent.line("yes"), 1), ("no", 0), (.controlC, 0)])
  func `on a terminal the rest is kept after asking`(event: InputEvent, kept: Int) {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let text = Self.reply("[2.structure] score: 3-4\n[2.evidence] score: 3")
    let sitting = sitting(text, [event], transcripts: transcripts)
    sitting.run { try $0.debriefImport(file) }
    #expect(transcripts.sessions[0].replies.count == kept)
    #expect(sitting.console.problems.hasSuffix("Nothing was changed.\n") == (kept == 0))
  }

  @Test(arguments: [
    (
      "debrief: 00000000-0000-4000-8000-00000000000F\n[2.structure] score: 1",
      "was not written here"
    ),
    ("[2.structure] score: 1", "does not say which debrief"),
    ("hello", "found no line of a debrief's form"),
    ("debrief: \(id.uuidString)\n[2.structure] score:\n", "nothing in reply.txt is filled in"),
    ("{", "the JSON"),
  ])
  func `what is no reply of ours changes nothing`(text: String, sentence: String) {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let sitting = sitting(text, isInteractive: false, transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(file) } == .badInput)
    #expect(sitting.console.problems.contains(sentence), "\(sitting.console.problems)")
    #expect(transcripts.sessions == [Self.asked()])
  }

  @Test func `the session can be named where the reply does not`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    var options = file
    options.session = .number(12)
    let sitting = sitting("[2.structure] score: 1\nfor: kim", transcripts: transcripts)
    #expect(sitting.run { try $0.debriefImport(options) } == .done)
    #expect(transcripts.sessions[0].replies.map(\.rater) == ["Kim"])
  }

  @Test func `a reply is pasted up to an empty line`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let lines = Self.reply().split(separator: "\n").map { InputEvent.line(String($0)) }
    let typed = Sitting(lines + [""], store: transcripts)
    #expect(typed.run { try $0.debriefImport(ReplyOptions(files: [])) } == .done)
    let pasted = InputEvent.pasted(
      ["", "[2.structure] score: 2", "", "for: Sam"], rest: "", cursor: 0)
    let again = Sitting(
      [pasted, .line("debrief: \(Self.id.uuidString)"), .endOfInput], store: transcripts)
    #expect(again.run { try $0.debriefImport(ReplyOptions(files: [])) } == .done)
    #expect(transcripts.sessions[0].replies.count == 1)
  }

  @Test func `a hostile friend steers no terminal`() {
    let transcripts = TranscriptDatabase.inMemory([Self.asked()])
    let text = Self.reply(
      "[2.structure] score: 2\n[2.structure] comment: a\u{1B}[31mb\u{202E}c\n[2.evidence] score: \u{1B}[2J"
    )
    let sitting = sitting(text, ["yes"], transcripts: transcripts)
    sitting.run { try $0.debriefImport(file) }
    sitting.run { try $0.debriefCompare(.latest, format: .text) }
    #expect(
      !sitting.console.transcript.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(sitting.console.output.contains("a\\u{1B}[31mb"))
  }
}
