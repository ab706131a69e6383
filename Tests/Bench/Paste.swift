import PseudoTerminal

/// A long paste, until its last word stands in the line.
func pasteRows(_ workshop: Workshop) throws -> [Row] {
  let (ours, theirs) = try alternating(
    turns: 9, warmUp: 1, { try paste(into: answering(workshop)) }, { try paste(into: shell()) })
  return [
    .ratio("a paste of 50 KB into an answer", ours.median, theirs.median, of: "bash", most: 2)
  ]
}

/// Milliseconds for a paste of many lines, some of them empty; the program sees nothing else after it.
private func paste(into child: PTYChild) throws -> Double {
  let line = "we measured it and forty of fifty customers never noticed the importer at all\r"
  let lines = (1...640).map { $0.isMultiple(of: 50) ? "\r" : line }.joined()
  let paste = "\u{1B}[200~\(lines)the end\u{1B}[201~"
  guard let seconds = child.secondsUntil("the end", afterTyping: paste) else {
    throw Workshop.Failure(description: "the paste did not arrive:\n\(child.screen.text)")
  }
  return seconds * 1000
}
