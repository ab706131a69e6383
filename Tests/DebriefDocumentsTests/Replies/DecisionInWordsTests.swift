import Foundation
import InterviewCore
import TestSupport
import Testing

@testable import DebriefDocuments

/// What friends type for a decision, written down by somebody who had not seen the rule, with what a careful reader
/// would record.
@Suite(.timed) struct DecisionInWordsTests {
  private struct Line: Decodable {
    var typed: String
    var means: String

    /// Nil where a careful reader would ask back.
    var decision: Decision? { Decision(rawValue: means.replacing(" ", with: "-")) }
  }

  private static func lines() throws -> [Line] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "decisions.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func `none is read as another one, and most of them are read`() throws {
    let lines = try Self.lines()
    #expect(lines.count == 100)
    for line in lines {
      let read = FormAnswers.decision(line.typed)
      #expect(read == nil || read == line.decision, "\(line.typed)")
    }
    // The rule was made on the first half, and counted once on the second.
    for (half, least) in [(lines.prefix(50), 23), (lines.suffix(50), 20)] {
      let clear = half.filter { $0.decision != nil }
      #expect(clear.count == 38)
      #expect(clear.count { FormAnswers.decision($0.typed) == $0.decision } >= least)
    }
  }
}
