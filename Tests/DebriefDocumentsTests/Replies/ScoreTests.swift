import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

/// What stands behind the colon of a score, in a form that is otherwise as it was sent.
@Suite(.timed) struct ScoreTests {
  private func read(_ value: String) throws -> ReadReply {
    let text = FilledForm.fill(
      try DebriefFormatText.text, [.score(turn: 2, dimension: "evidence"): value])
    return try ReceivedReply(Array(text.utf8)).read(for: FilledForm.form)
  }

  @Test(arguments: 0..<FilledForm.clear.count)
  func `a clear score is read`(index: Int) throws {
    for score in 1...5 {
      let reply = try read(FilledForm.clear[index](score))
      #expect(reply.ratings.map(\.score) == [score])
      #expect(reply.problems.isEmpty)
    }
  }

  @Test(arguments: FilledForm.unseen)
  func `not observed is an answer`(value: String) throws {
    let reply = try read(value)
    #expect(reply.ratings.map(\.score) == [nil])
    #expect(reply.problems.isEmpty)
  }

  @Test(arguments: FilledForm.doubtful)
  func `what could mean two things is named and never a rating`(value: String) throws {
    let reply = try read(value)
    #expect(reply.ratings.isEmpty)
    #expect(reply.problems.filter(\.isError).count == 1)
  }

  @Test(arguments: [
    ("3 - good", "good"), ("4/5, which tickets?", "which tickets?"), ("2 (too long)", "too long"),
    ("3 – “fine”", "“fine”"), ("n/a: typed", "typed"),
  ])
  func `words beside a score are kept`(value: String, comment: String) throws {
    #expect(try read(value).ratings.map(\.comment) == [comment])
  }

  @Test func `nothing is not answered, and not unobserved`() throws {
    for value in ["", "   ", "\u{A0}"] {
      let reply = try read(value)
      #expect(reply.ratings.isEmpty && reply.problems.isEmpty && reply.isEmpty)
    }
  }

  @Test func `a problem names its line and column`() throws {
    let reply = try read("3 or 4")
    let text = try DebriefFormatText.text
    let number = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("[2.evidence] score:") }.map { $0 + 1 }
    #expect(
      reply.problems == [
        ReplyProblem(
          .unreadableScore(found: "3 or 4", turn: 2, dimension: "evidence"),
          at: .line(number ?? 0, column: 21))
      ])
  }
}
