import TextBasics

/// A question of a real interview while it is being remembered.
package struct Recalling: Equatable, Sendable {
  /// Its place among the questions, from 1.
  package internal(set) var number: Int
  /// The kind of the questions that come; the user may change it.
  package internal(set) var kind: QuestionKind
  /// Text that stands in the line from before an interruption.
  package internal(set) var unfinished: UnfinishedLine?
}

/// A line of what was asked, as people write lists of questions.
struct RecalledLine: Equatable {
  /// The words without their mark.
  let text: String
  /// Whether they asked it back about the answer before: it begins with `>`, or is set in.
  let isFollowUp: Bool

  /// Reads a line that is not blank.
  init(_ line: String) {
    let isSetIn = line.hasPrefix("\t") || line.hasPrefix("  ")
    var text = line.trimmed
    isFollowUp = isSetIn || text.hasPrefix(">")
    if text.hasPrefix(">") { text = String(text.drop { $0 == ">" }).trimmed }
    // The bullet of a list is nobody's word.
    if let mark = text.first, "-*•–".contains(mark), text.dropFirst().first?.isWhitespace == true {
      text = String(text.dropFirst()).trimmed
    }
    self.text = text
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

// A real interview, as it is typed from memory: a question, its answer, the next. What they asked back is marked as
// such; whoever does not know of the mark has one more question, and none that is lost among the follow-ups.
extension Session {
  /// Asks for what was asked next, or goes to the end.
  mutating func advanceRecall(_ recall: Recall, at now: Moment) -> [Effect] {
    if let effects = goOnWithDraft(recall, at: now) { return effects }
    let kind = record.turns.last { $0.role == .question }?.question.kind ?? recall.kind
    if !record.turns.contains(where: { $0.role != .question }), !passed.contains(.noMoreQuestions) {
      return remember(kind)
    }
    if let closing = plan.closing, !record.turns.isEmpty,
      !record.turns.contains(where: { $0.role == .closing || $0.role == .redo })
    {
      return askClosing(closing, at: now)
    }
    return conclude(at: now)
  }

  private mutating func remember(_ kind: QuestionKind) -> [Effect] {
    var recalling = Recalling(number: record.turns.count + 1, kind: kind)
    if let draft, draft.question.isEmpty { recalling.unfinished = draft.unfinished }
    draft = nil
    phase = .recalling(recalling)
    return [.say(wanted(recalling))]
  }

  /// What is said where the next question is wanted.
  func wanted(_ recalling: Recalling) -> Utterance {
    .recalling(.wanted(number: recalling.number, asksBack: answeredLast != nil))
  }

  /// The question before, where something can have been asked back about its answer.
  private var answeredLast: Turn? {
    record.turns.last.flatMap { $0.role == .question && !$0.skipped ? $0 : nil }
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
      return take(RecalledLine(text), in: recalling, recall, at: now)
    case .text: return passRecall(at: now)
    case .control(let control): return obey(control, in: recalling, at: now)
    case .unknown(let word):
      guard let kind = QuestionKind(typed: String(word.dropFirst())) else {
        return [.say(.control(.unknown(word, .recall)))]
      }
      phase = .recalling(Recalling(number: recalling.number, kind: kind))
      return [.say(.recalling(.kind(kind)))]
    }
  }

  private mutating func take(
    _ line: RecalledLine, in recalling: Recalling, _ recall: Recall, at now: Moment
  ) -> [Effect] {
    guard !line.text.isEmpty else { return [.say(wanted(recalling))] }
    if line.isFollowUp, let turn = answeredLast {
      return askRecalledFollowUp(line.text, of: turn.number, at: now)
    }
    return askRecalled(recall.question(line.text, kind: recalling.kind), at: now)
  }

  /// Ends the list of questions.
  mutating func passRecall(at now: Moment) -> [Effect] {
    guard !record.turns.isEmpty else { return [.say(.recalling(.nothingRecalled))] }
    passed.insert(.noMoreQuestions)
    return [.keepDraft(nil)] + advance(at: now)
  }

  private func draft(of recalling: Recalling, _ unfinished: UnfinishedLine) -> Draft? {
    guard !unfinished.text.isEmpty else { return nil }
    return Draft(
      turn: recalling.number, question: "", lines: [], unfinished: unfinished,
      timing: Timing(), kind: recalling.kind)
  }
}
