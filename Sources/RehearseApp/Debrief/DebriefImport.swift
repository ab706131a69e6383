import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Keeps what friends sent back, and coaches whom a report was written for; a file with problems changes nothing unless someone agrees.
  ///
  /// - Returns: The status of the first file that failed.
  package func debriefImport(_ options: ReplyOptions) throws -> ExitStatus {
    guard options.files.count < 2 else {
      let statuses = options.files.map { file in
        run { app in try app.importFile(file, options) }
      }
      return statuses.first { $0 != .done } ?? .done
    }
    return try importFile(options.files.first ?? "-", options)
  }

  private func importFile(_ file: String, _ options: ReplyOptions) throws -> ExitStatus {
    let bytes: [UInt8]
    let name: String
    if file == "-" {
      // On a terminal an empty line ends it once a reply stands there.
      let text = try pasted(
        "Paste the reply, then press Enter on an empty line, or Ctrl-D.",
        limit: ReceivedReply.byteLimit
      ) { $0.lowercased().contains(/debrief:|report:\s*[0-9a-f]{8}-/) }
      bytes = Array(text.utf8)
      name = console.capabilities.isInteractive ? "the pasted text" : "standard input"
    } else {
      bytes = try environment.files.read(file, ReceivedReply.byteLimit)
      name = visible(file)
    }
    let received: ReceivedMessage
    do {
      received = try ReceivedMessage(bytes)
    } catch {
      throw CommandError.debrief(.reply(error, file: name))
    }
    switch received {
    case .debrief(let reply): return try ReplyKeeper(self, reply, from: name, options).keep()
    case .report(let reply):
      if options.rater != nil || options.session != nil {
        note(aside("It answers a report: --rater and --session say nothing about that."))
      }
      return try AnswerKeeper(
        self, reply, from: name, isPartial: options.isPartial, isConfirmed: options.isConfirmed
      ).keep()
    }
  }
}
