import Foundation
import InterviewCore
import TranscriptStorage

/// One answer kept, against one commit of the same row by sqlite3 in the same directory.
func durableRows(_ workshop: Workshop) throws -> [Row] {
  let home = try workshop.emptyFolder("durable")
  let database = try TranscriptDatabase(path: home + "/rehearse.sqlite")
  let keep = try keeping(in: database)
  let (ours, usual) = try alternating(
    turns: 300, warmUp: 20, { try milliseconds(keep) },
    SQLiteShell(home + "/usual.sqlite", journal: "delete").insertions())
  let (mine, logged) = try alternating(
    turns: 300, warmUp: 20, { try milliseconds(keep) },
    SQLiteShell(home + "/logged.sqlite", journal: "wal").insertions())
  return [
    .ratio("an answer made durable", ours.median, usual.median, of: "sqlite3", most: 1.5),
    .ratio("the same", mine.median, logged.median, of: "sqlite3, WAL and FULL"),
  ]
}

/// An operation that keeps one answer more, each in a turn of its own.
private func keeping(in database: TranscriptDatabase) throws -> () throws -> Void {
  let session = SessionRecord(
    id: UUID(), number: 0, startedAt: Date(), interviewer: "neutral", seed: 7)
  let nobody = Interviewer(
    id: "neutral", name: "Neutral", about: "", greetings: [], warmUps: [], transitions: [],
    closings: [], farewells: [], nudges: .init(atTime: "", over: ""),
    followUps: .init(atMost: 0, unprompted: 0), probes: [:])
  let plan = Plan(
    interviewer: nobody, greeting: "", warmUp: nil, questions: [], closing: nil,
    allowsFollowUps: false, rating: .none,
    rubrics: RubricSet(general: Rubric(id: "default", title: "", dimensions: [])))
  _ = try database.begin(session, plan: plan)
  var number = 0
  return {
    number += 1
    let turn = Turn(
      number: number, role: .question,
      question: AskedQuestion(
        bank: "behavioral", id: "disagreed", kind: .behavioral, competency: "teamwork",
        text: question),
      askedAt: session.startedAt,
      timing: Timing(thinkingSeconds: 4, answerSeconds: 97, budgetSeconds: 180), answer: answer)
    try database.keep(turn, of: session.id)
  }
}

private let question = "Tell me about a time you disagreed with a teammate. What did you do?"
private let answer = String(
  repeating: "We measured it, and nobody noticed the importer. ", count: 20)

/// The sqlite3 program, left running with a database open.
private final class SQLiteShell {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Makes a database with the tables of a store and one session in it.
  init(_ path: String, journal: String) throws {
    try TranscriptDatabase(path: path).close()
    process.executableURL = URL(filePath: try Workshop.program("sqlite3"))
    process.arguments = ["-bail", path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // Durability is left as sqlite3 has it: synchronous = FULL.
    try ask(
      """
      PRAGMA journal_mode = \(journal);
      INSERT INTO session (id, uuid, startedAt, state, mode, medium, interviewer, seed)
      VALUES (1, 'one', 0, 'suspended', 'mock', 'typed', 'neutral', 7);
      """)
  }

  deinit { process.terminate() }

  /// An operation that commits one row more and tells how many milliseconds that took.
  func insertions() -> () throws -> Double {
    var number = 0
    return { [self] in
      number += 1
      return try milliseconds {
        try ask(
          """
          INSERT INTO turn
            (session, number, role, skipped, askedAt, thinkingSeconds, answerSeconds, pausedSeconds,
             budgetSeconds, bank, question, kind, competency, text, answer)
          VALUES (1, \(number), 'question', 0, 0, 4, 97, 0, 180, 'behavioral', 'disagreed',
            'behavioral', 'teamwork', '\(question)', '\(answer)');
          """)
      }
    }
  }

  /// Runs statements and waits until they are done.
  private func ask(_ statements: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(statements)\nSELECT 'done';\n".utf8))
    var said = ""
    while !said.contains("done") {
      let part = output.fileHandleForReading.availableData
      guard !part.isEmpty else { throw Workshop.Failure(description: "sqlite3 ended: \(said)") }
      said += String(decoding: part, as: UTF8.self)
    }
  }
}
