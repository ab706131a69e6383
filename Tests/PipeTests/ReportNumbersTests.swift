import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// The figures of the report against those that anybody can compute from the sessions' JSON.
///
/// Everything here is worked out from `review show N --json` alone, the plain way, with no code of the
/// program's own.
@Suite struct ReportNumbersTests {
  private static let run = Swift.Result { try ReportedSessions() }

  @Test(arguments: ["typed", "spoken"])
  func `medians, quartiles, halves and directions`(delivery: String) throws {
    let reported = try Self.run.get()
    let sessions = reported.practised.filter { Plain.delivery($0) == delivery }
    let rows = reported.table("scores-\(delivery)")
    var names: Set<String> = []
    for row in rows {
      let id = row[0].lowercased().replacing(" ", with: "-")
      names.insert(id)
      let means = sessions.compactMap { session in
        Plain.mean(
          Plain.firstAttempts(session).flatMap { Plain.ownScores($0, on: id) })
      }
      let answers = sessions.flatMap(Plain.firstAttempts).count {
        !Plain.ownScores($0, on: id).isEmpty
      }
      let half = means.count / 2
      let (earlier, later) = (
        Plain.quantile(0.5, Array(means[..<half])),
        Plain.quantile(0.5, Array(means[(means.count - half)...]))
      )
      #expect(row[1] == "\(means.count)")
      #expect(row[2] == "\(answers)")
      for (cell, share) in [(row[3], 0.5), (row[4], 0.25), (row[5], 0.75)] {
        #expect(Plain.isClose(cell, Plain.quantile(share, means)), "\(row)")
      }
      #expect(Plain.isClose(row[6], earlier), "\(row)")
      #expect(Plain.isClose(row[7], later), "\(row)")
      let change = later - earlier
      #expect(row[8] == (change >= 0.5 ? "rising" : change <= -0.5 ? "falling" : "level"))
    }
    let scored = Set(
      sessions.flatMap(Plain.firstAttempts).flatMap { $0["ratings"].all }.filter {
        $0["rater"] == "self" && $0["score"] != .null
      }.compactMap { $0["dimension"].text })
    #expect(names == scored)
  }

  @Test(arguments: ["typed", "spoken"])
  func `answers by the share of the time they took`(delivery: String) throws {
    let reported = try Self.run.get()
    let shares = reported.practised.filter { Plain.delivery($0) == delivery }
      .flatMap(Plain.answered).compactMap { turn -> Double? in
        guard let budget = turn["budgetSeconds"].number, budget > 0 else { return nil }
        return (turn["answerSeconds"].number ?? 0) / budget
      }
    let bounds = [0, 0.25, 0.5, 0.75, 1, 1.2, 1.5, Double.infinity]
    let counts = zip(bounds, bounds.dropFirst()).enumerated().map { place, part in
      shares.count { ($0 > part.0 || place == 0) && $0 <= part.1 }
    }
    #expect(reported.table("time-\(delivery)").map { $0[1] } == counts.map { "\($0)" })
  }

  @Test func `the gap to friends, dimension by dimension`() throws {
    let reported = try Self.run.get()
    var gaps: [String: [(gap: Double, friend: String)]] = [:]
    for turn in reported.practised.flatMap({ $0["turns"].all }) {
      for rating in turn["ratings"].all where rating["rater"] != "self" {
        guard let dimension = rating["dimension"].text, let theirs = rating["score"].number,
          let own = Plain.ownScores(turn, on: dimension).first
        else { continue }
        gaps[dimension, default: []].append((own - theirs, rating["rater"].text ?? ""))
      }
    }
    let rows = reported.table("friends")
    #expect(rows.count == gaps.count)
    for row in rows {
      let pairs = gaps[row[0].lowercased().replacing(" ", with: "-")] ?? []
      let mean = Plain.mean(pairs.map(\.gap)) ?? .nan
      let shown = Double(row[2].replacing("\u{2212}", with: "-").replacing("+", with: ""))
      #expect(abs((shown ?? .nan) - mean) <= 0.05 + 1e-9, "\(row), \(mean)")
      let friends = Set(pairs.map(\.friend)).count
      #expect(row[3] == "\(pairs.count) scores, \(friends) friends")
    }
  }

  @Test func `competencies: how often, when last, and the median of the newest scores`() throws {
    let reported = try Self.run.get()
    let turns = reported.practised.flatMap(Plain.firstAttempts)
    let groups = Dictionary(grouping: turns) { $0["question"]["competency"].text ?? "" }
    let rows = reported.table("competencies")
    #expect(Set(rows.map { $0[0] }) == Set(groups.keys))
    for row in rows {
      let turns = (groups[row[0]] ?? []).sorted {
        ($0["askedAt"].text ?? "") < ($1["askedAt"].text ?? "")
      }
      let skipped = turns.count { $0["skipped"] == true }
      #expect(
        row[1] == "asked \(turns.count)×" + (skipped > 0 ? ", \(skipped) skipped" : ""))
      #expect(row[2] == "last \((turns.last?["askedAt"].text ?? "").prefix(10))")
      let scores = turns.map { $0["ratings"].all }.last { ratings in
        ratings.contains { $0["rater"] == "self" && $0["score"] != .null }
      }?.filter { $0["rater"] == "self" }.compactMap { $0["score"].number }
      #expect(row[3] == "score \(Plain.one(Plain.quantile(0.5, scores ?? [])))", "\(row)")
    }
  }

  @Test func `days with practice`() throws {
    let reported = try Self.run.get()
    let days = Dictionary(grouping: reported.practised) {
      String(($0["startedAt"].text ?? "").prefix(10))
    }
    let expected = days.keys.sorted(by: >).map { day in
      [
        day, "\(days[day]?.count ?? 0)", "\((days[day] ?? []).flatMap(Plain.answered).count)",
      ]
    }
    #expect(reported.table("calendar") == expected)
  }

  @Test func `hints that recur`() throws {
    let reported = try Self.run.get()
    let answers = reported.practised.flatMap(Plain.answered)
    let rules = answers.flatMap { turn in Set(turn["hints"].all.compactMap { $0["rule"].text }) }
    let counts = Dictionary(grouping: rules) { $0 }.mapValues(\.count).filter { $0.value > 1 }
    let rows = reported.table("hints")
    #expect(rows.count == counts.count)
    for row in rows {
      let rule = counts.keys.first { row[0].hasPrefix($0) } ?? ""
      #expect(row[2] == "\(counts[rule] ?? 0) of \(answers.count)")
    }
  }
}

/// A report of the real program over a real store, and the sessions as it shows them.
private struct ReportedSessions {
  /// The sessions that are practice, oldest first.
  let practised: [JSONValue]
  private let page: String

  init() throws {
    let home = try TestHome()
    let database = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    var sessions = PractisedSessions(end: Date(timeIntervalSinceNow: -7200)).sessions(30)
    // An interview recalled is no practice.
    sessions[4].mode = .recall
    for session in sessions { _ = try database.store.begin(session, .sample()) }
    try database.close()
    page = try Run(["review", "report", "-o", "-"]).home(home).expect().output
    practised = try (1...sessions.count).map { number in
      try JSONValue(
        Run(["review", "show", "\(number)", "--json"]).home(home).expect().output)
    }
    .filter { $0["mode"] != "recall" }
  }

  /// The rows of a table of the page, without its head: the texts of their cells.
  func table(_ id: String) -> [[String]] {
    guard let start = page.firstRange(of: "<table id=\"\(id)\""),
      let end = page[start.upperBound...].firstRange(of: "</table>")
    else { return [] }
    return page[start.upperBound..<end.lowerBound].components(separatedBy: "<tr").dropFirst(2)
      .map { row in
        row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/.dotMatchesNewlines()).map { cell in
          String(cell.1).replacing(/<[^>]*>/, with: "")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
        }
      }
  }
}

/// The plain way to compute things.
private enum Plain {
  static func delivery(_ session: JSONValue) -> String {
    session["medium"] == "typed" ? "typed" : "spoken"
  }

  static func firstAttempts(_ session: JSONValue) -> [JSONValue] {
    session["turns"].all.filter { $0["role"] == "question" }
  }

  static func answered(_ session: JSONValue) -> [JSONValue] {
    firstAttempts(session).filter { $0["skipped"] == false }
  }

  static func ownScores(_ turn: JSONValue, on dimension: String) -> [Double] {
    turn["ratings"].all.filter {
      $0["rater"] == "self" && $0["predicts"] == .null && $0["dimension"].text == dimension
    }.compactMap { $0["score"].number }
  }

  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  static func quantile(_ share: Double, _ values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let place = Double(sorted.count - 1) * share
    let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    return sorted[low] * (1 - (place - Double(low))) + sorted[high] * (place - Double(low))
  }

  static func isClose(_ cell: String, _ value: Double) -> Bool {
    abs((Double(cell) ?? .nan) - value) <= 0.005 + 1e-9
  }

  /// With one decimal, or none where it is whole.
  static func one(_ value: Double) -> String {
    value.isNaN ? "–" : String(format: "%.1f", value).replacing(/\.0$/, with: "")
  }
}
