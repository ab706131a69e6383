import Foundation

/// The words and phrases that somebody uses more than others do.
///
/// Each is held against the norm by the log odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn
/// 2008, "Fightin' Words", Political Analysis 16, equations 15, 19 and 22): a word that is rare on either side weighs
/// little, however uneven it is. It is told where chance would tell any of all that are looked at in fewer than 5 of
/// 100 cases (Bonferroni), and where it stands in several answers: what one answer is about is no habit.
package struct WordHabits: Equatable, Sendable {
  /// A word or phrase.
  package struct Habit: Equatable, Sendable {
    /// The words.
    package var phrase: String
    /// How often they stand in all answers.
    package var count: Int
    /// How many they are in 1,000 words.
    package var perThousand: Double
    /// How many they are in 1,000 words of others.
    package var normPerThousand: Double
    /// The answers they stand in.
    package var places: [Telling]
  }

  /// The habits, the strongest first.
  package let habits: [Habit]
  /// How many words were looked at.
  package let words: Int

  /// The fewest words of all answers that tell a habit.
  package static let fewestWords = 600
  /// The most habits that are told.
  package static let most = 12
  /// How often at least a phrase stands there, and in how large a part of the answers.
  static let fewestTimes = 4, fewestAnswers = 3, leastShare = 0.2
  /// How many words the prior weighs as much as.
  static let priorWeight = 500.0

  /// Looks at answers.
  ///
  /// - Parameters:
  ///   - answers: What was said, with where.
  ///   - norm: What others say.
  package init(_ answers: [ToldStory], against norm: WordNorm) {
    var own = WordNorm()
    var places: [String: [Telling]] = [:]
    for answer in answers {
      var one = WordNorm()
      one.add(answer.text)
      own.add(answer.text)
      let place = Telling(session: answer.session, turn: answer.turn)
      for phrase in one.counts.keys { places[phrase, default: []].append(place) }
    }
    words = own.total
    guard own.total >= Self.fewestWords, norm.total > 0 else {
      habits = []
      return
    }
    let least = max(Self.fewestAnswers, Int((Double(answers.count) * Self.leastShare).rounded(.up)))
    let candidates = own.counts.filter { phrase, count in
      count >= Self.fewestTimes && (places[phrase]?.count ?? 0) >= least
    }
    let scored = candidates.compactMap { phrase, count -> (habit: Habit, z: Double)? in
      let z = Self.z(count, of: own.total, norm.counts[phrase] ?? 0, of: norm.total)
      guard Self.chance(of: z) * Double(candidates.count) < 0.05 else { return nil }
      return (
        Habit(
          phrase: phrase, count: count, perThousand: 1000 * Double(count) / Double(own.total),
          normPerThousand: 1000 * Double(norm.counts[phrase] ?? 0) / Double(norm.total),
          places: places[phrase] ?? []), z
      )
    }
    habits = Self.withoutParts(
      scored.sorted { ($1.z, $0.habit.phrase) < ($0.z, $1.habit.phrase) }.map(\.habit))
  }

  /// The phrases without those that mostly stand in a longer one of them, and without those that share words with one
  /// that is told already.
  private static func withoutParts(_ habits: [Habit]) -> [Habit] {
    func holds(_ long: Habit, _ short: Habit) -> Bool {
      long.phrase != short.phrase && " \(long.phrase) ".contains(" \(short.phrase) ")
    }
    var told: [Habit] = []
    for habit in habits where told.count < most {
      let isPart = habits.contains { holds($0, habit) && $0.count * 5 >= habit.count * 4 }
      let isNear = told.contains {
        holds($0, habit) || holds(habit, $0) || overlap($0, habit) || overlap(habit, $0)
      }
      if !isPart, !isNear { told.append(habit) }
    }
    return told
  }

  /// Whether one phrase ends as another begins: they were cut out of the same words.
  private static func overlap(_ one: Habit, _ other: Habit) -> Bool {
    let (first, second) = (one.phrase.split(separator: " "), other.phrase.split(separator: " "))
    return (1..<WordNorm.longest).contains { count in
      first.count > count && second.count > count && first.suffix(count) == second.prefix(count)
    }
  }

  /// The log odds ratio over its standard error.
  static func z(_ count: Int, of total: Int, _ others: Int, of all: Int) -> Double {
    let (own, norm) = (Double(count), Double(others))
    let prior = priorWeight * (own + norm) / Double(total + all)
    func logOdds(_ count: Double, _ total: Int) -> Double {
      log((count + prior) / (Double(total) + priorWeight - count - prior))
    }
    let difference = logOdds(own, total) - logOdds(norm, all)
    return difference / (1 / (own + prior) + 1 / (norm + prior)).squareRoot()
  }

  /// How often chance alone reaches so much.
  static func chance(of z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }
}
