import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Lists the banks that are found, with how many of their questions were asked, and when.
  ///
  /// - Throws: ``CommandError``.
  package func banksList(
    _ filter: QuestionFilter = QuestionFilter(), format: ReportFormat
  ) throws -> ExitStatus {
    let shelf = library.banks()
    if format == .text { warn(of: shelf.problems) }
    let rows = try wanted(shelf, filter, isReport: format != .text)
    let uses = QuestionUses(self)
    let documents = rows.map { BankDocument($0, uses) }
    switch format {
    case .json: try writeJSON(documents)
    case .csv: writeCSV([BankDocument.columns] + documents.map(\.fields))
    case .text: show(documents, rows.flatMap(\.value.questions), uses)
    }
    return .done
  }

  /// The banks with the questions that a filter wants; those with none are left out.
  ///
  /// - Throws: ``CommandError`` where there is nothing to show to a person.
  func wanted(
    _ shelf: BankLibrary.Shelf<QuestionBank>, _ filter: QuestionFilter, isReport: Bool
  ) throws -> [BankLibrary.Found<QuestionBank>] {
    guard isReport || !shelf.found.isEmpty else {
      throw CommandError.noQuestionBank(searched: library.directories)
    }
    guard !filter.isEmpty else { return shelf.found }
    let rows = shelf.found.map { found in
      var found = found
      found.value.questions = found.value.questions.filter(filter.wants)
      return found
    }.filter { !$0.value.questions.isEmpty }
    guard isReport || !rows.isEmpty else {
      throw CommandError.noMatchingQuestion(
        filters: filter.words,
        meant: shelf.found.flatMap(\.value.questions).meantFilter(
          competencies: filter.competencies, tags: filter.tags))
    }
    return rows
  }

  private func show(_ rows: [BankDocument], _ questions: [Question], _ uses: QuestionUses) {
    let width = console.capabilities.width
    let isNarrow = width < Self.narrow
    // Columns that say nothing of any bank leave their room to the titles.
    let wasAsked = rows.contains { $0.asked > 0 }
    var table = TextTable(
      [.init("bank"), .init("questions", .right)]
        + (wasAsked ? [.init("asked", .right)] : [])
        + (wasAsked && !isNarrow ? [.init("last")] : [])
        + (isNarrow ? [] : [.init("kind"), .init("title")]))
    for row in rows {
      let asked = StyledText.Span(row.asked == 0 ? "" : "\(row.asked)")
      let last = row.lastAskedAt.map { String(environment.localTime($0).prefix(10)) } ?? ""
      table.add(
        [.init(row.bank), .init("\(row.questions)")]
          + (wasAsked ? [asked] : [])
          + (wasAsked && !isNarrow ? [.init(last)] : [])
          + (isNarrow ? [] : [.init(row.kind.rawValue, .quiet), .init(row.title)]))
    }
    show(table.styled(width: width) + .blank + aside(QuestionCounts(questions).sentence))
  }
}

/// How many questions there are of each kind, level and competency.
struct QuestionCounts: Codable, Equatable {
  var questions: Int
  var kinds: [String: Int]
  /// A question that suits several levels counts for each.
  var levels: [String: Int]
  var competencies: [String: Int]

  init(_ all: [Question]) {
    questions = all.count
    kinds = Dictionary(all.map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +)
    levels = Dictionary(all.flatMap(\.levels).map { ($0.rawValue, 1) }, uniquingKeysWith: +)
    competencies = Dictionary(all.map { ($0.competency, 1) }, uniquingKeysWith: +)
  }

  /// `3 questions: 2 behavioral, 1 technical; 2 for junior, 3 for mid and 3 for senior`.
  var sentence: String {
    let kinds = QuestionKind.allCases.compactMap { kind in
      self.kinds[kind.rawValue].map { "\($0) \(kind.rawValue)" }
    }
    let levels = Level.allCases.compactMap { level in
      self.levels[level.rawValue].map { "\($0) for \(level.rawValue)" }
    }
    return "\(count(questions, "question")): \(list(kinds, "and")); \(list(levels, "and")); "
      + count(competencies.count, "competency", plural: "competencies")
  }
}
