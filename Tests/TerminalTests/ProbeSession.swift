import PseudoTerminal

/// Starts the probe on a terminal and waits for its prompt.
func probe(
  rows: Int = 24, columns: Int = 80, environment: [String: String?] = ["NO_COLOR": "1"]
) throws -> PTYChild {
  let child = try PTYChild(
    [builtProduct("ConsoleProbe")], environment: environment, rows: rows, columns: columns)
  try child.expect("probe>")
  return child
}

/// As `probe`, in the middle of an answer, where the clock runs.
func answering(
  rows: Int = 24, columns: Int = 80, environment: [String: String?] = [:]
) throws -> PTYChild {
  let child = try probe(rows: rows, columns: columns, environment: environment)
  child.send("answer\r")
  try child.wait("answer prompt") { $0.line.hasSuffix("] answer>") }
  return child
}

/// As `answering`, with a line already given.
func answering(after line: String) throws -> PTYChild {
  let child = try answering()
  child.send(line + "\r")
  // Keys typed before the prompt is there would meet a terminal in its usual modes.
  try child.wait("next prompt") { $0.row == 2 && $0.line.hasSuffix("] answer>") }
  return child
}

/// Waits for some ticks of a tenth of a second, where nothing that could be seen happens.
func waitForTicks(_ count: Int) throws {
  let clock = try answering()
  try clock.wait("tick \(count)") { ($0.time ?? 0) >= count }
}

extension Screen {
  /// The text with every clock as `[clock]`.
  var withoutClock: String { text.replacing(clock, with: "[clock]") }

  /// How long the clock in the row of the cursor, or the last above it, has run.
  var time: Int? {
    text.matches(of: clock).last.flatMap { Int(text[$0.range].dropFirst(4).dropLast()) }
  }

  private var clock: Regex<Substring> { /\[00:[0-9][0-9]\]/ }
}
