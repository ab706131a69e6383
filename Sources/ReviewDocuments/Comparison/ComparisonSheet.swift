/// A session as the candidate and their friends saw it, in the words that a page shows.
package struct ComparisonSheet: Equatable, Sendable {
  /// What it is called.
  package var title: String
  /// When and what for, a line each.
  package var facts: [String]
  /// How far what follows carries, and what else was found, a sentence each.
  package var findings: [String]
  /// Dimension by dimension, the widest gap first.
  package var gaps: [Gap]
  /// The answers that somebody said something about, the widest gap first.
  package var answers: [Answer]
  /// What each person thought of the whole.
  package var words: [Words]
  /// What to try next.
  package var next: [Step]
  /// What is left out and why; nil where nothing is.
  package var hidden: String?

  /// One dimension over all answers that can be compared.
  package struct Gap: Equatable, Sendable {
    /// What is scored.
    package var name: String
    /// The mean of each person's scores, from 1 to 5; the candidate's first.
    package var marks: [Mark]
    /// The gap in words.
    package var text: String

    /// Creates it.
    package init(name: String, marks: [Mark], text: String) {
      self.name = name
      self.marks = marks
      self.text = text
    }
  }

  /// Where somebody stands on a scale.
  package struct Mark: Equatable, Sendable {
    /// Who.
    package var who: String
    /// Whether it is the candidate.
    package var isOwn: Bool
    /// The score, from 1 to 5; nil where they saw none.
    package var score: Double?

    /// Creates it.
    package init(who: String, isOwn: Bool, score: Double?) {
      self.who = who
      self.isOwn = isOwn
      self.score = score
    }
  }

  /// One answer.
  package struct Answer: Equatable, Sendable {
    /// Its number in the session.
    package var number: Int
    /// What was asked.
    package var question: String
    /// What was said, and to each follow-up.
    package var said: [Exchange]
    /// What friends wrote on words of it.
    package var notes: [Note]
    /// What stays with each friend.
    package var reactions: [Remark]
    /// The dimensions on which it was scored, the widest gap first.
    package var scores: [Score]

    /// Creates it.
    package init(
      number: Int, question: String, said: [Exchange], notes: [Note] = [],
      reactions: [Remark] = [], scores: [Score] = []
    ) {
      self.number = number
      self.question = question
      self.said = said
      self.notes = notes
      self.reactions = reactions
      self.scores = scores
    }
  }

  /// What was said to a question or a follow-up.
  package struct Exchange: Equatable, Sendable {
    /// The follow-up; nil for the question itself.
    package var ask: String?
    /// The words.
    package var text: String

    /// Creates it.
    package init(ask: String? = nil, text: String) {
      self.ask = ask
      self.text = text
    }
  }

  /// What somebody wrote on some words of an answer.
  package struct Note: Equatable, Sendable {
    /// Who.
    package var who: String
    /// The words it is about.
    package var quote: String
    /// What they wrote.
    package var text: String

    /// Creates it.
    package init(who: String, quote: String, text: String) {
      self.who = who
      self.quote = quote
      self.text = text
    }
  }

  /// What somebody wrote.
  package struct Remark: Equatable, Sendable {
    /// Who.
    package var who: String
    /// What they wrote.
    package var text: String

    /// Creates it.
    package init(who: String, text: String) {
      self.who = who
      self.text = text
    }
  }

  /// How an answer was scored on one dimension.
  package struct Score: Equatable, Sendable {
    /// What is scored.
    package var name: String
    /// Everybody's score with what it means, the candidate's first.
    package var rows: [Row]
    /// That friends differ; nil where they do not.
    package var dispute: String?

    /// Creates it.
    package init(name: String, rows: [Row], dispute: String? = nil) {
      self.name = name
      self.rows = rows
      self.dispute = dispute
    }
  }

  /// One person's score.
  package struct Row: Equatable, Sendable {
    /// Who, and which score.
    package var mark: Mark
    /// What the score means.
    package var words: String
    /// What they wrote beside it.
    package var comment: String?
    /// The score that the candidate expected of them.
    package var expected: Int?

    /// Creates it.
    package init(mark: Mark, words: String, comment: String? = nil, expected: Int? = nil) {
      self.mark = mark
      self.words = words
      self.comment = comment
      self.expected = expected
    }
  }

  /// What one person thought of the whole.
  package struct Words: Equatable, Sendable {
    /// Who.
    package var who: String
    /// Whether they would hire the candidate, in words.
    package var decision: String?
    /// What they wrote, each with what it is about.
    package var lines: [Line]

    /// Creates it.
    package init(who: String, decision: String?, lines: [Line] = []) {
      self.who = who
      self.decision = decision
      self.lines = lines
    }
  }

  /// A text with what it is about.
  package struct Line: Equatable, Sendable {
    /// What it is about.
    package var name: String
    /// The text.
    package var text: String

    /// Creates it.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Something to do.
  package struct Step: Equatable, Sendable {
    /// What, and why.
    package var text: String
    /// The command for it, as it is typed in a shell; nil where it is somebody's advice.
    package var command: String?

    /// Creates it.
    package init(text: String, command: String? = nil) {
      self.text = text
      self.command = command
    }
  }

  /// Creates a sheet.
  package init(
    title: String, facts: [String] = [], findings: [String] = [], gaps: [Gap] = [],
    answers: [Answer] = [], words: [Words] = [], next: [Step] = [], hidden: String? = nil
  ) {
    self.title = title
    self.facts = facts
    self.findings = findings
    self.gaps = gaps
    self.answers = answers
    self.words = words
    self.next = next
    self.hidden = hidden
  }
}
