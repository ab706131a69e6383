import InterviewCore

/// Finds questions that ask nearly the same in nearly the same words.
///
/// Two questions are near-duplicates where they share three quarters of the content words of the
/// longer one. Words are numbered by rarity and each question is filed under its rarest quarter
/// only: two that share the rest must share one of these, so few pairs are compared.
enum NearDuplicates {
  /// The most comparisons in all; beyond that a file is made to be slow, and the rest goes unsaid.
  static let mostComparisons = 500_000
  /// The fewest content words a question must have to be compared at all.
  static let fewestWords = 3

  /// Warns at each question that an earlier one resembles.
  static func report(_ questions: [QuestionReading.Placed], _ diagnostics: Diagnostics) {
    let ranked = rankedWords(questions.map(\.question.ask))
    var filed: [Int: [Int]] = [:]
    var comparisons = 0
    for (index, words) in ranked.enumerated() where words.count >= fewestWords {
      let rarest = words.prefix(words.count - needed(words.count) + 1)
      var compared: Set<Int> = []
      search: for word in rarest {
        for other in filed[word, default: []] where compared.insert(other).inserted {
          comparisons += 1
          guard comparisons <= mostComparisons else { return }
          if areNear(words, ranked[other]) {
            warn(questions[index], questions[other], diagnostics)
            break search
          }
        }
      }
      for word in rarest { filed[word, default: []].append(index) }
    }
  }

  /// How many words must be shared by a question with that many.
  private static func needed(_ count: Int) -> Int { (count * 3 + 3) / 4 }

  private static func areNear(_ first: [Int], _ second: [Int]) -> Bool {
    let needed = needed(max(first.count, second.count))
    guard min(first.count, second.count) >= needed else { return false }
    var (here, there, shared) = (0, 0, 0)
    while here < first.count, there < second.count {
      if first[here] == second[there] {
        shared += 1
        here += 1
        there += 1
      } else if first[here] < second[there] {
        here += 1
      } else {
        there += 1
      }
    }
    return shared >= needed
  }

  private static func warn(
    _ question: QuestionReading.Placed, _ other: QuestionReading.Placed, _ diagnostics: Diagnostics
  ) {
    let line = other.askMark.map { " on line \($0.line)" } ?? ""
    diagnostics.warning(
      .nearDuplicate,
      "found nearly the same question as \(UserText.quoted(other.question.id))\(line), expected "
        + "another one", at: question.askMark)
  }

  /// The content words of each text, without repetition, as numbers: the rarest word is 0.
  private static func rankedWords(_ texts: [String]) -> [[Int]] {
    var numbers: [String: Int] = [:]
    var counts: [Int] = []
    let numbered = texts.map { text in
      var seen: Set<Int> = []
      for word in ContentWords.words(of: text) {
        let number = numbers[word] ?? numbers.count
        if number == counts.count {
          numbers[word] = number
          counts.append(0)
        }
        if seen.insert(number).inserted { counts[number] += 1 }
      }
      return Array(seen)
    }
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    var ranks = counts
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    return numbered.map { $0.map { ranks[$0] }.sorted() }
  }
}
