import BankImporting
import TextBasics

extension Card.Shape {
  /// So many of them in words.
  func words(_ number: Int) -> String {
    switch self {
    case .bullet: count(number, "list item")
    case .numbered: count(number, "numbered item")
    case .heading: count(number, "heading")
    case .fold: count(number, "fold")
    case .paragraph: count(number, "paragraph")
    case .tableRow: count(number, "table row")
    case .row: count(number, "row")
    case .line: count(number, "line")
    case .object: count(number, "entry", plural: "entries")
    case .key: count(number, "key")
    case .item: count(number, "list item")
    case .note: count(number, "note")
    case .cloze: count(number, "gap")
    }
  }
}

extension LeftOut.Reason {
  /// What is left out, in the singular.
  var noun: String {
    switch self {
    case .empty: "empty entry"
    case .noQuestion: "entry without a question"
    case .duplicate: "question that stands there already"
    case .pictureOnly: "entry with pictures or sounds only"
    case .tooLong: "question over \(Card.longestQuestion) characters"
    case .linkWithin: "link within the page"
    case .linkOnly: "link without a question"
    case .notAQuestion: "entry that asks nothing"
    case .headingOfOthers: "heading over other questions"
    case .withinAnswer: "question within an answer"
    case .reverse: "card that asks the other way around"
    case .noRoom: "question for which the bank has no room"
    }
  }

  /// The same of several.
  var plural: String {
    switch self {
    case .empty: "empty entries"
    case .noQuestion: "entries without a question"
    case .duplicate: "questions that stand there already"
    case .pictureOnly: "entries with pictures or sounds only"
    case .tooLong: "questions over \(Card.longestQuestion) characters"
    case .linkWithin: "links within the page"
    case .linkOnly: "links without a question"
    case .notAQuestion: "entries that ask nothing"
    case .headingOfOthers: "headings over other questions"
    case .withinAnswer: "questions within answers"
    case .reverse: "cards that ask the other way around"
    case .noRoom: "questions for which the bank has no room"
    }
  }
}

extension CardDeck.Remark {
  /// Whether something may have been read wrongly.
  var isWarning: Bool {
    switch self {
    case .encoding(_, let isGuess): isGuess
    case .brokenLetters, .openQuote, .nothingAsks: true
    case .guessedColumns, .table: false
    }
  }

  var text: String {
    switch self {
    case .encoding(let name, isGuess: true):
      "this is not UTF-8; it was read as \(name), which fits its letters; `--encoding` takes another"
    case .encoding(let name, isGuess: false): "read as \(name)"
    case .brokenLetters(let number):
      "\(count(number, "letter")) could not be read as UTF-8, though all others could; look for \u{FFFD}"
    case .openQuote(let line):
      "the quote that opens on line \(line) is not closed; it was taken as it stands"
    case .guessedColumns(let question, let answer):
      "the columns have no names; the questions were taken from column \(question)"
        + (answer.map { ", the answers from column \($0)" } ?? "")
    case .nothingAsks:
      "no line asks anything; each was taken for a question, so look whether this is a list of any"
    case .table(let name): "the cards are those of the table `\(name)`"
    }
  }
}
