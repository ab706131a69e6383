import Foundation
import InterviewCore
import RehearseApp
import TestSupport
import Testing

/// One's own scores beside friends'.
@Suite(.timedOnMainActor) @MainActor struct FriendComparisonTests {
  /// A session that two friends have scored.
  static func compared(number: Int = 12, shift: Int = 0) -> SessionRecord {
    var record = ImportTests.asked()
    record.number = number
    record.id = UUID(uuid: (7, 7, 7, 7, 7, 7, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number)))
    record.startedAt = TestClock.moment(Double(number) * 86_400).date
    let given: [(turn: Int, String, String, Int?, String?)] = [
      (1, "Sam", "structure", 3, "I could not retell the end."),
      (1, "Kim", "structure", 5, nil), (1, "Sam", "evidence", 2 + shift, nil),
      (1, "Kim", "evidence", 3 + shift, "which launch?"), (2, "Sam", "structure", 5, nil),
      (2, "Kim", "structure", nil, nil), (2, "Sam", "evidence", 4, nil),
    ]
    for (turn, name, dimension, score, comment) in given {
      record.turns[turn].ratings.append(
        Rating(
          rater: .friend(name), dimension: dimension, group: .content, score: score,
          medium: .typed, saw: .transcript, comment: comment))
    }
    record.debriefs = []
    record.replies = [
      Reply(
        debrief: record.id, rater: "Sam", saw: .transcript, worked: "The number.",
        workOn: "Say who did what.", tryNext: "", decision: .no,
        receivedAt: TestClock.moment(9_000).date),
      Reply(
        debrief: record.id, rater: "Kim", decision: .yes, receivedAt: TestClock.moment(9_100).date),
    ]
    return record
  }

  @Test(arguments: [40, 80])
  func `gaps are shown widest first, in the words of the levels`(width: Int) {
    let sitting = Sitting(width: width, store: .inMemory([Self.compared()]))
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "friends-\(width).txt")
  }

  @Test func `a comparison as JSON`() {
    let sitting = Sitting(store: .inMemory([Self.compared()]))
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .json) } == .done)
    expectSnapshot(sitting.console.output, "friends.json")
  }

  @Test func `as a page it has the words with the notes on them, and what to try next`() throws {
    var record = Self.compared()
    record.turns[1].answer = "We moved the launch to a Friday. It broke."
    record.replies[0].remarks = [
      AnswerRemark(turn: 2, quote: "to a Friday", text: "Why a Friday?"),
      AnswerRemark(turn: 2, text: "The Friday stays."),
    ]
    record.replies[1].tryNext = "Name the number first."
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(files: files, store: .inMemory([record]))
    let page = PageOutput(file: "/home/ada/compare.html", isConfirmed: false)
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text, page: page) } == .done)
    let written = try #require(files["/home/ada/compare.html"])
    #expect(written.contains("<mark>to a Friday</mark><sup class=\"number\">1</sup>"))
    for words in [
      "Why a Friday?", "The Friday stays.", "which launch?", "Kim: Name the number first.",
    ] {
      #expect(written.contains(words), "\(words)")
    }
    #expect(sitting.console.output.contains("Your own scores are in it."))
  }

  @Test func `an answer that is not scored yet is on no page`() throws {
    var record = Self.compared()
    record.turns[2].ratings.removeAll { $0.rater == .own }
    record.turns[2].answer = "The secret of the second answer."
    record.replies[0].remarks = [AnswerRemark(turn: 3, text: "Remember the secret.")]
    let sitting = Sitting(store: .inMemory([record]))
    let page = PageOutput(file: "-", isConfirmed: false)
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text, page: page) } == .done)
    #expect(!sitting.console.output.contains("secret"))
    #expect(sitting.console.output.contains("Left out until you have scored them: answer 2."))
  }

  @Test func `a page in the place of another is asked for`() {
    let files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/compare.html"] = "older"
    let sitting = Sitting(
      isInteractive: false, files: files, store: .inMemory([Self.compared()]))
    let page = PageOutput(file: "/home/ada/compare.html", isConfirmed: false)
    #expect(
      sitting.run { try $0.debriefCompare(.latest, format: .text, page: page) } == .cannotCreate)
    #expect(files["/home/ada/compare.html"] == "older")
  }

  @Test func `a session nobody scored has nothing to compare`() {
    let sitting = Sitting(store: .inMemory([ImportTests.asked()]))
    #expect(sitting.run { try $0.debriefCompare(.latest, format: .text) } == .noInput)
  }

  @Test(arguments: [40, 80])
  func `calibration over five sessions`(width: Int) {
    let sessions = (1...5).map { Self.compared(number: $0, shift: $0 > 3 ? 1 : 0) }
    let sitting = Sitting(width: width, store: .inMemory(sessions))
    #expect(sitting.run { try $0.debriefCalibration(format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "calibration-\(width).txt")
  }

  @Test func `calibration as JSON`() {
    let sitting = Sitting(store: .inMemory([Self.compared()]))
    #expect(sitting.run { try $0.debriefCalibration(format: .json) } == .done)
    expectSnapshot(sitting.console.output, "calibration.json")
  }

  @Test func `without replies there is nothing to calibrate on`() {
    let sitting = Sitting(store: .inMemory([ImportTests.asked()]))
    #expect(sitting.run { try $0.debriefCalibration(format: .text) } == .done)
    #expect(sitting.console.output.hasPrefix("No score of yours can be compared"))
  }
}
