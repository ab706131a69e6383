import Foundation
import InterviewCore
import TestSupport
import Testing

/// Hints of answers whose words became others after the interview.
@Suite(.timed) struct RelisteningTests {
  private func turn(_ number: Int, _ answer: String, hints: [Hint] = []) -> Turn {
    Turn(
      number: number, role: .question,
      question: AskedQuestion(
        bank: "own", id: "q\(number)", kind: .behavioral, competency: "teamwork", text: "Tell me."),
      askedAt: Date(timeIntervalSince1970: 0),
      timing: Timing(thinkingSeconds: 1, answerSeconds: 20, budgetSeconds: 120), answer: answer,
      hints: hints)
  }

  private static let hedged =
    "I think maybe we sort of shipped it, I guess, and I suppose that it probably helped us, "
    + "and then perhaps we kind of went on with it for two more weeks, more or less, until May."

  private func listened(_ turns: [Turn], from number: Int = 1) -> (SessionRecord, [Int]) {
    var record = PractisedSessions(media: [.aloud], friends: []).sessions(1)[0]
    record.turns = turns
    let changed = record.listenAgain(from: number) { _ in "en" }
    return (record, changed.map(\.number))
  }

  @Test func `they are found anew, and what somebody saw stays`() throws {
    let seen = Hint(rule: Tally.filler.rule, matched: ["3"])
    let old = Hint(rule: "no-result", matched: [])
    let (record, changed) = listened([turn(1, Self.hedged, hints: [seen, old])])
    #expect(changed == [1])
    let rules = record.turns[0].hints.map(\.rule)
    #expect(rules.contains("hedged"))
    #expect(rules.first == Tally.filler.rule)
    #expect(listened(record.turns).1 == [])
  }

  @Test func `answers before it are left as they were`() {
    let (record, changed) = listened([turn(1, Self.hedged), turn(2, Self.hedged)], from: 2)
    #expect(changed == [2])
    #expect(record.turns[0].hints == [])
  }

  @Test func `the fillers of a later answer are held against the new words of earlier ones`() {
    let plain = String(repeating: "We moved the store to another room on a Friday. ", count: 8)
    let filled = String(repeating: "Um, we uh moved the store, um, on a Friday. ", count: 8)
    func rules(_ first: String) -> [String] {
      listened([turn(1, first), turn(2, first), turn(3, filled)]).0.turns[2].hints.map(\.rule)
    }
    #expect(rules(plain).contains("fillers"))
    #expect(!rules(filled).contains("fillers"))
  }
}
