import Foundation
import InterviewCore
import TextBasics

/// A reply as the page saves it, schema `rehearse.reply/1`.
struct JSONReply {
  static let schema = "rehearse.reply/1"

  let debrief: UUID?
  let rater: String?
  private let root: JSONValue

  /// Parses a reply.
  ///
  /// - Throws: ``ReplyError`` for malformed JSON, and another schema.
  init(_ text: String) throws(ReplyError) {
    let root: JSONValue
    do {
      root = try JSONValue(text)
    } catch {
      if case .expected(.end) = error.kind { throw .severalReplies }
      let place = TextPosition(of: error.offset, in: Array(text.utf8))
      throw .badJSON(line: place.line, column: place.column)
    }
    guard let found = root["schema"]?.text else { throw .wrongSchema(found: nil) }
    if found == Debrief.schema { throw .unansweredDebrief }
    guard found == Self.schema else { throw .wrongSchema(found: found.shortened) }
    self.root = root
    rater = root["rater"]?.text
    switch root["debrief"] {
    case nil, .null?: debrief = nil
    case let value?:
      // A program may have broken the line at a hyphen.
      guard let id = value.text.flatMap({ UUID(uuidString: $0.filter { !$0.isWhitespace }) }) else {
        throw .badDebrief(found: value.shown, place: .path("debrief"))
      }
      debrief = id
    }
  }

  /// Parses a reply that went through a program which breaks lines or makes quotes curly.
  ///
  /// - Throws: ``ReplyError``, as above.
  init(pasted text: String) throws(ReplyError) {
    do {
      self = try JSONReply(text)
    } catch .badJSON(let line, let column) {
      do {
        self = try JSONReply(PastedJSON.mended(text))
      } catch .badJSON {
        throw .badJSON(line: line, column: column)
      }
    }
  }

  // MARK: Reading

  func read(for form: ReplyForm) -> ReadReply {
    var reply = ReadReply()
    var seen: [ReplyReader.Key: (rating: ReadRating?, path: String)] = [:]
    for (index, value) in list("ratings", &reply).enumerated() {
      read(value, "ratings[\(index)]", form, &seen, into: &reply)
    }
    let order = form.answers.flatMap { answer in
      answer.dimensions.map { ReplyReader.Key(turn: answer.turn, dimension: $0.id) }
    }
    reply.ratings = order.compactMap { seen[$0]?.rating }
    reply.reactions = reactions(for: form, &reply)
    reply.notes = notes(for: form, &reply)
    let comments = reply.workOn
    reply.worked = text("worked", &reply)
    reply.workOn = [text("workOn", &reply), comments].filter { !$0.isEmpty }.joined(separator: "\n")
    reply.tryNext = text("tryNext", &reply)
    reply.decision = word(
      root["overall"]?["decision"], "overall.decision", FormAnswers.decision, &reply
    ) { .unreadableDecision(found: $0) }
    reply.saw = word(root["saw"], "saw", FormAnswers.saw, &reply) { .unreadableSaw(found: $0) }
    return reply
  }

  private func reactions(for form: ReplyForm, _ reply: inout ReadReply) -> [ReadReaction] {
    var texts: [Int: [String]] = [:]
    for (index, value) in list("reactions", &reply).enumerated() {
      let path = "reactions[\(index)]"
      guard let turn = turn(of: value, path, form, &reply) else { continue }
      let text = bounded(value["text"], path + ".text", &reply)
      if !text.isEmpty, !texts[turn, default: []].contains(text) {
        texts[turn, default: []] += [text]
      }
    }
    return form.answers.compactMap { answer in
      texts[answer.turn].map { ReadReaction(turn: answer.turn, text: $0.joined(separator: "\n")) }
    }
  }

  private func notes(for form: ReplyForm, _ reply: inout ReadReply) -> [ReadNote] {
    var found: [ReadNote] = []
    for (index, value) in list("notes", &reply).enumerated() {
      let path = "notes[\(index)]"
      guard let turn = turn(of: value, path, form, &reply) else { continue }
      let note = ReadNote(
        turn: turn, quote: bounded(value["quote"], path + ".quote", &reply),
        text: bounded(value["text"], path + ".text", &reply))
      if !note.text.isEmpty, !found.contains(note) { found.append(note) }
    }
    return form.answers.flatMap { answer in found.filter { $0.turn == answer.turn } }
  }

  /// The members of a list; none, and perhaps a problem, where there is no such list.
  private func list(_ key: String, _ reply: inout ReadReply) -> [JSONValue] {
    guard let value = root[key], !value.isNull else { return [] }
    if case .array(let members) = value { return members }
    reply.note(.unexpectedValue(found: value.shown, expected: "a list"), key)
    return []
  }

  /// The turn that something is about; nil, and a problem, where the form has none such.
  private func turn(
    of value: JSONValue, _ path: String, _ form: ReplyForm, _ reply: inout ReadReply
  ) -> Int? {
    guard let turn = value["turn"]?.integer else {
      let found = value["turn"]?.shown ?? "nothing"
      reply.note(.unexpectedValue(found: found, expected: "a turn"), path + ".turn")
      return nil
    }
    guard form.answer(turn) != nil else {
      reply.note(.unknownTurn(found: turn, known: form.answers.map(\.turn)), path + ".turn")
      return nil
    }
    return turn
  }

  private func read(
    _ value: JSONValue, _ path: String, _ form: ReplyForm,
    _ seen: inout [ReplyReader.Key: (rating: ReadRating?, path: String)],
    into reply: inout ReadReply
  ) {
    guard let turn = turn(of: value, path, form, &reply), let answer = form.answer(turn) else {
      return
    }
    let ids = answer.dimensions.map(\.id)
    guard let dimension = value["dimension"]?.text, ids.contains(dimension) else {
      let found = value["dimension"]?.text?.shortened ?? value["dimension"]?.shown ?? "nothing"
      return reply.note(
        .unknownDimension(found: found, turn: turn, known: ids), path + ".dimension")
    }
    let key = ReplyReader.Key(turn: turn, dimension: dimension)
    let comment = bounded(value["comment"], path + ".comment", &reply)
    guard let given = value["score"] else {
      if !comment.isEmpty {
        reply.workOn +=
          (reply.workOn.isEmpty ? "" : "\n") + "[\(turn).\(dimension)] \(comment)"
        reply.note(.commentWithoutScore(turn: turn, dimension: dimension), path)
      }
      return
    }
    guard let score = score(given, key, path + ".score", &reply) else {
      seen[key] = (nil, path)
      return
    }
    let rating = ReadRating(turn: turn, dimension: dimension, score: score.value, comment: comment)
    if let other = seen[key], other.rating != rating {
      reply.note(
        .conflictingScores(turn: turn, dimension: dimension, other: .path(other.path)), path)
      seen[key] = (nil, path)
    } else {
      seen[key] = (rating, path)
    }
  }

  /// The score; nil, and a problem, where it is none.
  private func score(
    _ value: JSONValue, _ key: ReplyReader.Key, _ path: String, _ reply: inout ReadReply
  ) -> (value: Int?, Void)? {
    if value.isNull { return (nil, ()) }
    let read: ScoreText =
      switch value {
      case .number: value.integer.map { ScoreText.read("\($0)") } ?? .unreadable
      case .text(let text): ScoreText.read(text)
      default: .unreadable
      }
    switch read {
    case .score(let score, _): return (score, ())
    case .notObserved: return (nil, ())
    case .outOfRange:
      reply.note(
        .scoreOutOfRange(found: value.shown, turn: key.turn, dimension: key.dimension), path)
    case .unreadable, .nothing:
      reply.note(
        value.integer == nil
          ? .unreadableScore(found: value.shown, turn: key.turn, dimension: key.dimension)
          : .scoreOutOfRange(found: value.shown, turn: key.turn, dimension: key.dimension), path)
    }
    return nil
  }

  private func text(_ key: String, _ reply: inout ReadReply) -> String {
    bounded(root["overall"]?[key], "overall." + key, &reply)
  }

  private func bounded(_ value: JSONValue?, _ path: String, _ reply: inout ReadReply) -> String {
    guard let value, !value.isNull else { return "" }
    guard let text = value.text?.trimmed else {
      reply.note(.unexpectedValue(found: value.shown, expected: "a text"), path)
      return ""
    }
    guard text.count > ReadReply.textLimit else { return text }
    reply.note(.tooLong(limit: ReadReply.textLimit), path)
    return String(text.prefix(ReadReply.textLimit))
  }

  private func word<Value>(
    _ value: JSONValue?, _ path: String, _ read: (String) -> Value?, _ reply: inout ReadReply,
    _ kind: (String) -> ReplyProblem.Kind
  ) -> Value? {
    guard let value, !value.isNull, value.text?.trimmed.isEmpty != true else { return nil }
    if let word = value.text.flatMap(read) { return word }
    reply.note(kind(value.text?.shortened ?? value.shown), path)
    return nil
  }
}

extension ReadReply {
  fileprivate mutating func note(_ kind: ReplyProblem.Kind, _ path: String) {
    problems.append(ReplyProblem(kind, at: .path(path)))
  }
}
