import BankReading
import InterviewCore
import TerminalUI

/// One answer to a question, with what it can be compared with.
struct QuestionAttempt: Equatable {
  var session: SessionRecord
  var turn: Turn
  /// The answer before it: for a second try the first, else that of the session before.
  var previous: Place?
  /// What changed from that one to this, in words; nil where there is none.
  var changes: WordChanges?

  /// Where an answer stands.
  struct Place: Equatable {
    var session: Int
    var turn: Int
    /// The number of the answer in its session.
    var answer: Int

    init(_ attempt: QuestionAttempt) {
      session = attempt.session.number
      turn = attempt.turn.number
      answer = attempt.session.answerNumber(ofTurn: turn) ?? turn
    }
  }
}

extension App {
  /// Shows every answer to one question, and what changed from one to the next.
  ///
  /// - Throws: ``CommandError``.
  package func reviewQuestion(
    _ reference: String, limit: Int, format: ReportFormat
  ) throws -> ExitStatus {
    let store = try openStore()
    let askings = try askings(of: reference, in: store)
    let attempts = try attempts(askings.suffix(limit), in: store)
    switch format {
    case .json: try writeJSON(QuestionAttemptsDocument(attempts))
    case .text, .csv:
      let text = QuestionAttemptsText(
        attempts: attempts, left: askings.count - attempts.count, rubrics: try rubrics(),
        width: console.capabilities.width)
      show(text.text { String(environment.localTime($0).prefix(10)) })
    }
    return .done
  }

  /// Where a question was asked that is named by `bank/id`, or by its id alone.
  private func askings(of reference: String, in store: any TranscriptStore) throws -> [Asking] {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    let (bank, id) = parts.count == 2 ? (parts[0], parts[1]) : (nil, reference)
    let all = try store.askings(of: id)
    let found = bank == nil ? all : all.filter { $0.bank == bank }
    let banks = Set(found.map { $0.bank ?? "" })
    guard banks.count <= 1 else {
      throw CommandError.review(.ambiguousQuestion(found: reference, banks: banks.sorted()))
    }
    guard found.isEmpty else { return found }
    let known = library.banks().found.flatMap(\.value.questions)
    let isKnown = known.contains { $0.id == id && (bank == nil || $0.bank == bank) }
    throw CommandError.review(
      isKnown
        ? .questionNotAsked(reference)
        : .unknownQuestion(
          found: reference, known: known.map { bank == nil ? $0.id : "\($0.bank)/\($0.id)" }))
  }

  private func attempts(
    _ askings: ArraySlice<Asking>, in store: any TranscriptStore
  ) throws -> [QuestionAttempt] {
    let off = try configuration().hintsOff
    var sessions: [Int: SessionRecord] = [:]
    var attempts: [QuestionAttempt] = []
    for asking in askings {
      guard let session = try sessions[asking.session] ?? store.session(asking.session),
        var turn = session.turn(asking.turn)
      else { continue }
      sessions[asking.session] = session
      turn.hints = turn.hints.without(off)
      // A second try is compared with the first one, which it was made after.
      let previous =
        turn.redoOf.flatMap { first in
          attempts.last { $0.session.number == session.number && $0.turn.number == first }
        } ?? attempts.last
      attempts.append(
        QuestionAttempt(
          session: session, turn: turn,
          previous: previous.map(QuestionAttempt.Place.init),
          changes: previous.flatMap {
            WordChanges(from: $0.turn.wholeAnswer, to: turn.wholeAnswer)
          }))
    }
    return attempts
  }
}
