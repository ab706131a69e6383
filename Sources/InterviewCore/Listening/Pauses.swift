/// How many pauses were filled in how many words.
struct Pauses: Equatable, Sendable {
  /// The fillers.
  let fillers: Int
  /// The words in which they stand, themselves included.
  let words: Int

  /// The fewest earlier answers, and words in them, that one answer is held against.
  private static let fewestAnswers = 2
  private static let fewestWords = 100
  /// How seldom chance alone may say that there are more than before.
  private static let level = 0.05

  /// The pauses of an answer.
  init(in text: String) {
    fillers = Fillers.found(in: text).count
    words = Words(text).count
  }

  /// The pauses of earlier answers taken together; nil where there are too few to hold one against.
  init?(in answers: [String]) {
    let all = answers.map(Pauses.init(in:)).filter { $0.words > 0 }
    guard all.count >= Self.fewestAnswers else { return nil }
    fillers = all.reduce(0) { $0 + $1.fillers }
    words = all.reduce(0) { $0 + $1.words }
    guard words >= Self.fewestWords else { return nil }
  }

  /// How many of a hundred words fill a pause.
  var rate: Double { words == 0 ? 0 : Double(fillers) * 100 / Double(words) }

  /// Whether the rate is higher than another by more than chance: of all the fillers of both, so many fall
  /// into this one in fewer than one of twenty cases (the conditional test for two rates of Przyborowski
  /// and Wilenski, 1940).
  func exceed(_ earlier: Pauses) -> Bool {
    guard rate > earlier.rate else { return false }
    let all = fillers + earlier.fillers
    let share = Double(words) / Double(words + earlier.words)
    var chance = 1.0
    for _ in 0..<all { chance *= 1 - share }
    var below = 0.0
    for count in 0..<fillers {
      below += chance
      chance *= Double(all - count) / Double(count + 1) * share / (1 - share)
    }
    return 1 - below < Self.level
  }
}
