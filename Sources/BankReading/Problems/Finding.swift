/// A problem before its excerpt is cut: cheap to make, since a hostile file has very many.
struct Finding: Equatable {
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
final class Findings {
  /// The text they are about.
  let source: SourceText
  private(set) var all: [Finding] = []
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
    errors += 1
    guard errors <= Findings.mostKept else { return }
    all.append(Finding(code, message(), at: mark, hint: hint))
  }

  /// Adds a warning.
  func warning(
    _ code: Problem.Code, _ message: @autoclosure () -> String, at mark: SourceMark?,
    hint: String? = nil
  ) {
    warnings += 1
    guard warnings <= Findings.mostKept else { return }
    all.append(Finding(code, message(), at: mark, hint: hint, severity: .warning))
  }

  /// Adds a finding made elsewhere.
  func add(_ finding: Finding) {
    switch finding.severity {
    case .error: error(finding.code, finding.message, at: finding.mark, hint: finding.hint)
    case .warning: warning(finding.code, finding.message, at: finding.mark, hint: finding.hint)
    }
  }

  /// Whether a further error would only be counted, so that its message need not be thought about.
  var isFull: Bool { errors >= Findings.mostKept }

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
    let ranked = all.filter { $0.severity == .error } + all.filter { $0.severity == .warning }
    var shown = ranked.prefix(Findings.mostShown).enumerated().sorted { first, second in
      let start = SourceMark(line: 0, column: 0)
      let places = (first.element.mark ?? start, second.element.mark ?? start)
      return places.0 == places.1 ? first.offset < second.offset : places.0 < places.1
    }
    .map { problem($0.element) }
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

  private func problem(_ finding: Finding) -> Problem {
    var problem = Problem(
      severity: finding.severity, code: finding.code, message: finding.message,
      hint: finding.hint)
    // A problem of the whole file is said at its start, with nothing to point at.
    problem.location = SourcePlace(file: source.file, line: 1, column: 1)
    if let mark = finding.mark.map(source.nearest) {
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
