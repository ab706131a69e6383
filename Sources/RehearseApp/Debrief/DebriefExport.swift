import DebriefDocuments
import InterviewCore
import TerminalUI

extension App {
  /// Writes a session down for a friend, after showing what would leave the machine.
  ///
  /// - Throws: ``CommandError``.
  public func debriefExport(
    _ reference: SessionReference, _ options: DebriefOptions
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let prepared = try debrief(of: record, options)
    let text = try options.format.render(prepared.debrief)
    if options.output == "-" {
      try keep(prepared.debrief, of: record, in: store)
      console.writeRaw(text)
      return .done
    }
    let path = options.output ?? fileName(for: prepared.debrief, options.format)
    summarize(prepared, to: path)
    if !options.isConfirmed, let refusal = refusal(of: path) {
      note("Nothing was written.")
      return refusal
    }
    try environment.files.write(text, path)
    try keep(prepared.debrief, of: record, in: store)
    console.write(
      StyledText("Wrote \(path). Give it to \(prepared.debrief.friend) any way you like."),
      to: .output)
    return .done
  }

  /// Shows a debrief as the friend will read it; writes nothing.
  ///
  /// - Throws: ``CommandError``.
  public func debriefPreview(
    _ reference: SessionReference, _ options: DebriefOptions
  ) throws -> ExitStatus {
    let record = try openStore().find(reference)
    let prepared = try debrief(of: record, options)
    console.writeRaw(try options.format.render(prepared.debrief))
    return .done
  }

  // MARK: Preparing

  private typealias Prepared = (debrief: Debrief, changes: [Redaction.Change])

  private func debrief(of record: SessionRecord, _ options: DebriefOptions) throws -> Prepared {
    guard record.turns.contains(where: \.isScorable) else {
      throw CommandError.nothingToDebrief(session: record.number)
    }
    let day = String(environment.localTime(record.startedAt).prefix { $0 != " " })
    let debrief = Debrief(
      of: record, for: options.friend ?? "your friend", id: environment.makeID(), day: day,
      rubrics: try rubrics())
    return Redaction(options.redactions).applied(to: debrief)
  }

  private func keep(
    _ debrief: Debrief, of record: SessionRecord, in store: TranscriptStore
  ) throws {
    let written = DebriefRecord(
      id: debrief.id, friend: debrief.friend, writtenAt: environment.now().date)
    try store.keepDebrief(written, record.id)
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
  private func summarize(_ prepared: Prepared, to path: String) {
    let debrief = prepared.debrief
    var text = StyledText(
      "For \(debrief.friend): \(count(debrief.turns.count, "answer")) of session "
        + "\(debrief.session.number), without your scores. It would be written to \(path).",
      hanging: 2)
    for change in prepared.changes {
      text +=
        change.count == 0
        ? notFound(change.term)
        : StyledText(
          "redacted: \(change.term) → \(change.placeholder), \(count(change.count, "place"))"
            + (change.context.map { "  \($0)" } ?? ""), .quiet, indent: 2, hanging: 2)
    }
    for suggestion in Suggestions(for: debrief).all {
      text += .line(
        .init("still in it: ", .warning),
        .init("\(suggestion.term) (\(suggestion.reason.rawValue)); "),
        command("--redact \"\(suggestion.term)\""), .init(" takes it out"), indent: 2,
        hanging: 2)
    }
    note(text)
    note(
      .line(
        command("debrief preview \(debrief.session.number)"),
        .init(" shows all of it.", .quiet)))
  }

  private func notFound(_ term: String) -> StyledText {
    .line(
      .init("not found: ", .warning), .init("\(term) stands nowhere in it"), indent: 2, hanging: 2)
  }

  /// Asks whether to write, and returns how the command ends where the reply is not yes.
  ///
  /// Nobody can be asked without a terminal; the command line said what it wants.
  private func refusal(of path: String) -> ExitStatus? {
    guard console.capabilities.isInteractive else { return nil }
    let isThere = environment.files.kind(path) != .nothing
    let question = isThere ? "Replace the file that is there? yes / no: " : "Write it? yes / no: "
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText(question) })) {
      case .line(let line, _):
        guard let isWanted = yesOrNo(line) else {
          note(expectedYesOrNo(line))
          continue
        }
        return isWanted ? nil : .done
      case .key, .pasted, .editor: continue
      case .endOfInput: return .done
      case .interrupted: return .interrupted
      case .closed(let ending, _): return ending.status
      }
    }
  }
}
