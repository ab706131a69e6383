/// A problem before its excerpt is cut: cheap to make, since a hostile file has very many.
struct Diagnostic: Equatable {
  var severity = Problem.Severity.error
  var code: Problem.Code
  var message: String
  var mark: SourceMark?
  var hint: String?

  init(
    _ code: Problem.Code, _ message: String, at mark: SourceMark? = nil, hint: String? = nil,
    severity: Problem.Severity = .error
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.mark = mark
    self.hint = hint
  }
}

/// The problems found so far in one file.
final class Diagnostics {
  /// The text they are about.
  let source: SourceText
  private(set) var all: [Diagnostic] = []
  private(set) var errors = 0
  private(set) var warnings = 0

  /// The most problems that are kept of each severity; the rest are counted.
  static let mostKept = 1000
  /// The most problems that are shown.
  static let mostShown = 100

  /// Starts with none.
  init(source: SourceText) {
    self.source = source
  }

  /// Adds an error.
  func error(
    _ code: Problem.Code, _ message: @autoclosure () -> String, at mark: SourceMark?,
    hint: String? = nil
  ) {
    error(Diagnostic(code, message(), at: mark, hint: hint))
  }

  /// Adds an error made elsewhere.
  func error(_ diagnostic: @autoclosure () -> Diagnostic) {
    errors += 1
    guard errors <= Diagnostics.mostKept else { return }
    all.append(diagnostic())
  }

  /// Adds a warning.
  func warning(
    _ code: Problem.Code, _ message: @autoclosure () -> String, at mark: SourceMark?,
    hint: String? = nil
  ) {
    warnings += 1
    guard warnings <= Diagnostics.mostKept else { return }
    all.append(Diagnostic(code, message(), at: mark, hint: hint, severity: .warning))
  }

  /// Whether a further error would only be counted, so that its message need not be thought about.
  var isFull: Bool { errors >= Diagnostics.mostKept }

  /// The value with all problems, or without itself where one of them is an error.
  func report<Value>(_ value: Value?) -> Report<Value> {
    if value == nil, errors == 0 {
      error(.unreadable, "the file cannot be read", at: nil)
    }
    return Report(value: errors == 0 ? value : nil, problems: problems())
  }

  /// The problems with their excerpts, errors rather than warnings where not all can be shown, in
  /// the order of the file.
  func problems() -> [Problem] {
    let ordered = inOrder(all)
    let ranked =
      ordered.filter { $0.severity == .error } + ordered.filter { $0.severity == .warning }
    var shown = inOrder(Array(ranked.prefix(Diagnostics.mostShown))).map(problem)
    if errors + warnings > shown.count {
      let severity: Problem.Severity = errors > shown.count ? .error : .warning
      let more = errors + warnings - shown.count
      shown.append(
        Problem(
          severity: severity, code: .more,
          message: "\(more) more problem\(more == 1 ? "" : "s") not shown"))
    }
    return shown
  }

  /// By their places, those of one place as they were found.
  private func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { first, second in
      let start = SourceMark(line: 0, column: 0)
      let places = (first.element.mark ?? start, second.element.mark ?? start)
      return places.0 == places.1 ? first.offset < second.offset : places.0 < places.1
    }
    .map(\.element)
  }

  private func problem(_ diagnostic: Diagnostic) -> Problem {
    var problem = Problem(
      severity: diagnostic.severity, code: diagnostic.code, message: diagnostic.message,
      hint: diagnostic.hint)
    // A problem of the whole file is said at its start, with nothing to point at.
    problem.location = SourcePlace(file: source.file, line: 1, column: 1)
    if let mark = diagnostic.mark.map(source.nearest) {
      let line = source.line(mark.line)
      problem.location = SourcePlace(file: source.file, line: mark.line, column: mark.column)
      if !line.isEmpty {
        let excerpt = Excerpt(line: line, column: mark.column)
        problem.excerpt = excerpt.text
        problem.caretColumn = excerpt.caretColumn
      }
    }
    return problem
  }
}
