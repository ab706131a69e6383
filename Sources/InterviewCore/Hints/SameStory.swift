/// A story that was told before.
public struct ToldStory: Equatable, Sendable {
  /// The number of the session.
  public var session: Int
  /// The number of the turn.
  public var turn: Int
  /// The question it answered: the bank and the id in it.
  public var question: String
  /// What was said, follow-ups included.
  public var text: String

  /// Creates a story.
  public init(session: Int, turn: Int, question: String, text: String) {
    self.session = session
    self.turn = turn
    self.question = question
    self.text = text
  }
}

/// Finds stories that serve for too many questions.
public enum SameStory {
  /// The share of the content words of the shorter telling that has to stand in the other: the overlap
  /// coefficient of Szymkiewicz and Simpson. Two tellings of one story share most of their names, things
  /// and deeds; two stories of one person some of them.
  public static let fewestShared = 0.5
  /// The fewest content words of a telling that can be compared.
  public static let fewestWords = 12
  /// For how many different questions a story has to serve, this one among them.
  public static let fewestQuestions = 3
  /// How many earlier stories are looked through.
  public static let mostEarlier = 200

  /// A hint where the answer's story has also been told for other questions; it names them.
  public static func hint(in turn: Turn, after earlier: [ToldStory]) -> Hint? {
    guard turn.isScorable, turn.question.kind == .behavioral, let bank = turn.question.bank
    else { return nil }
    let words = contentWords(turn.wholeAnswer)
    var questions: [String] = []
    for story in earlier
    where story.question != "\(bank)/\(turn.question.id)" && !questions.contains(story.question) {
      if isSame(words, contentWords(story.text)) { questions.append(story.question) }
    }
    guard questions.count + 1 >= fewestQuestions else { return nil }
    return Hint(rule: HintName.sameStory.rawValue, matched: questions)
  }

  private static func isSame(_ one: Set<String>, _ other: Set<String>) -> Bool {
    let shorter = min(one.count, other.count)
    guard shorter >= fewestWords else { return false }
    return Double(one.intersection(other).count) >= Double(shorter) * fewestShared
  }

  /// The words of four letters or more: those that are shorter hold sentences together.
  private static func contentWords(_ text: String) -> Set<String> {
    Set(Words(text).folded.filter { $0.count >= 4 && !common.contains($0) })
  }

  private static let common: Set<String> = [
    "about", "after", "again", "also", "because", "been", "before", "being", "both", "could",
    "does",
    "down", "even", "every", "from", "have", "here", "into", "just", "made", "make", "many", "more",
    "most", "much", "only", "other", "over", "said", "same", "some", "such", "than", "that",
    "their",
    "them", "then", "there", "these", "they", "thing", "things", "think", "this", "those",
    "through",
    "time", "very", "wanted", "well", "were", "what", "when", "where", "which", "while", "with",
    "work",
    "worked", "would", "your",
  ]
}
