package import InterviewCore

/// Reads a question bank.
package enum BankReader {
  /// The most bytes that a bank, a rubric or an interviewer may have.
  package static let mostBytes = SourceCheck.mostBytes

  /// Reads the bytes of a bank's file; the file's name is for the places of problems.
  ///
  /// Where the ids of the dimensions that rubrics have are given, a `scored-on` that names another is a
  /// warning: another store may have a rubric with it.
  package static func read(
    _ bytes: [UInt8], file: String, dimensions: [String]? = nil
  ) -> Report<QuestionBank> {
    NodeReader.report(bytes, file: file) { bank($0, $1, dimensions) }
  }

  private static func bank(
    _ node: Node, _ nodes: NodeReader, _ dimensions: [String]?
  ) -> QuestionBank? {
    guard var reader = MappingReader(node, "a bank: a mapping with `bank` and `questions`", nodes)
    else { return nil }
    let id = reader.identifier("bank")
    let title = reader.text("title")
    let kind = reader.choice("kind", QuestionKind.self)
    let language = reader.language("language")
    let seconds = reader.seconds("time")
    let items = reader.requiredItems("questions").orEmpty
    reader.finish()
    // Their questions are read even where the bank's own keys are wrong, for the problems in them.
    let reading = QuestionReading(
      bank: id ?? "", kind: kind ?? .behavioral, language: language, budgetSeconds: seconds ?? 180,
      dimensions: dimensions, nodes: nodes)
    let questions = items.map { reading.question($0) }
    IdentifierCheck.reportDuplicates(questions.compactMap { $0?.id }, nodes.diagnostics)
    NearDuplicates.report(questions.compactMap { $0 }, nodes.diagnostics)
    guard let id, let title, let kind else { return nil }
    return QuestionBank(
      id: id, title: title, kind: kind, language: language,
      questions: questions.compactMap { $0?.question })
  }
}

/// An id with its place.
struct PlacedIdentifier {
  var id: String
  var mark: SourceMark?
}

/// Finds ids that are given twice.
enum IdentifierCheck {
  /// Reports every id that an earlier one equals.
  static func reportDuplicates(_ ids: [PlacedIdentifier], _ diagnostics: Diagnostics) {
    var first: [String: SourceMark?] = [:]
    for placed in ids {
      if let earlier = first[placed.id] {
        diagnostics.error(
          .duplicateID,
          "the id \(UserText.quoted(placed.id)) is already taken on line \(earlier?.line ?? 0), "
            + "expected one of its own", at: placed.mark)
      } else {
        first[placed.id] = .some(placed.mark)
      }
    }
  }
}
