import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// What interviewers said, wherever weakness is told of.
@Suite(.timedOnMainActor) @MainActor struct FeedbackTests {
  private func day(_ day: Int) -> Day { Day(year: 2026, month: 11, day: day) }

  private func id(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
  }

  /// Three sessions scored 4 on evidence and 2 on structure.
  private func practised() -> TranscriptDatabase {
    let sessions = (1...3).map { number in
      var session = SessionRecord.sample(number: number)
      session.id = id(UInt8(200 + number))
      session.turns = session.turns.filter { $0.role == .question }.map { turn in
        var turn = turn
        turn.ratings = [("evidence", 4), ("structure", 2)].map { dimension, score in
          Rating(
            rater: .own, dimension: dimension, group: .content, score: score, medium: .typed)
        }
        return turn
      }
      return session
    }
    return .inMemory(sessions)
  }

  private func say(
    _ words: [(who: String, about: String)], on said: Int = 12, rejected: Bool = false,
    in store: TranscriptDatabase
  ) throws {
    for (place, (name, subject)) in words.enumerated() {
      let number = UInt8(place + 1)
      var job = Job(
        id: id(number), number: 0, title: "Engineer", company: "Acme \(number)", added: day(1),
        events: [JobEvent(id: id(number + 40), .interview, on: day(10))],
        feedback: [
          Feedback(
            id: id(number + 80), from: name, on: day(said), text: "x", about: [subject])
        ])
      if rejected { job.events.append(JobEvent(id: id(number + 120), .rejected, on: day(12))) }
      _ = try store.add([job])
    }
  }

  private func shown(_ store: TranscriptDatabase, _ command: (App) throws -> ExitStatus) -> String {
    let sitting = Sitting(store: store)
    sitting.run(command)
    return sitting.console.transcript
  }

  @Test func `what interviewers named is told of before one's own scores`() throws {
    let store = practised()
    let before = shown(store) { try $0.reviewWeakest(ProgressOptions(), format: .text) }
    #expect(before.contains("Mind your structure") && !before.contains("named by"))
    try say([("Kim", "evidence"), ("Lee", "evidence")], rejected: true, in: store)
    let text = shown(store) { try $0.reviewWeakest(ProgressOptions(), format: .text) }
    #expect(text.contains("Mind your evidence"))
    #expect(text.contains("2 interviewers"))
    let json = shown(store) { try $0.reviewWeakest(ProgressOptions(), format: .json) }
    #expect(json.contains("\"interviewers\" : 2") && json.contains("\"lost\" : 2"))
  }

  @Test func `what cost a position goes before what did not`() throws {
    let store = practised()
    try say([("Kim", "structure"), ("Lee", "structure")], in: store)
    #expect(
      try Sitting(store: store).app.weakness(in: store).dimensions.first?.subject.name
        == "structure")
    let remarks = [
      InterviewerRemark(subject: "a", who: "Kim", job: id(1), isLost: false, date: .distantPast),
      InterviewerRemark(subject: "a", who: "kim", job: id(1), isLost: false, date: .distantPast),
      InterviewerRemark(subject: "a", who: "Lee", job: id(1), isLost: false, date: .distantPast),
      InterviewerRemark(subject: "b", who: "Ada", job: id(2), isLost: true, date: .distantPast),
    ]
    #expect(remarks.naming("a").interviewers == 2)
    #expect(remarks.naming("a") < remarks.naming("b"))
  }

  @Test func `what was never scored is named too`() throws {
    let store = practised()
    try say([("Kim", "pace")], in: store)
    let text = shown(store) { try $0.reviewWeakest(ProgressOptions(), format: .text) }
    #expect(text.contains("which you have not scored yet."))
  }

  @Test(arguments: [
    (2, ["Sam": 4], 2, "Two interviewers and you name evidence; Sam does not."),
    (1, ["Sam": 4], 4, "One interviewer names evidence; you and Sam do not."),
    (1, ["Sam": 2], 2, "One interviewer, you and Sam name evidence."),
    (1, ["Sam": 2], 4, "One interviewer and Sam name evidence; you do not."),
  ])
  func `who names it, and who does not, is one sentence`(
    interviewers: Int, friends: [String: Int], own: Int, sentence: String
  ) throws {
    var record = SessionRecord.sample()
    record.turns = record.turns.filter { $0.role == .question }.prefix(1).map { turn in
      var turn = turn
      turn.ratings = [
        Rating(rater: .own, dimension: "evidence", group: .content, score: own, medium: .typed)
      ]
      turn.ratings += friends.map { name, score in
        Rating(
          rater: .friend(name), dimension: "evidence", group: .content, score: score,
          medium: .typed)
      }
      return turn
    }
    let rubrics = try Sitting().app.rubrics()
    let comparison = FriendComparison(record, dimensions: rubrics.all)
    let gap = try #require(comparison.dimensions.first)
    #expect(
      NamedSentence(interviewers: interviewers, gap, friends: comparison.friends).text == sentence)
  }

  @Test func `it stands beside friends' scores in the calibration and the report`() throws {
    let session = FriendComparisonTests.compared()
    let store = TranscriptDatabase.inMemory([session])
    try say([("Kim", "evidence"), ("Lee", "evidence"), ("Lee", "structure")], in: store)
    let text = shown(store) { try $0.debriefCalibration(format: .text) }
    #expect(text.contains("Two interviewers named evidence; your scores of it are "))
    #expect(text.contains("One interviewer named structure; "))
    let json = shown(store) { try $0.debriefCalibration(format: .json) }
    #expect(json.contains("\"interviewers\" : 2"))
    let page = shown(store) {
      try $0.reviewReport(ReportOptions(sessions: ProgressOptions(), output: "-"))
    }
    #expect(page.contains("named by 2 interviewers</td>"))
  }

  @Test func `the next drill begins with it and says why`() throws {
    let store = practised()
    // Said after the questions were last answered.
    try say([("Kim", "teamwork")], on: 21, in: store)
    var wanted = Wanted()
    (wanted.mode, wanted.questions) = (.drill, 1)
    let sitting = Sitting(["/quit"], store: store)
    sitting.run { try $0.practice(wanted) }
    #expect(sitting.console.transcript.contains("Chosen because Kim named teamwork."))
  }

  @Test func `after three practices in a day it is enough for today`() throws {
    let store = practised()
    var wanted = Wanted()
    (wanted.questions, wanted.rate, wanted.noWarmUp) = (1, RatingTime.none, true)
    (wanted.noFollowUps, wanted.noClosing) = (true, true)
    let sitting = Sitting(["I did it.", ""], store: store)
    sitting.run { try $0.practice(wanted) }
    #expect(
      sitting.console.transcript.contains("That was practice 4 today, which is enough for today."))
  }

  @Test func `the plan stands before the practice until it is done`() throws {
    let store = practised()
    try store.keep(IfThenPlan(kept: "If I hear nothing, then I call Kim.", written: day(19)))
    var wanted = Wanted()
    wanted.questions = 1
    for isDone in [false, true] {
      let sitting = Sitting(["/quit"], store: store)
      sitting.run { try $0.practice(wanted) }
      #expect(sitting.console.transcript.contains("Your plan: If I hear nothing") != isDone)
      guard !isDone else { break }
      Sitting(isInteractive: false, store: store).run {
        try $0.jobsNext(.done(1), calendar: nil, isConfirmed: false, format: .text)
      }
    }
  }
}
