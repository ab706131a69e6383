import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Keeps what friends sent back; a file with problems changes nothing unless someone agrees.
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
      ) { $0.lowercased().contains("debrief:") }
      bytes = Array(text.utf8)
      name = console.capabilities.isInteractive ? "the pasted text" : "standard input"
    } else {
      bytes = try environment.files.read(file, ReceivedReply.byteLimit)
      name = visible(file)
    }
    let received: ReceivedReply
    do {
      received = try ReceivedReply(bytes)
    } catch {
      throw CommandError.debrief(.reply(error, file: name))
    }
    return try ReplyKeeper(self, received, from: name, options).keep()
  }
}
