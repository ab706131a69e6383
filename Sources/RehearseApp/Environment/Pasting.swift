import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// All that comes through a pipe; at a terminal what is pasted, up to Ctrl-D.
  ///
  /// - Parameters:
  ///   - invitation: What a person is told to do.
  ///   - limit: The most bytes that are wanted; what comes after them is left.
  ///   - isEnough: Whether a line is such that the next empty one ends the text at a terminal, as does a paste of
  ///     several lines then; where nil no empty line ends it.
  /// - Returns: The text.
  /// - Throws: ``Declined``, where they leave.
  func pasted(
    _ invitation: String, limit: Int, upToEmptyLineAfter isEnough: ((String) -> Bool)? = nil
  ) throws(Declined) -> String {
    let isInteractive = console.capabilities.isInteractive
    if isInteractive { note(aside(invitation)) }
    let consequence = "Nothing was kept."
    var lines: [String] = []
    var size = 0
    var endsAtEmptyLine = false
    var reader = SlashReader()
    while size <= limit {
      switch console.read(ReadRequest(.answer, prompt: { StyledText(.init("> ")) })) {
      case .line(let line, _) where isInteractive && line.hasPrefix("/"):
        let understood = reader.read(line)
        if understood == .control(.done) { return lines.joined(separator: "\n") }
        if understood == .control(.quit) { throw Declined(.done, orElse: consequence) }
        if case .text = understood { lines.append(line) } else { explain(understood, in: .page) }
      case .line(let line, _):
        if isInteractive, endsAtEmptyLine, line.trimmed.isEmpty {
          return lines.joined(separator: "\n")
        }
        lines.append(line)
        endsAtEmptyLine = endsAtEmptyLine || isEnough.map { $0(line.trimmed) } ?? false
      case .pasted(let more, let rest, _):
        lines += more + [rest]
        endsAtEmptyLine = isEnough != nil
      case .interrupted: throw Declined(.interrupted, orElse: consequence)
      case .endOfInput, .closed(.endOfFile, _): return lines.joined(separator: "\n")
      case .closed(let ending, _): throw Declined(ending.status, orElse: consequence)
      case .key, .editor: continue
      }
      size += lines.last?.utf8.count ?? 0
    }
    return lines.joined(separator: "\n")
  }
}
