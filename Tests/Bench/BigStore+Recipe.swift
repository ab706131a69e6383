extension BigStore {
  /// A word that stands in five answers.
  static let rareWord = "zeppelin"

  /// Fills an empty store. `hash` stands in for chance: Knuth's multiplicative one, of a row's number.
  static let recipe = """
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
      a.text, b.text || c.text || d.text || e.text || f.text || iif(i % 80000 = 17, ' \(rareWord)', '')
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
    FROM number CROSS JOIN dimension WHERE i > 16000;
    INSERT INTO rating (turn, rater, dimension, place, dimensionGroup, score, medium, comment, saw)
    SELECT i, 'Sam', name, place + 8, part, nullif(\(hash("i * 8 + place + 1")) % 6, 0), 'typed',
      iif(place, NULL, 'Say sooner what came of it.'), 'transcript'
    FROM number CROSS JOIN dimension WHERE (i + 7) / 8 % 25 = 0;

    INSERT INTO debrief (uuid, session, friend, writtenAt)
    SELECT printf('%08X-0000-4000-9000-%012X', i, i), i * 25, 'Sam', 1600000000000 + i * 90000000
    FROM number WHERE i <= 2000;
    INSERT INTO reply (session, rater, debrief, saw, decision, receivedAt, worked, workOn, tryNext)
    SELECT session, friend, uuid, 'transcript', 'yes', writtenAt + 1, 'The story.', 'The numbers.',
      'An end.'
    FROM debrief;
    INSERT INTO hint (turn, place, rule, matched)
    SELECT i, 0, 'hedged', '["maybe"]' FROM number WHERE i % 3 = 0;
    -- Opening it makes the index of all that.
    PRAGMA user_version = 0;
    COMMIT;
    PRAGMA journal_mode = WAL;
    """

  private static func hash(_ number: String) -> String {
    "(((\(number)) * 2654435761 % 4294967296) >> 12)"
  }

  private static let words = vocabulary.map { "\"\($0)\"" }.joined(separator: ",")
  private static let count = vocabulary.count
}
