/// The dimensions on which an answer is scored, and the levels that describe them.
package struct Rubric: Equatable, Codable, Sendable {
  /// Lower-case words joined by hyphens.
  package var id: String
  /// The title as it is shown.
  package var title: String
  /// The kind of question it serves; nil where it serves every kind, or only questions that name it.
  package var kind: QuestionKind?
  /// Whether its dimensions are scored only where a question names them; nil is no.
  package var isOnlyNamed: Bool?
  /// What is scored, in the order of scoring.
  package var dimensions: [Dimension]

  /// Creates a rubric from its parts.
  package init(
    id: String, title: String, kind: QuestionKind? = nil, isOnlyNamed: Bool? = nil,
    dimensions: [Dimension]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.isOnlyNamed = isOnlyNamed
    self.dimensions = dimensions
  }
}

/// One thing that can be seen in an answer, with its levels in observable words.
package struct Dimension: Equatable, Codable, Sendable {
  /// Lower-case words joined by hyphens; unique among all rubrics.
  package var id: String
  /// The name as it is shown.
  package var name: String
  /// Which of the three things a rater looks at it belongs to.
  package var group: DimensionGroup
  /// What the rater asks themselves.
  package var question: String
  /// What is seen at 1, 3 and 5; 2 and 4 lie between.
  package var levels: [Int: String]
  /// The media of an answer in which this dimension can be seen.
  package var media: [Medium]
  /// Question and levels as they are put to whoever scores themselves; nil where they are the same.
  package var own: Wording?

  /// A question with the levels that answer it.
  package struct Wording: Equatable, Codable, Sendable {
    /// What the rater asks themselves.
    package var question: String
    /// What is seen at 1, 3 and 5.
    package var levels: [Int: String]

    /// Creates a wording.
    package init(question: String, levels: [Int: String]) {
      self.question = question
      self.levels = levels
    }
  }

  /// Creates a dimension from its parts.
  package init(
    id: String, name: String, group: DimensionGroup, question: String, levels: [Int: String],
    media: [Medium], own: Wording? = nil
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.question = question
    self.levels = levels
    self.media = media
    self.own = own
  }

  /// The scores that have a description of their own, lowest first.
  package static let describedScores = [1, 3, 5]
  /// Every score that can be given.
  package static let scores = 1...5
}

/// The three things a rater looks at.
package enum DimensionGroup: String, CaseIterable, Codable, Sendable {
  case content
  case bodyLanguage = "body-language"
  case tone
}

/// How an answer was given, which decides what can be seen in it.
package enum Medium: String, CaseIterable, Codable, Sendable {
  /// Written at the keyboard.
  case typed
  /// Spoken to the room, and its gist typed afterwards.
  case aloud
  /// Spoken to a friend who rates it as it is given.
  case observed
}

/// The rubrics at hand: one for everyone, and content of its own for some kinds of question.
package struct RubricSet: Equatable, Codable, Sendable {
  /// The rubric that serves every kind.
  package var general: Rubric
  /// Rubrics that exchange the content dimensions for one kind.
  package var special: [Rubric]

  /// Creates a set from the general rubric and those that exchange its content for a kind.
  package init(general: Rubric, special: [Rubric] = []) {
    self.general = general
    self.special = special
  }

  /// The dimension with that id, whichever rubric holds it.
  package func dimension(_ id: String) -> Dimension? {
    ([general] + special).lazy.flatMap(\.dimensions).first { $0.id == id }
  }

  /// Every dimension of every rubric, each once.
  package var all: [Dimension] {
    var seen: Set<String> = []
    return ([general] + special).flatMap(\.dimensions).filter { seen.insert($0.id).inserted }
  }
}
