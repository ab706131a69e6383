package import struct Foundation.UUID

/// What a coach or a recruiter is given of somebody's practice, and what they are asked.
///
/// It has own scores only where these were asked for; what was not chosen is nil.
package struct SharedRecord: Equatable, Sendable {
  /// Identifies the report, so that the answers find it again.
  package var id: UUID
  /// For whom it is.
  package var reader: String
  /// Who asks, by the name the reader knows; nil where none is given.
  package var from: String?
  /// A personal line to the reader.
  package var note: String?
  /// The day on which it was made.
  package var today: String
  /// From when to when was practised, in words.
  package var window: String
  /// How much was practised: a figure, and what it counts.
  package var facts: [Fact]
  /// What was asked about, the most asked first.
  package var competencies: [Competency]
  /// What there are questions about, and none was asked.
  package var neverAsked: [String]
  /// Who has said something of it, in a sentence; nil where nobody has.
  package var voices: String?
  /// What friends and interviewers said, the newest first.
  package var said: [Said]?
  /// The own scores.
  package var scores: [Score]?
  /// The search for a job.
  package var jobs: Jobs?
  /// The stories that are told.
  package var stories: [Story]?
  /// The newest answer to a question about each competency.
  package var answers: [Answer]?
  /// What the reader is asked.
  package var questions: [String]

  /// Creates a record with what always stands in it.
  package init(
    id: UUID, reader: String, from: String? = nil, note: String? = nil, today: String,
    window: String, facts: [Fact], competencies: [Competency] = [], neverAsked: [String] = [],
    voices: String? = nil, questions: [String] = []
  ) {
    self.id = id
    self.reader = reader
    self.from = from
    self.note = note
    self.today = today
    self.window = window
    self.facts = facts
    self.competencies = competencies
    self.neverAsked = neverAsked
    self.voices = voices
    self.questions = questions
  }

  /// A figure and what it counts.
  package struct Fact: Equatable, Sendable {
    /// The figure.
    package var figure: String
    /// What it counts.
    package var name: String

    /// Creates a fact.
    package init(_ figure: String, _ name: String) {
      self.figure = figure
      self.name = name
    }
  }

  /// What was asked about.
  package struct Competency: Equatable, Sendable {
    /// What it is called.
    package var name: String
    /// How often it was asked about.
    package var asked: Int
    /// The day on which that was last.
    package var last: String

    /// Creates a competency.
    package init(name: String, asked: Int, last: String) {
      self.name = name
      self.asked = asked
      self.last = last
    }
  }

  /// What somebody said.
  package struct Said: Equatable, Sendable {
    /// Who, as far as the reader is told, and when.
    package var who: String
    /// The words.
    package var words: String

    /// Creates it.
    package init(who: String, words: String) {
      self.who = who
      self.words = words
    }
  }

  /// The own scores on one dimension.
  package struct Score: Equatable, Sendable {
    /// The dimension.
    package var name: String
    /// How the answers were given.
    package var delivery: String
    /// The median.
    package var median: String
    /// In how many sessions it was scored.
    package var sessions: Int

    /// Creates scores.
    package init(name: String, delivery: String, median: String, sessions: Int) {
      self.name = name
      self.delivery = delivery
      self.median = median
      self.sessions = sessions
    }
  }

  /// The search for a job.
  package struct Jobs: Equatable, Sendable {
    /// How far applications came.
    package var steps: [Step]
    /// The applications, the newest first.
    package var list: [Application]
    /// How many more there are.
    package var more: Int

    /// Creates a search.
    package init(steps: [Step], list: [Application], more: Int = 0) {
      self.steps = steps
      self.list = list
      self.more = more
    }
  }

  /// How many of how many came from one stage to another.
  package struct Step: Equatable, Sendable {
    /// From what to what.
    package var name: String
    /// How many did.
    package var reached: Int
    /// Of how many.
    package var of: Int

    /// Creates a step.
    package init(name: String, reached: Int, of: Int) {
      self.name = name
      self.reached = reached
      self.of = of
    }
  }

  /// An application.
  package struct Application: Equatable, Sendable {
    /// Where; empty where nobody wrote it down.
    package var company: String
    /// As what.
    package var title: String
    /// What it has come to.
    package var stage: String
    /// When something happened last.
    package var last: String

    /// Creates an application.
    package init(company: String, title: String, stage: String, last: String) {
      self.company = company
      self.title = title
      self.stage = stage
      self.last = last
    }
  }

  /// A story that is told.
  package struct Story: Equatable, Sendable {
    /// What it is called.
    package var title: String
    /// Its parts in their order, each with its name.
    package var parts: [Part]
    /// What it shows.
    package var shows: [String]

    /// Creates a story.
    package init(title: String, parts: [Part], shows: [String]) {
      self.title = title
      self.parts = parts
      self.shows = shows
    }

    /// A part of a story.
    package struct Part: Equatable, Sendable {
      /// What it is called.
      package var name: String
      /// What it says.
      package var text: String

      /// Creates a part.
      package init(name: String, text: String) {
        self.name = name
        self.text = text
      }
    }
  }

  /// A question with what was answered.
  package struct Answer: Equatable, Sendable {
    /// What it is about; empty where it is about nothing in particular.
    package var competency: String
    /// The day on which it was given.
    package var day: String
    /// The question, and after it the follow-ups, each with what was said.
    package var exchanges: [Exchange]
    /// Whether its end was left out.
    package var isCut: Bool

    /// Creates an answer.
    package init(competency: String, day: String, exchanges: [Exchange], isCut: Bool = false) {
      self.competency = competency
      self.day = day
      self.exchanges = exchanges
      self.isCut = isCut
    }

    /// A question, and what was said to it.
    package struct Exchange: Equatable, Sendable {
      /// The question as it was put.
      package var question: String
      /// What was said.
      package var words: String

      /// Creates an exchange.
      package init(question: String, words: String) {
        self.question = question
        self.words = words
      }
    }
  }
}
