import BankReading
import InterviewCore
import TerminalUI
import TextBasics

/// An error as a person reads it: what is wrong, and what can be done about it.
struct ErrorText: Equatable {
  var message: String
  var hint: String?
  var status: ExitStatus
}

extension CommandError {
  var text: ErrorText {
    switch self {
    case .badBackup(let error):
      return ErrorText(
        message: error.text.message, hint: "your store is as it was", status: error.text.status)
    case .badDate(let found):
      return ErrorText(
        message: "found `\(found)`, expected a day such as 2026-11-20", status: .usage)
    case .badBankID(let found, let meant):
      return ErrorText(
        message: "found `\(found)`, expected an id: lower-case words joined by hyphens",
        hint: meant.map { "did you mean `\($0)`?" }, status: .usage)
    case .bankExists(let id, let path):
      return ErrorText(
        message: "there is a bank `\(id)` already: `\(path)`",
        hint: "give the new one another id; of two with the same id only one is asked from",
        status: .usage)
    case .badFiles(let problems):
      let errors = problems.count { $0.severity == .error }
      return ErrorText(
        message:
          "\(count(errors, "error")) in \(count(Set(problems.map(\.location?.file)).count, "file"))",
        status: .badInput)
    case .badScore(let found):
      return ErrorText(
        message: "found `\(found)`, expected DIMENSION=SCORE with a score from 1 to 5, or `-`",
        hint: "for example `evidence=3`, or `eye-contact=-` for not observed", status: .usage)
    case .badSetting(let key, let message, let hint):
      return ErrorText(
        message: "`\(key)`: \(message)", hint: hint ?? "your configuration is as it was",
        status: .usage)
    case .unclearPlace(let key, let path, let line):
      return ErrorText(
        message: "`\(key)` cannot be changed without changing more than that"
          + (line.map { ", as line \($0) is written" } ?? ""),
        hint: "change it in `\(path)`, which is as it was", status: .badInput)
    case .unknownKey(let found, let nearest):
      return ErrorText(
        message: "unknown key `\(found)`",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "`config list` shows them",
        status: .usage)
    case .badSession(let found):
      return ErrorText(
        message: "found `\(found)`, expected a session: its number or `latest`",
        hint: "`review list` shows them", status: .usage)
    case .badSound(let error, let file): return error.text(of: file)
    case .sound(let error): return error.text
    case .nothingToHear(let session, let place):
      return ErrorText(
        message: "there is no sound of " + (place.map { "\($0.words) of " } ?? "")
          + "session \(session)",
        hint: "`recordings list` shows what there is", status: .noInput)
    case .noTranscriber(let lacksModel, let directory):
      let model = "a model, such as ggml-base.bin, into \(directory)"
      return ErrorText(
        message: lacksModel
          ? "`whisper-cli` is here, but no model for it"
          : "there is no recogniser here: no `transcriber` in the configuration, no `whisper-cli`",
        hint: lacksModel ? "put \(model)" : "install whisper.cpp and put \(model)",
        status: .noInput)
    case .debrief(let error): return error.text
    case .bankImport(let error): return error.text
    case .file(let error): return error.text
    case .jobs(let error): return error.text
    case .story(let error): return error.text
    case .unknownCompetency(let found, let nearest):
      return ErrorText(
        message: "no bank asks about `\(found)`, expected a competency such as teamwork",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "`banks coverage` shows them",
        status: .usage)
    case .fileExists(let path):
      return ErrorText(
        message: "there is a file `\(path)` already", hint: "`--yes` replaces it",
        status: .cannotCreate)
    case .fileInUse(let path, let use):
      return ErrorText(
        message: "`\(path)` is \(use.words), expected another file to write to",
        hint: "nothing was changed", status: .cannotCreate)
    case .fileKept(let path):
      return ErrorText(
        message: "`\(path)` is there already", hint: "nothing was changed; name another with --to",
        status: .cannotCreate)
    case .noMatchingQuestion(let filters, let meant):
      return ErrorText(
        message: "no question matches \(list(filters, "and"))",
        hint: meant.map { "did you mean `\($0)`?" } ?? "`banks coverage` shows what there is",
        status: .usage)
    case .noQuestionBank(let searched):
      return ErrorText(
        message: "no question bank found", hint: "looked in \(list(searched, "and"))",
        status: .noInput)
    case .noRubric(let searched):
      return ErrorText(
        message: "no rubric found",
        hint: "looked for rubrics/default.yaml in \(list(searched, "and"))",
        status: .noInput)
    case .noSession:
      return ErrorText(
        message: "there is no session yet", hint: "`practice` starts one", status: .noInput)
    case .noSuspendedSession:
      return ErrorText(
        message: "no session is suspended", hint: "`practice` starts a new one", status: .noInput)
    case .noAnswer(let place, let session, let number):
      return ErrorText(
        message: "session \(session) has no \(place.words)",
        hint: number == 0
          ? "nothing was answered in it"
          : "it has \(count(number, place.noun)); `review show \(session)` lists them",
        status: .noInput)
    case .noYAMLFile(let directory):
      return ErrorText(
        message: "no YAML file in `\(directory)`",
        hint: "the name of a bank's file ends in .yaml or .yml", status: .noInput)
    case .notUTF8(let place, let found):
      return ErrorText(
        message: "found bytes that are not UTF-8 in \(place): `\(found)`, expected UTF-8 text",
        hint: "rename the file, or give it a link with a name in UTF-8", status: .usage)
    case .nothingPiped:
      return ErrorText(
        message: "nothing is piped in, and `-` stands for what is",
        hint: "name a file, or pipe one in: `rehearse banks check - <my-questions.yaml`",
        status: .usage)
    case .nothingToDebrief(let session):
      return ErrorText(
        message: "session \(session) has no answer that a friend could score", status: .usage)
    case .notScorable(let place, let session):
      return ErrorText(
        message: "\(place.words) of session \(session) is not scored",
        hint:
          "only answers to questions are; the warm-up, the closing and skipped questions are not",
        status: .usage)
    case .notABackup(let path):
      return ErrorText(
        message: "`\(path)` is an export, expected a backup",
        hint: "`data merge FILE` takes its sessions into the store, which is as it was",
        status: .badInput)
    case .notAnExport(let path, .backup):
      return ErrorText(
        message: "`\(path)` is a backup, expected an export: a session a line",
        hint: "`data restore FILE` puts a backup in the store's place; to merge the sessions of "
          + "another machine, `data export` them there",
        status: .badInput)
    case .notAnExport(let path, .nothing):
      return ErrorText(
        message: "`\(path)` is empty, expected an export: a session a line",
        hint: "`data export FILE` writes one, on the machine that has the sessions",
        status: .badInput)
    case .notAFile(let path):
      return ErrorText(
        message: "`\(path)` is no regular file, and it has to be read twice",
        hint: "write it to a file first", status: .noInput)
    case .notSuspended(let session, let state):
      return ErrorText(
        message: "session \(session) is \(state.rawValue), not suspended",
        hint: "`review show \(session)` shows it", status: .usage)
    case .review(let error): return error.text
    case .sessionRunning(let session):
      return ErrorText(
        message: (session.map { "session \($0)" } ?? "a session")
          + " is running in another terminal",
        hint: "leave it there first (Ctrl-C, then `leave`); it is kept", status: .failed)
    case .store(let error): return error.text
    case .unconfirmed(let what):
      return ErrorText(
        message: "nothing was done: \(what)", hint: "add `--yes` if that is what you want",
        status: .usage)
    case .unexpected(let words):
      return ErrorText(
        message: "something went wrong that should not: \(words)",
        hint: "what was kept before is safe", status: .failed)
    case .unknownBank(let found, let known):
      return ErrorText(
        message: "no question bank `\(found)`", hint: suggestion(for: found, among: known),
        status: .noInput)
    case .unknownCommand(let found, let known, let meant):
      return ErrorText(
        message: "unknown command `\(found)`",
        hint: meant.map { "did you mean `\($0)`?" } ?? suggestion(for: found, among: known),
        status: .usage)
    case .unknownDimension(let found, let known):
      return ErrorText(
        message: "no dimension `\(found)`", hint: suggestion(for: found, among: known),
        status: .usage)
    case .unknownInterviewer(let found, let known):
      return ErrorText(
        message: "no interviewer `\(found)`", hint: suggestion(for: found, among: known),
        status: .noInput)
    case .unknownRole(let found, let known):
      return ErrorText(
        message: "no role `\(found)`", hint: suggestedRole(for: found, among: known),
        status: .noInput)
    case .unknownSession(let number, let newest):
      return ErrorText(
        message: "there is no session \(number)",
        hint: newest.map { "the newest is \($0); `review list` shows them all" }
          ?? "`practice` starts the first", status: .noInput)
    case .usage(let message, let help):
      return ErrorText(
        message: message, hint: help.map { "`\($0)` shows how it is meant" }, status: .usage)
    }
  }
}

extension FileError {
  var text: ErrorText {
    switch self {
    case .missing(let path):
      ErrorText(message: "no such file: `\(path)`", status: .noInput)
    case .isDirectory(let path):
      ErrorText(message: "`\(path)` is a directory, expected a file", status: .badInput)
    case .notPermitted(let path):
      ErrorText(message: "you may not use `\(path)`", status: .notPermitted)
    case .tooLarge(let path, let limit):
      ErrorText(
        message: "`\(path)` is larger than \(limit / 1_048_576) MiB, the most that is read",
        status: .badInput)
    case .cannotWrite(let path, let reason):
      ErrorText(message: "cannot write `\(path)`: \(reason)", status: .cannotCreate)
    case .cannotRead(let path, let reason):
      ErrorText(message: "cannot read `\(path)`: \(reason)", status: .inputOutput)
    }
  }
}

extension StoreError {
  var text: ErrorText {
    switch self {
    case .cannotCreate(let path, let reason):
      ErrorText(
        message: "cannot make the store `\(path)`: \(reason)",
        hint: "set REHEARSE_HOME to a directory you can write", status: .cannotCreate)
    case .full(let path):
      ErrorText(
        message: "the disk that holds `\(path)` is full",
        hint: "free some space; what was kept before is safe", status: .inputOutput)
    case .locked(let path):
      ErrorText(
        message: "another program holds the store `\(path)`",
        hint: "end the other rehearse, or try again in a moment", status: .failed)
    case .damaged(let path, let reason):
      ErrorText(
        message: "the store `\(path)` is damaged: \(reason)",
        hint: "`data check` says more; `data restore FILE` puts a backup in its place",
        status: .badInput)
    case .fromTheFuture(let path):
      ErrorText(
        message: "the store `\(path)` was written by a newer rehearse",
        hint: "update this program; nothing was changed", status: .badInput)
    case .inputOutput(let path, let reason):
      ErrorText(message: "the store `\(path)` failed: \(reason)", status: .inputOutput)
    case .notADatabase(let path):
      ErrorText(
        message: "`\(path)` is not a store of rehearse",
        hint: "`data restore FILE` puts a backup in its place, and keeps what is there; "
          + "nothing was changed",
        status: .badInput)
    case .notPermitted(let path):
      ErrorText(
        message: "you may not read and write the store `\(path)`",
        hint: "set REHEARSE_HOME to a directory of your own", status: .notPermitted)
    case .missing(let path): ErrorText(message: "no such file: `\(path)`", status: .noInput)
    case .notErased(let path, let reason):
      ErrorText(
        message: "what was purged is gone, but its bytes are still in the files of `\(path)`: "
          + (reason ?? "another program is reading"),
        hint: "the next command that opens the store tries again", status: .failed)
    case .unknownSession(let id):
      ErrorText(
        message: "session \(id) is no longer in the store", hint: "was it purged meanwhile?",
        status: .failed)
    }
  }
}

extension Problem {
  /// The problem with its place, excerpt and hint, as a compiler shows it; the excerpt cut to a width
  /// in columns.
  func styled(width: Int) -> StyledText {
    let style: StyledText.Style = severity == .error ? .error : .warning
    let lines = ProblemText.lines(for: self, width: width)
    return lines.enumerated().reduce(into: StyledText()) { text, line in
      text += .line(.init(line.element, line.offset == 0 ? style : .plain), wraps: false)
    }
  }
}

extension ErrorText {
  var styled: StyledText {
    var text = StyledText.line(
      .init("error: ", .error), .init(withoutLongValues(message)), hanging: 7)
    if let hint {
      let words = [.init("hint: ", .quiet)] + spans(of: withoutLongValues(hint))
      text += StyledText(lines: [StyledText.Line(words, hanging: 6)])
    }
    return text
  }
}

extension FileUse {
  /// What the file is, in words.
  fileprivate var words: String {
    switch self {
    case .store: "your store, with every session in it"
    case .draft: "where your drafts are kept"
    case .recording: "where your recordings are kept"
    case .bank: "a question bank in use"
    case .configuration: "your configuration"
    case .input: "what is to be read"
    }
  }
}
