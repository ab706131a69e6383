import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing

/// What the lines of a bank say is what the bank says.
@Suite(.timed) struct BankOutlineTests {
  private func check(_ bytes: [UInt8], _ name: String) throws {
    let bank = try #require(BankReader.read(bytes, file: name).value)
    let outline = try #require(BankOutline(bytes), "\(name)")
    #expect(outline.id == bank.id && outline.title == bank.title, "\(name)")
    #expect(outline.questions.map(\.id) == bank.questions.map(\.id))
    #expect(outline.questions.map(\.competency) == bank.questions.map(\.competency))
    for (line, question) in zip(outline.questions, bank.questions) {
      #expect(line.ask == nil || line.ask == question.ask, "\(question.id)")
    }
  }

  @Test func `in every bank that we ship`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../QuestionBanks").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let banks = names.filter {
      $0.hasSuffix(".yaml") && !["roles.yaml", "vocabulary.yaml"].contains($0)
    }
    #expect(banks.count >= 16)
    for name in banks {
      try check(Array(try Data(contentsOf: folder.appending(path: name))), name)
    }
  }

  @Test func `in one that says everything`() throws {
    try check(Array(Valid.bank.utf8), "bank.yaml")
  }

  @Test(arguments: [
    "", "bank: a\n", "questions: [{id: a, ask: b}]\n", "{bank: a, questions: [{id: b}]}\n",
    "bank: [a]\nquestions:\n  - id: b\n",
  ]) func `nothing is taken from what is written in another way`(text: String) {
    #expect(BankOutline(Array(text.utf8)) == nil)
  }
}
