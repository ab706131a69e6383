-- A store as the program of 0.1.0 made it. Never edit it.
PRAGMA application_id = 0x72687273;
PRAGMA journal_mode = WAL;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('v1');
INSERT INTO grdb_migrations VALUES('v2');
INSERT INTO grdb_migrations VALUES('v3');
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
  plan TEXT CHECK (plan IS NULL OR state <> 'finished')
, company TEXT, position TEXT) STRICT;
INSERT INTO session VALUES(1,'2A9FB119-563A-4DC3-98DA-6FF8836D3097',1795962904260,1795962904287,'finished','mock','typed','neutral',258,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO session VALUES(2,'48536218-E0A9-4E6C-98D7-40A0B502D83D',1795962904563,NULL,'suspended','mock','typed','neutral',9,NULL,NULL,NULL,'{"allowsFollowUps":true,"rubrics":{"special":[{"dimensions":[{"levels":{"5":"A reason of their own, tied to something true of this role","3":"A reason of their own, not tied to this role or place","1":"It would fit any job anywhere"},"media":["typed","aloud","observed"],"id":"motivation","name":"Motivation","group":"content","question":"Why this, and why here?"},{"levels":{"5":"A value, and a time it cost them something","1":"Big words; nothing they did shows them","3":"One value, with a thin example"},"media":["typed","aloud","observed"],"id":"values","name":"Values","group":"content","question":"Can you see what they stand for in something they did?"},{"levels":{"3":"A limit is named, but not what they do about it","1":"No limits, no mistakes, or only other people''s","5":"A limit, how it shows, and what they do about it"},"media":["typed","aloud","observed"],"id":"self-awareness","name":"Self-awareness","group":"content","question":"Do they know how they work and how they come across?"}],"kind":"cultural-fit","id":"cultural-fit","title":"Content of an answer about motivation and values"},{"dimensions":[{"media":["typed","aloud","observed"],"group":"content","name":"Correctness","question":"Is what they say true, as far as you can check it?","levels":{"1":"The main point is wrong, or there is none","5":"All of it holds, and they say where they are not sure","3":"The main point holds; a detail is wrong or left open"},"id":"correctness"},{"media":["typed","aloud","observed"],"group":"content","name":"Depth","question":"How far below the surface does it go?","levels":{"1":"Names and catchwords; no how and no why","3":"Says how it works, but not why, or only when asked","5":"Says how and why, down to a case where it breaks"},"id":"depth"},{"media":["typed","aloud","observed"],"group":"content","name":"Trade-offs","question":"Do they say what a choice costs?","levels":{"3":"Another way is named, but not when it would be better","1":"One way is simply the right one","5":"Two or more ways, what each costs, and which one when"},"id":"trade-offs"}],"kind":"technical","id":"technical","title":"Content of a technical answer"}],"general":{"dimensions":[{"name":"Structure","media":["typed","aloud","observed"],"group":"content","question":"Could you retell this answer in order?","id":"structure","levels":{"5":"Situation, task, action, result; each short, none missing","1":"It jumps about; I could not say what happened first","3":"There is an order, with gaps I had to fill myself"}},{"name":"Relevance","media":["typed","aloud","observed"],"group":"content","question":"Did it answer the question that was asked?","id":"relevance","levels":{"5":"The first sentences answer it, and the rest supports them","3":"It gets there, after a detour or with parts left out","1":"It answers some other question"}},{"name":"Evidence","media":["typed","aloud","observed"],"group":"content","question":"What in it could be checked?","id":"evidence","levels":{"5":"A real case with what they did, and a result one could check","1":"Claims only; nothing that happened is told","3":"One real case, but who did what, or what came of it, is vague"}},{"name":"Eye contact","media":["aloud","observed"],"group":"body-language","question":"Where did they look?","id":"eye-contact","levels":{"5":"At me most of the time, and at the end of each point","3":"At me now and then; away while thinking and while ending","1":"Away from me, at the floor or the screen, nearly all the time"}},{"name":"Posture and gestures","media":["aloud","observed"],"group":"body-language","question":"What did the body do?","id":"posture-and-gestures","levels":{"1":"Slumped or rigid; fidgeting that I could not overlook","5":"Upright and at ease; the hands underline what is said","3":"Upright, but still or restless in places"}},{"name":"Pace","media":["aloud","observed"],"group":"tone","question":"Could you follow without effort?","id":"pace","levels":{"1":"So fast or so slow that I lost the thread","3":"Easy to follow for the most part; it rushed or dragged in places","5":"Easy to follow throughout, with pauses where they help"}},{"name":"Vocal energy","media":["aloud","observed"],"group":"tone","question":"Did the voice carry the point?","id":"vocal-energy","levels":{"1":"Flat or too quiet; I had to strain to stay with it","3":"Clear, with little change from one sentence to the next","5":"Clear and varied; it rises where something matters"}},{"name":"Composure","media":["typed","aloud","observed"],"group":"tone","question":"How did they sound when it got difficult?","id":"composure","levels":{"1":"They apologised, complained or blamed, or broke off","3":"Calm at first; unsettled by the hard part or a follow-up","5":"Calm throughout; setbacks are told without blame"}}],"id":"default","title":"Eight dimensions for any interview"}},"rating":"end","interviewer":{"closings":["That was my last question. Do you have any questions for me?","We have a few minutes left. What would you like to ask me?"],"about":"Polite and brief. Follows up where something is missing.","transitions":["Thank you. Next question.","All right. Let us go on.","Okay, noted. Let me ask you something else.","Thanks. Moving on."],"language":"en","farewells":["Thank you for your time.","That is all from my side. Thank you."],"id":"neutral","warmUps":["Tell me what brings you here today.","Before we start, give me the short version of how you came to do what you do.","What have you been working on lately?"],"greetings":["Thank you for coming in. I will ask you some questions and take notes as you speak.","Good to meet you. I have a few questions; take the time you need for each.","Hello, and thanks for making the time. Let us get started."],"nudges":{"atTime":"That is about the time for this one.","over":"We should come to the end of this one."},"followUps":{"atMost":2,"unprompted":1},"probes":{"hedged":"You sound unsure there. What do you know for certain?","no-number":"Can you put a number on any of that?","no-own-part":"What was your own part in it?","no-result":"And what came of it?","over-time":"If you had two sentences for that, which would they be?","too-short":"Can you tell me a little more about that?"},"name":"Neutral"},"greeting":"Hello, and thanks for making the time. Let us get started.","questions":[{"tags":["business-case"],"bank":"leadership","ask":"Walk me through a case you made for money, people or time that nobody had planned for.","language":"en","competency":"influence","id":"asked-for-money-or-people","followUps":[{"ask":"How much did you ask for, and how much did you get?","when":"no-number"},{"ask":"What was the toughest question they put to you?"},{"ask":"Make the case to me the way you would in a lift, in three sentences.","when":"over-time"}],"listensFor":["What they asked for, with an amount","What would happen if the answer was no","How they tied it to what the decision-maker cared about","What they got, and what came of it"],"levels":["mid","senior"],"kind":"behavioral","budgetSeconds":180},{"tags":["trust"],"bank":"leadership","ask":"Tell me about the first time you had to leave a piece of work you cared about in someone else''s hands.","language":"en","competency":"delegation","id":"first-handed-over","followUps":[{"ask":"Were you happy with what came back?","when":"no-result"},{"ask":"What did the other person do better than you would have?"},{"ask":"Did you look over their shoulder? How often, really?","when":"hedged"}],"listensFor":["What it was and why they cared about it","How they explained what was needed","What they found hard about letting go","How it came out compared with doing it themselves"],"levels":["junior","mid"],"kind":"behavioral","budgetSeconds":150}]}',NULL,NULL);
CREATE TABLE sessionBank (
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  place INTEGER NOT NULL,
  bank TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;
INSERT INTO sessionBank VALUES(1,0,'behavioral','2389a91f82ef9f74862e1e4c98fe78c89ab01b495b096643013a1b39f4823956');
INSERT INTO sessionBank VALUES(2,0,'leadership','24bc036ac9b731ec8fb19e3a01c51201acd50738a4372313dd5342417a24191f');
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
  UNIQUE (session, number)
) STRICT;
INSERT INTO turn VALUES(1,1,1,'question',NULL,0,1795962904262,0.000467217000277742045,0.0016872359997250896412,0.0,180,'behavioral','goal-moved-midway','behavioral','adaptability','Tell me about a project where the goal changed when you were already halfway through.',replace('Two weeks before a launch I maybe found that our importer skipped one order in 40 at Initech.\nI called our largest customer myself.','\n',char(10)));
INSERT INTO turn VALUES(2,2,1,'question',NULL,0,1795962904565,0.00039430800006812205538,0.00046094700019239098764,0.0,180,'leadership','asked-for-money-or-people','behavioral','influence','Walk me through a case you made for money, people or time that nobody had planned for.','I moved the goal myself, and nobody minded.');
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
INSERT INTO followUp VALUES(1,1,0,'no-result',0.0081890840001506148837,'How close did you come to the new goal?','They stayed, and we launched a week later.');
INSERT INTO followUp VALUES(2,1,1,NULL,0.004077961999882973032,'What work had to be thrown away, and how did you take that?','Before lunch.');
CREATE TABLE hint (
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  place INTEGER NOT NULL,
  rule TEXT NOT NULL,
  matched TEXT NOT NULL,
  PRIMARY KEY (turn, place)
) STRICT, WITHOUT ROWID;
INSERT INTO hint VALUES(1,0,'under-time','[]');
INSERT INTO hint VALUES(2,0,'too-short','[]');
INSERT INTO hint VALUES(2,1,'no-number','[]');
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
  saw TEXT, comment TEXT,
  PRIMARY KEY (turn, rater, predicts, dimension)
) STRICT, WITHOUT ROWID;
INSERT INTO rating VALUES(1,'self','','composure',3,'tone',3,'typed',NULL,NULL,NULL);
INSERT INTO rating VALUES(1,'self','','evidence',2,'content',2,'typed',NULL,NULL,NULL);
INSERT INTO rating VALUES(1,'self','','relevance',1,'content',4,'typed',NULL,NULL,NULL);
INSERT INTO rating VALUES(1,'self','','structure',0,'content',3,'typed',NULL,NULL,NULL);
CREATE TABLE debrief (
  uuid TEXT NOT NULL PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
  friend TEXT NOT NULL,
  writtenAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO debrief VALUES('0A124061-76E4-49FF-A897-F5985C7D106D',1,'Sam',1795962904807);
INSERT INTO debrief VALUES('1A21B7C2-8345-4633-A864-FC6C55F76FB1',1,'Kim',1795962914303);
INSERT INTO debrief VALUES('26C98163-0CDD-43CA-AF6F-9A45C85A6731',1,'Sam',1795962904687);
INSERT INTO debrief VALUES('52964A74-4AAC-450A-B090-2C784854B92C',1,'Sam',1795962914245);
INSERT INTO debrief VALUES('831A0644-C924-4EBF-8EA1-F93A0F5A9E67',1,'Sam',1795962904635);
INSERT INTO debrief VALUES('B89A2C71-7204-404C-9DD8-D0B5507B4DB5',1,'Sam',1795962904760);
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
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5(
  answer, followUp, question, note, comment, reply, interview, content = '''',
  tokenize = "unicode61 remove_diacritics 2 categories ''L* N* Co M*''")');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0220232000000000');
INSERT INTO search_data VALUES(10,X'000000000104040004010101020101030101040101');
INSERT INTO search_data VALUES(137438953473,X'00000169033034300102110101610108050102050204626f7574010601020402066c7265616479010601020e02017401021201066265666f7265010204010663616c6c6564010215020668616e676564010601020a02077573746f6d65720102180105666f756e640102090104676f616c0106010209010768616c66776179010601020f0101690104070f02076d706f7274657201020c02016e0102100305697465636801021301076c6172676573740102170304756e636801020601056d61796265010208020165010601020302057973656c6601021901036f6e6501020e02047264657201020f0202757201040b0d010770726f6a65637401060102060107736b697070656401020d010474656c6c0106010202020368617401020a03016501060102080305726f75676801060102100202776f01020201057765656b7301020303027265010601020d020368656e010601020b0402726501060102070103796f75010601020c0407090b0d060b0b0d0c0a0b0e070c060a0c090a080a0809080e0c0b08080c070a090a09');
INSERT INTO search_data VALUES(274877906945,X'000001f703303430010311010161010f050101110102050204626f7574010701020402066c7265616479010701020e02026e64010601010e02017401031201066265666f7265010304010663616c6c6564010315020668616e676564010701020a02046c6f7365010601010302036f6d65010601010602077573746f6d6572010318010364696401060101040105666f756e640103090104676f616c010d01010a010209010768616c66776179010701020f02026f7701060101020101690105070f02076d706f7274657201030c02016e0103100305697465636801031301076c617267657374010317030374657201060101130304756e636801030607026564010601011001056d61796265010308020165010701020302057973656c6601031901036e6577010601010901036f6e6501030e02047264657201030f0202757201050b0d010770726f6a65637401070102060107736b697070656401030d02057461796564010601010d010474656c6c0107010202020368617401030a030165010d010108010208040179010601010c0305726f756768010701021002016f01060101070202776f01030201027765010601010f0302656b010601011205017301030303027265010701020d020368656e010701020b0402726501070102070103796f75010d01010501020c0103ee8080010601010b04070c0b0d09060b0b0d0b0a0c0a0a0e0e09070c060a0c0a09090a080a0a0809080e0c0c0b080b080c0807090906090a090d');
INSERT INTO search_data VALUES(412316860417,X'0000024e03303430010311010161010f0501011f0102050204626f7574010701020402066c7265616479010701020e02026e6401090101130b020174010312020377617901060101120102626501060101100304666f7265010904010123010663616c6c6564010315020668616e676564010701020a02046c6f7365010701010302036f6d65010701010602077573746f6d657201031801036469640109010104130105666f756e640103090104676f616c010d01010a0102090103686164010601010e03056c66776179010701020f02026f770109010102140101690105070f02076d706f7274657201030c02016e0103100305697465636801031301076c617267657374010317030374657201070101210304756e636801030607026564010701011e0204756e6368010601012401056d61796265010308020165010701020302057973656c6601031901036e6577010701010901036f6e6501030e02047264657201030f0202757201050b0d010770726f6a65637401070102060107736b697070656401030d02057461796564010701011b010474616b6501060101170203656c6c0107010202020368617401090a010118030165010d010108010208040179010701011a0305726f75676801070102100502776e010601011102016f01090101070a0202776f01030201027765010701011d0302656b010701012005017301030303027265010701020d0203686174010601010c0302656e010701020b04027265010701020702036f726b010601010d0103796f75010f0101051301020c0103ee8080010b01010b100b04070c0b0d0a060a090c0b0d0b0a0c0b0a0e0a0c0a070c060a0c0a09090b0a080a0a0809080e0c0c0b0a0b0b080c090907090906090a09090a0e');
INSERT INTO search_data VALUES(549755813889,X'000000e9023061020601020502026e6402020701046361736502060102060103666f7202080102090b0104676f616c0202050103686164020601021001016902020201046d616465020601020802016502060102030205696e64656402020902046f6e6579020601020a030376656402020302057973656c6602020601066e6f626f647902080801020f01026f72020601020c010670656f706c65020601020b02066c616e6e65640206010211010474686174020601020e0301650202040305726f75676802060102040203696d65020601020d010477616c6b02060102020103796f7502060102070408070b0b090a060b080a0b080a0e090d0d0b060c0a0b');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_docsize VALUES(1,X'18230f00000000');
INSERT INTO search_docsize VALUES(2,X'08001100000000');
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('session',2);
CREATE INDEX sessionByState ON session (state);
CREATE INDEX debriefBySession ON debrief (session);
CREATE INDEX sessionByStart ON session (startedAt);
CREATE INDEX turnByQuestion ON turn (question);
CREATE INDEX turnByBank ON turn (bank, question, askedAt) WHERE bank IS NOT NULL;
PRAGMA writable_schema=OFF;
COMMIT;
