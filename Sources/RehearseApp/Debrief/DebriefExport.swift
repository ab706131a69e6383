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
    var writer = DebriefWriter(
      self, try DebriefDraft(self, of: record, options, in: store), in: store)
    return try writer.write()
  }

  /// Shows a debrief as the friend will read it; writes nothing.
  ///
  /// - Throws: ``CommandError``.
  package func debriefPreview(
    _ reference: SessionReference, _ options: DebriefOptions
  ) throws -> ExitStatus {
    let store = try openStore()
    let draft = try DebriefDraft(self, of: try store.find(reference), options, in: store)
    tell(of: draft.words, for: draft.debrief.friend)
    let text = try options.format.render(draft.prepared.debrief)
    if console.capabilities.isInteractive, [.markdown, .text].contains(options.format) {
      console.write(StyledText(text.hasSuffix("\n") ? String(text.dropLast()) : text), to: .output)
    } else {
      console.writeRaw(text)
    }
    return .done
  }
}
