package import InterviewCore

/// One question as it was found in a source, before it is a question of a bank.
package struct Card: Equatable, Sendable {
  /// Where it stands.
  package var spot: Spot
  /// What in the source it was.
  package var shape: Shape
  /// The question; further lines of it are code or choices.
  package var question: String
  /// The answer in pieces: paragraphs, list items or lines.
  package var answer: [String] = []
  /// What the source asks below the question.
  package var followUps: [String] = []
  /// The heading, deck or column it stands under, as it is written there.
  package var competency: String?
  /// The kind that its heading or a column names.
  package var kind: QuestionKind?
  /// Whom it suits; empty where the source does not say.
  package var levels: [Level] = []
  /// Words to find it by, as they are written in the source.
  package var tags: [String] = []

  /// Creates a card.
  package init(spot: Spot, shape: Shape, question: String) {
    self.spot = spot
    self.shape = shape
    self.question = question
  }

  /// Stands before a piece of an answer that is code.
  static let codeMark = "```\n"
  /// The longest question that is imported, in characters; over 400 `banks check` warns.
  package static let longestQuestion = 1000

  /// The most follow-ups that are kept of a question.
  static let mostFollowUps = 6

  /// Takes what stands in brackets behind a question mark for what the interviewer is told, where a person wrote a list.
  mutating func takeOffRemarks() {
    guard [.bullet, .numbered, .heading, .paragraph, .line].contains(shape) else { return }
    var remarks: [String] = []
    func partedOff(_ text: String) -> String {
      guard let (question, remark) = QuestionLikeness.partedAtRemark(text) else { return text }
      remarks.append(remark)
      return question
    }
    question = partedOff(question)
    followUps = followUps.map(partedOff)
    answer = remarks + answer
  }

  /// What a card was in its source.
  package enum Shape: String, CaseIterable, Equatable, Sendable {
    case bullet
    case numbered
    case heading
    case fold
    case paragraph
    case tableRow
    case row
    case line
    case object
    case key
    case item
    case note
    case cloze
  }
}

/// A place in a source, as a person would count it.
package struct Spot: Hashable, Comparable, Sendable {
  /// The file's name as it was given.
  package var file: String
  /// What is counted.
  package var unit: Unit
  /// Its number, from 1.
  package var number: Int

  /// Creates a place.
  package init(file: String, unit: Unit = .line, number: Int) {
    self.file = file
    self.unit = unit
    self.number = number
  }

  /// What is counted in a file.
  package enum Unit: String, Equatable, Sendable {
    case line
    case note
    case row
  }

  /// Files by name, and within one by number.
  package static func < (first: Spot, second: Spot) -> Bool {
    (first.file, first.number) < (second.file, second.number)
  }
}

/// Something in a source that could be taken for a question and is not imported.
package struct LeftOut: Equatable, Sendable {
  /// Where it stands.
  package var spot: Spot
  /// Its text, or the beginning of it.
  package var text: String
  /// Why it is left out.
  package var reason: Reason

  /// Creates an entry.
  package init(spot: Spot, text: String, reason: Reason) {
    self.spot = spot
    self.text = String(text.prefix(200))
    self.reason = reason
  }

  /// Why something is left out.
  package enum Reason: String, CaseIterable, Equatable, Sendable {
    /// Nothing is written there.
    case empty
    /// There is an answer, and no question.
    case noQuestion
    /// The same question stands further up.
    case duplicate
    /// There is a picture or a sound, and no text.
    case pictureOnly
    /// The question is longer than one could ask aloud.
    case tooLong
    /// A link to another place of the page, as in a table of contents.
    case linkWithin
    /// A link to another page, and no question.
    case linkOnly
    /// It stands among others that are no questions either.
    case notAQuestion
    /// A heading over other questions.
    case headingOfOthers
    /// It asks within the answer to another question.
    case withinAnswer
    /// The other direction of a card that is imported.
    case reverse
    /// There is no room for it in one bank.
    case noRoom
  }
}
