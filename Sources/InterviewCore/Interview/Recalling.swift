import TextBasics

/// A question of a real interview while it is being remembered.
package struct Recalling: Equatable, Sendable {
  /// What is being remembered.
  package internal(set) var wanted: Wanted
  /// The kind of the questions that come; the user may change it.
  package internal(set) var kind: QuestionKind
  /// Text that stands in the line from before an interruption.
  package internal(set) var unfinished: UnfinishedLine?

  /// What can be remembered.
  package enum Wanted: Hashable, Sendable {
    /// What was asked next, with its place among the questions.
    case question(number: Int)
    /// What was asked about the answer of the turn with that number.
    case followUp(turn: Int)
  }
}

/// How a real interview is remembered.
package struct Recall: Equatable, Codable, Sendable {
  /// The id of the bank of one's own that the questions count for; those of another kind count for a
  /// bank with that kind behind its id.
  package var bank: String
  /// The kind of the questions, until the user says otherwise.
  package var kind: QuestionKind
  /// The questions that bank holds already, so that the same question keeps its id.
  package var known: [String: String]
  /// Whether the questions are kept without asking.
  package var isKept: Bool

  /// Creates a way to remember; `known` leads from ids to the words of the questions.
  package init(
    bank: String, kind: QuestionKind, known: [String: String] = [:], isKept: Bool = false
  ) {
    self.isKept = isKept
    self.bank = bank
    self.kind = kind
    self.known = known
  }

  /// The competency under which recalled questions are kept.
  package static let competency = "recalled"

  /// The question in its bank: the id it has there, or a new one made of its words.
  func question(_ text: String, kind: QuestionKind) -> AskedQuestion {
    AskedQuestion(
      bank: kind == self.kind ? bank : Self.bank(bank, kind), id: id(for: text),
      kind: kind, competency: Self.competency,
      text: text)
  }

  /// The bank for questions of another kind than the one with that id has.
  package static func bank(_ id: String, _ kind: QuestionKind) -> String {
    "\(id)-\(kind.rawValue)"
  }

  private func id(for text: String) -> String {
    let key = Slug.key(of: text)
    return known.filter { Slug.key(of: $0.value) == key }.keys.min() ?? Slug.id(of: text)
  }
}

// A real interview, as it is typed from memory: a question, its answer, the follow-ups to it, the next.
extension Session {
  /// Asks for what was asked next, or goes to the end.
  mutating func advanceRecall(_ recall: Recall, at now: Moment) -> [Effect] {
    if let effects = goOnWithDraft(recall, at: now) { return effects }
    let kind = record.turns.last { $0.role == .question }?.question.kind ?? recall.kind
    // Someone who had begun the next question was through with the one before.
    let isFurther = draft?.turn == record.turns.count + 1
    if let turn = record.turns.last, turn.role == .question, !turn.skipped, !isFurther,
      !passed.contains(.recall(.followUp(turn: turn.number)))
    {
      return remember(.followUp(turn: turn.number), kind)
    }
    if !record.turns.contains(where: { $0.role != .question }), !passed.contains(.noMoreQuestions) {
      return remember(.question(number: record.turns.count + 1), kind)
    }
    if let closing = plan.closing, !record.turns.isEmpty,
      !record.turns.contains(where: { $0.role == .closing || $0.role == .redo })
    {
      return askClosing(closing, at: now)
    }
    return conclude(at: now)
  }

  private mutating func remember(_ wanted: Recalling.Wanted, _ kind: QuestionKind) -> [Effect] {
    var recalling = Recalling(wanted: wanted, kind: kind)
    if let draft, draft.question.isEmpty, draft.turn == place(of: wanted) {
      recalling.unfinished = draft.unfinished
    }
    draft = nil
    phase = .recalling(recalling)
    return [.say(.recalling(.wanted(wanted)))]
  }

  /// An answer that was being typed when the program ended: its question is in no turn yet.
  private mutating func goOnWithDraft(_ recall: Recall, at now: Moment) -> [Effect]? {
    guard let draft, !draft.question.isEmpty else { return nil }
    let reminder = Effect.say(.spoken(draft.question))
    switch draft.turn {
    case record.turns.count + 1 where draft.question == plan.closing:
      return askClosing(draft.question, at: now)
    case record.turns.count + 1:
      let question = recall.question(
        draft.question, kind: draft.kind ?? recall.kind)
      return [reminder] + askRecalled(question, at: now)
    case record.turns.last?.number:
      return [reminder] + askRecalledFollowUp(draft.question, of: draft.turn, at: now)
    default: return nil
    }
  }

  mutating func handle(
    _ event: Event, in recalling: Recalling, _ recall: Recall, at now: Moment
  ) -> [Effect] {
    switch event {
    case .line(let line, _):
      return take(reader.read(line), in: recalling, recall, at: now)
    case .tick(let unfinished):
      return [.keepDraft(draft(of: recalling, unfinished))]
    case .closed(let unfinished):
      phase = .over
      return [.keepDraft(draft(of: recalling, unfinished)), .keepSession, .say(.suspended)]
    case .interrupted, .endOfInput: return pause(at: now)
    case .begin, .pasted, .editor, .edited, .sound: return []
    }
  }

  private mutating func take(
    _ line: AnswerLine, in recalling: Recalling, _ recall: Recall, at now: Moment
  ) -> [Effect] {
    switch line {
    case .text(let text) where !text.trimmed.isEmpty:
      return take(text.trimmed, in: recalling, recall, at: now)
    case .text: return pass(recalling.wanted, at: now)
    case .control(let control): return obey(control, in: recalling, at: now)
    case .unknown(let word):
      guard let kind = QuestionKind(rawValue: String(word.dropFirst()).lowercased()) else {
        return [.say(.control(.unknown(word, .recall)))]
      }
      phase = .recalling(Recalling(wanted: recalling.wanted, kind: kind))
      return [.say(.recalling(.kind(kind)))]
    }
  }

  private mutating func take(
    _ text: String, in recalling: Recalling, _ recall: Recall, at now: Moment
  ) -> [Effect] {
    switch recalling.wanted {
    case .question:
      let question = recall.question(text, kind: recalling.kind)
      return askRecalled(question, at: now)
    case .followUp(let turn): return askRecalledFollowUp(text, of: turn, at: now)
    }
  }

  mutating func pass(_ wanted: Recalling.Wanted, at now: Moment) -> [Effect] {
    switch wanted {
    case .question where record.turns.isEmpty:
      return [.say(.recalling(.nothingRecalled))]
    case .question: passed.insert(.noMoreQuestions)
    case .followUp: passed.insert(.recall(wanted))
    }
    return [.keepDraft(nil)] + advance(at: now)
  }

  private func draft(of recalling: Recalling, _ unfinished: UnfinishedLine) -> Draft? {
    guard !unfinished.text.isEmpty else { return nil }
    return Draft(
      turn: place(of: recalling.wanted), question: "", lines: [], unfinished: unfinished,
      timing: Timing(), kind: recalling.kind)
  }

  private func place(of wanted: Recalling.Wanted) -> Int {
    switch wanted {
    case .question(let number): number
    case .followUp(let turn): turn
    }
  }
}
