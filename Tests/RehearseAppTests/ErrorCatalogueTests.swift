import BankImporting
import BankReading
import DebriefDocuments
import DeliveryMeasures
import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// Every error that a command can end with, in the words a user reads.
@Suite(.timed) struct ErrorCatalogueTests {
  @Test func `every error has its sentence, its hint and its status`() {
    expectSnapshot(entries(walk(CommandError.after)) + entries(variants), "errors.txt")
  }

  @Test func `every error of a file has its sentence and its status`() {
    expectSnapshot(entries(walk(FileError.after).map(CommandError.file)), "file-errors.txt")
  }

  @Test func `every error of a debrief and its reply has its sentence, its hint and its status`() {
    let replies = walk(ReplyError.after).map { DebriefError.reply($0, file: "reply.txt") }
    expectSnapshot(
      entries((walk(DebriefError.after) + replies).map(CommandError.debrief)), "debrief-errors.txt")
  }

  @Test func `every problem of a reply has its sentence and its place`() {
    let text = walk(ReplyProblem.Kind.after).map { kind in
      let place: ReplyProblem.Place =
        kind == .unreadableDecision(found: "perhaps")
        ? .path("overall.decision") : .line(14, column: 22)
      let problem = ReplyProblem(kind, at: place).problem(in: "reply.txt")
      return Renderer(width: 80, hasColor: false).render(problem.styled(width: 80))
    }
    expectSnapshot(text.joined(separator: "\n"), "reply-problems.txt")
  }

  @Test func `every error of looking back has its sentence, its hint and its status`() {
    expectSnapshot(entries(walk(ReviewError.after).map(CommandError.review)), "review-errors.txt")
  }

  @Test func `every error of an import has its sentence, its hint and its status`() {
    let errors =
      walk(BankImportError.after)
      + walk(ImportError.after).map(BankImportError.unreadable)
      + DocumentForm.allCases.map { .unreadable(.document(file: "a.csv", $0)) }
      + walk(DeckError.after).map { .unreadable(.deck(file: "deck.apkg", $0)) }
      + walk(ImportError.Malformation.after).map {
        .unreadable(.malformed(file: "a.json", format: .json, line: 3, column: 7, $0))
      }
    expectSnapshot(entries(errors.map(CommandError.bankImport)), "import-errors.txt")
  }

  @Test func `every error of a sound has its sentence and its status`() {
    let errors = walk(WAVError.after).map { CommandError.badSound($0, file: "answer.wav") }
    expectSnapshot(entries(errors), "sound-errors.txt")
  }

  @Test func `every failure of recorder and player has its sentence, its hint and its status`() {
    expectSnapshot(
      entries(walk(SoundFailure.after).map(CommandError.sound)), "recorder-errors.txt")
  }

  @Test func `every error of the store has its sentence, its hint and its status`() {
    expectSnapshot(entries(walk(StoreError.after).map(CommandError.store)), "store-errors.txt")
  }

  /// All cases, each found from the one before it.
  private func walk<Value>(_ after: (Value?) -> Value?) -> [Value] {
    var all: [Value] = []
    while let next = after(all.last), all.count < 100 { all.append(next) }
    return all
  }

  private func entries(_ errors: [CommandError]) -> String {
    errors.map { error in
      let text = error.text
      return Renderer(width: 80, hasColor: false).render(text.styled)
        + "(\(text.status), \(text.status.rawValue))\n\n"
    }.joined()
  }

  private let variants: [CommandError] = [
    .badFiles([
      Problem(
        code: .syntax, message: "x", location: SourcePlace(file: "a.yaml", line: 1, column: 1)),
      Problem(
        code: .syntax, message: "y", location: SourcePlace(file: "b.yaml", line: 2, column: 1)),
      Problem(
        severity: .warning, code: .syntax, message: "z",
        location: SourcePlace(file: "b.yaml", line: 3, column: 1)),
    ]),
    .badSetting(key: "name", message: "found 2 values, expected one", hint: nil),
    .noAnswer(.turn(1), session: 3, of: 0),
    .notAnExport(path: "sessions.jsonl", found: .nothing),
    .sessionRunning(nil),
    .unclearPlace(key: "name", path: "/home/ada/config.yaml", line: nil),
    .unknownBank(found: "xyz", known: []),
    .unknownBank(found: "xyz", known: ["behavioral", "technical"]),
    .unknownCommand(found: "xyz", known: "abcdefghijklmno".map { String($0) + "-command" }),
    .unknownKey(found: "xyz", nearest: nil),
    .unknownSession(4, newest: nil),
    .usage("the quote ' is not closed"),
  ]
}

// A new case has to find its place in these switches, and with it a line in the catalogue.

extension CommandError {
  fileprivate static func after(_ error: CommandError?) -> CommandError? {
    switch error {
    case nil: .badBackup(.notADatabase(path: "/a/b.sqlite"))
    case .badBackup: .badDate(found: "yesterday")
    case .badDate:
      .badFiles([
        Problem(
          code: .syntax, message: "x", location: SourcePlace(file: "a.yaml", line: 1, column: 1))
      ])
    case .badFiles: .badScore(found: "evidence=6")
    case .badScore: .badSound(.noSamples, file: "answer.wav")
    case .badSound:
      .badSetting(
        key: "practice.mode", message: "unknown mode `dril`", hint: "did you mean `drill`?")
    case .badSetting: .badSession(found: "newest")
    case .badSession: .badBankID(found: "My Bank", meant: "my-bank")
    case .badBankID: .bankExists(id: "mine", path: "/banks/mine.yaml")
    case .bankExists: .file(.missing(path: "/a/b.yaml"))
    case .file: .fileExists(path: "/a/b.sqlite")
    case .fileExists: .fileInUse(path: "/a/b.sqlite", use: .store)
    case .fileInUse: .fileKept(path: "/a/b.yaml")
    case .fileKept: .bankImport(.nothingNew)
    case .bankImport: .debrief(.noReply(session: 12))
    case .debrief: .noMatchingQuestion(filters: ["--kind technical", "--level junior"])
    case .noMatchingQuestion: .noQuestionBank(searched: ["/banks", "/home/ada/banks"])
    case .noQuestionBank: .noRubric(searched: ["/banks"])
    case .noRubric: .noSession
    case .noSession: .noSuspendedSession
    case .noSuspendedSession: .notABackup(path: "sessions.jsonl")
    case .notABackup: .notAnExport(path: "copy.sqlite", found: .backup)
    case .notAnExport: .notAFile(path: "/dev/stdin")
    case .notAFile: .noAnswer(.answer(9), session: 12, of: 4)
    case .noAnswer: .noYAMLFile(directory: "questions")
    case .noYAMLFile: .notUTF8(place: "REHEARSE_HOME", found: "/home/sam/caf\u{FFFD}")
    case .notUTF8: .nothingPiped
    case .nothingPiped: .nothingToDebrief(session: 12)
    case .nothingToDebrief: .notScorable(.turn(1), session: 12)
    case .notScorable: .notSuspended(session: 12, state: .finished)
    case .notSuspended: .sessionRunning(12)
    case .sessionRunning: .sound(.noPlayer(tried: ["aplay", "mpv"]))
    case .sound: .nothingToHear(session: 12, .answer(2))
    case .nothingToHear: .noTranscriber(lacksModel: true, directory: "/data/models")
    case .noTranscriber: .store(.full(path: "/data/rehearse.sqlite"))
    case .store: .story(.unknown(found: "queu", nearest: "The queue"))
    case .story(.unknown): .story(.several(found: "the", numbers: [1, 3]))
    case .story(.several): .story(.none)
    case .story(.none): .story(.untitled)
    case .story: .unclearPlace(key: "name", path: "/home/ada/config.yaml", line: 3)
    case .unclearPlace: .unconfirmed("purging session 12 cannot be undone")
    case .unconfirmed: .review(.sameSession(3))
    case .review: .jobs(.job(.nothingLogged))
    case .jobs: .unexpected("it broke")
    case .unexpected: .unknownBank(found: "behavorial", known: ["behavioral", "technical"])
    case .unknownBank: .unknownCommand(found: "practise", known: ["practice", "resume"])
    case .unknownCommand: .unknownCompetency(found: "team work", nearest: "teamwork")
    case .unknownCompetency: .unknownDimension(found: "evidnce", known: ["structure", "evidence"])
    case .unknownDimension: .unknownKey(found: "practice.mod", nearest: "practice.mode")
    case .unknownKey: .unknownInterviewer(found: "nice", known: ["warm", "neutral", "tough"])
    case .unknownInterviewer: .unknownRole(found: "backend-end", known: ["back-end", "data"])
    case .unknownRole: .unknownSession(99, newest: 12)
    case .unknownSession:
      .usage("found --questions 0, expected 1 to 100", help: "rehearse practice --help")
    case .usage: nil
    }
  }
}

extension ReviewError {
  fileprivate static func after(_ error: ReviewError?) -> ReviewError? {
    switch error {
    case nil: .ambiguousQuestion(found: "why-us", banks: ["cultural-fit", "mine"])
    case .ambiguousQuestion: .badScoreFilter(found: "low")
    case .badScoreFilter: .nothingToSearch(found: "…")
    case .nothingToSearch: .questionNotAsked("behavioral/missed-a-deadline")
    case .questionNotAsked: .sameSession(3)
    case .sameSession:
      .unknownQuestion(found: "missed-deadline", known: ["missed-a-deadline", "why-us"])
    case .unknownQuestion: nil
    }
  }
}

extension WAVError {
  fileprivate static func after(_ error: WAVError?) -> WAVError? {
    switch error {
    case nil: .notWAV(found: "OggS")
    case .notWAV(found: "OggS"): .notWAV(found: nil)
    case .notWAV: .unsupportedKind("RF64")
    case .unsupportedKind: .truncated(promised: 4_294_967_339, found: 46)
    case .truncated: .noFormat
    case .noFormat: .shortFormat(bytes: 14)
    case .shortFormat: .unsupportedCoding(tag: 6)
    case .unsupportedCoding: .unsupportedWidth(bits: 12)
    case .unsupportedWidth: .unsupportedChannels(0)
    case .unsupportedChannels: .unsupportedRate(96_000)
    case .unsupportedRate: .contradiction(frameBytes: 4, expected: 2)
    case .contradiction: .partialFrame(bytesLeft: 1)
    case .partialFrame: .noSamples
    case .noSamples: .notFinite(frame: 9_000)
    case .notFinite: nil
    }
  }
}

extension DebriefError {
  fileprivate static func after(_ error: DebriefError?) -> DebriefError? {
    let file = "reply.txt"
    let id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))
    return switch error {
    case nil: .noDebrief(file: file)
    case .reply: nil
    case .noDebrief: .noRater(session: 12, asked: ["Kim", "Sam"], file: file)
    case .noRater(_, let asked, _) where !asked.isEmpty:
      .noRater(session: 12, asked: [], file: file)
    case .noRater: .unknownDebrief(id, file: file)
    case .unknownDebrief: .otherSession(found: 12, expected: 3, file: file)
    case .otherSession: .otherRater(found: "Kim", expected: "Sam", file: file)
    case .otherRater: .unreadable(2, file: file)
    case .unreadable: .notFilledIn(file: file)
    case .notFilledIn: .repliedBefore(rater: "Sam", session: 12)
    case .repliedBefore: .noReply(session: 12)
    case .noReply: .nothingSaid(rater: "Kim", session: 12, known: ["Sam"])
    case .nothingSaid: .severalRaters(session: 12, ["Kim", "Sam"])
    case .severalRaters: .notScored(session: 12)
    case .notScored: .notConfirmed(path: "debrief-12-sam.md")
    case .notConfirmed:
      .termStays("Sam", within: "the name of your friend, by which the reply is known")
    case .termStays: .termMisspelt("Brightwatter", nearest: "Brightwater")
    case .termMisspelt: .voiceUnredacted
    case .voiceUnredacted: .nothingToShare
    case .nothingToShare: .reportNotConfirmed(path: "report-kim.html")
    case .reportNotConfirmed: .unknownReport(id, file: file)
    case .unknownReport: .answeredBefore(reader: "Kim")
    case .answeredBefore: .unknownReportNumber(7, known: [1, 2])
    case .unknownReportNumber: nil
    }
  }
}

extension ReplyError {
  fileprivate static func after(_ error: ReplyError?) -> ReplyError? {
    switch error {
    case nil: .empty
    case .empty: .notText(nil)
    case .notText(let kind):
      BinaryKind.after(kind).map { .notText($0) } ?? .noForm
    case .noForm: .attached([AttachedFile(name: "reply.docx", kind: .word)])
    case .attached: .tooMuchText(limit: 1 << 20)
    case .tooMuchText: .tooManyLines(limit: 20_000)
    case .tooManyLines: .severalReplies
    case .severalReplies: .webPage
    case .webPage: .badJSON(line: 3, column: 14)
    case .badJSON: .wrongSchema(found: "rehearse.reply/2")
    case .wrongSchema: .unansweredDebrief
    case .unansweredDebrief: .badDebrief(found: "6F1D", place: .line(40, column: 9))
    case .badDebrief:
      .severalDebriefs([
        UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)),
        UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 2)),
      ])
    case .severalDebriefs: .badReport(found: "6F1D", place: .path("report"))
    case .badReport: .noReport
    case .noReport: .severalReports([UUID(), UUID()])
    case .severalReports: nil
    }
  }
}

extension BinaryKind {
  fileprivate static func after(_ kind: BinaryKind?) -> BinaryKind? {
    guard let kind, let place = allCases.firstIndex(of: kind) else { return allCases.first }
    return allCases[place...].dropFirst().first
  }
}

extension ReplyProblem.Kind {
  fileprivate static func after(_ kind: Self?) -> Self? {
    switch kind {
    case nil: .unreadableScore(found: "3 or 4", turn: 2, dimension: "evidence")
    case .unreadableScore: .scoreOutOfRange(found: "7", turn: 2, dimension: "evidence")
    case .scoreOutOfRange:
      .conflictingScores(turn: 2, dimension: "evidence", other: .line(3, column: 1))
    case .conflictingScores: .conflictingTexts(line: "worked:", other: .path("overall.worked"))
    case .conflictingTexts: .unknownTurn(found: 9, known: [2, 4])
    case .unknownTurn:
      .unknownDimension(found: "evidnce", turn: 2, known: ["structure", "evidence"])
    case .unknownDimension: .strayScore(found: "evidence: 3")
    case .strayScore: .unreadableDecision(found: "perhaps")
    case .unreadableDecision: .unreadableSaw(found: "on TV")
    case .unreadableSaw: .unexpectedValue(found: "[…]", expected: "a text")
    case .unexpectedValue: .tooLong(limit: 10_000)
    case .tooLong: .commentWithoutScore(turn: 2, dimension: "evidence")
    case .commentWithoutScore:
      .missingLines([ReplyProblem.Line(turn: 2, dimension: "evidence")], answers: [4])
    case .missingLines: .inSignature(found: "[2.evidence] score: 1")
    case .inSignature: .readAs(encoding: "Mac Roman")
    case .readAs:
      .changedMarks(
        count: 16, value: "3", line: ReplyProblem.Line(turn: 2, dimension: "evidence"))
    case .changedMarks: .unknownQuestion(found: 7, asked: 3)
    case .unknownQuestion: nil
    }
  }
}

extension FileError {
  fileprivate static func after(_ error: FileError?) -> FileError? {
    switch error {
    case nil: .missing(path: "/a/b.yaml")
    case .missing: .isDirectory(path: "/a")
    case .isDirectory: .notPermitted(path: "/root/b.yaml")
    case .notPermitted: .tooLarge(path: "/a/b.yaml", limit: 8 << 20)
    case .tooLarge: .cannotWrite(path: "/a/b.md", reason: "No space left on device")
    case .cannotWrite: .cannotRead(path: "/a/b.yaml", reason: "Input/output error")
    case .cannotRead: nil
    }
  }
}

extension StoreError {
  fileprivate static func after(_ error: StoreError?) -> StoreError? {
    let path = "/data/rehearse.sqlite"
    return switch error {
    case nil: .cannotCreate(path: path, reason: "Read-only file system")
    case .cannotCreate: .full(path: path)
    case .full: .locked(path: path)
    case .locked: .missing(path: "/data/b.sqlite")
    case .missing: .notErased(path: path, reason: nil)
    case .notErased: .damaged(path: path, reason: "database disk image is malformed")
    case .damaged: .fromTheFuture(path: path)
    case .fromTheFuture: .inputOutput(path: path, reason: "disk I/O error")
    case .inputOutput: .notADatabase(path: path)
    case .notADatabase: .notPermitted(path: path)
    case .notPermitted:
      .unknownSession(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
    case .unknownSession: nil
    }
  }
}

extension BankImportError {
  fileprivate static func after(_ error: BankImportError?) -> BankImportError? {
    let path = "/banks/mine.yaml"
    return switch error {
    case nil: .cannotAdd(path: path)
    case .cannotAdd: .kindUnknown(likely: .technical)
    case .kindUnknown: .notABank(path: "/banks/my list.yaml")
    case .notABank: .nothingFound(files: ["a.md", "b.csv"])
    case .nothingFound: .nothingNew
    case .nothingNew: .otherBank(path: path, found: "mine", wanted: "yours")
    case .otherBank: .otherKind(path: path, found: .technical, wanted: .behavioral)
    case .otherKind: .unreadable(.empty(file: "a.csv"))
    case .unreadable: nil
    }
  }
}

extension ImportError {
  fileprivate static func after(_ error: ImportError?) -> ImportError? {
    switch error {
    case nil: .deck(file: "deck.apkg", .damaged)
    case .deck: .empty(file: "a.csv")
    case .empty: .malformed(file: "a.json", format: .json, line: 3, column: 7, .unexpectedEnd)
    case .malformed: .tooLarge(file: "a.csv", limit: 8 << 20)
    case .tooLarge: .unknownFormat(file: "a.bin")
    case .unknownFormat: .noDeck(file: "a.csv")
    case .noDeck: .tooManyEntries(file: "a.csv", limit: 200_000)
    case .tooManyEntries: .document(file: "a.csv", .rtf)
    case .document: .undecodable(file: "a.csv", encoding: "KOI8-R")
    case .undecodable(let file, .some): .undecodable(file: file, encoding: nil)
    case .undecodable: .noMarkdownParser
    case .noMarkdownParser: nil
    }
  }
}

extension DeckError {
  fileprivate static func after(_ error: DeckError?) -> DeckError? {
    switch error {
    case nil: .damaged
    case .damaged: .noCollection
    case .noCollection: .tooLarge(limit: 256 << 20)
    case .tooLarge: .tooMany(limit: 200_000)
    case .tooMany: .noTable(found: ["word (id, kanji)", "log (day)"])
    case .noTable: .cannotUnpack(reason: "No space left on device")
    case .cannotUnpack: nil
    }
  }
}

extension ImportError.Malformation {
  fileprivate static func after(_ what: Self?) -> Self? {
    switch what {
    case nil: .unexpected("}")
    case .unexpected: .unexpectedEnd
    case .unexpectedEnd: .nestedTooDeeply
    case .nestedTooDeeply: .badEscape
    case .badEscape: .openString
    case .openString: .controlCharacter
    case .controlCharacter: nil
    }
  }
}

extension SoundFailure {
  fileprivate static func after(_ error: SoundFailure?) -> SoundFailure? {
    switch error {
    case nil: .cannotStart(program: "parec", reason: "No such file or directory")
    case .cannotStart: .cannotUse(path: "/data/a.wav", reason: "Permission denied")
    case .cannotUse: .diskFull(path: "/data/a.wav")
    case .diskFull: .ended(program: "parec", end: "with status 1")
    case .ended: .noPlayer(tried: ["aplay", "mpv"])
    case .noPlayer: .noRecorder(tried: ["parec", "arecord"])
    case .noRecorder: .noSound(program: "parec", end: nil)
    case .noSound(_, nil): .noSound(program: "arecord", end: "by signal 9")
    case .noSound: .notOurs(path: "/data/a.wav")
    case .notOurs: .notPlayed(program: "aplay", end: "with status 1")
    case .notPlayed: .notRaw(program: "sox")
    case .notRaw: nil
    }
  }
}
