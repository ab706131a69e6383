import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows a session as a scorecard, or as JSON.
  ///
  /// - Throws: ``CommandError``.
  package func reviewShow(_ reference: SessionReference, format: ReportFormat) throws -> ExitStatus
  {
    let store = try openStore()
    let record = try noticing(in: store.find(reference), store)
    switch format {
    case .json: try writeJSON(SessionDocument(record))
    case .text, .csv:
      let card = Scorecard(
        record: record, rubrics: try rubrics(), blocks: showsBlocks,
        sound: soundText)
      show(card.text(self))
    }
    return .done
  }

  /// The session with the hints that only other sessions can give, and without those switched off.
  ///
  /// - Throws: ``CommandError``.
  func noticing(in record: SessionRecord, _ store: any Store) throws -> SessionRecord {
    let off = try configuration().hintsOff
    var record = record
    let told =
      off.contains(.sameStory)
      ? [] : try store.stories(upTo: record.number, limit: SameStory.mostEarlier)
    let stories = SameStory(StoryTellings(try store.storyBook().stories).naming(told))
    for (index, turn) in record.turns.enumerated() {
      let again = stories.hint(in: turn, of: record.number)
      record.turns[index].hints = turn.hints.without(off) + [again].compactMap { $0 }
    }
    return record
  }

  /// Lists sessions, newest first.
  ///
  /// - Throws: ``CommandError``.
  package func reviewList(limit: Int, format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let summaries = try store.summaries(limit: limit, skipping: 0)
    switch format {
    case .json: try writeJSON(summaries.map(SummaryDocument.init))
    case .csv: writeCSV([SummaryDocument.columns] + summaries.map { SummaryDocument($0).fields })
    case .text: try show(summaries, of: store)
    }
    return .done
  }

  private func show(_ summaries: [SessionSummary], of store: any TranscriptStore) throws {
    guard !summaries.isEmpty else { return noteNoSession() }
    let width = console.capabilities.width
    var table = TextTable(width < Self.narrow ? Self.narrowColumns : Self.columns)
    for summary in summaries { table.add(width < Self.narrow ? narrowRow(summary) : row(summary)) }
    show(table.styled(width: width))
    let total = try store.count()
    if total > summaries.count {
      note(
        aside(
          naming: "\(total - summaries.count) older: `review list --limit \(total)` shows them all."
        ))
    }
  }

  private static let columns: [TextTable.Column] = [
    .init("no.", .right), .init("when"), .init("medium"), .init("asked", .right),
    .init("time", .right), .init("hired?"), .init("lowest"), .init("state"),
  ]
  private static let narrowColumns: [TextTable.Column] = [
    .init("no.", .right), .init("when"), .init("lowest"),
  ]

  private func narrowRow(_ summary: SessionSummary) -> [StyledText.Span] {
    let lowest = summary.lowest.map { "\($0.dimension) \(meanText($0.mean))" }
    return [
      .init("\(summary.number)"), .init(environment.localTime(summary.startedAt), .quiet),
      .init(
        lowest ?? (summary.state == .finished ? "(not scored)" : "(\(summary.state.rawValue))")),
    ]
  }

  private func row(_ summary: SessionSummary) -> [StyledText.Span] {
    let lowest = summary.lowest.map { "\($0.dimension) \(meanText($0.mean))" } ?? ""
    return [
      .init("\(summary.number)"), .init(environment.localTime(summary.startedAt), .quiet),
      .init(summary.medium.rawValue), .init("\(summary.questions)"),
      .init(clockText(summary.answerSeconds)), .init(summary.decision?.words ?? ""),
      .init(lowest), .init(summary.state.rawValue, .quiet),
    ]
  }
}
