import InterviewCore

/// What a posting asks for as JSON, schema `rehearse.posting/1`.
struct PostingDocument: Codable, Equatable {
  var schema = "rehearse.posting/1"
  var banks: [Bank]
  var competencies: [Competency]
  /// The competencies that it may speak of too, less surely.
  var leftOut: [String]
  /// The technologies that no question names.
  var uncovered: [String]

  struct Bank: Codable, Equatable {
    var id: String
    var weight: Double
    /// The words of the posting that speak for it.
    var words: [String]
  }

  struct Competency: Codable, Equatable {
    var id: String
    var words: [String]
  }

  init(_ reading: PostingReading) {
    banks = reading.banks.map { Bank(id: $0.id, weight: $0.weight.thousandths, words: $0.words) }
    competencies = reading.competencies.map { Competency(id: $0.id, words: $0.words) }
    leftOut = reading.leftOut
    uncovered = reading.uncovered
  }
}
