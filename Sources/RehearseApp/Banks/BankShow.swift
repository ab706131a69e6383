import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows the questions of one bank, without what they listen for: that comes after the answer.
  ///
  /// - Throws: ``CommandError``.
  package func banksShow(
    _ name: String, _ filter: QuestionFilter = QuestionFilter(), format: ReportFormat
  ) throws -> ExitStatus {
    let found = try bank(named: name)
    let questions = found.value.questions.filter(filter.wants)
    guard format != .text || !questions.isEmpty else {
      throw CommandError.noMatchingQuestion(
        filters: ["--bank \(found.value.id)"] + filter.words,
        meant: found.value.questions.meantFilter(
          competencies: filter.competencies, tags: filter.tags))
    }
    let uses = QuestionUses(self, of: found.value.id)
    let rows = questions.map { QuestionSummary($0, uses.of($0)) }
    switch format {
    case .json: try writeJSON(rows)
    case .csv: writeCSV([QuestionSummary.columns] + rows.map(\.fields))
    case .text: show(found, questions, uses)
    }
    return .done
  }

  private func show(
    _ found: BankLibrary.Found<QuestionBank>, _ questions: [Question], _ uses: QuestionUses
  ) {
    var text = StyledText.line(.init(found.value.title, .heading))
    text += aside("\(found.value.id) · \(found.path)")
    text += aside(QuestionCounts(questions).sentence)
    for question in questions {
      text += .blank + StyledText(question.ask, .spoken)
      text += aside(remark(question))
      if let use = uses.of(question) { text += aside(remark(use)) }
    }
    show(text)
  }

  private func remark(_ question: Question) -> String {
    let levels =
      question.levels.count == Level.allCases.count
      ? "any level" : question.levels.map(\.rawValue).joined(separator: ", ")
    let facts = [
      question.id, question.competency, levels, budgetText(question.budgetSeconds),
      count(question.followUps.count, "follow-up"),
    ]
    return facts.joined(separator: " · ")
  }

  /// `asked twice, last 2026-11-20 (your mean 3.5)`.
  private func remark(_ use: QuestionUse) -> String {
    let times = use.times == 1 ? "once" : use.times == 2 ? "twice" : "\(use.times) times"
    let mean = use.lastMean.map { " (your mean \(meanText($0)))" } ?? ""
    return "asked \(times), last \(environment.localTime(use.last).prefix(10))\(mean)"
  }

  /// Shows where banks are looked for.
  package func banksPath(asJSON: Bool = false) throws -> ExitStatus {
    if asJSON {
      let directories = library.directories.map { directory in
        BankPlacesDocument.Directory(
          path: directory, isThere: environment.files.kind(directory) != .nothing)
      }
      try writeJSON(BankPlacesDocument(directories: directories))
      return .done
    }
    for directory in library.directories {
      let kind = environment.files.kind(directory)
      console.writeRaw(directory + (kind == .nothing ? "  (not there)" : "") + "\n")
    }
    return .done
  }
}

/// What `banks path --json` writes, `rehearse.bank-places/1`.
private struct BankPlacesDocument: Encodable {
  var schema = "rehearse.bank-places/1"
  /// Where banks are looked for, in order.
  var directories: [Directory]

  struct Directory: Encodable {
    var path: String
    /// Whether there is something at that path.
    var isThere: Bool
  }
}
