import TestSupport
import Testing

/// An interview line by line, with what shows that each line has been taken.
struct Script {
  let practice: [String]
  let lines: [Line]

  struct Line {
    let text: String
    /// What is printed once the line has been taken; nil where only a draft shows it.
    let says: String?
    /// What has to be typed again where the program ended right after this line.
    let again: [String]
    /// Whether it ends an answer.
    let ends: Bool
    /// Whether it is answered in words alone: the program is where it was before it.
    let isSlip: Bool

    init(
      _ text: String, says: String? = nil, again: [String] = [], ends: Bool = false,
      isSlip: Bool = false
    ) {
      self.text = text
      self.says = says
      self.again = again
      self.ends = ends
      self.isSlip = isSlip
    }

    static func slip(_ text: String, says: String) -> Line {
      Line(text, says: says, isSlip: true)
    }
  }

  var texts: [String] { lines.map(\.text) }

  /// What is still to be typed where the program ended after so many lines.
  func rest(after count: Int) -> [String] {
    (count == 0 ? [] : lines[count - 1].again) + texts.dropFirst(count)
  }

  /// Everything that is on by default, with every control and every kind of slip.
  static let typed = Script(
    practice: ["practice"] + OwnBanks.words + ["--questions", "2"],
    lines: [
      Line("I like making things."), Line("", says: "Question 1 of 2", ends: true),
      Line("I built a barn."), Line("/undo", says: "Taken back"),
      Line("We built a shed."), Line("", says: "What came of it?", ends: true),
      Line("It is dry inside."), Line("/done", says: "Question 2 of 2", ends: true),
      .slip("/repeat", says: "Tell me about something you decided."),
      .slip("/hlep", says: "/help"),
      Line("//slashed"), .slip("/help", says: "an empty line"),
      Line("/pause", says: "Paused", again: ["/pause"]),
      .slip("what", says: "Found `what`"),
      Line("repeat", says: "Tell me about something you decided."),
      Line("I told them: no."),
      Line("", says: "And how did it end?", ends: true),
      Line("/skip", says: "Your questions?", ends: true),
      Line("What is the team like?"),
      Line("", says: "Would this interviewer hire you?", ends: true),
      .slip("", says: "Nothing typed"), .slip("maybe", says: "Found `maybe`"),
      Line("strong yes", says: "best answer"),
      .slip("3", says: "Found `3`"), Line("2", says: "worst answer?"), Line("1", says: "5 Clear"),
      .slip("6", says: "Found `6`"), .slip("x", says: "Found `x`"),
      .slip("", says: "Nothing typed"), .slip("<", says: "This is the first"),
      Line("2 4", says: "Quote them", again: ["4"]),
      .slip("not there", says: "is not in the answer"),
      Line("we built a shed", says: "Answer 2 of 2"),
      Line("- 5", says: "Quote them", again: ["5"]), Line("", says: "Redo that answer"),
      .slip("perhaps", says: "Found `perhaps`"),
      Line("yes", says: "Once more", again: ["yes"]),
      Line("I built it in 2 days and it worked."),
      Line("", says: "Who helped you?", ends: true), Line("/skip", says: "5 Clear", ends: true),
      Line("3 3", says: "Goodbye."),
    ])

  /// Spoken answers, scored one by one.
  static let aloud = Script(
    practice: ["practice"] + OwnBanks.words
      + ["--questions", "1", "--medium", "aloud", "--rate", "each", "--no-warm-up"],
    lines: [
      Line("", again: [""]),
      Line("", says: "Type the gist"),
      Line("We built a shed."), Line("", says: "Who helped you?", ends: true),
      Line("", again: [""]), Line("", says: "Type the gist"),
      Line("A shed."), Line("", says: "5 Clear", ends: true),
      Line("3 2", says: "Your questions?"),
      Line("/skip", says: "Would this interviewer hire you?", ends: true),
      Line("-", says: "Redo that answer", again: ["-"]), Line("no", says: "Goodbye."),
    ])

  /// One question at a time, scored at once.
  static let drill = Script(
    practice: ["practice"] + OwnBanks.words + ["--questions", "2", "--mode", "drill"],
    lines: [
      Line("We built a shed."), Line("", says: "What came of it?", ends: true),
      Line("A shed."), Line("", says: "5 Clear", ends: true),
      Line("32", says: "Question 2 of 2"),
      Line("I told them: no."), Line("/done", says: "And how did it end?", ends: true),
      Line("/skip", says: "5 Clear", ends: true),
      Line("- 1", says: "Goodbye."),
    ])

  /// Spoken to a friend, who notes what they see and scores first; then guessed at.
  static let observed = Script(
    practice: ["practice"] + OwnBanks.words + [
      "--questions", "1", "--no-warm-up", "--no-closing", "--medium", "observed", "--observer",
      "Sam", "--predict", "Sam",
    ],
    lines: [
      Line("", again: [""]), .slip("q", says: "notes nothing"),
      Line("af", says: "fidgeted", again: ["", "af"]),
      Line("", says: "Type the gist"),
      Line("We built a shed."), Line("", says: "Who helped you?", ends: true),
      Line("", again: [""]), Line("s", says: "smiled", again: ["", "s"]),
      Line("", says: "Type the gist"),
      Line("A shed."), Line("", says: "Sam, you saw it", ends: true),
      Line("4 2", says: "Quote them", again: ["4 2"]),
      Line("a shed", says: "Would this interviewer hire you?"),
      Line("no", says: "Your own eyes first"), Line("3 3", says: "what Sam will say"),
      Line("2 2", says: "Redo that answer"),
      Line("no", says: "Goodbye."),
    ])

  static let all = ["typed": typed, "aloud": aloud, "drill": drill, "observed": observed]

  /// Every place at which an interview can break off; after a slip it is the one before it.
  static let places = all.sorted { $0.key < $1.key }.flatMap { name, script in
    (0..<script.lines.count).filter { $0 == 0 || !script.lines[$0 - 1].isSlip }
      .map { Place(script: name, after: $0) }
  }

  /// A place in a script.
  struct Place: CustomTestStringConvertible {
    let script: String
    let after: Int

    var testDescription: String { "\(script) after \(after)" }
  }
}

extension Run.Result {
  /// What a session came to, without its times.
  func transcript() throws -> JSONValue { try json().withoutTimes }
}

/// What the whole script comes to in one go.
func uninterrupted(_ script: Script) throws -> JSONValue {
  let home = try OwnBanks.home()
  try Run(script.practice).input(lines: script.texts).home(home).expect()
  return try Run(["review", "show", "latest", "--json"]).home(home).expect().transcript()
}
