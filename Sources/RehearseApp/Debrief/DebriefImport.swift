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
      bytes = Array(try pastedReply().utf8)
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

  /// Reads a reply from the console: all of a pipe; on a terminal what is pasted, up to an empty line
  /// once a reply stands there, or Ctrl-D.
  private func pastedReply() throws(Declined) -> String {
    let isInteractive = console.capabilities.isInteractive
    if isInteractive {
      note(aside("Paste the reply, then press Enter on an empty line, or Ctrl-D."))
    }
    var lines: [String] = []
    var size = 0
    var isWhole = false
    let consequence = "Nothing was kept."
    while true {
      switch console.read(ReadRequest(.answer, prompt: { StyledText(.init("> ")) })) {
      case .line(let line, _):
        if isInteractive, isWhole, line.trimmed.isEmpty {
          return lines.joined(separator: "\n")
        }
        lines.append(line)
        isWhole = isWhole || line.trimmed.lowercased().contains("debrief:")
      case .pasted(let more, let rest, _):
        lines += more + [rest]
        isWhole = true
      case .interrupted: throw Declined(.interrupted, orElse: consequence)
      case .endOfInput, .closed(.endOfFile, _): return lines.joined(separator: "\n")
      case .closed(let ending, _): throw Declined(ending.status, orElse: consequence)
      case .key, .editor: continue
      }
      size += lines.last?.utf8.count ?? 0
      if size > ReceivedReply.byteLimit { return lines.joined(separator: "\n") }
    }
  }
}
