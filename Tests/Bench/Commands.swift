/// A whole command over a store of years against the same statements given to sqlite3, and its memory.
func commandRows(
  _ workshop: Workshop, _ words: [String], against statements: String
) throws -> [Row] {
  let store = try BigStore(workshop)
  let ours = try command(words, workshop, store)
  let theirs = Run(try Workshop.program("sqlite3"), store.path, statements)
  let times = try alternating(turns: 60, ours.milliseconds, theirs.milliseconds)
  return [
    .ratio(
      words.joined(separator: " "), times.ours.median, times.theirs.median, of: "sqlite3",
      most: 1.5, orBelow: 50),
    .memory(try ours.megabytes(workshop)),
  ]
}

/// What is done less often, and may be waited for.
func lookingBackRows(_ workshop: Workshop) throws -> [Row] {
  let store = try BigStore(workshop)
  let report = ["review", "report", "--yes", "-o", workshop.path("report.html")]
  let commands = [
    ["review", "show", "latest"], ["review", "compare", "49999", "50000"],
    ["review", "question", "behavioral/question-7"], report, ["debrief", "calibration"],
    ["banks", "list"], ["banks", "coverage"],
  ]
  return try commands.flatMap { words -> [Row] in
    let run = try command(words, workshop, store)
    let times = Times(try (0..<9).map { _ in try run.milliseconds() })
    let name = words.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
    return [.duration(name, times.median, most: 1000), .memory(try run.megabytes(workshop))]
  }
}

private func command(_ words: [String], _ workshop: Workshop, _ store: BigStore) throws -> Run {
  var run = Run(workshop.rehearse, words)
  run.variables["REHEARSE_HOME"] = store.home
  return run
}
