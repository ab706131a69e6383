import Foundation
import InterviewCore
import TestSupport
import Testing

/// The catalogue of hints: its examples are its tests.
@Suite(.timed) struct HintRuleTests {
  @Test(arguments: Sign.allCases)
  func `a rule notices what its examples say, and keeps quiet where they say so`(sign: Sign) {
    let rule = HintRule.of(sign)
    #expect(rule.sign == sign)
    #expect(!rule.explanation.isEmpty && !rule.fires.isEmpty && !rule.keepsQuiet.isEmpty)
    for example in rule.fires { #expect(example.noticed.contains(sign), "\(example.answer)") }
    for example in rule.keepsQuiet { #expect(!example.noticed.contains(sign), "\(example.answer)") }
  }

  @Test func `a sign that can prompt a follow-up shows in a single answer, whatever the question`()
  {
    for sign in Sign.prompting {
      #expect(
        HintRule.of(sign).fires.contains { example in
          let heard = Heard(
            example.answer, seconds: example.seconds, budgetSeconds: example.budgetSeconds,
            language: "en")
          return Listener.prompts(in: heard).map(\.sign).contains(sign)
        }, "\(sign)")
    }
    #expect(!Sign.prompting.contains(.sameStory))
  }

  private func noticed(_ answer: String, _ medium: Medium = .aloud, language: String = "en")
    -> [Hint]
  {
    let question = Question(
      bank: "b", id: "q", kind: .behavioral, ask: "?", competency: "c", language: language)
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question), askedAt: .distantPast,
      timing: Timing(answerSeconds: 60), answer: answer)
    return Listener.hints(in: turn, to: question, given: medium)
  }

  @Test(arguments: [
    ("Um, uh, er.", ["um", "uh", "er"]),
    ("Well, it was, well, oh, fine.", ["well", "well", "oh"]),
    ("He said, you know, that, I mean, um, yes.", ["you know", "I mean", "um"]),
  ])
  func `fillers are quoted in their order`(answer: String, fillers: [String]) {
    #expect(noticed(answer).first { $0.rule == "fillers" }?.matched == fillers)
  }

  @Test(arguments: [
    "It all went well and she did well, very well.", "Do you know what I mean? As you know, I do.",
    "The album, umbrella, error and her.",
  ])
  func `words that only look like fillers are none`(answer: String) {
    #expect(!noticed(answer).contains { $0.rule == "fillers" })
  }

  @Test func `words are left alone in other languages`() {
    #expect(
      !noticed("Um die Ecke, um acht, um zu sehen.", language: "de").contains {
        $0.rule == "fillers"
      })
  }

  @Test func `the questions for which a story was told are named, each once`() {
    let text =
      "The importer lost forty records every night until one small test showed which writes came first"
    let stories = ["b/one", "b/one", "b/two", "b/q"].enumerated().map {
      ToldStory(session: $0.offset, turn: 1, question: $0.element, text: text)
    }
    let turn = Turn(
      number: 1, role: .question,
      question: AskedQuestion(bank: "b", id: "q", kind: .behavioral, competency: nil, text: "?"),
      askedAt: .distantPast, answer: text)
    #expect(SameStory(stories).hint(in: turn, of: 9)?.matched == ["b/one", "b/two"])
    #expect(SameStory(Array(stories.prefix(2))).hint(in: turn, of: 9) == nil)
  }
}
