import Foundation
import PseudoTerminal

/// From the start of the program to its first prompt on a terminal, with a store of years and with none.
func firstPromptRows(_ workshop: Workshop) throws -> [Row] {
  let store = try BigStore(workshop)
  let empty = try workshop.emptyFolder("empty")
  let history = try history(in: [store.home, empty], URL(filePath: workshop.folder))
  let sqlite = try Workshop.program("sqlite3")
  let big = { try start([workshop.rehearse], ["REHEARSE_HOME": store.home], "rehearse> ") }
  let none = { try start([workshop.rehearse], ["REHEARSE_HOME": empty], "rehearse> ") }
  let theirs = { try start([sqlite, store.path], ["SQLITE_HISTORY": history], "sqlite> ") }
  let (ours, other) = try alternating(turns: 200, big, theirs)
  let (full, fresh) = try alternating(turns: 200, big, none)
  let greeting = try (1...50).map { _ in
    try start([workshop.rehearse], ["REHEARSE_HOME": store.home], "Last: session")
  }
  let more = full.median - fresh.median
  let most = 2.0
  return [
    .ratio("first prompt, 50,000 sessions", ours.median, other.median, of: "sqlite3", most: 3),
    Row(
      what: "the same, against an empty store", ours: time(full.median),
      theirs: "\(time(fresh.median)) rehearse", ratio: "\(more < 0 ? "−" : "+")\(time(abs(more)))",
      most: "+\(time(most))", verdict: .init(more <= most)),
    // A picture of a screen that shows sixty a second.
    .duration("what it greets with, above it", Times(greeting).median, most: 16),
    .memory(try megabytesAtPrompt(workshop, store)),
  ]
}

/// Starts a program on a terminal of its own: milliseconds until it writes its prompt.
func start(
  _ command: [String], _ variables: [String: String?], _ prompt: String
) throws -> Double {
  var child: PTYChild?
  let beginning = ContinuousClock.now
  child = try PTYChild(command, environment: variables)
  guard child?.secondsUntil(prompt) != nil else {
    throw Workshop.Failure(description: "\(command) shows no prompt")
  }
  let took = ContinuousClock.now - beginning
  child = nil
  return took / .milliseconds(1)
}

/// Gives both programs a history of a thousand lines, as their users have; returns the path of the file
/// for sqlite3.
private func history(in homes: [String], _ folder: URL) throws -> String {
  let lines = (1...1000).map { "review show \($0)\n" }.joined()
  let theirs = folder.appending(path: "sqlite_history")
  for file in homes.map({ URL(filePath: $0).appending(path: "history") }) + [theirs] {
    try Data(lines.utf8).write(to: file)
  }
  return theirs.path(percentEncoded: false)
}
