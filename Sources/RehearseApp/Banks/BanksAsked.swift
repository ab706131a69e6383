import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Lists the questions that real interviewers asked, by company and round.
  ///
  /// - Throws: ``CommandError``.
  package func banksAsked(_ filter: QuestionFilter, format: ReportFormat) throws -> ExitStatus {
    let shelf = library.banks()
    if format == .text { warn(of: shelf.problems) }
    let kept = shelf.found.flatMap(\.value.questions)
      .compactMap { question in question.askedAt.map { AskedDocument(question, $0) } }
    let asked = (kept + (try recalled(besides: Set(kept.map(\.ask)))))
      .filter { filter.wants($0.question) }
      .sorted { ($0.company, $0.round ?? "", $0.id) < ($1.company, $1.round ?? "", $1.id) }
    switch format {
    case .json: try writeJSON(asked)
    case .csv: writeCSV([AskedDocument.columns] + asked.map(\.fields))
    case .text where asked.isEmpty:
      note(
        .line(
          .init("No question of a real interview is kept yet. "),
          command("practice --recall --job JOB"), .init(" writes one down."), hanging: 2))
    case .text: show(table(asked))
    }
    return .done
  }

  /// What was written down of real interviews and is in no bank, or not yet.
  private func recalled(besides known: Set<String>) throws -> [AskedDocument] {
    guard environment.files.kind(places.store) == .file else { return [] }
    let store = try openStore()
    let numbers = try store.summaries(limit: 200, skipping: 0).filter { $0.mode == .recall }
    return try numbers.compactMap { try store.session($0.number) }.flatMap { record in
      record.turns.filter { $0.role == .question }.compactMap { turn in
        guard let kind = turn.question.kind, !known.contains(turn.question.text) else { return nil }
        let question = Question(
          bank: turn.question.bank ?? "", id: turn.question.id, kind: kind, ask: turn.question.text,
          competency: turn.question.competency ?? Recall.competency)
        return AskedDocument(question, AskedAt(company: record.setting.company ?? ""))
      }
    }
  }

  private func table(_ asked: [AskedDocument]) -> StyledText {
    var table = TextTable([.init("company"), .init("round"), .init("question")])
    for one in asked {
      table.add(.init(one.company), .init(one.round ?? "", .quiet), .init(one.ask))
    }
    return table.styled(width: console.capabilities.width)
  }
}

/// A question that was really asked, as JSON.
struct AskedDocument: Encodable {
  let question: Question
  let company: String
  let round: String?

  init(_ question: Question, _ place: AskedAt) {
    self.question = question
    company = place.company
    round = place.round
  }

  var id: String { "\(question.bank)/\(question.id)" }
  var ask: String { question.ask }

  static let columns = ["company", "round", "bank", "question", "ask"]
  var fields: [String] { [company, round ?? "", question.bank, question.id, ask] }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case company, round, bank, question, ask
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    for (key, field) in zip(CodingKeys.allCases, fields) where key != .round {
      try container.encode(field, forKey: key)
    }
    try container.encode(round, forKey: .round)
  }
}
