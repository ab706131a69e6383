import DebriefDocuments
import InterviewCore

/// A form that a friend has filled in, and what they meant by it.
struct FilledForm {
  /// The form as a friend would send it.
  var text: String
  /// What each filled line means; a doubtful one is never a rating.
  var meant: [Key: Meaning]

  struct Key: Hashable {
    var turn: Int
    var dimension: String
  }

  enum Meaning: Equatable {
    case score(Int?)
    case doubtful
  }

  static let form = ReplyForm(of: Sample.realistic)

  static var keys: [Key] {
    Sample.realistic.turns.flatMap { turn in
      Sample.realistic.seenDimensions(of: turn).map { Key(turn: turn.number, dimension: $0.id) }
    }
  }

  /// Fills in the lines of a form by their prompts.
  static func fill(_ form: String, _ values: [FormLine: String]) -> String {
    var result = form
    for (line, value) in values {
      result = result.replacing(line.prompt, with: line.prompt + " " + value, maxReplacements: 1)
    }
    return result
  }

  /// How people write a score that leaves no doubt.
  static let clear: [@Sendable (Int) -> String] = [
    { "\($0)" }, { "\($0)" }, { "\($0)" }, { "\($0)/5" }, { "\($0) / 5" }, { "\($0) of 5" },
    { "\($0) out of 5" }, { "\($0) - good" }, { "\($0) – quite good, I thought" }, { "**\($0)**" },
    { "\($0)." }, { "\($0)!" }, { "(\($0))" }, { "\"\($0)\"" }, { "“\($0)”" },
    { String("１２３４５"[String.Index(utf16Offset: $0 - 1, in: "１２３４５")]) },
    { ["one", "two", "three", "four", "five"][$0 - 1] }, { "\($0)\u{FE0F}\u{20E3}" },
    { ["①", "②", "③", "④", "⑤"][$0 - 1] }, { "\($0): see below" }, { "\($0)/5 👍" },
    { ["Eins", "Zwei", "Drei", "Vier", "Fünf"][$0 - 1] }, { "\($0) (I had to guess)" },
  ]
  static let unseen = [
    "-", "–", "—", "−", "n/a", "N/A", "not observed", "Not seen", "- (typed)", "--",
  ]
  static let doubtful = [
    "3-4", "3 or 4", "3/4", "3,5", "3.5", "2+", "4-", "3?", "~3", "6", "0", "10", "3/10", "good",
    "?", "between 2 and 3", "3½", "~~2~~ 3", "2 -> 3", "three to four", "one of the best", "-1",
    "3 - no, 4", "2 examples were missing", "***", "yes", "[ ]", "3 4", "70%", "a 3", "3-ish",
    "3 stars out of 10", "- 3", "five? four?", "1st", "IV",
  ]

  static func random(_ seed: Int) throws -> FilledForm {
    var generator = SeededGenerator(seed: UInt64(seed))
    let format: DebriefFormat = Bool.random(using: &generator) ? .text : .markdown
    var values: [FormLine: String] = [
      .worked: "The numbers, and that you said sorry: it’s rare.",
      .workOn: "Say what YOU did. “We” hides you.", .decision: "strong yes", .saw: "transcript",
    ]
    var meant: [Key: Meaning] = [:]
    for key in keys {
      let line = FormLine.score(turn: key.turn, dimension: key.dimension)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: continue
      case 1:
        values[line] = unseen.randomElement(using: &generator)
        meant[key] = .score(nil)
      case 2:
        values[line] = doubtful.randomElement(using: &generator)
        meant[key] = .doubtful
      default:
        let score = Int.random(in: 1...5, using: &generator)
        values[line] = clear.randomElement(using: &generator)?(score)
        meant[key] = .score(score)
      }
      if Bool.random(using: &generator) {
        values[.comment(turn: key.turn, dimension: key.dimension)] =
          Self.comments.randomElement(using: &generator)
      }
    }
    return FilledForm(
      text: fill(try format.render(Sample.realistic), values), meant: meant)
  }

  static let comments = [
    "fine", "Clear, and in order.", "I lost you at the importer – which one was it?",
    "You say “we” eleven times & “I” twice; whoever reads this cannot tell what was yours, and that is a pity since it sounds like most of it.",
    "Score: I would have liked more numbers.", "c’est bien : vraiment", "5% of what?",
    "See https://example.org/star?x=3", "Structure was good here", "ok :-)",
  ]
}
