import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct ListenerTests {
  /// Answers long enough not to be too short, so that each shows one sign alone.
  private static let filler =
    " I sat down with the people who knew the system and asked them to walk me through it on 3 "
    + "afternoons, which took all of my patience and quite a lot of coffee for everyone."

  @Test(arguments: [
    (Sign.tooShort, "It was fine.", [String]()),
    (.noResult, "I read the code and asked about it." + filler, []),
    (
      .noNumber,
      "I finished it after long talks with everyone who had an opinion about the importer, "
        + "and there were more of those than anyone had thought, myself among them, I have to say.",
      []
    ),
    (
      .noOwnPart,
      "We fixed the 40 broken tests. The team wrote new ones, and in the end our build went "
        + "green and stayed so for the whole of the summer, which nobody had thought to be possible.",
      ["We", "The team", "our"]
    ),
    (.hedged, "Maybe it helped, it was sort of finished." + filler, ["Maybe", "sort of"]),
  ])
  func `a sign is found with the words that show it`(sign: Sign, answer: String, matched: [String])
  {
    let hints = prompts(answer)
    #expect(hints.first { $0.sign == sign }?.matched == matched, "\(hints)")
  }

  @Test(arguments: [
    (Sign.noResult, "In the end the costs went down."), (.noResult, "It reduced the load."),
    (.noResult, "We shipped it."), (.noNumber, "It took half a day."),
    (.noNumber, "2024 was hard."), (.noOwnPart, "We won, and I wrote the tests."),
    (.noOwnPart, "The importer was slow."), (.noOwnPart, "We asked, i answered."),
    (.hedged, "Maybe."), (.tooShort, String(repeating: "word ", count: 30)),
  ])
  func `a sign is not found where the answer has what it looks for`(sign: Sign, answer: String) {
    #expect(!signs(answer).contains(sign), "\(signs(answer))")
  }

  @Test(arguments: [
    "The retry was mine. I put a key on each. Nobody was billed twice again.",
    "We rang them. We cut the wait, and all of them came back.",
    "He would not take it. I asked why. The next morning he took it!",
    "I said so in front of them; the game went on",
  ])
  func `a story whose last sentence leaves the speaker has a result`(answer: String) {
    #expect(!signs(answer).contains(.noResult))
  }

  @Test(arguments: [
    "The shop was dark.", "They would not talk. I called both, and I wrote it down.",
    "There were two camps. I listened, made a table, and presented it to the head.",
    "It was 3.5 times slower. Then I read the code", "I asked. And so we, in short, sat down. ...",
    "The disk was full. I called the customer and said what\nthey would have to expect",
  ])
  func `a story that ends with the speaker, or has one sentence, does not`(answer: String) {
    #expect(signs(answer).contains(.noResult))
  }

  private func prompts(
    _ answer: String, seconds: Double = 60, of budgetSeconds: Int = 180, language: String = "en"
  ) -> [Hint] {
    Listener.prompts(
      in: Heard(answer, seconds: seconds, budgetSeconds: budgetSeconds, language: language))
  }

  private func signs(_ answer: String) -> [Sign] { prompts(answer).compactMap(\.sign) }

  @Test(arguments: [
    (Medium.typed, 60.0, true), (.aloud, 13.9, true), (.aloud, 14, false), (.observed, 13.9, true),
    (.observed, 14, false),
  ])
  func `a spoken answer is too short by its time, whatever its gist`(
    medium: Medium, seconds: Double, isShort: Bool
  ) {
    #expect(hints(on: "We shipped 40.", medium, seconds).contains("too-short") == isShort)
    let long = hints(on: completeAnswer, medium, seconds).contains("too-short")
    #expect(long == (medium != .typed && isShort))
  }

  /// The rules that an answer came under, as the record of it has them.
  private func hints(on answer: String, _ medium: Medium, _ seconds: Double) -> [String] {
    var interview = Interviewing(.sample(), medium: medium)
    if medium == .typed {
      interview.answer(answer, after: seconds)
    } else {
      interview.handle(.line(""))
      interview.handle(.line(""), after: seconds)
      interview.answer(answer, after: 60)
    }
    return interview.session.record.turns.last?.hints.map(\.rule) ?? []
  }

  @Test func `an answer may run a fifth over its time`() {
    #expect(prompts("", seconds: 120, of: 100, language: "ja").isEmpty)
    #expect(prompts("", seconds: 120.1, of: 100, language: "ja").map(\.sign) == [.overTime])
  }

  @Test func `an answer in another script or language is judged by its time alone`() {
    let japanese = "チームと意見が合わないことがありました。"
    #expect(prompts(japanese, seconds: 1, of: 9).isEmpty)
    #expect(prompts("Ja.", seconds: 1, of: 9, language: "de").isEmpty)
  }

  @Test func `curly apostrophes count as straight ones`() {
    #expect(!signs("We won and I’ve kept the cup.").contains(.noOwnPart))
  }
}
