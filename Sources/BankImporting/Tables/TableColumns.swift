import InterviewCore
import TextBasics

/// Which column of a table holds what.
struct TableColumns: Equatable {
  var question: Int
  var answers: [Int] = []
  var choices: [Int] = []
  var wrongAnswers: [Int] = []
  var followUps: [Int] = []
  var competency: Int?
  var kind: Int?
  var level: Int?
  var tags: Int?
  /// Whether the questions are titles, which need not ask anything.
  var areTitles = false
  /// How many columns have names; nil where they have none.
  private var width: Int?

  /// Finds the columns by their names, and by what stands in those that could be for anything; nil where none is called
  /// like a question.
  init?(names: [String], over rows: some Sequence<[String]>) {
    let roles = FieldNames.roles(of: names)
    let candidates = roles.indices.filter { roles[$0] == .question }
    let best = candidates.min { FieldNames.rank(names[$0]) < FieldNames.rank(names[$1]) }
    // A table of titles and answers: the titles ask.
    let title = roles.firstIndex(of: .title).flatMap { column in
      roles.contains(.answer) || Self.share(of: Self.cells(column, in: rows)) >= 0.5 ? column : nil
    }
    guard let question = best ?? title else { return nil }
    self.question = question
    areTitles = best == nil
    answers = roles.indices.filter { roles[$0] == .answer }
    choices = roles.indices.filter { roles[$0] == .choices }
    wrongAnswers = roles.indices.filter { roles[$0] == .wrongAnswers }
    followUps = roles.indices.filter { roles[$0] == .followUps }
    competency = roles.firstIndex(of: .competency)
    kind = roles.firstIndex(of: .kind)
    level = roles.firstIndex(of: .level)
    tags = roles.firstIndex(of: .tags)
    width = names.count
    if answers.isEmpty, choices.isEmpty {
      answers =
        Self.longest(of: roles.indices.filter { roles[$0] == nil }, in: rows).map { [$0] } ?? []
    }
  }

  /// Of some columns the one with the longest texts, where most of its cells are sentences and do not ask.
  private static func longest(of columns: [Int], in rows: some Sequence<[String]>) -> Int? {
    let told = columns.map { column in
      cells(column, in: rows).filter { $0.onOneLine.contains(" ") && isText($0) }
    }
    let best = zip(columns, told).max { one, other in
      one.1.reduce(0) { $0 + $1.utf8.count } < other.1.reduce(0) { $0 + $1.utf8.count }
    }
    guard let best, best.1.count * 2 > cells(best.0, in: rows).count, share(of: best.1) < 0.5
    else { return nil }
    return best.0
  }

  /// What stands in a column of the first rows.
  private static func cells(_ column: Int, in rows: some Sequence<[String]>) -> [String] {
    rows.prefix(200).compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .filter { !$0.onOneLine.isEmpty }
  }

  /// Guesses them from what stands in the rows: the column that asks, or else the first with text, and
  /// the next one with text for its answer.
  init?(guessingFrom rows: [[String]]) {
    let sample = rows.prefix(200)
    let width = sample.map(\.count).max() ?? 0
    var texts: [Int] = []
    var asking: (column: Int, share: Double) = (0, 0)
    for column in 0..<width {
      let cells = sample.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter { !$0.onOneLine.isEmpty }
      guard !cells.isEmpty, cells.count(where: Self.isText) * 2 >= cells.count else { continue }
      texts.append(column)
      let share = Self.share(of: cells)
      if share > asking.share { asking = (column, share) }
    }
    guard let first = texts.first else { return nil }
    question = asking.share >= 0.3 ? asking.column : first
    answers = texts.first { $0 > question }.map { [$0] } ?? []
  }

  /// Takes another column for the questions where next to nothing in the one that is called so asks, and
  /// half of the other does.
  mutating func settle(by rows: some Sequence<[String]>) {
    let rows = Array(rows.prefix(200))
    func share(_ column: Int) -> Double { Self.share(of: Self.cells(column, in: rows)) }
    guard share(question) < 0.1 else { return }
    let taken = Set(answers + followUps + choices + wrongAnswers)
    let others = (0..<(rows.map(\.count).max() ?? 0)).filter {
      $0 != question && !taken.contains($0)
    }
    guard let best = others.max(by: { share($0) < share($1) }), share(best) >= 0.5 else { return }
    question = best
    areTitles = false
    if competency == best { competency = nil }
  }

  /// Whether the first row only names the columns: it asks nothing where nearly all others do.
  func isHeading(_ fields: [String], over rows: some Sequence<[String]>) -> Bool {
    guard fields.indices.contains(question) else { return false }
    let text = fields[question].onOneLine
    guard text.count <= 30, !QuestionLikeness.isQuestion(text) else { return false }
    let cells = rows.dropFirst().prefix(100).compactMap {
      $0.indices.contains(question) ? $0[question] : nil
    }
    return cells.count(where: QuestionLikeness.isQuestion) * 5 >= cells.count * 4 && cells.count > 1
  }

  /// Whether what is called questions are texts, and not how many there are.
  func holdsTexts(_ rows: [[String]]) -> Bool {
    let cells = rows.prefix(200).compactMap {
      $0.indices.contains(question) ? $0[question].onOneLine : nil
    }.filter { !$0.isEmpty }
    let counts = cells.count {
      $0.first?.isNumber == true && $0.withoutNumbering.count < 20
        && !QuestionLikeness.isQuestion($0)
    }
    return counts * 2 <= cells.count
  }

  /// How many of some cells ask; a piece of a program asks nothing, whatever signs stand in it.
  private static func share(of cells: [String]) -> Double {
    guard !cells.isEmpty else { return 0 }
    return Double(cells.count { !isCode($0) && QuestionLikeness.isQuestion($0) })
      / Double(cells.count)
  }

  private static func isCode(_ cell: String) -> Bool {
    cell.contains(where: \.isNewline) && (cell.contains(";") || cell.contains("{"))
  }

  /// Whether a cell holds words, and not a number, a date, an address or a program.
  private static func isText(_ cell: String) -> Bool {
    if isCode(cell) { return false }
    let cell = cell.onOneLine
    return cell.contains { $0.isLetter } && !cell.hasPrefix("http")
      && cell.count { $0.isLetter } * 3 >= cell.count
  }

  /// The columns that a program would take for a header: names, and no question among them.
  static func isHeader(_ names: [String]) -> Bool {
    let roles = names.compactMap(FieldNames.role)
    // `Asked?` is a name.
    return !roles.isEmpty
      && !names.contains {
        $0.count > 40 || $0.trimmed.contains(" ") && QuestionLikeness.isQuestion($0)
      }
  }

  /// The fields of a row with what stands beyond the last column, where that asks or answers: `Names, addresses` without
  /// quotes is one answer.
  private func whole(_ fields: [String], _ delimiter: Character) -> [String] {
    guard let width, fields.count > width,
      answers.contains(width - 1) || question == width - 1
    else { return fields }
    return fields[..<(width - 1)] + [fields[(width - 1)...].joined(separator: String(delimiter))]
  }

  /// The card of a row.
  func card(
    _ fields: [String], _ shape: Card.Shape, at spot: Spot, delimiter: Character = ","
  ) -> Card {
    let fields = whole(fields, delimiter)
    func text(_ column: Int?) -> String {
      column.flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? ""
    }
    var card = Card(spot: spot, shape: shape, question: text(question).withoutNumbering)
    let choices = Choices(choices.map { text($0) })
    let right = answers.map { text($0).cleaned }.filter { !$0.isEmpty }
    card.answer = right.map { choices.lettered($0) ?? $0 }
    card.question += choices.with(wrongAnswers.map { text($0) }, besides: right.first).shown
    card.followUps = followUps.flatMap {
      text($0).split(whereSeparator: \.isNewline).map(String.init)
    }
    card.competency = competency.map { text($0).onOneLine }.flatMap { $0.isEmpty ? nil : $0 }
    card.kind = SectionNames.kind(in: text(kind)) ?? SectionNames.kind(in: text(competency))
    card.levels = LevelNames.levels(in: text(level))
    card.tags = text(tags).split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    return card
  }
}
