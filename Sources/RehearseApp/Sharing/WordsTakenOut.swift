import DebriefDocuments
import TextBasics

/// The words that are taken out of something on its way to somebody, by where each comes from.
struct WordsTakenOut: Equatable {
  /// Those of the command line, and those that were offered and taken.
  private(set) var asked: [String]
  /// Those that were taken out for the same person last time.
  private(set) var before: [String]
  /// Those that are always taken out.
  private(set) var always: [String]
  /// Those of last time that stay in.
  private(set) var leftIn: [String]
  /// Those that were to be left in and were not taken out last time.
  let idle: [String]
  /// Those that stay in because they are in the name of whom it is for, which is told them anyway.
  let ownName: [String]
  private let lastTime: [String]

  /// Sorts words; nobody's own name is taken out of what goes to them, unless it was asked for, which is refused later.
  init(
    for person: String?, asked: [String], leftIn: [String], before: [String], always: [String]
  ) {
    let isName = { (word: String) in
      person.map { Redaction([word]).firstTerm(in: $0) != nil } ?? false
    }
    self.asked = asked
    self.leftIn = leftIn.filter(Redaction(before).holds)
    self.before = before.filter { !Redaction(leftIn).holds($0) && !isName($0) }
    self.always = always.filter { !isName($0) }
    lastTime = Redaction(before).terms
    idle = leftIn.filter { !Redaction(before).holds($0) }
    ownName = Redaction((always + before).filter(isName)).terms
  }

  /// What takes them all out.
  var redaction: Redaction { Redaction(asked + before + always) }

  /// What is to be kept for the next time.
  var remembered: [String] { Redaction(asked + before).terms }

  /// Whether there is nothing new to be kept.
  var isAsLastTime: Bool { remembered == lastTime }

  /// Whether nothing but the last time says that a word is taken out.
  func isAgain(_ word: String) -> Bool {
    Redaction(before).holds(word) && !Redaction(asked + always).holds(word)
  }

  /// Whether a word is always taken out.
  func isAlways(_ word: String) -> Bool { Redaction(always).holds(word) }

  /// Takes out some that were offered.
  mutating func take(_ words: [String]) { asked += words }

  /// Leaves some in that were taken out last time.
  mutating func leave(_ words: [String]) {
    leftIn += words
    before.removeAll(where: Redaction(words).holds)
  }

  /// The options that ask for the same again.
  var options: [(name: String, value: String)] {
    asked.map { ("--redact", $0) } + leftIn.map { ("--leave-in", $0) }
  }
}
