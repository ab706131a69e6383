/// What the user asked for with `review report --for`.
package struct ShareOptions: Equatable, Sendable {
  /// For whom it is.
  package var reader: String
  /// From which sessions it is made.
  package var sessions: ProgressOptions
  /// What stands in it beside what was practised.
  package var parts: Set<SharedPart>
  /// What the reader is asked; what is missing up to three is filled in.
  package var questions: [String]
  /// The file to write, `-` for the output; when nil, a name is made from the reader's.
  package var output: String?
  /// Words that must not leave the machine.
  package var redactions: [String]
  /// Words that were taken out for this reader last time, and stay in.
  package var leftIn: [String]
  /// Whether to write without asking.
  package var isConfirmed: Bool
  /// Who asks, by the name the reader knows; nil takes the configuration's.
  package var from: String?
  /// A personal line to the reader.
  package var note: String?

  /// Creates options.
  package init(
    reader: String, sessions: ProgressOptions = ProgressOptions(), parts: Set<SharedPart> = [],
    questions: [String] = [], output: String? = nil, redactions: [String] = [],
    isConfirmed: Bool = false, from: String? = nil, note: String? = nil, leftIn: [String] = []
  ) {
    self.leftIn = leftIn
    self.reader = reader
    self.sessions = sessions
    self.parts = parts
    self.questions = questions
    self.output = output
    self.redactions = redactions
    self.isConfirmed = isConfirmed
    self.from = from
    self.note = note
  }

  /// How many questions are asked.
  package static let mostQuestions = 3
  /// The characters of a question at most.
  package static let longestQuestion = 300
}

/// What a report for somebody else has only where it was chosen.
package enum SharedPart: String, CaseIterable, Sendable {
  case jobs
  case stories
  case answers
  /// What friends and interviewers said.
  case said
  /// The own scores.
  case scores

  /// Reads `jobs,stories`; nil where a word is none of them.
  package static func parts(_ typed: String) -> Set<SharedPart>? {
    let words = typed.lowercased().split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace } }
    let parts = words.map { SharedPart(rawValue: String($0)) }
    return parts.contains(nil) ? nil : Set(parts.compactMap(\.self))
  }
}
