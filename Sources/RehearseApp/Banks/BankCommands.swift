import BankReading
import InterviewCore
import TerminalUI

extension App {
  /// Lists the banks that are found.
  ///
  /// - Throws: ``CommandError``.
  public func banksList(format: ReportFormat) throws -> ExitStatus {
    let shelf = library.banks()
    let rows = shelf.found.map(BankDocument.init)
    switch format {
    case .json: try writeJSON(rows)
    case .csv: writeCSV([BankDocument.columns] + rows.map(\.fields))
    case .text:
      warn(of: shelf.problems)
      guard !rows.isEmpty else {
        throw CommandError.noQuestionBank(searched: library.directories)
      }
      show(rows)
    }
    return .done
  }

  private func show(_ rows: [BankDocument]) {
    let width = console.capabilities.width
    let isNarrow = width < Self.narrow
    var table = TextTable(
      [.init("bank"), .init("questions", .right)]
        + (isNarrow ? [] : [.init("kind"), .init("title")]))
    for row in rows {
      table.add(
        [.init(row.bank), .init("\(row.questions)")]
          + (isNarrow ? [] : [.init(row.kind.rawValue, .quiet), .init(row.title)]))
    }
    console.write(table.styled(width: width), to: .output)
  }

  /// Shows the questions of one bank, without what they listen for: that comes after the answer.
  ///
  /// - Throws: ``CommandError``.
  public func banksShow(_ name: String, format: ReportFormat) throws -> ExitStatus {
    let found = try bank(named: name)
    let bank = found.value
    if format == .json {
      try writeJSON(bank.questions.map(QuestionSummary.init))
      return .done
    }
    var text = StyledText.line(.init(bank.title, .heading))
    text += aside(
      "\(bank.id) · \(bank.kind.rawValue) · \(count(bank.questions.count, "question")) · \(found.path)"
    )
    for question in bank.questions {
      let levels =
        question.levels.count == Level.allCases.count
        ? "any level" : question.levels.map(\.rawValue).joined(separator: ", ")
      text += .blank + StyledText(question.ask, .spoken)
      text += aside(
        "\(question.id) · \(question.competency) · \(levels) · \(budgetText(question.budgetSeconds)) · "
          + count(question.followUps.count, "follow-up"))
    }
    console.write(text, to: .output)
    return .done
  }

  /// Checks bank files and shows every problem; wrong when there is an error in any of them.
  ///
  /// - Throws: ``CommandError``.
  public func banksCheck(_ paths: [String]) throws -> ExitStatus {
    var status = ExitStatus.done
    for path in paths {
      do {
        let checked = try library.check(path)
        show(checked.problems)
        let errors = checked.problems.count { $0.severity == .error }
        let warnings = checked.problems.count - errors
        if errors > 0 { status = .badInput }
        console.write(
          StyledText(verdict(path, checked.bank?.value, errors: errors, warnings: warnings)),
          to: .output)
      } catch {
        status = report(error)
      }
    }
    return status
  }

  private func verdict(_ path: String, _ bank: QuestionBank?, errors: Int, warnings: Int) -> String
  {
    let found = [
      errors > 0 ? count(errors, "error") : nil, warnings > 0 ? count(warnings, "warning") : nil,
    ].compactMap { $0 }
    let what = bank.map { "\(count($0.questions.count, "question")), " } ?? ""
    return "\(path): \(what)\(found.isEmpty ? "no problems" : list(found, "and"))"
  }

  /// Shows where banks are looked for.
  public func banksPath() -> ExitStatus {
    for directory in library.directories {
      let kind = environment.files.kind(directory)
      console.writeRaw(directory + (kind == .nothing ? "  (not there)" : "") + "\n")
    }
    return .done
  }
}

/// A line of `banks list`, for programs.
struct BankDocument: Codable, Equatable {
  var bank: String
  var title: String
  var kind: QuestionKind
  var language: String
  var questions: Int
  var path: String

  init(_ found: BankLibrary.Found<QuestionBank>) {
    bank = found.value.id
    title = found.value.title
    kind = found.value.kind
    language = found.value.language
    questions = found.value.questions.count
    path = found.path
  }

  static let columns = ["bank", "title", "kind", "language", "questions", "path"]

  var fields: [String] { [bank, title, kind.rawValue, language, "\(questions)", path] }
}

/// A question of `banks show`, for programs; what it listens for is left out on purpose.
struct QuestionSummary: Codable, Equatable {
  var id: String
  var ask: String
  var competency: String
  var level: [Level]
  var seconds: Int
  var tags: [String]

  init(_ question: Question) {
    id = question.id
    ask = question.ask
    competency = question.competency
    level = question.levels
    seconds = question.budgetSeconds
    tags = question.tags
  }
}
