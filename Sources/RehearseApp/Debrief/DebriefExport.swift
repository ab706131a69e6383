import BankReading
import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Writes a session down for a friend, after showing what would leave the machine.
  ///
  /// - Throws: ``CommandError``.
  package func debriefExport(
    _ reference: SessionReference, _ options: DebriefOptions
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let options = try choosingAnswers(of: record, options)
    var debrief = try debrief(of: record, options)
    let terms = try redactions(options, record)
    let redaction = Redaction(terms)
    try askForName(unless: options, redaction, of: &debrief)
    var prepared = redaction.applied(to: debrief)
    let earlier = record.debriefs.last { $0.id == debrief.id }
    let voices = try voices(
      of: record, options.voices, numbering: earlier?.numbering ?? .answers
    ).filter { voice in debrief.turns.contains { $0.number == voice.turn } }
    try checkVoices(voices, prepared, options)
    if options.output == "-" {
      try checkWhatStays(of: debrief, terms, path: nil)
      let suggestions = suggestions(redaction, debrief, path: nil)
      try checkSpelling(of: options.redactions, prepared.changes, suggestions)
      if !suggestions.isEmpty { note(redactionText(stillIn: suggestions)) }
      try keep(prepared.debrief, options.answers, of: record, in: store)
      console.writeRaw(try options.format.render(prepared.debrief, voices: voices))
      return .done
    }
    let path = options.output ?? fileName(for: prepared.debrief, options.format)
    try checkOutput(path)
    try checkWhatStays(of: debrief, terms, path: path)
    let suggestions = suggestions(redaction, debrief, path: path)
    if options.isConfirmed {
      try checkSpelling(of: options.redactions, prepared.changes, suggestions)
    }
    summarize(prepared, asked: options.redactions, suggestions, to: path)
    tell(of: voices)
    if !options.isConfirmed {
      guard console.capabilities.isInteractive else {
        throw CommandError.debrief(.notConfirmed(path: path))
      }
      let more = try accepted(of: suggestions, orElse: Self.nothingWritten)
      if !more.isEmpty {
        let all = terms + more
        try checkWhatStays(of: debrief, all, path: path)
        prepared = Redaction(all).applied(to: debrief)
        try checkVoices(voices, prepared, options)
        for change in prepared.changes.suffix(more.count) { note(redactionText(for: change)) }
      }
      let isThere = environment.files.kind(path) != .nothing
      try insist(
        on: isThere ? "Replace the file that is there?" : "Write it?", orElse: Self.nothingWritten)
    }
    try environment.files.write(
      try options.format.render(prepared.debrief, voices: voices), path)
    try keep(prepared.debrief, options.answers, of: record, in: store)
    console.write(
      StyledText("Wrote \(path). Give it to \(prepared.debrief.friend) any way you like."),
      to: .output)
    return .done
  }

  private static let nothingWritten = "Nothing was written."

  /// Shows a debrief as the friend will read it; writes nothing.
  ///
  /// - Throws: ``CommandError``.
  package func debriefPreview(
    _ reference: SessionReference, _ options: DebriefOptions
  ) throws -> ExitStatus {
    let record = try openStore().find(reference)
    let debrief = try debrief(of: record, options)
    let redacted = Redaction(try redactions(options, record)).applied(to: debrief).debrief
    let text = try options.format.render(redacted)
    if console.capabilities.isInteractive, [.markdown, .text].contains(options.format) {
      console.write(StyledText(text.hasSuffix("\n") ? String(text.dropLast()) : text), to: .output)
    } else {
      console.writeRaw(text)
    }
    return .done
  }

  /// A word cannot be taken out of a voice.
  private func checkVoices(
    _ voices: [DebriefVoice], _ prepared: Prepared, _ options: DebriefOptions
  ) throws {
    let isRedacted = !options.redactions.isEmpty || prepared.changes.contains { $0.count > 0 }
    if !voices.isEmpty, isRedacted, !options.isVoiceUnredacted {
      throw CommandError.debrief(.voiceUnredacted)
    }
  }

  // MARK: Preparing

  private typealias Prepared = (debrief: Debrief, changes: [Redaction.Change])

  private func debrief(of record: SessionRecord, _ options: DebriefOptions) throws -> Debrief {
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

  /// Asks who the friend is told to hear from, where nothing says it and somebody can be asked.
  ///
  /// A name that is to be taken out of every debrief is not told either.
  private func askForName(
    unless options: DebriefOptions, _ redaction: Redaction, of debrief: inout Debrief
  ) throws(Declined) {
    if options.from == nil, let name = debrief.from, redaction.firstTerm(in: name) != nil {
      debrief.from = nil
      return
    }
    let isAsked =
      !options.isConfirmed && options.output != "-" && console.capabilities.isInteractive
    guard debrief.from == nil, isAsked else { return }
    debrief.from = try nameAsked(as: debrief.friend, orElse: Self.nothingWritten)
  }

  /// What the command line and the configuration want taken out, and where a real interview was.
  private func redactions(_ options: DebriefOptions, _ record: SessionRecord) throws -> [String] {
    let company = record.isRecalled ? record.setting.company.map { [$0] } ?? [] : []
    return try options.redactions + configuration().redact + company
  }

  /// Refuses to take out what has to stay, since a redacted term is to be nowhere in the file.
  private func checkWhatStays(of debrief: Debrief, _ terms: [String], path: String?) throws {
    let redaction = Redaction(terms)
    for (text, place) in whatStays(of: debrief, path: path) {
      guard let term = redaction.firstTerm(in: text) else { continue }
      throw CommandError.debrief(.termStays(term, within: place))
    }
  }

  private func whatStays(of debrief: Debrief, path: String?) -> [(text: String, place: String)] {
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

  /// What else may have to be taken out, and can be.
  private func suggestions(
    _ redaction: Redaction, _ debrief: Debrief, path: String?
  ) -> [RedactionSuggestion] {
    let stays = whatStays(of: debrief, path: path).map(\.text)
    return redaction.suggestions(for: debrief).filter { suggestion in
      let term = Redaction([suggestion.term])
      return stays.allSatisfy { term.firstTerm(in: $0) == nil }
    }
  }

  /// Keeps that a debrief was written; what was sent to the same friend before counts as well.
  private func keep(
    _ debrief: Debrief, _ chosen: [Int]?, of record: SessionRecord,
    in store: any TranscriptStore
  ) throws {
    let earlier = record.debriefs.first { $0.id == debrief.id }
    var written =
      earlier
      ?? DebriefRecord(
        id: debrief.id, friend: debrief.friend, writtenAt: environment.now().date,
        answers: chosen == nil ? nil : [])
    if chosen == nil {
      written.answers = nil
    } else if let before = written.answers {
      written.answers = Set(before + debrief.turns.map(\.number)).sorted()
    }
    if written != earlier { try store.keep(written, of: record.id) }
  }

  /// `debrief-12-sam.md`, with nothing of the name but its letters and digits.
  private func fileName(for debrief: Debrief, _ format: DebriefFormat) -> String {
    let name = debrief.friend.lowercased().split { !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    let parts = ["debrief", "\(debrief.session.number)", name].filter { !$0.isEmpty }
    return excerpt(parts.joined(separator: "-"), 80) + "." + format.fileExtension
  }

  // MARK: Asking

  /// Says what is in the file, what was taken out, and what might have to be.
  private func summarize(
    _ prepared: Prepared, asked: [String], _ suggestions: [RedactionSuggestion], to path: String
  ) {
    let debrief = prepared.debrief
    var text = StyledText(
      "For \(debrief.friend): \(count(debrief.scored, "answer")) of session "
        + "\(debrief.session.number), without your scores: \(count(debrief.choices, "choice")), "
        + "about \(count(debrief.minutes, "minute")). It would be written to \(path).",
      hanging: 2)
    // The terms of the configuration are for every session: most stand nowhere in this one.
    for change in prepared.changes where change.count > 0 || asked.contains(change.term) {
      text += redactionText(for: change)
    }
    if !suggestions.isEmpty { text += redactionText(stillIn: suggestions) }
    note(text)
    let options = asked.map { " --redact \($0.asShellWord)" }.joined()
    note(
      .line(
        command("debrief preview \(debrief.session.number)" + options),
        .init(" shows all of it.", .quiet)))
  }
}
