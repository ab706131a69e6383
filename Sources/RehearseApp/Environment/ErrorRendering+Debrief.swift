import BankReading
import DebriefDocuments
import InterviewCore
import TextBasics

extension DebriefError {
  var text: ErrorText {
    switch self {
    case .reply(let error, let file): error.text(file)
    case .noDebrief(let file):
      ErrorText(
        message: "\(file) does not say which debrief it answers; its line `debrief:` is missing",
        hint: "`debrief import \(file) --session N` says it", status: .badInput)
    case .noRater(let session, let asked, let file):
      ErrorText(
        message: asked.isEmpty
          ? "nobody was sent a debrief of session \(session) from here"
          : "\(file) does not say whose reply it is; \(list(asked, "and")) were asked",
        hint: asked.isEmpty
          ? "`rate \(session) --answer N --rater NAME evidence=3` keeps scores without one"
          : "`--rater NAME` says it", status: .badInput)
    case .unknownDebrief(let id, let file):
      ErrorText(
        message: "\(file) answers the debrief \(id), which was not written here",
        hint: "was it exported on another machine, or its session purged? nothing was changed",
        status: .badInput)
    case .otherSession(let found, let expected, let file):
      ErrorText(
        message: "\(file) answers a debrief of session \(found), not of session \(expected)",
        hint: "leave out --session to keep it with session \(found)", status: .badInput)
    case .otherRater(let found, let expected, let file):
      ErrorText(
        message: "\(file) is from `\(found)`, but the debrief was written for `\(expected)`",
        hint: "`--rater NAME` says whose scores these are", status: .badInput)
    case .unreadable(let number, let file):
      ErrorText(
        message: "\(count(number, "thing")) in \(file) cannot be read; nothing was kept",
        hint: "mend the file, or keep the rest with --partial", status: .badInput)
    case .notFilledIn(let file):
      ErrorText(
        message: "nothing in \(file) is filled in; nothing was kept", status: .badInput)
    case .repliedBefore(let rater, let session):
      ErrorText(
        message: "\(rater) has already scored session \(session); nothing was changed",
        hint: "`--yes` puts this reply in its place, `--rater NAME` keeps both", status: .usage)
    case .voiceUnredacted:
      ErrorText(
        message: "words are taken out of the text, and cannot be taken out of your voice",
        hint:
          "`--voice-unredacted` sends the voice as it is; without --with-voice only text is sent",
        status: .usage)
    case .nothingToShare:
      ErrorText(
        message: "nothing was practised in this time, and nothing else was chosen to show",
        hint: "`practice` begins; `--with stories,jobs` puts these in", status: .noInput)
    case .reportNotConfirmed(let path):
      ErrorText(
        message: "nobody is there to be asked, so \(path) was not written",
        hint: "`--yes` writes it; `-o -` shows what would be in it", status: .usage)
    case .unknownReport(let id, let file):
      ErrorText(
        message: "\(file) answers the report \(id), which was not written here",
        hint: "was it written on another machine, or removed? nothing was changed",
        status: .badInput)
    case .answeredBefore(let reader):
      ErrorText(
        message: "\(reader) has already answered, in other words; nothing was changed",
        hint: "`--yes` puts these answers in their place", status: .usage)
    case .unknownReportNumber(let found, let known):
      ErrorText(
        message: "there is no report \(found) for others"
          + (known.isEmpty
            ? ""
            : "; there \(known.count == 1 ? "is" : "are") "
              + list(known.map(String.init), "and")),
        hint: "`review reports` lists them", status: .noInput)
    case .noReply(let session):
      ErrorText(
        message: "no friend has scored session \(session) yet",
        hint: "`debrief export \(session) --for NAME` asks one", status: .noInput)
    case .nothingSaid(let rater, let session, let known):
      ErrorText(
        message: "\(rater) has said nothing of session \(session)",
        hint: "\(list(known, "and")) \(known.count == 1 ? "has" : "have")", status: .noInput)
    case .severalRaters(let session, let raters):
      ErrorText(
        message: "\(list(raters, "and")) have scored session \(session)",
        hint: "`--rater NAME` says whose reply is removed", status: .usage)
    case .notScored(let session):
      ErrorText(
        message: "you have not scored session \(session) yet; your own eyes come first",
        hint: "`rate \(session)`", status: .failed)
    case .notConfirmed(let path):
      ErrorText(
        message: "nobody is there to be asked, so \(path) was not written",
        hint: "`--yes` writes it; the command above shows what would be in it", status: .usage)
    case .termStays(let term, let place):
      ErrorText(
        message: "`\(term)` cannot be taken out of \(place)",
        hint: "choose another name, or another word to take out; nothing was written",
        status: .usage)
    case .termMisspelt(let term, let nearest):
      ErrorText(
        message: "`\(term)` stands nowhere in it, and `\(nearest)` does; nothing was written",
        hint: "did you mean `--redact \(nearest.asShellWord)`?", status: .usage)
    }
  }
}

extension ReplyError {
  func text(_ file: String) -> ErrorText {
    let (message, hint) = sentence(file)
    return ErrorText(message: message, hint: hint, status: .badInput)
  }

  private func sentence(_ file: String) -> (String, String?) {
    switch self {
    case .empty: ("\(file) is empty", nil)
    case .notText(let kind):
      (
        "\(file) is \(kind.map { $0.words + ", which is not read" } ?? "no text")",
        kind.map(\.way) ?? BinaryKind.copying
      )
    case .attached(let files):
      (
        "found no line of a debrief's form in \(file); with it came "
          + list(files.prefix(3).map(\.words), "and"),
        files.first?.kind?.way ?? BinaryKind.copying
      )
    case .tooMuchText(let limit):
      (
        "\(file) has more than \(limit >> 20) MB of text, and no reply has so much",
        "copy the reply itself and use `debrief import`"
      )
    case .tooManyLines(let limit):
      (
        "\(file) has more than \(limit / 1_000),000 lines of text, and no reply has so many",
        "copy the reply itself and use `debrief import`"
      )
    case .severalReplies:
      ("\(file) holds several replies at once", "import each from a file of its own")
    case .noForm:
      (
        "found no line of a debrief's form in \(file)",
        "the lines look like `[2.evidence] score: 3`, and they have to be in the reply"
      )
    case .webPage:
      (
        "\(file) is a web page, not the reply to one",
        "open it in a browser and press “Save”, or save the mail as text"
      )
    case .badJSON(let line, let column):
      (
        "\(file):\(line):\(column): the JSON is malformed or breaks off",
        "save the reply again from the page"
      )
    case .wrongSchema(let found):
      (
        "\(file) has \(found.map { "the schema `\($0)`" } ?? "no `schema`"), "
          + "expected `rehearse.reply/1`", nil
      )
    case .unansweredDebrief:
      ("\(file) is the debrief itself, not the reply to it", "import what your friend sent back")
    case .badDebrief(let found, let place):
      (
        "\(place.words(file)): found `\(found)`, expected the identifier of a debrief",
        "`debrief import \(file) --session N` says which session it is once that line is gone"
      )
    case .badReport(let found, let place):
      (
        "\(place.words(file)): found `\(found)`, expected the identifier of a report",
        "it stands at the end of the page that was sent out, behind `report:`"
      )
    case .noReport:
      (
        "\(file) does not say which report it answers; its line `report:` is missing",
        "it stands at the end of the page that was sent out"
      )
    case .severalReports(let ids):
      (
        "\(file) answers \(ids.count) reports at once", "import each reply from a file of its own"
      )
    case .severalDebriefs(let ids):
      (
        "\(file) answers \(ids.count) debriefs at once", "import each reply from a file of its own"
      )
    }
  }
}

extension AttachedFile {
  fileprivate var words: String { "`\(excerpt(name, 40))`" + (kind.map { ", \($0.words)" } ?? "") }
}

extension BinaryKind {
  fileprivate static let copying = "save the reply as text, or copy it into `debrief import`"

  var words: String {
    switch self {
    case .archive: "an archive"
    case .word: "a Word document"
    case .spreadsheet: "a spreadsheet"
    case .slides: "a file of slides"
    case .openDocument: "an OpenDocument file"
    case .pages: "a Pages document"
    case .pdf: "a PDF"
    case .picture: "a picture"
    case .sound: "a sound recording"
    case .film: "a film"
    case .richText: "a Rich Text document"
    case .oldOffice: "a document of an old Office"
    case .outlookMessage: "a message in Outlook's own format"
    case .outlookAttachment: "an attachment in Outlook's own format"
    case .database: "a database"
    case .page: "the page of a debrief, without what was chosen on it"
    }
  }

  /// What to do to have it read.
  fileprivate var way: String {
    switch self {
    case .archive: "unpack it, and import what is in it"
    case .page: "open it in a browser and press “Save”"
    case .picture, .sound, .film, .database: "ask your friend for the text itself"
    default: "open it, then save it as plain text, or copy it into `debrief import`"
    }
  }
}

extension ReplyProblem.Place {
  fileprivate func words(_ file: String) -> String {
    switch self {
    case .line(let line, let column): "\(file):\(line):\(column)"
    case .path(let path): "\(file): \(path)"
    }
  }
}

extension ReplyProblem {
  /// The problem as a sentence with its place.
  func problem(in file: String) -> Problem {
    let severity: Problem.Severity = isError ? .error : .warning
    switch place {
    case .line(let line, let column):
      return Problem(
        severity: severity, message: kind.sentence,
        location: SourcePlace(file: file, line: line, column: column), hint: kind.hint)
    case .path(let path):
      return Problem(
        severity: severity, message: "\(file): \(path): \(kind.sentence)", hint: kind.hint)
    }
  }
}

extension ReplyProblem.Kind {
  fileprivate var sentence: String {
    switch self {
    case .unreadableScore(let found, let turn, let dimension):
      "found `\(found)` for \(dimension) of answer \(turn), expected one score from 1 to 5, or `-`"
    case .scoreOutOfRange(let found, let turn, let dimension):
      "found `\(found)` for \(dimension) of answer \(turn); scores go from 1 to 5"
    case .conflictingScores(let turn, let dimension, let other):
      "\(dimension) of answer \(turn) is scored twice, and differently (\(other.short))"
    case .conflictingTexts(let line, let other):
      "`\(line)` is filled in twice, and differently; the first stays (\(other.short))"
    case .unknownTurn(let found, let known):
      "found answer \(found), but those to be scored are \(list(known.map(String.init), "and"))"
    case .unknownQuestion(let found, let asked):
      "found an answer to question \(found); \(count(asked, "question")) \(asked == 1 ? "was" : "were") asked"
    case .unknownDimension(let found, let turn, _):
      "found `\(found)`, on which answer \(turn) is not scored"
    case .strayScore(let found): "found `\(found)`, which looks like a score outside of the form"
    case .unreadableDecision(let found):
      "found `\(found)`, expected strong no, no, yes or strong yes"
    case .unreadableSaw(let found): "found `\(found)`, expected transcript, recording or live"
    case .unexpectedValue(let found, let expected): "found \(found), expected \(expected)"
    case .tooLong(let limit): "more than \(limit) characters; the rest is left out"
    case .commentWithoutScore(let turn, let dimension):
      "a comment on \(dimension) of answer \(turn) has no score; it is kept with what to work on"
    case .inSignature(let found):
      "found `\(found)` in a signature; what stands above it counts"
    case .changedMarks(let number, let value, let line):
      "\(count(number, "line")) \(number == 1 ? "has" : "have") a changed mark; this one was read as "
        + "`\(value)` for \(line.dimension) of answer \(line.turn)"
    case .readAs(let encoding):
      "nothing says which characters these are; they were read as \(encoding)"
    case .missingLines(let lines, let answers):
      "missing from the reply: "
        + list(
          lines.map { "\($0.dimension) of answer \($0.turn)" } + answers.map { "answer \($0)" },
          "and")
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .unknownDimension(let found, _, let known): suggestion(for: found, among: known)
    default: nil
    }
  }
}

extension ReplyProblem.Place {
  fileprivate var short: String {
    switch self {
    case .line(let line, _): "line \(line)"
    case .path(let path): path
    }
  }
}
