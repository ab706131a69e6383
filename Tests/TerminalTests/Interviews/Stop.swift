/// The prompts of an interview, in the order in which they come.
enum Stop: Int, CaseIterable {
  case command, warmUp, answer, followUp, closing, decision, score, evidence, redo

  /// How the screen ends there.
  var rows: String {
    switch self {
    case .command: prompt
    case .warmUp: "What brings you here?\n\(Self.howTo)\n\(prompt)"
    case .answer: "Tell me about a time you gave bad news.\n\(prompt)"
    case .followUp: "\nWhat came of it?\n\(prompt)"
    case .closing: "Any questions for me?\n\(prompt)"
    case .decision: "strong no / no / yes / strong yes, or - for no view\n\(prompt)"
    case .score: "           5 Calm throughout\n\(prompt)"
    case .evidence:
      "Evidence 4: which words of your answer show it? Quote them, or press Enter.\n\(prompt)"
    case .redo: "Redo that answer once, now?\n\(prompt)"
    }
  }

  /// The prompt itself.
  var prompt: String {
    switch self {
    case .command: "rehearse>"
    case .warmUp: "0:00 / 1:00 >"
    case .answer: "0:00 / 3:00 >"
    case .followUp: "0:00 >"
    case .closing: "0:00 / 2:00 >"
    case .decision: "your view:"
    case .score: "2 scores, in this order (1-5, - not observed, ? one by one):"
    case .evidence: "which words show it (Enter for none):"
    case .redo: "yes / no:"
    }
  }

  /// The prompt of the menu that Ctrl-C opens there.
  var menu: String {
    isAnswer ? "continue / repeat / skip / leave >" : "continue / leave >"
  }

  /// Whether words are said there rather than chosen.
  var isAnswer: Bool { [.warmUp, .answer, .followUp, .closing].contains(self) }

  /// What leads to the next one.
  var reply: String {
    switch self {
    case .command: "practice --bank mine --seed 3"
    case .warmUp: "A friend told me."
    case .answer: "I told them on Monday."
    case .followUp: "They stayed, as a result."
    case .closing: "Who would I work with?"
    case .decision: "yes"
    case .score: "4 2"
    case .evidence: "on Monday"
    case .redo: "no"
    }
  }

  private static let howTo = "(an empty line ends the answer; /help shows what else there is)"
}

extension Rehearsal {
  /// Starts the program and goes on to a prompt.
  static func at(_ last: Stop, rows: Int = 40) throws -> Rehearsal {
    let rehearsal = try Rehearsal(rows: rows)
    for stop in Stop.allCases.prefix(while: { $0 != last }) { try rehearsal.pass(stop) }
    try rehearsal.shows(last.rows)
    return rehearsal
  }

  /// Waits for a prompt and says there what leads on.
  func pass(_ stop: Stop) throws {
    try shows(stop.rows)
    if stop.isAnswer { return try answer(stop.reply, stop.prompt) }
    enter(stop.reply)
  }
}
