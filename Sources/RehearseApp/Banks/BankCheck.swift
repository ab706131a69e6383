import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Checks bank files and shows every problem; wrong when there is an error in any of them. Without
  /// a path, all that would be found are checked: banks, rubrics and interviewers. A directory stands
  /// for all of these that lie in it, `-` for what is piped in.
  ///
  /// - Throws: ``CommandError``.
  package func banksCheck(_ paths: [String], format: ReportFormat = .text) throws -> ExitStatus {
    let paths = paths.isEmpty ? library.paths() : paths
    guard !paths.isEmpty else { throw CommandError.noQuestionBank(searched: library.directories) }
    if paths.contains("-"), console.capabilities.isInteractive { throw CommandError.nothingPiped }
    var status = ExitStatus.done
    var files: [CheckedFile] = []
    for path in paths {
      do {
        for path in try yamlFiles(at: path) {
          let file = try library.check(path)
          if file.errors > 0 { status = .badInput }
          if format == .text { show(file) }
          files.append(file)
        }
      } catch {
        status = report(error)
      }
    }
    if format == .json {
      try writeJSON(BankCheckDocument(files: files.map(BankCheckDocument.File.init)))
    }
    return status
  }

  /// What a path stands for: the files of a directory, or itself.
  private func yamlFiles(at path: String) throws -> [String] {
    guard environment.files.kind(path) == .directory else { return [path] }
    let directory = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let paths = library.paths(below: [directory])
    if paths.isEmpty { throw CommandError.noYAMLFile(directory: path) }
    return paths
  }

  /// Shows the problems of one file, and how many there are.
  func show(_ file: CheckedFile) {
    show(file.problems)
    let found = [
      file.errors > 0 ? count(file.errors, "error") : nil,
      file.warnings > 0 ? count(file.warnings, "warning") : nil,
    ].compactMap { $0 }
    let what = file.content.map { "\($0), " } ?? ""
    let verdict = "\(file.path): \(what)\(found.isEmpty ? "no problems" : list(found, "and"))"
    console.write(.line(.init(verdict), wraps: false), to: .output)
  }
}

/// What came of checking one file.
struct CheckedFile {
  var path: String
  /// What is in it, such as `2 questions`; nil where it cannot be used.
  var content: String?
  var problems: [Problem]

  var errors: Int { problems.count { $0.severity == .error } }
  var warnings: Int { problems.count - errors }

  init<Value>(_ path: String, _ report: Report<Value>, content: (Value) -> String) {
    self.path = path
    self.content = report.value.map(content)
    problems = report.problems
  }
}

/// What `banks check` found, for programs.
struct BankCheckDocument: Codable, Equatable {
  var schema = "rehearse.check/1"
  var files: [File]

  /// One file; `usable` says whether it can be used in spite of its problems.
  struct File: Codable, Equatable {
    var file: String
    var usable: Bool
    var errors: Int
    var warnings: Int
    var problems: [Item]

    init(_ checked: CheckedFile) {
      file = checked.path
      usable = checked.content != nil
      errors = checked.errors
      warnings = checked.warnings
      problems = checked.problems.map(Item.init)
    }
  }

  /// One problem; columns are counted in Unicode scalars, `caretColumn` in columns of the excerpt.
  struct Item: Codable, Equatable {
    @Nullable var line: Int?
    @Nullable var column: Int?
    var severity: String
    @Nullable var code: String?
    var message: String
    @Nullable var hint: String?
    @Nullable var excerpt: String?
    @Nullable var caretColumn: Int?

    init(_ problem: Problem) {
      _line = Nullable(problem.location?.line)
      _column = Nullable(problem.location?.column)
      severity = problem.severity.rawValue
      _code = Nullable(problem.code?.rawValue)
      message = problem.message
      _hint = Nullable(problem.hint)
      _excerpt = Nullable(problem.excerpt)
      _caretColumn = Nullable(problem.caretColumn)
    }
  }
}
