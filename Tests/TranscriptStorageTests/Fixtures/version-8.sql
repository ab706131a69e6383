-- A store as version 8 made it. Never edit it: a new version gets a file of its own.
PRAGMA application_id = 0x72687273;
PRAGMA journal_mode = WAL;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('v1'), ('v2'), ('v3'), ('v4'), ('v5'), ('v6'), ('v7'), ('v8');
PRAGMA user_version = 1;

CREATE TABLE session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  startedAt INTEGER NOT NULL,
  finishedAt INTEGER,
  state TEXT NOT NULL CHECK (state IN ('finished', 'suspended', 'abandoned')),
  mode TEXT NOT NULL,
  medium TEXT NOT NULL CHECK (medium IN ('typed', 'aloud', 'observed')),
  interviewer TEXT NOT NULL,
  seed INTEGER NOT NULL,
  decision TEXT CHECK (decision IN ('strong-no', 'no', 'yes', 'strong-yes')),
  best INTEGER,
  worst INTEGER,
  plan TEXT CHECK (plan IS NULL OR state <> 'finished'),
  company TEXT, position TEXT, forRole TEXT, job TEXT,
  declined TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX sessionByState ON session (state);

CREATE TABLE sessionBank (
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  place INTEGER NOT NULL,
  bank TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE turn (
  id INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  role TEXT NOT NULL CHECK (role IN ('warm-up', 'question', 'redo', 'closing')),
  redoOf INTEGER,
  skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
  askedAt INTEGER NOT NULL,
  thinkingSeconds REAL NOT NULL,
  answerSeconds REAL NOT NULL,
  pausedSeconds REAL NOT NULL,
  budgetSeconds INTEGER NOT NULL,
  bank TEXT,
  question TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('behavioral', 'technical', 'cultural-fit')),
  competency TEXT,
  text TEXT NOT NULL,
  answer TEXT NOT NULL,
  scoredOn TEXT NOT NULL DEFAULT '[]',
  UNIQUE (session, number)
) STRICT;

CREATE TABLE followUp (
  id INTEGER PRIMARY KEY,
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  place INTEGER NOT NULL,
  sign TEXT,
  answerSeconds REAL NOT NULL,
  text TEXT NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (turn, place)
) STRICT;

CREATE TABLE hint (
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  place INTEGER NOT NULL,
  rule TEXT NOT NULL,
  matched TEXT NOT NULL,
  PRIMARY KEY (turn, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  rater TEXT NOT NULL,
  predicts TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL,
  place INTEGER NOT NULL,
  dimensionGroup TEXT NOT NULL,
  score INTEGER CHECK (score BETWEEN 1 AND 5),
  medium TEXT NOT NULL,
  evidence TEXT,
  saw TEXT, comment TEXT, ratedAt INTEGER, earlier TEXT,
  PRIMARY KEY (turn, rater, predicts, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE debrief (
  uuid TEXT NOT NULL PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  friend TEXT NOT NULL,
  writtenAt INTEGER NOT NULL,
  numbering TEXT NOT NULL DEFAULT 'turns' CHECK (numbering IN ('turns', 'answers'))
) STRICT, WITHOUT ROWID;
CREATE INDEX debriefBySession ON debrief (session);

CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  company TEXT NOT NULL,
  source TEXT,
  resume TEXT,
  kind TEXT CHECK (kind IN ('permanent', 'contract', 'interim', 'part-time')),
  url TEXT,
  deadline INTEGER,
  added INTEGER NOT NULL,
  posting TEXT
) STRICT;

CREATE TABLE jobEvent (
  job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
  place INTEGER NOT NULL,
  uuid TEXT NOT NULL,
  kind TEXT NOT NULL,
  day INTEGER,
  minutes INTEGER,
  round TEXT,
  people TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (job, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobFeedback (
  job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
  place INTEGER NOT NULL,
  uuid TEXT NOT NULL,
  person TEXT,
  day INTEGER NOT NULL,
  text TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY (job, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobLetter (
  job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
  place INTEGER NOT NULL,
  uuid TEXT NOT NULL,
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (job, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT,
  reach TEXT,
  origin TEXT,
  promised TEXT,
  spoke INTEGER
) STRICT;

CREATE TABLE contactJob (
  contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
  job INTEGER NOT NULL REFERENCES job ON DELETE CASCADE,
  PRIMARY KEY (contact, job)
) STRICT, WITHOUT ROWID;
CREATE INDEX contactByJob ON contactJob (job);

CREATE TABLE ifThenPlan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  text TEXT NOT NULL,
  written INTEGER NOT NULL
) STRICT;

CREATE TABLE rest (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE nextMark (
  "key" TEXT NOT NULL PRIMARY KEY,
  until INTEGER
) STRICT, WITHOUT ROWID;

INSERT INTO session VALUES
  (12, '00010203-0405-0607-0809-0A0B0C0D0E0F', 1760000000123, 1760000900456, 'finished', 'mock',
   'typed', 'neutral', -1, 'strong-yes', 2, NULL, NULL,
   'Initech', 'Engineer', 'backend', '30010203-0405-0607-0809-0A0B0C0D0E0F', '["worst"]'),
  (13, '10010203-0405-0607-0809-0A0B0C0D0E0F', 1760100000000, NULL, 'suspended', 'drill',
   'aloud', 'neutral', 7, NULL, NULL, NULL,
   '{"allowsFollowUps":true,"greeting":"Hello.","interviewer":{"about":"Calm.","closings":["Any questions?"],"farewells":["Goodbye."],"followUps":{"atMost":2,"unprompted":1},"greetings":["Hello."],"id":"neutral","language":"en","name":"Alex","nudges":{"atTime":"That is the time.","over":"Well over."},"probes":{"no-result":"What came of it?"},"transitions":["Next."],"warmUps":[]},"questions":[{"ask":"Why here?","bank":"cultural-fit","budgetSeconds":120,"competency":"motivation","followUps":[{"ask":"Since when?","when":"too-short"}],"id":"why-here","kind":"cultural-fit","language":"en","levels":["junior","mid"],"listensFor":["A reason"],"tags":["start"]}],"rating":"end","rubrics":{"general":{"dimensions":[{"group":"tone","id":"pace","levels":{"1":"rushed","3":"uneven","5":"steady"},"media":["aloud"],"name":"Pace","question":"How fast?"}],"id":"general","title":"General"},"special":[]}}', NULL, NULL, NULL, NULL, '[]');
INSERT INTO sessionBank VALUES (12, 0, 'behavioral', '00ff');
INSERT INTO turn VALUES
  (1, 12, 1, 'warm-up', NULL, 0, 1760000001000, 0, 0, 0, 0, NULL, 'warm-up', NULL, NULL,
   'What brings you here?', 'A train.', '[]'),
  (2, 12, 2, 'question', NULL, 0, 1760000060000, 4.25, 97.5, 0, 180, 'behavioral',
   'disagreed-with-teammate', 'behavioral', 'teamwork', 'Tell me about a time you disagreed.',
   'It’s a long story.
Really 🙂', '["evidence"]');
INSERT INTO followUp VALUES (1, 2, 0, 'no-result', 20.5, 'What came of it?', 'We shipped.');
INSERT INTO hint VALUES (2, 0, 'hedged', '["maybe","kind of"]');
INSERT INTO rating VALUES
  (2, 'self', '', 'structure', 0, 'content', 4, 'typed', 'long story', NULL, 'as told', 1760001000000,
   '[[3,1760000950000],[null,null]]'),
  (2, 'self', '', 'pace', 1, 'tone', 2, 'typed', NULL, NULL, NULL, NULL, NULL),
  (2, 'Sam', '', 'pace', 2, 'tone', NULL, 'typed', NULL, 'live', NULL, NULL, NULL),
  (2, 'self', 'Sam', 'pace', 3, 'tone', 3, 'typed', NULL, NULL, NULL, NULL, NULL);
INSERT INTO debrief VALUES ('20010203-0405-0607-0809-0A0B0C0D0E0F', 12, 'Sam', 1760000950000, 'turns');

CREATE TABLE reply (
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  rater TEXT NOT NULL,
  debrief TEXT NOT NULL,
  saw TEXT CHECK (saw IN ('transcript', 'recording', 'live')),
  decision TEXT CHECK (decision IN ('strong-no', 'no', 'yes', 'strong-yes')),
  receivedAt INTEGER NOT NULL,
  worked TEXT NOT NULL,
  workOn TEXT NOT NULL,
  tryNext TEXT NOT NULL,
  PRIMARY KEY (session, rater)
) STRICT, WITHOUT ROWID;
INSERT INTO reply VALUES
  (12, 'Sam', '20010203-0405-0607-0809-0A0B0C0D0E0F', 'live', 'yes', 1760000960000, 'The story.',
   'The end.', 'A number.');

CREATE VIRTUAL TABLE search USING fts5(
  answer, followUp, question, note, comment, reply, interview, content = '',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
INSERT INTO search (rowid, answer, followUp, question, note, comment, reply, interview) VALUES
  (1, 'A train.', NULL, 'What brings you here?', NULL, NULL, NULL, NULL),
  (2, 'it s a long story really', 'What came of it?  We shipped.',
   'Tell me about a time you disagreed.', 'long story', 'as told', NULL, NULL),
  (-12, NULL, NULL, NULL, NULL, NULL, 'The story.  The end.  A number.',
   'Initech  Engineer');

CREATE INDEX sessionByStart ON session (startedAt);
CREATE INDEX turnByQuestion ON turn (question);
CREATE INDEX turnByBank ON turn (bank, question, askedAt) WHERE bank IS NOT NULL;

ALTER TABLE job ADD COLUMN changed INTEGER;
ALTER TABLE contact ADD COLUMN changed INTEGER;

CREATE TABLE jobGone (
  uuid TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO jobGone VALUES ('00000000-0000-4000-8000-0000000000AA');

CREATE TABLE recording (
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  part INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('recorded', 'attached')),
  file TEXT NOT NULL,
  seconds REAL NOT NULL,
  sha256 TEXT,
  delivery TEXT,
  isTranscribed INTEGER NOT NULL CHECK (isTranscribed IN (0, 1)),
  PRIMARY KEY (turn, part, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  situation TEXT NOT NULL,
  task TEXT NOT NULL,
  action TEXT NOT NULL,
  result TEXT NOT NULL,
  competencies TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
INSERT INTO story VALUES
  (3, '00000000-0000-4000-8000-0000000000B3', 'The queue', 'In May.', 'Empty it.', 'I split it.',
   'Half the wait.', '["ownership"]', 1760000970000);

CREATE TABLE storyGone (
  uuid TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO storyGone VALUES ('00000000-0000-4000-8000-0000000000B1');

ALTER TABLE turn ADD COLUMN story TEXT;
UPDATE turn SET story = '00000000-0000-4000-8000-0000000000B3' WHERE id = 2;

ALTER TABLE job ADD COLUMN postingAdded TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job ADD COLUMN postingStruck TEXT NOT NULL DEFAULT '[]';

CREATE TABLE remark (
  session INTEGER NOT NULL,
  rater TEXT NOT NULL,
  place INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  quote TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (session, rater, place),
  FOREIGN KEY (session, rater) REFERENCES reply ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO remark VALUES (12, 'Sam', 0, 2, 'a long story', 'Which one?');
ALTER TABLE debrief ADD COLUMN answers TEXT;

CREATE TABLE sharedReport (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  reader TEXT NOT NULL,
  writtenAt INTEGER NOT NULL,
  answeredAt INTEGER,
  questions TEXT NOT NULL,
  answers TEXT NOT NULL
) STRICT;
INSERT INTO sharedReport VALUES
  (2, '00000000-0000-4000-8000-0000000000D2', 'Kim', 1760000980000, 1760000990000,
   '["What would you work on first?","Would you invite me?"]', '["The end.",""]');

CREATE TABLE sharedReportGone (
  uuid TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO sharedReportGone VALUES ('00000000-0000-4000-8000-0000000000D1');

ALTER TABLE debrief ADD COLUMN redacted TEXT NOT NULL DEFAULT '[]';
ALTER TABLE sharedReport ADD COLUMN redacted TEXT NOT NULL DEFAULT '[]';
UPDATE debrief SET redacted = '["Initech"]';
UPDATE sharedReport SET redacted = '["Globex","Initech"]';

CREATE TABLE replyGone (
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  rater TEXT NOT NULL,
  removedAt INTEGER NOT NULL,
  PRIMARY KEY (session, rater)
) STRICT, WITHOUT ROWID;
INSERT INTO replyGone VALUES (12, 'Kim', 1760000995000);
