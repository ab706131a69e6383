package import TextBasics

package import struct Foundation.Date

/// All that a report over many sessions says, with nothing of how it looks.
package struct PracticeReport: Equatable, Sendable {
  /// The day on which it was made.
  package var today: Day
  /// The sessions in which a question was asked.
  package var sessions: Int
  /// From the first of them to the last; nil where there is none.
  package var days: ClosedRange<Day>?
  /// Whether older sessions were left out.
  package var isCut: Bool
  /// The questions that were answered.
  package var answers: Int
  /// The questions that were skipped.
  package var skipped: Int
  /// How long all the answers took together, in seconds.
  package var answerSeconds: Double
  /// Own scores, typed first.
  package var scores: [ScorePanel]
  /// Times against budgets, typed first.
  package var times: [TimePanel]
  /// What was measured of recorded answers; nil where none were.
  package var voice: VoicePanel?
  /// Own scores against those of friends.
  package var calibration: Calibration
  /// The same session by session, oldest first.
  package var gaps: [GapPoint]
  /// The friends whose scores were compared, by name.
  package var friends: [String]
  /// What was asked about, the longest ago first.
  package var coverage: [Coverage]
  /// What there are questions about and none was asked, by name.
  package var neverAsked: [String]
  /// The last year.
  package var calendar: PracticeCalendar
  /// What the rules noticed again and again.
  package var hints: [HintRecurrence]

  /// Draws up the report.
  ///
  /// - Parameters:
  ///   - history: What was practised.
  ///   - order: The ids of the dimensions as they are shown.
  ///   - competencies: What there are questions about.
  ///   - spoken: What was measured of the recorded answers in it, oldest session first.
  ///   - today: The day on which it is made.
  ///   - day: The day of a moment on the user's clock.
  package init(
    _ history: PracticeHistory, order: [String], competencies: some Sequence<String>,
    spoken: [SpokenSession] = [], today: Day, day: (Date) -> Day
  ) {
    let trends = ScoreTrends(history.scores, order: order)
    let answered = history.questions.filter { !$0.skipped }
    let days = history.sessions.map { day($0.startedAt) }
    self.today = today
    sessions = history.sessions.count
    self.days = days.min().map { $0...(days.max() ?? $0) }
    isCut = history.isCut
    answers = answered.count
    skipped = history.questions.count - answered.count
    answerSeconds = answered.reduce(0) { $0 + $1.answerSeconds }
    scores = Delivery.allCases.compactMap { delivery in
      ScorePanel(trends, delivery) { day($0.startedAt) }
    }
    times = Delivery.allCases.compactMap { TimePanel(history, $0) }
    voice = VoicePanel(spoken, among: history.sessions) { day($0.startedAt) }
    calibration = Calibration(history.pairs)
    gaps = calibration.sessions.map {
      GapPoint(session: $0.session, day: day($0.startedAt), figures: $0.figures)
    }
    friends = Set(history.pairs.filter { $0.own != nil }.map(\.friend)).sorted()
    coverage = Coverage.all(in: history) { day($0.askedAt) }
    neverAsked = Set(competencies).subtracting(coverage.map(\.competency)).sorted()
    calendar = PracticeCalendar(history.days, today: today) { day($0.startedAt) }
    hints = HintRecurrence.all(in: history)
    tellTogether()
  }

  /// Tests all the courses of the report as one screen.
  private mutating func tellTogether() {
    let series = scores.flatMap { $0.series.map { $0.trend.points.map(\.mean) } }
    let voices = voice?.series.map { $0.trend.points.map(\.value) } ?? []
    let screen = series + times.map(\.bySession) + [calibration.distances] + voices
    var courses = Course.of(screen: screen)[...]
    for panel in scores.indices {
      for place in scores[panel].series.indices {
        scores[panel].series[place].trend.course = courses.removeFirst()
      }
    }
    for panel in times.indices { times[panel].course = courses.removeFirst() }
    calibration = calibration.onScreen(courses.removeFirst())
    for (place, course) in courses.enumerated() { voice?.series[place].trend.course = course }
  }
}

/// How far the own scores of one session lie from those of friends.
package struct GapPoint: Equatable, Sendable {
  /// The number of the session.
  package var session: Int
  /// The day on which it began.
  package var day: Day
  /// What was measured in it.
  package var figures: Calibration.Figures
}
