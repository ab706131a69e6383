import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

/// One debrief on its way out: says what would leave the machine, asks where asking is due, and writes it.
@MainActor struct DebriefWriter {
  private let app: App
  private let store: any Store
  private var draft: DebriefDraft
  private var options: DebriefOptions { draft.options }

  init(_ app: App, _ draft: DebriefDraft, in store: any Store) {
    self.app = app
    self.draft = draft
    self.store = store
  }

  private static let nothingWritten = "Nothing was written."

  /// Writes it.
  ///
  /// - Throws: ``CommandError``.
  mutating func write() throws -> ExitStatus {
    try askForName()
    // They are looked for while the rest is done.
    let (redaction, debrief) = (draft.words.redaction, draft.debrief)
    let names = app.beside { redaction.suggestions(for: debrief) }
    app.tell(of: draft.words, for: draft.debrief.friend)
    let voices = try app.voices(
      of: draft.record, options.voices, numbering: draft.earlier?.numbering ?? .answers
    ).filter { voice in draft.debrief.turns.contains { $0.number == voice.turn } }
    try checkVoices(voices)
    if options.output == "-" { return try writeOut(voices, names) }
    let path = options.output ?? fileName
    try app.checkOutput(path)
    try checkWhatStays(path: path)
    // Where nothing is asked, nothing more is taken out.
    let ahead = options.isConfirmed ? try document(voices) : nil
    let suggestions = suggestions(names, path: path)
    if options.isConfirmed { try checkSpelling(suggestions) }
    summarize(suggestions, to: path)
    app.tell(of: voices)
    if !options.isConfirmed { try ask(suggestions, voices, path: path) }
    let deed = app.environment.files.kind(path) == .file ? "Replaced" : "Wrote"
    try app.environment.files.write(try ahead ?? document(voices), path)
    try keep(draft.prepared.debrief)
    app.console.write(
      StyledText("\(deed) \(path). Give it to \(draft.debrief.friend) any way you like."),
      to: .output)
    app.note(.line(command("debrief import"), .init(" takes what comes back.")))
    tellNamelessness()
    return .done
  }

  /// Where nobody was asked for a name, says that none is told.
  private func tellNamelessness() {
    guard options.isConfirmed, draft.debrief.from == nil, !draft.hidesName else { return }
    app.note(
      .line(
        .init("\(draft.debrief.friend) is not told who asks: ", .quiet),
        .init("`--from NAME`", .code), .init(" says it, or ", .quiet),
        command("config set name NAME"), .init(" once for all.", .quiet), hanging: 2))
  }

  private func document(_ voices: [DebriefVoice]) throws -> String {
    try options.format.render(draft.prepared.debrief, voices: voices)
  }

  private func writeOut(
    _ voices: [DebriefVoice], _ names: () -> [RedactionSuggestion]
  ) throws -> ExitStatus {
    try checkWhatStays(path: nil)
    let document = try document(voices)
    let suggestions = suggestions(names, path: nil)
    try checkSpelling(suggestions)
    let prepared = draft.prepared
    app.tellAgain(draft.words, prepared.changes)
    if !suggestions.isEmpty { app.note(app.redactionText(stillIn: suggestions)) }
    try keep(prepared.debrief)
    app.console.writeRaw(document)
    return .done
  }

  // MARK: Checking

  /// A word cannot be taken out of a voice.
  private func checkVoices(_ voices: [DebriefVoice]) throws {
    guard !voices.isEmpty, !options.isVoiceUnredacted else { return }
    if !options.redactions.isEmpty || draft.prepared.changes.contains(where: { $0.count > 0 }) {
      throw CommandError.debrief(.voiceUnredacted)
    }
  }

  private func checkSpelling(_ suggestions: [RedactionSuggestion]) throws(CommandError) {
    try app.checkSpelling(of: options.redactions, draft.prepared.changes, suggestions)
  }

  /// Refuses to take out what has to stay, since a redacted term is to be nowhere in the file.
  private func checkWhatStays(path: String?) throws {
    for (text, place) in whatStays(path: path) {
      guard let term = draft.words.redaction.firstTerm(in: text) else { continue }
      throw CommandError.debrief(.termStays(term, within: place))
    }
  }

  private func whatStays(path: String?) -> [(text: String, place: String)] {
    let debrief = draft.debrief
    var stays = [
      (text: debrief.friend, place: "the name of your friend, by which the reply is known")
    ]
    if let name = debrief.from { stays.append((name, "your own name, which the friend is told")) }
    for dimension in debrief.rubric {
      stays.append((dimension.id, "the name of the dimension `\(dimension.id)`"))
    }
    if let name = path?.lastPathPart { stays.append((name, "the name of the file, `\(name)`")) }
    return stays
  }

  /// What else may have to be taken out, and can be; what was to be left in is not offered.
  private func suggestions(
    _ names: () -> [RedactionSuggestion], path: String?
  ) -> [RedactionSuggestion] {
    let stays = whatStays(path: path).map(\.text)
    let leftIn = Redaction(draft.words.leftIn)
    return names().filter { suggestion in
      let term = Redaction([suggestion.term])
      return !leftIn.holds(suggestion.term) && stays.allSatisfy { term.firstTerm(in: $0) == nil }
    }
  }

  // MARK: Asking

  /// Asks who the friend is told to hear from, where nothing says it and somebody can be asked.
  private mutating func askForName() throws(Declined) {
    let isAsked =
      !options.isConfirmed && options.output != "-" && app.console.capabilities.isInteractive
    guard draft.debrief.from == nil, !draft.hidesName, isAsked else { return }
    draft.debrief.from = try app.nameAsked(
      as: draft.debrief.friend, orElse: Self.nothingWritten)
  }

  /// Says what is in the file, what was taken out, and what might have to be.
  private func summarize(_ suggestions: [RedactionSuggestion], to path: String) {
    let (debrief, changes) = draft.prepared
    var text = StyledText(
      "For \(debrief.friend): \(count(debrief.scored, "answer")) of session "
        + "\(debrief.session.number), without your scores: \(count(debrief.choices, "choice")), "
        + "about \(count(debrief.minutes, "minute")). It would be written to \(path).",
      hanging: 2)
    text += app.redactionText(for: changes, draft.words)
    if !suggestions.isEmpty { text += app.redactionText(stillIn: suggestions) }
    app.note(text)
    tellPreview()
  }

  /// In one piece, however long: it is there to be pasted.
  private func tellPreview() {
    app.note(
      .line(command(draft.preview), .init(" shows all of it.", .quiet), wraps: false))
  }

  private mutating func ask(
    _ suggestions: [RedactionSuggestion], _ voices: [DebriefVoice], path: String
  ) throws {
    guard app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.notConfirmed(path: path))
    }
    let before = draft.words
    draft.words.leave(
      try app.wordsLeftIn(of: before, draft.prepared.changes, orElse: Self.nothingWritten))
    let more = try app.accepted(of: suggestions, orElse: Self.nothingWritten)
    draft.words.take(more)
    if draft.words != before {
      try checkWhatStays(path: path)
      try checkVoices(voices)
      let taken = Redaction(more)
      for change in draft.prepared.changes where taken.holds(change.term) {
        app.note(app.redactionText(for: change))
      }
      tellPreview()
    }
    let isThere = app.environment.files.kind(path) != .nothing
    try app.insist(
      on: isThere ? "Replace the file that is there?" : "Write it?", orElse: Self.nothingWritten)
  }

  // MARK: Keeping

  /// Keeps that a debrief was written, and what was taken out of it; what was sent to the same friend before counts as
  /// well.
  private func keep(_ debrief: Debrief) throws {
    let now = app.environment.now().date
    let earlier = draft.earlier
    var written =
      earlier
      ?? DebriefRecord(
        id: debrief.id, friend: debrief.friend, writtenAt: now,
        answers: options.answers == nil ? nil : [])
    if options.answers == nil {
      written.answers = nil
    } else if let before = written.answers {
      written.answers = Set(before + debrief.turns.map(\.number)).sorted()
    }
    written.redacted = draft.words.remembered
    // Nothing to keep where the newest of all that went to this friend says the same.
    if written == earlier, draft.words.isAsLastTime { return }
    written.writtenAt = now
    try store.keep(written, of: draft.record.id)
  }

  /// `debrief-12-sam.md`, with nothing of the name but its letters and digits.
  private var fileName: String {
    let debrief = draft.debrief
    let name = debrief.friend.lowercased().split { !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    let parts = ["debrief", "\(debrief.session.number)", name].filter { !$0.isEmpty }
    return excerpt(parts.joined(separator: "-"), 80) + "." + options.format.fileExtension
  }
}
