import BankReading
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct ReadingTests {
  private func dump<Value>(_ report: Report<Value>) throws -> String {
    #expect(report.problems.isEmpty)
    let value = try #require(report.value)
    return dumped(value) + "\n"
  }

  private func bank(_ text: String) -> Report<QuestionBank> {
    BankReader.read(Array(text.utf8), file: "bank.yaml")
  }

  @Test func `reads everything a bank can say`() throws {
    expectSnapshot(try dump(bank(Valid.bank)), "valid-bank.txt")
  }

  @Test func `reads everything a rubric can say`() throws {
    let report = RubricReader.read(Array(Valid.rubric.utf8), file: "rubric.yaml")
    expectSnapshot(try dump(report), "valid-rubric.txt")
  }

  @Test func `reads everything an interviewer can say`() throws {
    let report = InterviewerReader.read(Array(Valid.interviewer.utf8), file: "interviewer.yaml")
    expectSnapshot(try dump(report), "valid-interviewer.txt")
  }

  @Test func `reads Windows line ends and a byte order mark as if they were not there`() throws {
    let windows = "\u{FEFF}" + Valid.bank.replacing("\n", with: "\r\n")
    expectNoDifference(bank(windows), bank(Valid.bank))
  }

  @Test func `asks three minutes where neither question nor bank says a time`() throws {
    let report = bank(Valid.bank.replacing("time: 2m30s\n", with: ""))
    #expect(report.value?.questions.map(\.budgetSeconds) == [90, 180])
  }

  @Test(arguments: [
    ("5s", 5), ("90s", 90), ("3m", 180), ("2m30s", 150), ("60m", 3600), ("1m05s", 65),
  ])
  func `reads a time`(text: String, seconds: Int) {
    let report = bank(Valid.bank.replacing("time: 2m30s", with: "time: \(text)"))
    #expect(report.value?.questions.last?.budgetSeconds == seconds)
  }

  @Test(arguments: ["4s", "0m", "61m", "3601s", "1h", "2m75s", "-3m", "3.5m", "99999999999999s"])
  func `refuses a time`(text: String) {
    let report = bank(Valid.bank.replacing("time: 2m30s", with: "time: \(text)"))
    #expect(report.value == nil)
  }

  @Test func `says nothing of questions that share few words`() {
    let questions = ["merge two branches", "review large changes", "merge large branches"]
      .enumerated().map {
        "  - {id: q-\($0.offset), ask: How do you \($0.element)?, competency: c, listens-for: [x]}\n"
      }
    let report = bank("bank: b\ntitle: B\nkind: technical\nquestions:\n" + questions.joined())
    #expect(report.problems.isEmpty)
  }

  @Test func `reads ten thousand questions that say everything`() {
    let questions = (1...10_000).map { number in
      """
        - id: question-\(number)
          ask: What did you do about number \(number)?
          competency: teamwork
          level: [junior, mid]
          time: 2m30s
          listens-for: ["Names: a reason", Says how, Says when]
          follow-ups:
            - ask: And then?
              when: no-result
            - ask: And before?
          tags: [review, feedback]

      """
    }
    let text = "bank: big\ntitle: Big\nkind: behavioral\nlanguage: en\ntime: 3m\nquestions:\n"
    let report = BankReader.read(Array((text + questions.joined()).utf8), file: "big.yaml")
    #expect(report.value?.questions.count == 10_000)
    #expect(!report.problems.contains { $0.severity == .error })
  }
}
