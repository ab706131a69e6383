/// An interviewer's character: wording and how hard they follow up. Data, not code.
package struct Interviewer: Equatable, Codable, Sendable {
  /// Lower-case words joined by hyphens.
  package var id: String
  /// The name as it is shown.
  package var name: String
  /// One line that tells a user what to expect.
  package var about: String
  /// The language of the wording, as a BCP 47 tag.
  package var language: String
  /// What is said before the first question.
  package var greetings: [String]
  /// Unscored questions to get into speaking.
  package var warmUps: [String]
  /// What is said between an answer and the next question; never praise.
  package var transitions: [String]
  /// How the candidate is invited to ask questions of their own.
  package var closings: [String]
  /// What is said at the end.
  package var farewells: [String]
  /// What is said when the time of a question is used, and again at half as much more.
  package var nudges: Nudges
  /// How hard they follow up.
  package var followUps: FollowUpHabit
  /// What to ask on a sign for which the question has no follow-up of its own.
  package var probes: [Sign: String]
  /// What may be asked after any whole story, where none of the question's own follow-ups is left to ask.
  package var further: [FollowUp]?
  /// What is said to a question back; nil where such a question is taken for the answer.
  package var askedBack: AskedBack?

  /// Creates an interviewer from its parts.
  package init(
    id: String, name: String, about: String, language: String = "en", greetings: [String],
    warmUps: [String], transitions: [String], closings: [String], farewells: [String],
    nudges: Nudges, followUps: FollowUpHabit, probes: [Sign: String], further: [FollowUp]? = nil,
    askedBack: AskedBack? = nil
  ) {
    self.askedBack = askedBack
    self.id = id
    self.name = name
    self.about = about
    self.language = language
    self.greetings = greetings
    self.warmUps = warmUps
    self.transitions = transitions
    self.closings = closings
    self.farewells = farewells
    self.nudges = nudges
    self.followUps = followUps
    self.probes = probes
    self.further = further
  }

  /// The two quiet remarks about time.
  package struct Nudges: Equatable, Codable, Sendable {
    /// Said once when the time is used.
    package var atTime: String
    /// Said once at half as much again.
    package var over: String

    /// Creates the pair of remarks.
    package init(atTime: String, over: String) {
      self.atTime = atTime
      self.over = over
    }
  }

  /// What is said to somebody who asks what is meant, before they answer.
  package struct AskedBack: Equatable, Codable, Sendable {
    /// Said where they ask which of several things they may tell.
    package var choice: String
    /// Said where they ask what a word means.
    package var meaning: String

    /// Creates the pair of replies.
    package init(choice: String, meaning: String) {
      self.choice = choice
      self.meaning = meaning
    }
  }

  /// How many follow-ups this interviewer allows for one question.
  package struct FollowUpHabit: Equatable, Codable, Sendable {
    /// All follow-ups to one question together.
    package var atMost: Int
    /// Those among them that no sign called for.
    package var unprompted: Int

    /// Creates a habit from its two limits.
    package init(atMost: Int, unprompted: Int) {
      self.atMost = atMost
      self.unprompted = unprompted
    }
  }
}
