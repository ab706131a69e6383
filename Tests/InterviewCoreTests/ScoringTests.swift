import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct ScoringTests {
  private func scored(_ lines: String..., answer: String = completeAnswer) -> Interviewing {
    var interview = Interviewing(.sample(rating: .end))
    interview.answer(answer)
    interview.type("yes")
    for line in lines { interview.type(line) }
    return interview
  }

  @Test func `asks only for what can be seen in the medium`() {
    let interview = scored("3", "2", "n")
    expectNoDifference(interview.keptRatings.map(\.dimension), ["structure", "evidence"])
    expectNoDifference(interview.keptRatings.map(\.score), [3, 2])
  }

  @Test(arguments: ["6", "0", "x", "", "3.5", "three", "3 4 2", "10", "3 6"])
  func `something else than a score is named, and the question stays`(typed: String) {
    let interview = scored(typed)
    #expect(interview.said.last == .scoring(.badScore(typed, wanted: 2)))
    #expect(interview.session.wantedDimensions == ["structure", "evidence"])
    #expect(interview.keptRatings.isEmpty)
  }

  @Test func `too few scores are told what they were taken for, and what is open`() {
    var interview = scored("3")
    #expect(
      interview.said.last
        == .scoring(
          .partly(taken: [.sample("structure")], scores: [3], open: [.sample("evidence")], .own)))
    #expect(interview.session.wantedDimensions == ["evidence"])
    interview.type("-")
    #expect(interview.keptRatings.map(\.score) == [3, nil])
  }

  @Test func `not observed is kept as no score`() {
    #expect(scored("-").keptRatings.map(\.score) == [nil])
  }

  @Test func `a high score asks for the words that show it`() {
    let interview = scored("3 5", "I had measured  IT")
    #expect(interview.keptRatings.last?.dimension == "evidence")
    #expect(interview.keptRatings.last?.evidence == "I had measured  IT")
  }

  @Test func `where words are asked for, a question mark shows the answer`() {
    var interview = scored("43", "?")
    guard case .scoring(.reminder(let turn, _, _))? = interview.said.last else {
      Issue.record("said \(String(describing: interview.said.last))")
      return
    }
    #expect(turn.wholeAnswer.contains("measured"))
    interview.type("")
    #expect(interview.keptRatings.map(\.score) == [3, 4])
  }

  @Test func `words that are not in the answer are no evidence`() {
    var interview = scored("43", "I saved the company")
    #expect(interview.said.last == .scoring(.notInAnswer("I saved the company")))
    interview.type("")
    #expect(interview.keptRatings.map(\.evidence) == [nil, nil])
    #expect(interview.keptRatings.map(\.score) == [3, 4])
  }

  @Test func `scores that are typed where words are wanted are no words`() {
    var interview = scored("43", "2 1")
    #expect(interview.said.last == .scoring(.scoresForWords("2 1")))
    interview.type("")
    #expect(interview.keptRatings.map(\.evidence) == [nil, nil])
    #expect(interview.keptRatings.map(\.score) == [3, 4])
  }

  @Test func `going back replaces the score before`() {
    let interview = scored("3", "<", "2 1")
    expectNoDifference(
      interview.session.record.turns.first?.ratings.map(\.score), [2, 1])
  }

  @Test func `names the lowest dimension and offers one more try`() {
    let interview = scored("3", "2")
    #expect(
      interview.said.suffix(2) == [
        .redoing(.lowest(dimension: .sample("evidence"), mean: 2)),
        .redoing(.offer(interview.session.record.turns[0].question, score: 2)),
      ])
  }

  @Test func `what shows a tone stands in no transcript, so any words are taken`() {
    var plan = Plan.sample(rating: .end)
    plan.rubrics = RubricSet(
      general: Rubric(
        id: "default", title: "One",
        dimensions: [
          Dimension(
            id: "composure", name: "Composure", group: .tone, question: "How did it sound?",
            levels: [1: "Upset", 3: "Uneven", 5: "Calm"], media: Medium.allCases)
        ]), special: [])
    var interview = Interviewing(plan)
    interview.answer(completeAnswer)
    interview.type("yes", "5", "I told it calmly")
    #expect(interview.keptRatings.last?.evidence == "I told it calmly")
  }

  @Test func `a second answer is kept beside the first and scored like it`() {
    var interview = scored("3", "2", "yes")
    interview.answer(completeAnswer + " Again.")
    interview.type("3", "3")
    let turns = interview.session.record.turns
    expectNoDifference(turns.map(\.role), [.question, .redo])
    expectNoDifference(turns.map(\.redoOf), [nil, 1])
    #expect(interview.said.contains(.redoing(.beforeAndAfter(first: 1, second: 2))))
    #expect(interview.session.record.state == .finished)
  }

  @Test func `whoever was left in the second answer goes on with it, and is not asked again`()
    throws
  {
    var first = scored("3", "2", "yes")
    let left = first.handle(.line("It began")) + first.handle(.closed(UnfinishedLine("so")))
    let draft = try #require(left.keptDrafts.last ?? nil)
    let record = first.session.record
    var second = Interviewing(
      first.session.plan, turns: record.turns, decision: record.decision, draft: draft)
    #expect(second.said.contains(.answering(.goingOn(lines: ["It began"]))))
    #expect(!second.said.contains { if case .redoing = $0 { true } else { false } })
    second.answer("again.")
    #expect(second.session.record.turns.last?.answer == "It began\nagain.")
  }

  @Test func `full marks leave nothing to try again`() {
    let interview = scored("5 5", "")
    #expect(interview.session.record.state == .finished)
  }

  @Test(
    arguments: [
      ("3 2", [3, 2]), ("32", [3, 2]), ("3,2", [3, 2]), ("3-", [3, nil]), ("- 2", [nil, 2]),
      (" 2  3 ", [2, 3]), ("--", [nil, nil]),
    ] as [(String, [Int?])])
  func `a line scores an answer, with spaces or without`(line: String, scores: [Int?]) {
    expectNoDifference(scored(line).keptRatings.map(\.score), scores)
  }

  @Test func `one answer asks for words once, for its highest score`() {
    let interview = scored("4 5")
    guard case .evidence(let dimension, score: 5) = interview.session.request else {
      Issue.record("asked for \(String(describing: interview.session.request))")
      return
    }
    #expect(dimension.id == "evidence")
  }

  @Test func `whoever wants to goes one by one, with words for every high score`() {
    var interview = scored("?", "4")
    #expect(interview.session.request == .evidence(.sample("structure"), score: 4))
    interview.type("")
    #expect(interview.session.wantedDimensions == ["evidence"])
    interview.type("5")
    #expect(interview.session.request == .evidence(.sample("evidence"), score: 5))
  }

  @Test func `full scoring always goes one by one`() {
    var plan = Plan.sample(rating: .end)
    plan.scoring = .full
    var interview = Interviewing(plan)
    interview.answer(completeAnswer)
    interview.type("yes")
    #expect(interview.session.wantedDimensions == ["structure"])
  }

  @Test func `scores that are there already are kept by Enter`() throws {
    let turns = scored("3 2").session.record.turns
    var again = Scoring(of: turns, with: .sample, in: .typed, again: true)
    #expect(again.handle("").isEmpty)
    #expect(again.isOver)
  }

  @Test func `best and worst are named on one line, one after the other, or both again`() {
    for lines in [["2 1"], ["2", "1"], ["1", "2 1"]] {
      var interview = judged(answers: 2)
      for line in lines { interview.type(line) }
      #expect(interview.session.record.best == 2)
      #expect(interview.session.record.worst == 1)
    }
  }

  @Test func `neither best nor worst is not asked again after a break`() {
    var interview = judged(answers: 2)
    interview.type("-")
    #expect(interview.session.record.declined == [.best, .worst])
    #expect(interview.session.wantedDimensions == ["structure", "evidence"])
  }

  @Test(arguments: ["3", "1 1", "0", "x", "1 2 1", "1 9", ""])
  func `what names no two answers is told so`(typed: String) {
    var interview = judged(answers: 2)
    #expect(
      interview.type(typed).said == [.verdict(.badExtremes(typed, answers: [1, 2]))])
  }

  private func judged(answers: Int) -> Interviewing {
    var interview = Interviewing(.sample(questions: answers, rating: .end))
    for _ in 0..<answers { interview.answer(completeAnswer) }
    interview.type("yes")
    return interview
  }

  @Test(arguments: [
    ("strong no", Decision.strongNo), ("Strong-Yes", .strongYes), ("n", .no), (" yes ", .yes),
    ("sy", .strongYes),
  ])
  func `a decision can be typed as one thinks of it`(typed: String, decision: Decision) {
    var interview = Interviewing(.sample(rating: .end))
    interview.answer(completeAnswer)
    interview.type(typed)
    #expect(interview.session.record.decision == decision)
  }

  @Test(arguments: ["", "maybe", "5", "strong"])
  func `another word is no decision`(typed: String) {
    var interview = Interviewing(.sample(rating: .end))
    interview.answer(completeAnswer)
    #expect(interview.type(typed).said == [.verdict(.badDecision(typed))])
  }

  @Test func `an observer's scores are kept as given live, the candidate's own are not`() {
    var plan = Plan.sample(rating: .end)
    plan.observer = "Sam"
    var interview = Interviewing(plan, medium: .observed)
    interview.type("", "", "The gist.", "", "3 2 1", "yes", "321", "n")
    expectNoDifference(
      interview.keptRatings.map(\.saw), [.live, .live, .live, nil, nil, nil])
    expectNoDifference(
      interview.keptRatings.prefix(3).map(\.rater), Array(repeating: .friend("Sam"), count: 3))
  }

  @Test func `a mean leaves out what was not observed`() {
    var record = scored("3", "-", "n").session.record
    record.turns[0].ratings.append(
      Rating(
        rater: .friend("Sam"), dimension: "structure", group: .content, score: 1, medium: .typed))
    #expect(
      record.means(in: RubricSet.sample.all) == [DimensionMean(dimension: "structure", mean: 3)])
  }
}
