import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date

/// Hits for reading.
struct SearchText {
  let results: SearchResults
  let options: SearchOptions
  let hasColor: Bool

  func text(_ day: (Date) -> String) -> StyledText {
    let hits = results.hits.reduce(into: StyledText()) { $0 += hit($1, day) + .blank }
    return hits + footer
  }

  private func hit(_ hit: SearchHit, _ day: (Date) -> String) -> StyledText {
    let place = hit.answer.map { "\(hit.session).\($0)" } ?? "\(hit.session)"
    let facts = [day(hit.date), hit.medium.rawValue, hit.competency, hit.part.words]
      .compactMap { $0 }
    var text = StyledText.line(
      .init(place, .heading), .init("  " + facts.joined(separator: " · "), .quiet), hanging: 3)
    if let question = hit.question, hit.part != .question {
      text += StyledText(question, .quiet, indent: 3, hanging: 2)
    }
    return text + StyledText(lines: [StyledText.Line(spans(hit.excerpt), indent: 3)])
  }

  /// The excerpt with its words marked: by colour, or by quotation marks where there is none.
  private func spans(_ excerpt: SearchExcerpt) -> [StyledText.Span] {
    let characters = Array(excerpt.text)
    var spans: [StyledText.Span] = []
    var place = 0
    for match in excerpt.matches {
      spans.append(.init(String(characters[place..<match.lowerBound])))
      let word = String(characters[match])
      spans.append(hasColor ? .init(word, .mark) : .init("«\(word)»"))
      place = match.upperBound
    }
    return spans + [.init(String(characters[place...]))]
  }

  private var footer: StyledText {
    let shown = results.hits.count
    guard results.total > shown else {
      return aside(naming: "\(count(shown, "hit")). `review show SESSION` shows the whole.")
    }
    let total = results.hasMore ? "more than \(results.total)" : "\(results.total)"
    let ranked =
      results.ranked < results.total ? " The newest \(results.ranked) were compared." : ""
    let more = min(results.total, options.limit * 5)
    return aside(
      "\(shown) of \(total) hits, the best first.\(ranked) `--limit \(more)` shows more.")
  }
}

extension SearchPart {
  /// Where the words stand.
  fileprivate var words: String {
    switch self {
    case .answer: "answer"
    case .followUp: "follow-up"
    case .question: "question"
    case .note: "quoted for a score"
    case .comment: "comment"
    case .reply: "reply"
    case .interview: "real interview"
    }
  }
}
