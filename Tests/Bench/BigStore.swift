import Foundation
import TranscriptStorage

/// A store as nobody will ever fill one: 50,000 sessions, 400,000 answers, 3,200,000 ratings. It is the
/// same every time, and made anew only where the tables or the recipe have changed.
struct BigStore {
  /// The directory to give the program as its own.
  let home: String
  /// The file in it.
  var path: String { home + "/rehearse.sqlite" }

  private let sqlite: String

  /// Finds or makes the store.
  ///
  /// - Throws: `Workshop.Failure`, also where the recipe no longer fits the tables.
  init(_ workshop: Workshop) throws {
    home = workshop.path("big")
    sqlite = try Workshop.program("sqlite3")
    let stamp = workshop.path("big.recipe")
    let recipe = try tables(in: workshop) + Self.recipe
    if (try? String(contentsOf: URL(filePath: stamp), encoding: .utf8)) == recipe { return }
    note("making a store of 50,000 sessions, once …")
    try? FileManager.default.removeItem(atPath: stamp)
    _ = try workshop.emptyFolder("big")
    try TranscriptDatabase(path: path).close()
    _ = try Run(sqlite, "-bail", path).output(input: Self.recipe)
    try workshop.write(recipe, to: "big.recipe")
  }

  /// The statements that make the tables of an empty store.
  private func tables(in workshop: Workshop) throws -> String {
    let path = try workshop.emptyFolder("tables") + "/rehearse.sqlite"
    try TranscriptDatabase(path: path).close()
    return try Run(sqlite, path, ".schema").output()
  }

  /// Fills an empty store. `hash` stands in for chance: Knuth's multiplicative one, of a row's number.
  private static let recipe = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -200000;
    BEGIN;
    CREATE TEMP TABLE number (i INTEGER PRIMARY KEY);
    INSERT INTO number SELECT value FROM generate_series(1, 400000);
    CREATE TEMP TABLE word (n INTEGER PRIMARY KEY, word TEXT);
    INSERT INTO word SELECT key, value FROM json_each('[\(words)]');
    CREATE TEMP TABLE sentence (n INTEGER PRIMARY KEY, text TEXT);
    INSERT INTO sentence SELECT i - 1, (
      SELECT upper(substr(group_concat(word, ' '), 1, 1)) || substr(group_concat(word, ' '), 2) || '. '
      FROM generate_series(1, 8 + i % 9)
        JOIN word ON word.n = (\(hash("number.i * 31 + value")) % \(count))) FROM number
      WHERE i <= 4096;

    INSERT INTO session
      (id, uuid, startedAt, finishedAt, state, mode, medium, interviewer, seed, decision)
    SELECT i, printf('%08X-0000-4000-8000-%012X', \(hash("i")), i),
      1600000000000 + i * 3600000, 1600000000000 + i * 3600000 + 1500000, 'finished',
      iif(i % 5, 'mock', 'drill'), iif(i % 3, 'typed', 'aloud'),
      json_extract('["warm", "neutral", "tough"]', '$[' || (i % 3) || ']'), i,
      json_extract('["strong-no", "no", "yes", "strong-yes"]', '$[' || (\(hash("i")) % 4) || ']')
    FROM number WHERE i <= 50000;
    INSERT INTO sessionBank (session, place, bank, sha256)
    SELECT i, 0, iif(i % 2, 'behavioral', 'technical'), printf('%064x', i)
    FROM number WHERE i <= 50000;

    INSERT INTO turn
      (id, session, number, role, skipped, askedAt, thinkingSeconds, answerSeconds, pausedSeconds,
       budgetSeconds, bank, question, kind, competency, text, answer)
    SELECT i, (i + 7) / 8, (i + 7) % 8 + 1, 'question', \(hash("i")) % 40 = 0,
      1600000000000 + (i + 7) / 8 * 3600000 + (i + 7) % 8 * 180000, \(hash("i + 1")) % 300 / 10.0,
      20 + \(hash("i + 2")) % 2000 / 10.0, 0.0, 180, 'behavioral', 'question-' || (\(hash("i + 3")) % 200),
      'behavioral', json_extract('["teamwork", "conflict", "delivery", "ownership", "leadership"]',
        '$[' || (\(hash("i + 4")) % 5) || ']'),
      a.text, b.text || c.text || d.text || e.text || f.text
    FROM number
      JOIN sentence a ON a.n = \(hash("number.i + 3")) % 200
      JOIN sentence b ON b.n = \(hash("number.i + 5")) % 4096
      JOIN sentence c ON c.n = \(hash("number.i + 6")) % 4096
      JOIN sentence d ON d.n = \(hash("number.i + 7")) % 4096
      JOIN sentence e ON e.n = \(hash("number.i + 8")) % 4096
      JOIN sentence f ON f.n = \(hash("number.i + 9")) % 4096
    ORDER BY number.i;
    INSERT INTO followUp (turn, place, sign, answerSeconds, text, answer)
    SELECT number.i, 0, 'no-result', 12.5, a.text, b.text || a.text
    FROM number
      JOIN sentence a ON a.n = \(hash("number.i + 10")) % 200
      JOIN sentence b ON b.n = \(hash("number.i + 11")) % 4096
    WHERE number.i % 4 = 0 ORDER BY number.i;

    CREATE TEMP TABLE dimension (name TEXT, place INTEGER, part TEXT);
    INSERT INTO dimension VALUES
      ('composure', 7, 'tone'), ('evidence', 2, 'content'), ('eye-contact', 3, 'body-language'),
      ('pace', 5, 'tone'), ('posture-and-gestures', 4, 'body-language'), ('relevance', 1, 'content'),
      ('structure', 0, 'content'), ('vocal-energy', 6, 'tone');
    INSERT INTO rating (turn, rater, dimension, place, dimensionGroup, score, medium)
    SELECT i, 'self', name, place, part, nullif(\(hash("i * 8 + place")) % 6, 0), 'typed'
    FROM number CROSS JOIN dimension;
    COMMIT;
    PRAGMA journal_mode = WAL;
    """

  private static func hash(_ number: String) -> String {
    "(((\(number)) * 2654435761 % 4294967296) >> 12)"
  }

  private static let words = vocabulary.map { "\"\($0)\"" }.joined(separator: ",")
  private static let count = vocabulary.count
}

/// Words of answers, the commonest first several times.
let vocabulary =
  String(repeating: "the and we I to a of in it was that ", count: 12)
  .split(separator: " ").map(String.init)
    + """
    team project manager deadline customer release rollback incident review estimate measured latency \
    disagreed decided proposed shipped mentored refactored migrated documented tested monitored planned \
    negotiated escalated listened explained learned failed recovered improved reduced doubled halved \
    because however therefore although finally meanwhile eventually quickly carefully together alone \
    database service deployment pipeline feature prototype budget roadmap stakeholder designer analyst \
    quarter sprint backlog ticket outage alert metric dashboard experiment hypothesis result outcome \
    conversation feedback trust conflict compromise priority scope quality risk plan draft proposal \
    interview onboarding handover workshop retrospective standup presentation contract vendor audit \
    schedule staging canary threshold regression benchmark profile cache queue index schema partition \
    mentor intern director colleague partner client supplier candidate recruiter engineer architect
    """.split(separator: " ").map(String.init)
