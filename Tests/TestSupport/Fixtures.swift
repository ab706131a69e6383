package import InterviewCore

extension Question {
  /// A question about teamwork with one follow-up on a sign and one without.
  package static func sample(
    _ id: String = "disagreed", kind: QuestionKind = .behavioral, competency: String = "teamwork",
    seconds: Int = 180, followUps: [FollowUp]? = nil
  ) -> Question {
    Question(
      bank: "sample", id: id, kind: kind,
      ask: "Tell me about a time you disagreed with a teammate (\(id)).", competency: competency,
      budgetSeconds: seconds,
      listensFor: ["The disagreement is named without blame", "The outcome is told"],
      followUps: followUps ?? [
        FollowUp(ask: "And what came of it?", when: .noResult),
        FollowUp(ask: "How would your teammate tell this story?"),
      ])
  }
}

extension Interviewer {
  /// An interviewer of few words.
  package static func sample(atMost: Int = 2, unprompted: Int = 1) -> Interviewer {
    Interviewer(
      id: "neutral", name: "Neutral", about: "For tests.", greetings: ["Hello."],
      warmUps: ["What brings you here?"], transitions: ["Next."],
      closings: ["Your questions for me?"], farewells: ["Goodbye."],
      nudges: Nudges(atTime: "That is the time.", over: "Please end."),
      followUps: FollowUpHabit(atMost: atMost, unprompted: unprompted),
      probes: [.tooShort: "Tell me more.", .noOwnPart: "And you?"])
  }
}

extension Dimension {
  /// A dimension with short levels.
  package static func sample(
    _ id: String, group: DimensionGroup = .content, media: [Medium] = Medium.allCases
  ) -> Dimension {
    Dimension(
      id: id, name: id.prefix(1).uppercased() + id.dropFirst(), group: group,
      question: "How is the \(id)?",
      levels: [1: "No \(id)", 3: "Some \(id)", 5: "Full \(id)"], media: media)
  }
}

extension RubricSet {
  /// Two dimensions that show in a typed answer, and one that does not.
  package static let sample = RubricSet(
    general: Rubric(
      id: "default", title: "Sample",
      dimensions: [
        .sample("structure"), .sample("evidence"),
        .sample("eye-contact", group: .bodyLanguage, media: [.aloud, .observed]),
      ]))
}

extension Plan {
  /// A plan for so many sample questions; everything else only where it is asked for.
  package static func sample(
    questions: Int = 1, warmUp: Bool = false, closing: Bool = false, followUps: Bool = false,
    rating: RatingTime = .none, interviewer: Interviewer = .sample()
  ) -> Plan {
    Plan(
      interviewer: interviewer, greeting: "Hello.",
      warmUp: warmUp ? "What brings you here?" : nil,
      questions: (1...questions).map { .sample("q\($0)") },
      closing: closing ? "Your questions for me?" : nil, allowsFollowUps: followUps,
      rating: rating, rubrics: .sample)
  }
}

/// An answer that shows none of the signs: long enough, with a result, a number and a part of one's own.
package let completeAnswer = """
  We were two weeks from launch and my teammate wanted to rewrite the importer. I disagreed, because \
  I had measured it: 40 of 50 customers would never notice. I showed him the figures, we agreed to \
  keep it, and in the end we launched on time.
  """
