/// What somebody wants to have read on the evening before an interview, on one page.
package struct PrepSheet: Equatable, Sendable {
  /// What the job is called.
  package var title: String
  /// When and with whom, a line each.
  package var facts: [String]
  /// What they ask for, with the story for each.
  package var asks: [Ask]
  /// Answers as they were last practised.
  package var answers: [Answer]
  /// What interviewers and friends said, word for word.
  package var said: [Said]
  /// What to ask them.
  package var questions: [String]
  /// What could go wrong, and what then, in the person's own words.
  package var plan: String?
  /// What to bring.
  package var bring: [String]

  /// Something they ask for.
  package struct Ask: Equatable, Sendable {
    /// What it is.
    package var name: String
    /// The words of the posting.
    package var words: [String]
    /// The stories that show it: `3 The queue`.
    package var stories: [String]

    /// Creates it.
    package init(name: String, words: [String], stories: [String]) {
      self.name = name
      self.words = words
      self.stories = stories
    }
  }

  /// An answer that is sure to be wanted.
  package struct Answer: Equatable, Sendable {
    /// The question.
    package var question: String
    /// What was said last time; nil where it was never practised.
    package var text: String?
    /// The session in which that was.
    package var session: Int?

    /// Creates an answer.
    package init(question: String, text: String?, session: Int?) {
      self.question = question
      self.text = text
      self.session = session
    }
  }

  /// What somebody said.
  package struct Said: Equatable, Sendable {
    /// Who, and when.
    package var who: String
    /// The words.
    package var text: String

    /// Creates it.
    package init(who: String, text: String) {
      self.who = who
      self.text = text
    }
  }

  /// Creates a sheet.
  package init(
    title: String, facts: [String], asks: [Ask] = [], answers: [Answer] = [], said: [Said] = [],
    questions: [String] = [], plan: String? = nil, bring: [String] = []
  ) {
    self.title = title
    self.facts = facts
    self.asks = asks
    self.answers = answers
    self.said = said
    self.questions = questions
    self.plan = plan
    self.bring = bring
  }

  /// The sheet with every text of it changed.
  package func mappingTexts(_ change: (String) -> String) -> PrepSheet {
    PrepSheet(
      title: change(title), facts: facts.map(change),
      asks: asks.map {
        Ask(name: $0.name, words: $0.words.map(change), stories: $0.stories.map(change))
      },
      answers: answers.map {
        Answer(question: change($0.question), text: $0.text.map(change), session: $0.session)
      },
      said: said.map { Said(who: change($0.who), text: change($0.text)) },
      questions: questions.map(change), plan: plan.map(change), bring: bring.map(change))
  }
}
