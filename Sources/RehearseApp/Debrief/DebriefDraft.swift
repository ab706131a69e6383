import BankReading
import DebriefDocuments
import InterviewCore
import TextBasics

/// A session on its way to a friend, with what is taken out of it: what is exported, and what a preview shows.
@MainActor struct DebriefDraft {
  let record: SessionRecord
  let options: DebriefOptions
  var debrief: Debrief
  var words: WordsTakenOut
  /// Whether the user's name is not told because it is taken out of everything.
  let hidesName: Bool

  /// Makes a draft.
  ///
  /// - Throws: ``CommandError``.
  init(
    _ app: App, of record: SessionRecord, _ options: DebriefOptions, in store: any TranscriptStore
  ) throws {
    self.record = record
    self.options = options
    var debrief = try app.debrief(of: record, options)
    // Where a real interview was is nobody else's to know.
    let company = record.isRecalled ? record.setting.company.map { [$0] } ?? [] : []
    words = try app.wordsTakenOut(
      for: options.friend, asked: options.redactions, leftIn: options.leftIn, always: company,
      in: store)
    let name = options.from == nil ? debrief.from : nil
    hidesName = name.flatMap(words.redaction.firstTerm) != nil
    if hidesName { debrief.from = nil }
    self.debrief = debrief
  }

  /// The debrief as it leaves the machine, and what was done for each word.
  var prepared: (debrief: Debrief, changes: [Redaction.Change]) {
    words.redaction.applied(to: debrief)
  }

  /// The debrief that was written for the same friend before.
  var earlier: DebriefRecord? { record.debriefs.last { $0.id == debrief.id } }

  /// The command that shows just this, whatever was asked for and answered on the way; a page is shown as text.
  var preview: String {
    let format: String? =
      switch options.format {
      case .html, .markdown: nil
      case .text, .json: options.format.rawValue
      }
    let answers = options.answers.map { $0.map(String.init).joined(separator: ",") }
    let personal = [
      ("--format", format), ("--answers", answers), ("--from", hidesName ? nil : debrief.from),
      ("--note", debrief.note),
    ].compactMap { name, value in value.map { (name: name, value: $0) } }
    let all = [(name: "--for", value: debrief.friend)] + words.options + personal
    return "debrief preview \(record.number)"
      + all.map { name, value in
        // What begins with a dash would be taken for another option.
        " " + name + (value.hasPrefix("-") ? "=" : " ") + value.asShellWord
      }.joined()
  }
}

extension App {
  fileprivate func debrief(of record: SessionRecord, _ options: DebriefOptions) throws -> Debrief {
    guard record.turns.contains(where: \.isScorable) else {
      throw CommandError.nothingToDebrief(session: record.number)
    }
    let day = String(environment.localTime(record.startedAt).prefix { $0 != " " })
    // The same for the same friend, so that a draft in their browser survives a page made anew.
    let earlier = options.friend.flatMap { friend in
      record.debriefs.last { $0.friend.isSameName(as: friend) }
    }
    var debrief = Debrief(
      of: record, for: options.friend ?? "your friend", id: earlier?.id ?? environment.makeID(),
      day: day, rubrics: try rubrics(), numbering: earlier?.numbering ?? .answers)
    debrief.from = try options.from ?? configuration().name
    debrief.note = options.note
    guard let answers = options.answers else { return debrief }
    let numbers = try answers.map { answer in
      let turn = try record.turn(at: .answer(answer))
      return record.number(ofTurn: turn.number, by: earlier?.numbering ?? .answers)
    }
    debrief = debrief.holding(Set(numbers))
    guard debrief.scored > 0 else { throw CommandError.nothingToDebrief(session: record.number) }
    return debrief
  }
}
