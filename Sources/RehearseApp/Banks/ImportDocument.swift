import BankImporting
import InterviewCore

/// What `banks import --json` reports of several banks.
struct ImportsDocument: Codable, Equatable {
  var schema = ImportDocument.schema
  /// What became of each.
  var banks: [ImportDocument]
}

/// What `banks import --json` reports of a bank, `rehearse.import/1`.
struct ImportDocument: Codable, Equatable {
  static let schema = "rehearse.import/1"

  var schema = Self.schema
  var bank: String
  var title: String
  var kind: QuestionKind
  var language: String
  /// Where it was written; null where nothing was.
  @Nullable var path: String?
  var sources: [Source]
  var added: Int
  var alreadyThere: Int
  /// How many of these have another answer in their source, which was not taken.
  var withOtherPoints: Int
  var competencies: [String: Int]
  var leftOut: [Entry]

  /// A file that was read.
  struct Source: Codable, Equatable {
    var file: String
    var format: String
    var questions: Int
    var shapes: [String: Int]
  }

  /// Something that was not imported.
  struct Entry: Codable, Equatable {
    var file: String
    var unit: String
    var number: Int
    var reason: String
    var text: String
  }

  init(_ summary: ImportSummary, bank: QuestionBank, path: String?) {
    self.bank = bank.id
    title = bank.title
    kind = bank.kind
    language = bank.language
    _path = Nullable(path)
    sources = summary.decks.map { deck in
      Source(
        file: deck.file, format: deck.format.rawValue, questions: deck.cards.count,
        shapes: Dictionary(deck.cards.map { ($0.shape.rawValue, 1) }, uniquingKeysWith: +))
    }
    added = bank.questions.count
    alreadyThere = summary.draft?.alreadyThere.count ?? 0
    withOtherPoints = summary.draft?.withOtherPoints.count ?? 0
    competencies = Dictionary(summary.competencies.map { ($0.name, $0.count) }) { $1 }
    leftOut = summary.leftOut.map {
      Entry(
        file: $0.spot.file, unit: $0.spot.unit.rawValue, number: $0.spot.number,
        reason: $0.reason.rawValue, text: $0.text)
    }
  }
}
