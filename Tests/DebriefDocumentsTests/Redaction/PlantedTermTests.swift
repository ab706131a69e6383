import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// How many of the terms that somebody planted in 45 answers are offered, and how much else.
@Suite(.timed) struct PlantedTermTests {
  private struct Answer: Decodable {
    var question: String
    var title: String?
    var answer: String
    /// What nobody else should read, each spelling once.
    var `private`: [String]

    var texts: [String] { [question, answer, title].compactMap(\.self) }

    func offers() -> [String] {
      // A title stands for a question that was passed over.
      let skipped = title.map { [Sample.turn(2, ask: $0, skipped: true)] } ?? []
      let debrief = Sample.debrief([Sample.turn(1, ask: question, answer: answer)] + skipped)
      return Suggestions(for: debrief).all.map(\.term)
    }
  }

  private struct Figures {
    var planted = 0
    var covered = 0
    var right = 0
    var wrong = 0
  }

  private static func answers() throws -> [Answer] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "planted.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  /// Where a pattern stands in a text, as whole words.
  private static func places(
    of pattern: String, in text: String, _ options: NSRegularExpression.Options = []
  ) throws -> [NSRange] {
    let expression = try NSRegularExpression(
      pattern: #"(?<![\p{L}\p{N}])"# + pattern + #"(?![\p{L}\p{N}])"#, options: options)
    return expression.matches(in: text, range: NSRange(location: 0, length: text.utf16.count))
      .map(\.range)
  }

  private static func escaped(_ term: String) -> String {
    NSRegularExpression.escapedPattern(for: term)
  }

  /// The places of a text that are taken out with a term, with its plural.
  private static func places(offered term: String, in text: String) throws -> [NSRange] {
    try places(of: escaped(term) + "(?:e?s)?", in: text, .caseInsensitive)
  }

  /// Whether every word of a term is taken out wherever it stands, but for a title before it.
  private static func isCovered(_ term: String, in texts: [String], by offers: [String]) throws
    -> Bool
  {
    for text in texts {
      let taken = try offers.flatMap { try places(offered: $0, in: text) }
      for place in try places(of: escaped(term), in: text) {
        let words = try places(
          of: #"(?!(?i:mr|mrs|ms|mw|dr|herr|madam|professor)\b)[\p{L}\p{N}]+"#, in: text
        )
        .filter { NSIntersectionRange($0, place).length > 0 }
        let isTaken = words.allSatisfy { word in
          taken.contains { NSUnionRange($0, word) == $0 }
        }
        guard isTaken else { return false }
      }
    }
    return true
  }

  private static func figures() throws -> Figures {
    var figures = Figures()
    for answer in try answers() {
      let offers = answer.offers()
      let texts = answer.texts
      figures.planted += answer.private.count
      figures.covered += try answer.private.count {
        try isCovered($0, in: texts, by: offers)
      }
      let right = try offers.count { offer in
        try texts.contains { text in
          let planted = try answer.private.flatMap { try places(of: escaped($0), in: text) }
          return try places(offered: offer, in: text).contains { place in
            planted.contains { NSIntersectionRange($0, place).length > 0 }
          }
        }
      }
      figures.right += right
      figures.wrong += offers.count - right
    }
    return figures
  }

  @Test func `nearly all that was planted is offered, and hardly anything else`() throws {
    let figures = try Self.figures()
    #expect(figures.planted == 378)
    #expect(Double(figures.covered) >= 0.95 * Double(figures.planted), "\(figures)")
    #expect(figures.wrong * 20 <= figures.right, "\(figures)")
  }
}
