import Foundation
import TestSupport
import Testing

@testable import InterviewCore

/// The catalogue of hints: its examples are its tests.
@Suite(.timed) struct HintRuleTests {
  @Test(arguments: Sign.current)
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

  @Test func `what was noticed by an earlier version keeps its name and its words`() {
    let rule = HintRule.of(.lateAnswer)
    #expect(Hint(.lateAnswer, matched: ["It is"]).sign == .lateAnswer)
    #expect(rule.meaning(in: .typed) == "a story first, and the point at the end")
    #expect(!HintRule.all.contains { $0.sign == .lateAnswer })
    #expect(!QuestionKind.allCases.contains(where: rule.applies))
  }

  @Test(arguments: [
    ("Um, uh, er.", ["um", "uh", "er"]),
    ("Well, it was, well, oh, fine.", ["well", "well", "oh"]),
    ("He said, you know, that, I mean, um, yes.", ["you know", "I mean", "um"]),
    ("Ummm, uhh... hmm, erm-I asked, umuh.", ["ummm", "uhh", "hmm", "erm", "um", "uh"]),
    ("so um I said and well I mean it was like twenty", ["um", "well", "I mean", "like"]),
  ])
  func `fillers are quoted in their order`(answer: String, fillers: [String]) {
    #expect(Fillers.found(in: answer) == fillers)
  }

  @Test(arguments: [
    "It all went well and she did well, very well.", "Do you know what I mean? As you know, I do.",
    "The album, umbrella, error and her.", "You know what I did in the ER, and I mean it.",
    "it went as well as i would like and you know your team",
  ])
  func `words that only look like fillers are none`(answer: String) {
    #expect(Fillers.found(in: answer).isEmpty)
  }

  @Test func `more fillers than in one's own earlier answers is more than chance makes of them`() {
    let calm = Pauses(in: String(repeating: "um, I said so and then they left. ", count: 20))
    let same = Pauses(in: String(repeating: "um, I said so and then they left. ", count: 5))
    let halting = Pauses(in: String(repeating: "um, I said, uh, so and, er, then. ", count: 5))
    #expect(!same.exceed(calm))
    #expect(halting.exceed(calm))
    #expect(!calm.exceed(halting))
    #expect(Pauses(in: ["One answer alone, however long it is."]) == nil)
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
