import TestSupport
import Testing

@testable import InterviewCore

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
    (
      .hedged, "Maybe it helped, I guess, it was sort of finished." + filler,
      ["Maybe", "I guess", "sort of"]
    ),
  ])
  func `a sign is found with the words that show it`(sign: Sign, answer: String, matched: [String])
  {
    let hints = prompts(answer)
    #expect(hints.first { $0.sign == sign }?.matched == matched, "\(hints)")
  }

  @Test func `of an answer that takes hours the beginning and the end are listened to`() {
    let log = String(repeating: "a line of some log that somebody pasted\n", count: 1_600)
    let number = "It cost us 40 % of our customers.\n"
    #expect(!signs(number + log).contains(.noNumber))
    #expect(!signs(log + number).contains(.noNumber))
    #expect(signs(log + number + log).contains(.noNumber))
  }

  @Test(arguments: [
    (Sign.noResult, "In the end the costs went down."), (.noResult, "It reduced the load."),
    (.noResult, "We shipped it."), (.noNumber, "It took half a day."),
    (.noNumber, "It cost 40 euros."), (.noOwnPart, "We won, and I wrote the tests."),
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
    "I said so in front of them; they still play together",
    "I rang them all. I read out the list. It was on their desks by June, and no one has asked since.",
    "I stood there. They laughed. I got the job that week. I think that was brave of me.",
  ])
  func `a story that ends with what came of it has a result`(answer: String) {
    #expect(!signs(answer).contains(.noResult))
  }

  @Test(arguments: [
    "The shop was dark.", "They would not talk. I called both, and I wrote it down.",
    "There were two camps. I listened, made a table, and presented it to the head.",
    "It worked for years and met every target. Then it fell. I wrote to them so that they would improve.",
    "The wait was down to five minutes. That was before. He said that he would think about it.",
    "It was 3.5 times slower. Then I read the code", "I asked. And so we, in short, sat down. ...",
    "The disk was full. I called the customer and said what\nthey would have to expect",
    "I called both of them. So.", "Well.",
  ])
  func `a story that ends with the speaker, or has one sentence, does not`(answer: String) {
    #expect(signs(answer).contains(.noResult))
  }

  @Test(arguments: [
    "I chose a third-party tool with two people in my 2nd year.", "It was in CS101, room 304.",
    "In 2019 we moved to Python 3.", "He came at half past ten and left at 11:30.",
  ])
  func `ordinals, dates, names and a handful of people are no numbers`(answer: String) {
    #expect(signs(answer).contains(.noNumber))
  }

  @Test(arguments: [
    "We mended it. My manager was pleased, and I think it was good.",
    "We were asked to move. I was in the team, I remember the noise.",
    "We shipped it. He said, \"I wrote all of it\".",
  ])
  func `thinking, being there and what others say are no own part`(answer: String) {
    #expect(signs(answer).contains(.noOwnPart))
  }

  @Test(arguments: [
    "I write that kind of report, maybe 40 a year, a sort of diary.",
    "He said that it might be the belt, perhaps the fan, or possibly both.",
    "She wrote \"maybe, perhaps, possibly\" on the board.", "In May. May is fine, I would say.",
  ])
  func `a hedge is judged in its phrase`(answer: String) {
    #expect(!signs(answer).contains(.hedged))
  }

  @Test func `each reply is judged by itself`() {
    let replies = ["I read the code.", "In the end it held.", "He would say that I was stubborn."]
    let heard = Heard(replies, seconds: 60, budgetSeconds: 180, language: "en")
    #expect(!Listener.prompts(in: heard).map(\.sign).contains(.noResult))
    let nothing = Heard(
      ["I read the code.", "That is all."], seconds: 60, budgetSeconds: 180, language: "en")
    #expect(Listener.prompts(in: nothing).map(\.sign).contains(.noResult))
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

  @Test(arguments: [
    "Wir haben das zusammen gemacht und ich habe nicht viel davon gesehen.",
    "Chúng tôi đã làm việc đó và không có kết quả cho khách hàng.",
    "Nous avons fait cela avec une équipe et je ne sais pas si c'est mieux.",
  ])
  func `an answer in another language than its question's is left to its time`(answer: String) {
    #expect(prompts(answer).isEmpty)
  }

  @Test func `an English answer to a question in another language is read`() {
    #expect(prompts("It was fine and I was there.", language: "de").map(\.sign).contains(.tooShort))
  }

  @Test func `words are not counted in a script that sets no spaces`() {
    let japanese = String(repeating: "チームと意見が合わないことがありました。", count: 9)
    let noticed = HintExample(japanese, seconds: 1, of: 180).noticed
    #expect(noticed.isEmpty, "\(noticed)")
  }

  @Test func `the gist of a spoken answer is not judged as if it were the answer`() {
    let gist = "We maybe sort of moved the team, I guess."
    #expect(HintExample(gist, seconds: 90, .aloud).noticed.isEmpty)
    #expect(HintExample(gist, seconds: 90, .typed).noticed.contains(.hedged))
  }

  private func spoken(_ answer: String, seconds: Double, transcribed: Bool) -> Set<String> {
    let question = Question.sample()
    var turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question),
      askedAt: TestClock.moment(0).date,
      timing: Timing(answerSeconds: seconds, budgetSeconds: 120), answer: answer)
    turn.recording = Recording(file: "a.wav", seconds: seconds, isTranscribed: transcribed)
    return Set(Listener.hints(in: turn, to: question, given: .aloud).map(\.rule))
  }

  @Test(arguments: [9.0, 90])
  func `what a recogniser wrote is the answer, however short or slow it was`(seconds: Double) {
    let answer = "We maybe sort of moved the team, I guess, perhaps."
    #expect(spoken(answer, seconds: seconds, transcribed: true).contains("hedged"))
    #expect(!spoken(answer, seconds: seconds, transcribed: false).contains("hedged"))
  }

  private func numberIsMissed(_ reply: String, to followUp: String, _ sign: Sign? = nil) -> Bool {
    let question = Question.sample()
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question),
      askedAt: TestClock.moment(0).date,
      timing: Timing(answerSeconds: 60, budgetSeconds: 120),
      answer: "I wrote a rule that waits until it is sure, and switched it on for all of us.",
      followUps: [FollowUpExchange(text: followUp, sign: sign, answer: reply, answerSeconds: 5)])
    return Listener.hints(in: turn, to: question, given: .typed).contains { $0.sign == .noNumber }
  }

  @Test(arguments: [
    "Nine minutes.", "nine minutes on average", "For nine minutes, after that it was quiet.",
    "About a week.", "Three nights before the launch.", "Two, I think.",
  ])
  func `a number that was asked for counts however it is put`(reply: String) {
    #expect(!numberIsMissed(reply, to: "How long was it quiet?"))
    #expect(!numberIsMissed(reply, to: "Can you put that in figures?", .noNumber))
  }

  @Test func `a reply without a number, and one that nobody asked a number of, change nothing`() {
    #expect(numberIsMissed("Not for long.", to: "How long was it quiet?"))
    #expect(numberIsMissed("The two of them thanked me.", to: "And how did they take it?"))
  }

  @Test func `where little time is asked for, few words are enough`() {
    let answer = "I have four weeks of notice, so the first of March would suit me well, or sooner."
    #expect(!HintExample(answer, seconds: 12, of: 30).noticed.contains(.tooShort))
    #expect(HintExample(answer, seconds: 12, of: 120).noticed.contains(.tooShort))
  }

  @Test func `curly apostrophes count as straight ones`() {
    #expect(!signs("We won and I’ve kept the cup.").contains(.noOwnPart))
  }
}
