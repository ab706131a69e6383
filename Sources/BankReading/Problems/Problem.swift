/// Something wrong with a file, said to the person who wrote it.
package struct Problem: Equatable, Sendable {
  /// Whether the file can be used in spite of it.
  package var severity: Severity
  /// Which of the known problems of a bank, rubric or interviewer it is, for programs; the words may
  /// change, the code does not. Nil for other files.
  package var code: Code?
  /// What was found and what was expected; user's words in backticks, no full stop.
  package var message: String
  /// Where it is, the start of the file where the whole of it is meant; nil for a count of further
  /// problems.
  package var location: SourcePlace?
  /// The line it is on (nil where the whole file is meant), cut to about 100 columns around the place, without control characters.
  package var excerpt: String?
  /// The display column of the place within the excerpt, counted from 1.
  package var caretColumn: Int?
  /// What would mend it, where that can be told.
  package var hint: String?

  /// Creates a problem from its parts.
  package init(
    severity: Severity = .error, code: Code? = nil, message: String, location: SourcePlace? = nil,
    excerpt: String? = nil, caretColumn: Int? = nil, hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.caretColumn = caretColumn
    self.hint = hint
  }

  /// Whether the file can be used in spite of the problem.
  package enum Severity: String, Equatable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, and would be better without it.
    case warning
  }
}

/// A place in a file.
package struct SourcePlace: Equatable, Sendable {
  /// The file's name as the reader was given it.
  package var file: String
  /// The line, counted from 1.
  package var line: Int
  /// The column in Unicode scalars, counted from 1.
  package var column: Int

  /// Creates a place.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// What came of reading a file: the value, or the reasons why there is none.
package struct Report<Value> {
  /// What the file says; nil where there is an error.
  package var value: Value?
  /// What is wrong with it, in the order of the file.
  package var problems: [Problem]

  /// Creates a report.
  package init(value: Value?, problems: [Problem]) {
    self.value = value
    self.problems = problems
  }
}

extension Report: Equatable where Value: Equatable {}
extension Report: Sendable where Value: Sendable {}
