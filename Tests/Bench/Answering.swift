import Foundation
import PseudoTerminal

/// Starts a session and waits for the prompt of its first answer, where the clock runs.
func answering(_ workshop: Workshop) throws -> PTYChild {
  let home = try workshop.emptyFolder("answering")
  let child = try PTYChild(
    [
      workshop.rehearse, "practice", "--questions", "1", "--no-warm-up", "--no-follow-ups",
      "--no-closing", "--rate", "none", "--seed", "7",
    ], environment: ["REHEARSE_HOME": home, "NO_COLOR": "1"])
  try child.wait("prompt of an answer") { $0.line.hasPrefix("0:00 /") && $0.line.hasSuffix(">") }
  // Thinking shows no time; from the first key on the clock runs.
  try retype("x", in: child)
  return child
}

/// Starts a shell that does nothing but edit lines, as readline has it out of the box.
func shell() throws -> PTYChild {
  let child = try PTYChild(
    [Workshop.program("bash"), "--norc", "--noprofile"],
    environment: ["PS1": "> ", "HISTFILE": nil])
  try child.wait("prompt of the shell") { $0.line.hasSuffix(">") }
  try retype("x", in: child)
  return child
}

/// Types a text, sees it stand there, and takes it back.
func retype(_ text: String, in child: PTYChild) throws {
  child.send(text)
  try child.wait("`\(text)`") { $0.line.hasSuffix(text) }
  try clearLine(of: child)
}

/// Takes back what was typed.
func clearLine(of child: PTYChild) throws {
  child.send("\u{15}")
  try child.wait("empty line") { $0.line.hasSuffix(">") }
}
