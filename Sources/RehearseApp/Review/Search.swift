package import InterviewCore
import TerminalUI

import struct Foundation.Date

/// What the user asked for with `review search`.
package struct SearchOptions: Equatable, Sendable {
  /// The words as typed, one argument each; one with spaces in it is a phrase.
  package var words: [String]
  /// The first day, as typed.
  package var since: String?
  /// The last day, as typed.
  package var until: String?
  /// The kind of the questions.
  package var kind: QuestionKind?
  /// What the questions are about.
  package var competency: String?
  /// How the answers were given.
  package var medium: Medium?
  /// The id of the bank of the questions.
  package var bank: String?
  /// The own scores that are wanted, as typed: `2`, `1-2`, `evidence=1-2`.
  package var score: String?
  /// How many hits to show.
  package var limit: Int

  /// Creates options.
  package init(
    words: [String], since: String? = nil, until: String? = nil, kind: QuestionKind? = nil,
    competency: String? = nil, medium: Medium? = nil, bank: String? = nil, score: String? = nil,
    limit: Int = 20
  ) {
    self.words = words
    self.since = since
    self.until = until
    self.kind = kind
    self.competency = competency
    self.medium = medium
    self.bank = bank
    self.score = score
    self.limit = limit
  }

  /// The words as one query.
  var text: String {
    words.map { word in
      let isPhrase = word.contains(where: \.isWhitespace) && !word.contains("\"")
      return isPhrase ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }
}

extension App {
  /// Finds words in all transcripts.
  ///
  /// - Throws: ``CommandError``.
  package func reviewSearch(_ options: SearchOptions, format: ReportFormat) throws -> ExitStatus {
    guard !SearchTerms(options.text).isEmpty else {
      throw CommandError.review(.nothingToSearch(found: options.text))
    }
    let query = try query(options)
    let store = try openStore()
    let results = try store.search(query, limit: options.limit)
    switch format {
    case .json: try writeJSON(SearchResultsDocument(results))
    case .csv:
      writeCSV([SearchHitDocument.columns] + results.hits.map { SearchHitDocument($0).fields })
    case .text where results.hits.isEmpty:
      note("Nothing was found. A word that ends in * finds all that begins so.")
    case .text:
      show(
        SearchText(results: results, options: options, hasColor: console.capabilities.hasColor)
          .text { String(environment.localTime($0).prefix(10)) })
    }
    return .done
  }

  private func query(_ options: SearchOptions) throws -> SearchQuery {
    SearchQuery(
      text: options.text, from: try options.since.map(beginning(ofDay:)),
      to: try options.until.map { try beginning(ofDay: $0).addingTimeInterval(86_400) },
      kind: options.kind, competency: options.competency,
      scores: try options.score.map(scores), medium: options.medium, bank: options.bank)
  }

  private func scores(typed: String) throws -> ScoreFilter {
    let filter = try ScoreFilter(typed: typed)
    let known = try rubrics().all.map(\.id)
    if let dimension = filter.dimension, !known.contains(dimension) {
      throw CommandError.unknownDimension(found: dimension, known: known)
    }
    return filter
  }
}

extension ScoreFilter {
  /// Reads `2`, `1-2`, `evidence=2` or `evidence=1-2`.
  ///
  /// - Throws: ``ReviewError/badScoreFilter(found:)``, as a ``CommandError``.
  fileprivate init(typed: String) throws {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let bounds = (parts.last ?? "").split(separator: "-", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard (1...2).contains(bounds.count), parts.first?.isEmpty == false,
      let lower = bounds[0], let upper = bounds[bounds.count - 1], lower <= upper,
      Dimension.scores.contains(lower), Dimension.scores.contains(upper)
    else { throw CommandError.review(.badScoreFilter(found: typed)) }
    self.init(dimension: parts.count == 2 ? String(parts[0]) : nil, range: lower...upper)
  }
}
