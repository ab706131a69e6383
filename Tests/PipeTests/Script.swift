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

    init(_ text: String, says: String? = nil, again: [String] = [], ends: Bool = false) {
      self.text = text
      self.says = says
      self.again = again
      self.ends = ends
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
      Line("/repeat", says: "Tell me about something you decided."),
      Line("/hlep", says: "/help"),
      Line("//slashed"), Line("I told them: no."),
      Line("", says: "And how did it end?", ends: true),
      Line("/skip", says: "Your questions?", ends: true),
      Line("What is the team like?"),
      Line("", says: "Would this interviewer hire you?", ends: true),
      Line("", says: "Nothing typed"), Line("maybe", says: "Found `maybe`"),
      Line("strong yes", says: "Structure"),
      Line("6", says: "Found `6`"), Line("x", says: "Found `x`"), Line("", says: "Nothing typed"),
      Line("?", says: "5  Clear"), Line("<", says: "This is the first"),
      Line("2", says: "5  All of it"),
      Line("4", says: "Quote them", again: ["4"]),
      Line("not there", says: "is not in the answer", again: ["4"]),
      Line("we built a shed", says: "5  Clear"),
      Line("<", says: "5  All of it", again: ["<"]), Line("3", says: "5  Clear"),
      Line("-", says: "5  All of it"),
      Line("5", says: "Quote them", again: ["5"]), Line("", says: "Redo that answer"),
      Line("perhaps", says: "Found `perhaps`"),
      Line("yes", says: "Once more", again: ["yes"]),
      Line("I built it in 2 days and it worked.", again: ["yes"]),
      Line("", says: "Who helped you?", ends: true), Line("/skip", says: "5  Clear", ends: true),
      Line("3", says: "5  All of it"), Line("3", says: "Goodbye."),
    ])

  /// Spoken answers, scored one by one.
  static let aloud = Script(
    practice: ["practice"] + OwnBanks.words
      + ["--questions", "1", "--medium", "aloud", "--rate", "each", "--no-warm-up"],
    lines: [
      Line("", again: [""]),
      Line("", says: "Type the gist", again: ["", ""]),
      Line("We built a shed."), Line("", says: "What came of it?", ends: true),
      Line("", again: [""]), Line("", says: "Type the gist", again: ["", ""]),
      Line("A shed."), Line("", says: "5  Clear", ends: true),
      Line("3", says: "5  All of it"), Line("2", says: "Your questions?"),
      Line("/skip", says: "Would this interviewer hire you?", ends: true),
      Line("-", says: "Redo that answer", again: ["-"]), Line("no", says: "Goodbye."),
    ])
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
