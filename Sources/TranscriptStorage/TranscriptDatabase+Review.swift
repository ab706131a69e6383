package import InterviewCore

package import struct Foundation.Date

extension TranscriptDatabase {
  package func summaries(limit: Int, skipping: Int) throws -> [SessionSummary] {
    try read { db in try Summaries.page(limit, skipping: skipping, in: db) }
  }

  package func attempts(limit: Int) throws -> [Attempt] {
    try read { db in try Attempts.newest(limit, in: db) }
  }

  package func scoredPairs() throws -> [ScoredPair] {
    try read { db in try ScoredPairs.all(in: db) }
  }

  package func uses(ofBank bank: String?) throws -> [QuestionUse] {
    try read { db in try Uses.all(of: bank, in: db) }
  }

  package func search(_ query: SearchQuery, limit: Int) throws -> SearchResults {
    try read { db in try Search(query, limit: limit).results(in: db) }
  }

  package func scores(in window: ScoreWindow) throws -> ScoreHistory {
    try read { db in try Scores.history(window, in: db) }
  }

  package func spoken(in sessions: [Int]) throws -> [SpokenSession] {
    try read { db in try RecordingTable.spoken(in: sessions, db) }
  }

  package func stories(upTo session: Int, limit: Int) throws -> [ToldStory] {
    try read { db in try Askings.stories(upTo: session, limit, in: db) }
  }

  package func friends() throws -> [String] {
    try read { db in try RatingTable.friends(in: db) }
  }

  package func askings(of question: String) throws -> [Asking] {
    try read { db in try Askings.askings(of: question, in: db) }
  }

  package func practice(in window: ScoreWindow, daysSince: Date) throws -> PracticeHistory {
    try read { db in try PracticeRecords(window, in: db).history(daysSince: daysSince) }
  }
}
