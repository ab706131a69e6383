/// What an interview is going to ask, settled before it starts.
///
/// A plan holds the texts themselves, so that a suspended session goes on unchanged when its banks
/// have been edited meanwhile.
package struct Plan: Equatable, Codable, Sendable {
  /// Who asks.
  package var interviewer: Interviewer
  /// The greeting, chosen among the interviewer's.
  package var greeting: String
  /// The unscored question before the first; nil where none is wanted.
  package var warmUp: String?
  /// The questions in the order of asking.
  package var questions: [Question]
  /// The invitation to ask questions of one's own; nil where none is wanted.
  package var closing: String?
  /// Whether answers are followed up.
  package var allowsFollowUps: Bool
  /// When the candidate scores.
  package var rating: RatingTime
  /// How closely they score; quickly when nil, as in a plan from before there was a choice.
  package var scoring: ScoringDepth?
  /// What the answers are scored on.
  package var rubrics: RubricSet
  /// How each question came to be chosen, in the order of the questions; nil where it was by lot.
  package var choices: [Choice]?
  /// The friend whose scores the candidate predicts; nil where they do not.
  package var predicts: String?
  /// The friend who sits by and rates what they see; nil where nobody does.
  package var observer: String?
  /// How a real interview is remembered; nil where the interview is held here.
  package var recall: Recall?
  /// Whether the sound of answers is recorded; not when nil.
  package var records: Bool?
  /// Whether the questions are spoken; not when nil.
  package var speaks: Bool?
  /// The stories of which the candidate names one before each answer; nil where they name none.
  package var stories: [StoryName]?

  /// Creates a plan from its parts.
  package init(
    interviewer: Interviewer, greeting: String, warmUp: String?, questions: [Question],
    closing: String?, allowsFollowUps: Bool, rating: RatingTime, scoring: ScoringDepth? = nil,
    rubrics: RubricSet,
    choices: [Choice]? = nil, predicts: String? = nil, observer: String? = nil,
    recall: Recall? = nil
  ) {
    self.interviewer = interviewer
    self.greeting = greeting
    self.warmUp = warmUp
    self.questions = questions
    self.closing = closing
    self.allowsFollowUps = allowsFollowUps
    self.rating = rating
    self.scoring = scoring
    self.rubrics = rubrics
    self.choices = choices
    self.predicts = predicts
    self.observer = observer
    self.recall = recall
  }
}

/// How closely answers are scored.
package enum ScoringDepth: String, CaseIterable, Codable, Sendable {
  /// A line an answer, with its levels in view.
  case quick
  /// Dimension by dimension, each high score with the words that show it.
  case full
}

/// When the candidate scores their answers.
package enum RatingTime: String, CaseIterable, Codable, Sendable {
  /// After each answer.
  case each
  /// After the last question.
  case end
  /// Not in this session; `rate` does it later.
  case none
}
