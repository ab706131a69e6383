import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows the words and phrases that the user uses more than others do, and where. It is no score.
  ///
  /// - Throws: ``CommandError``.
  package func reviewWords(format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let sessions = try store.summaries(limit: Self.sessionsOfHabits, skipping: 0)
      .compactMap { try store.session($0.number) }
    var norm = library.norm()
    for bank in library.everydayBanks().found { bank.value.questions.forEach { norm.add($0.ask) } }
    let habits = WordHabits(sessions.flatMap(Self.ownWords), against: norm)
    switch format {
    case .json: try writeJSON(HabitsDocument(habits))
    case .csv: writeCSV([HabitsDocument.columns] + HabitsDocument(habits).habits.map(\.fields))
    case .text: show(text(habits))
    }
    return .done
  }

  private static let sessionsOfHabits = 50

  /// What the user said word for word: a gist is no language of theirs.
  private static func ownWords(_ record: SessionRecord) -> [ToldStory] {
    record.turns.filter { turn in
      !turn.skipped && (record.medium == .typed || turn.recording?.isTranscribed ?? false)
    }.map { turn in
      ToldStory(
        session: record.number, turn: turn.number, question: turn.question.id,
        text: turn.wholeAnswer)
    }
  }

  private func text(_ habits: WordHabits) -> StyledText {
    guard habits.words >= WordHabits.fewestWords else {
      return aside(
        "Too early: \(count(WordHabits.fewestWords, "word")) of answers tell a habit; there "
          + "\(habits.words == 1 ? "is" : "are") \(habits.words).")
    }
    guard !habits.habits.isEmpty else {
      return aside(
        "In \(count(habits.words, "word")) of your answers nothing stands out against other people's."
      )
    }
    var table = TextTable([
      .init("words"), .init("times", .right), .init("in 1,000", .right), .init("others", .right),
      .init("sessions"),
    ])
    for habit in habits.habits {
      let sessions = habit.places.map(\.session).firstOfEach().suffix(6)
      table.add(
        .init("“\(habit.phrase)”"), .init("\(habit.count)"), .init(meanText(habit.perThousand)),
        .init(meanText(habit.normPerThousand), .quiet),
        .init(sessions.map(String.init).joined(separator: " "), .quiet))
    }
    return StyledText("Words you keep", .heading)
      + table.styled(width: console.capabilities.width)
      + .blank
      + aside(
        "More often than in other people's answers, by log odds with a prior (Monroe and others 2008); "
          + "no score, and often just how you speak.")
  }
}

/// The words one keeps, as JSON, schema `rehearse.words/1`.
struct HabitsDocument: Codable, Equatable {
  var schema = "rehearse.words/1"
  /// How many words were looked at.
  var words: Int
  var habits: [Habit]

  struct Habit: Codable, Equatable {
    var phrase: String
    var count: Int
    var perThousand: Double
    var normPerThousand: Double
    var places: [Place]

    var fields: [String] { [phrase, "\(count)", "\(perThousand)", "\(normPerThousand)"] }
  }

  struct Place: Codable, Equatable {
    var session: Int
    var turn: Int
  }

  static let columns = ["phrase", "count", "perThousand", "normPerThousand"]

  init(_ habits: WordHabits) {
    words = habits.words
    self.habits = habits.habits.map { habit in
      Habit(
        phrase: habit.phrase, count: habit.count, perThousand: habit.perThousand.thousandths,
        normPerThousand: habit.normPerThousand.thousandths,
        places: habit.places.map { Place(session: $0.session, turn: $0.turn) })
    }
  }
}
