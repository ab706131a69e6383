import Foundation
package import InterviewCore
import Synchronization

/// Sessions that are kept as long as the value lives, with the behaviour of the real store.
package final class InMemoryTranscripts: Sendable {
  private let state: Mutex<State>

  private struct State {
    var sessions: [SessionRecord] = []
    var plans: [Int: Plan] = [:]

    func index(of id: UUID) throws -> Int {
      guard let index = sessions.firstIndex(where: { $0.id == id }) else {
        throw StoreError.unknownSession(id)
      }
      return index
    }
  }

  /// Creates a store that holds sessions already, with the numbers they have; a plan goes to each that
  /// is suspended.
  package init(_ sessions: [SessionRecord] = [], plan: Plan? = nil) {
    var state = State(sessions: sessions)
    for session in sessions { state.plans[session.number] = plan }
    self.state = Mutex(state)
  }

  /// The sessions as they are kept now, oldest first.
  package var sessions: [SessionRecord] { state.withLock { $0.sessions } }

  /// The debriefs that were kept, oldest first.
  package var debriefs: [DebriefRecord] { sessions.flatMap(\.debriefs) }

  /// The store.
  package var store: TranscriptStore {
    TranscriptStore(
      begin: { session, plan in self.begin(session, plan) },
      update: { session in
        try self.change(session.id) { kept in
          let before = kept
          kept = session
          kept.turns = before.turns
          kept.debriefs = before.debriefs
          kept.replies = before.replies
        }
      },
      keepTurn: { turn, id in try self.change(id) { $0.keep(turn) } },
      keepRatings: { ratings, turn, id in
        try self.change(id) { kept in
          guard let index = kept.turns.firstIndex(where: { $0.number == turn }) else {
            throw StoreError.unknownSession(id)
          }
          for rating in ratings { kept.turns[index].keep(rating) }
        }
      },
      keepDebrief: { debrief, id in try self.change(id) { $0.debriefs.append(debrief) } },
      keepReply: { reply, ratings, id in
        try self.change(id) { $0.keep(reply, ratings) }
      },
      session: { number in self.sessions.first { $0.number == number } },
      sessionOf: { debrief in
        self.sessions.first { $0.debriefs.contains { $0.id == debrief } }?.number
      },
      plan: { number in self.plan(number) },
      latest: { wanted in
        self.sessions.filter { wanted == nil || $0.state == wanted }.map(\.number).max()
      },
      summaries: { limit, skipping in
        self.sessions.sorted { $0.number > $1.number }.dropFirst(skipping).prefix(limit)
          .map(\.summary)
      },
      attempts: { limit in Array(self.sessions.flatMap(\.attempts).suffix(limit)) },
      scoredPairs: {
        self.sessions.sorted { $0.startedAt < $1.startedAt }.flatMap(\.scoredPairs)
      },
      uses: { bank in
        self.sessions.flatMap(\.attempts).uses.filter { bank == nil || $0.bank == bank }
      },
      count: { self.sessions.count },
      search: { query, limit in self.sessions.search(query, limit) },
      numbers: { self.sessions.map(\.number).sorted() },
      edit: { body in try self.edit(body) },
      purge: { numbers in
        self.state.withLock { state in
          state.sessions.removeAll { numbers?.contains($0.number) ?? true }
        }
      },
      review: .of { self.sessions })
  }

  private func begin(_ session: SessionRecord, _ plan: Plan) -> Int {
    state.withLock { state in
      var session = session
      session.number = (state.sessions.map(\.number).max() ?? 0) + 1
      state.sessions.append(session)
      state.plans[session.number] = plan
      return session.number
    }
  }

  private func edit(_ body: (StoreEdit) throws -> Void) throws {
    let before = state.withLock(\.self)
    do {
      try body(
        StoreEdit(
          session: { id in
            self.sessions.first { $0.id == id }.map { ($0, self.plan($0.number)) }
          },
          put: { record, plan in self.put(record, plan) }))
    } catch {
      state.withLock { $0 = before }
      throw error
    }
  }

  private func put(_ record: SessionRecord, _ plan: Plan?) -> Int {
    state.withLock { state in
      var record = record
      let taken = state.sessions.map(\.number)
      if let index = state.sessions.firstIndex(where: { $0.id == record.id }) {
        record.number = taken[index]
        state.sessions.remove(at: index)
      } else if record.number < 1 || taken.contains(record.number) {
        record.number = (taken.max() ?? 0) + 1
      }
      state.sessions.append(record)
      state.plans[record.number] = plan
      return record.number
    }
  }

  private func plan(_ number: Int) -> Plan? {
    state.withLock { state in
      state.sessions.contains { $0.number == number && $0.state == .suspended }
        ? state.plans[number] : nil
    }
  }

  private func change(_ id: UUID, _ change: (inout SessionRecord) throws -> Void) throws {
    try state.withLock { state in try change(&state.sessions[state.index(of: id)]) }
  }
}

extension [Attempt] {
  fileprivate var uses: [QuestionUse] {
    Dictionary(grouping: self) { [$0.bank, $0.question] }.values.compactMap { attempts in
      attempts.max { $0.date < $1.date }.map { last in
        let scores = last.scores.map(\.score)
        return QuestionUse(
          bank: last.bank, question: last.question, times: attempts.count, last: last.date,
          lastMean: scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count))
      }
    }.sorted { ($0.bank, $0.question) < ($1.bank, $1.question) }
  }
}

extension SessionRecord {
  /// Keeps a turn in place of the one with its number; ratings that are kept stay.
  fileprivate mutating func keep(_ turn: Turn) {
    var turn = turn
    if let index = turns.firstIndex(where: { $0.number == turn.number }) {
      turn.ratings = turns[index].ratings
      turns[index] = turn
    } else {
      turns.append(turn)
      turns.sort { $0.number < $1.number }
    }
  }

  /// Keeps a reply in place of all that its rater has said before.
  fileprivate mutating func keep(_ reply: Reply, _ ratings: [Int: [Rating]]) {
    replies.removeAll { $0.rater == reply.rater }
    replies.append(reply)
    for index in turns.indices {
      turns[index].ratings.removeAll { $0.rater.name == reply.rater && $0.predicts == nil }
      for rating in ratings[turns[index].number] ?? [] { turns[index].keep(rating) }
    }
  }

  fileprivate var attempts: [Attempt] {
    turns.compactMap { turn in
      guard let bank = turn.question.bank else { return nil }
      let scores = turn.ratings.filter { $0.rater == .own && $0.predicts == nil }
        .compactMap { rating in
          rating.score.map { DimensionScore(dimension: rating.dimension, score: $0) }
        }
      return Attempt(
        bank: bank, question: turn.question.id, competency: turn.question.competency,
        date: turn.askedAt, skipped: turn.skipped, scores: scores)
    }
  }

  fileprivate var summary: SessionSummary {
    let asked = turns.filter { $0.role == .question }
    let ids = Set(asked.flatMap(\.ratings).map(\.dimension)).sorted()
    let lowest = lowest(
      in: ids.map {
        Dimension(id: $0, name: $0, group: .content, question: "", levels: [:], media: [])
      })
    return SessionSummary(
      number: number, startedAt: startedAt, state: state, mode: mode, medium: medium,
      banks: banks.map(\.id), questions: asked.count, skipped: asked.count(where: \.skipped),
      answerSeconds: turns.reduce(0) { $0 + $1.timing.answerSeconds }, decision: decision,
      lowest: lowest)
  }
}
