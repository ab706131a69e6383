import Foundation
package import InterviewCore

/// Random interviews, the same ones for the same seed, with the texts that break programs.
package struct RandomRecords: Sendable {
  private var generator: SeededGenerator

  /// Creates a source of records.
  package init(seed: Int) {
    generator = SeededGenerator(seed: UInt64(bitPattern: Int64(seed)), purpose: 0x7265_636F)
  }

  /// Texts with quotes, SQL, controls, NUL, long emoji, several scripts and two forms of one letter.
  package static let nastyTexts = [
    "", " ", "\0", "a\0b\0", "one\r\ntwo\rthree\n", "'; DROP TABLE session; --", "?1 :name @x $y",
    "<b>&amp;</b>", "\u{1B}[31mred\u{7}", "👩‍👩‍👧‍👦🏳️‍🌈🇺🇳", "面接の準備はできましたか", "준비됐어요",
    "مرحبا بالعالم", "\u{202E}backwards", "e\u{301}", "\u{E9}", "\u{FEFF}mark",
    "\u{10FFFF}\u{FFFD}",
    "I split the work in two, and we were done by Friday.", "%s %d \\n \\u0000", "NULL", "-",
  ]

  /// A session with its banks, turns, follow-ups, hints and ratings; its number is 1.
  package mutating func session() -> SessionRecord {
    let state = one(of: SessionRecord.State.allCases)
    let startedAt = date()
    let count = number(in: 0...6)
    return SessionRecord(
      id: id(), number: 1, startedAt: startedAt, finishedAt: maybe { $0.date() }, state: state,
      mode: one(of: SessionRecord.Mode.allCases), medium: one(of: Medium.allCases),
      interviewer: text(), seed: generator.next(),
      banks: list(0...3) { BankVersion(id: $0.text(), sha256: $0.text()) },
      decision: maybe { $0.one(of: Decision.allCases) },
      setting: SessionSetting(
        role: maybe { $0.text() }, job: maybe { $0.id() }, company: maybe { $0.text() },
        position: maybe { $0.text() }),
      turns: count == 0 ? [] : (1...count).map { turn(number: $0) })
  }

  /// A turn with all that belongs to it; no two of its ratings are for the same place.
  package mutating func turn(number: Int) -> Turn {
    Turn(
      number: number, role: one(of: Turn.Role.allCases), redoOf: maybe { $0.number(in: 1...9) },
      question: AskedQuestion(
        bank: maybe { $0.text() }, id: text(), kind: maybe { $0.one(of: QuestionKind.allCases) },
        competency: maybe { $0.text() }, text: text()),
      askedAt: date(),
      timing: Timing(
        thinkingSeconds: seconds(), answerSeconds: Double(self.number(in: 0...4000)) / 8,
        pausedSeconds: seconds(), budgetSeconds: self.number(in: 0...600)),
      skipped: Bool.random(using: &generator), answer: text(),
      followUps: list(0...3) {
        FollowUpExchange(
          text: $0.text(), sign: $0.maybe { $0.one(of: Sign.prompting) }, answer: $0.text(),
          answerSeconds: $0.seconds())
      },
      hints: list(0...2) { Hint(rule: $0.text(), matched: $0.list(0...3) { $0.text() }) },
      ratings: ratings())
  }

  /// Ratings of one turn by several people, each at most once on a dimension.
  package mutating func ratings() -> [Rating] {
    let dimensions = ["structure", "relevance", "evidence", "pace"].shuffled(using: &generator)
    let raters = [(Rater.own, nil), (.friend("Sam"), nil), (.own, "Sam"), (.friend("Åsa\0"), nil)]
    return raters.shuffled(using: &generator).prefix(number(in: 0...4)).flatMap { rater, predicts in
      dimensions.prefix(number(in: 0...4)).map { dimension in
        var rating = Rating(
          rater: rater, predicts: predicts, dimension: dimension,
          group: one(of: DimensionGroup.allCases), score: maybe { $0.number(in: 1...5) },
          medium: one(of: Medium.allCases), evidence: maybe { $0.text() },
          saw: rater == .own ? nil : maybe { $0.one(of: Saw.allCases) },
          comment: maybe { $0.text() }, ratedAt: maybe { $0.date() },
          earlier: earlier())
        rating.earlier = rating.earlier.latest(without: rating.score)
        return rating
      }
    }
  }

  private mutating func earlier() -> [EarlierScore] {
    list(0...2) {
      EarlierScore(score: $0.maybe { $0.number(in: 1...5) }, ratedAt: $0.maybe { $0.date() })
    }
  }

  /// A debrief that was written.
  package mutating func debrief() -> DebriefRecord {
    DebriefRecord(
      id: id(), friend: text(), writtenAt: date(),
      answers: maybe { $0.list(0...3) { $0.number(in: 1...9) } },
      redacted: list(0...2) { $0.text() })
  }

  /// What a friend sent back.
  package mutating func reply(by rater: String) -> Reply {
    Reply(
      debrief: id(), rater: rater, saw: maybe { $0.one(of: Saw.allCases) }, worked: text(),
      workOn: text(), tryNext: text(), decision: maybe { $0.one(of: Decision.allCases) },
      receivedAt: date(),
      remarks: list(0...2) { AnswerRemark(turn: $0.number(in: 1...9), text: $0.text()) }
        + list(0...2) {
          AnswerRemark(turn: $0.number(in: 1...9), quote: $0.text(), text: $0.text())
        })
  }

  /// A plan with an interviewer, questions and a rubric.
  package mutating func plan() -> Plan {
    Plan(
      interviewer: interviewer(), greeting: text(), warmUp: maybe { $0.text() },
      questions: list(0...5) { $0.question() }, closing: maybe { $0.text() },
      allowsFollowUps: Bool.random(using: &generator), rating: one(of: RatingTime.allCases),
      rubrics: RubricSet(general: rubric(), special: list(0...2) { $0.rubric() }))
  }

  /// A text: a nasty one, or several of them joined.
  package mutating func text() -> String {
    list(1...3) { $0.one(of: Self.nastyTexts) }.joined(separator: "\n")
  }
}

extension RandomRecords {
  private mutating func interviewer() -> Interviewer {
    Interviewer(
      id: text(), name: text(), about: text(), greetings: list(0...2) { $0.text() },
      warmUps: [], transitions: list(0...2) { $0.text() }, closings: [], farewells: [text()],
      nudges: .init(atTime: text(), over: text()), followUps: .init(atMost: 2, unprompted: 1),
      probes: [one(of: Sign.prompting): text()])
  }

  private mutating func question() -> Question {
    Question(
      bank: text(), id: text(), kind: one(of: QuestionKind.allCases), ask: text(),
      competency: text(), listensFor: list(0...2) { $0.text() },
      followUps: list(0...2) {
        FollowUp(ask: $0.text(), when: $0.maybe { $0.one(of: Sign.prompting) })
      })
  }

  private mutating func rubric() -> Rubric {
    let levels = [1: text(), 3: text(), 5: text()]
    return Rubric(
      id: text(), title: text(), kind: maybe { $0.one(of: QuestionKind.allCases) },
      dimensions: list(0...2) {
        Dimension(
          id: $0.text(), name: $0.text(), group: $0.one(of: DimensionGroup.allCases),
          question: $0.text(), levels: levels, media: [$0.one(of: Medium.allCases)])
      })
  }

  private mutating func id() -> UUID {
    let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }

  /// A time between 1970 and 2100, to the millisecond.
  private mutating func date() -> Date {
    let milliseconds = Int64.random(in: 0...4_102_444_800_000, using: &generator)
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  private mutating func seconds() -> Double { Double.random(in: 0...900, using: &generator) }

  private mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(in: 0...elements.count - 1)]
  }

  private mutating func maybe<Value>(_ value: (inout RandomRecords) -> Value) -> Value? {
    number(in: 0...2) == 0 ? nil : value(&self)
  }

  private mutating func list<Value>(
    _ count: ClosedRange<Int>, _ value: (inout RandomRecords) -> Value
  ) -> [Value] {
    (0..<number(in: count)).map { _ in value(&self) }
  }
}
