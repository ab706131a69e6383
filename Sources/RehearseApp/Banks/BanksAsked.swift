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
    let asked = shelf.found.flatMap(\.value.questions)
      .compactMap { question in question.askedAt.map { AskedDocument(question, $0) } }
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
