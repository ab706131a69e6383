import DebriefDocuments
import JobSearch
import TextBasics
import WebPages

extension JobsError {
  var text: ErrorText {
    switch self {
    case .badDate(let found, let meant):
      ErrorText(
        message:
          "found `\(found)`, expected a day such as 2026-11-20, today, thursday or last monday",
        hint: meant.map { "did you mean `\($0)`?" }, status: .usage)
    case .dayIsOver(let found):
      ErrorText(message: "found `\(found)`, which is over; expected a day to come", status: .usage)
    case .badFilling(let found):
      ErrorText(
        message: "found `\(found)`, expected PLACE=WORDS",
        hint: "places are \(list(LetterValues.Slot.allCases.map(\.rawValue), "and"))",
        status: .usage)
    case .clipboardFailed(let program):
      ErrorText(
        message: "`\(program)` did not take the letter", hint: "`-o FILE` writes it",
        status: .failed)
    case .noClipboard:
      ErrorText(
        message: "found no program for the clipboard, expected wl-copy, xclip or xsel",
        hint: "`-o FILE` writes the letter", status: .failed)
    case .job(let error): error.text
    case .jobList(let file, let error): error.text(file)
    case .badTemplate(let path, let problem):
      ErrorText(
        message: "\(path), \(problem.words)", hint: "it is your own: mend it, or take it away",
        status: .badInput)
    case .letterLacks(let places):
      ErrorText(
        message: "the letter needs \(list(places.map { "`\($0)`" }, "and"))",
        hint: "`--fill \(places.first ?? "said")=WORDS` says it", status: .usage)
    case .noNextItem(let found, let items):
      ErrorText(
        message: "found \(found), expected the number of a line",
        hint: items == 0 ? "nothing is due" : "`jobs next` shows 1 to \(items)", status: .noInput)
    case .noPosting(let job):
      ErrorText(
        message: "job \(job.number) has no posting yet",
        hint: "`jobs posting \(job.number) FILE` keeps it", status: .noInput)
    case .noVocabulary(let searched):
      ErrorText(
        message: "found no vocabulary.yaml", hint: "looked in \(list(searched, "and"))",
        status: .noInput)
    case .unknownTerm(let found, let nearest):
      ErrorText(
        message: "found `\(found)`, expected a competency, a bank or a term of the vocabulary",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "`banks coverage` shows competencies",
        status: .usage)
    case .unreadablePosting(let file, let error):
      ErrorText(
        message: error.postingWords(file),
        hint: "copy its text, and `jobs posting JOB -` takes it", status: .badInput)
    case .unknownSubject(let found, let nearest):
      ErrorText(
        message: "found `\(found)`, expected a dimension such as evidence, or a competency",
        hint: nearest.map { "did you mean `\($0)`?" }
          ?? "`jobs feedback JOB` without --about keeps it too",
        status: .usage)
    case .notText(let path):
      ErrorText(
        message: "`\(path)` is no text in UTF-8",
        hint: "save it as CSV in UTF-8", status: .badInput)
    }
  }
}

extension ReplyError {
  /// Why no posting can be read in a file.
  fileprivate func postingWords(_ file: String) -> String {
    switch self {
    case .empty: "\(file) is empty, expected a posting"
    case .notText(let kind):
      "\(file) is \(kind.map { $0.words + ", which is not read" } ?? "no text")"
    case .tooMuchText, .tooManyLines: "\(file) has more text than any posting"
    default: "found no posting in \(file)"
    }
  }
}

extension JobError {
  var text: ErrorText {
    switch self {
    case .unknownJob(let found, let nearest):
      ErrorText(
        message: "there is no job `\(found)`",
        hint: nearest.isEmpty
          ? "`jobs list` shows those there are, `jobs add` keeps a new one"
          : "did you mean \(list(nearest.map { "`\($0)`" }, "or"))?", status: .noInput)
    case .severalJobs(let found, let jobs):
      ErrorText(
        message: "`\(found)` may be "
          + list(jobs.prefix(5).map { "\($0.number) (\($0.title), \($0.company))" }, "or"),
        hint: "name one by its number", status: .usage)
    case .unknownContact(let found, let nearest):
      ErrorText(
        message: "there is no contact `\(found)`",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "`jobs contacts` shows them",
        status: .noInput)
    case .contactExists(let name):
      ErrorText(
        message: "there is a contact `\(name)` already",
        hint: "`jobs contacts spoke` notes that you spoke", status: .usage)
    case .unknownEvent(let found, let nearest):
      ErrorText(
        message: "found `\(found)`, expected an event: "
          + list(JobEvent.Kind.allCases.map(\.rawValue), "or"),
        hint: nearest.map { "did you mean `\($0)`?" }, status: .usage)
    case .inFuture(let kind, let day, let today):
      ErrorText(
        message:
          "found `\(kind.rawValue)` on \(day.text), expected a day up to today, \(today.text)",
        hint: "only screen, interview and final may lie ahead", status: .usage)
    case .outOfOrder(let kind, let day, let later):
      ErrorText(
        message: "`\(kind.rawValue)`\(day.map { " on \($0.text)" } ?? "") would come "
          + "\(later.side(of: day)) `\(later.kind.rawValue)`"
          + (later.on.map { " on \($0.text)" } ?? ""),
        hint: "add `--yes` if that is how it was", status: .usage)
    case .closed(let event):
      ErrorText(
        message: "the job is closed: `\(event.kind.rawValue)`"
          + (event.on.map { " on \($0.text)" } ?? ""),
        hint: "`--reopen` opens it again", status: .usage)
    case .alreadyLogged(let event):
      ErrorText(
        message:
          "`\(event.kind.rawValue)`\(event.on.map { " on \($0.text)" } ?? "") is there already",
        hint: event.kind.isAppointment
          ? "`--round NAME` tells two of a day apart, `--moved-from` changes the hour"
          : "`--undo` takes back what was logged last",
        status: .usage)
    case .notMoved(let kind, let day, let known):
      ErrorText(
        message: "no `\(kind.rawValue)` is on \(day.text)",
        hint: known.isEmpty
          ? "without `--moved-from` it is logged as a new one"
          : "there is one on \(list(known.compactMap(\.on?.text), "and"))", status: .usage)
    case .notOneAhead(let known):
      ErrorText(
        message: known.isEmpty
          ? "no talk is ahead that could be cancelled"
          : "\(known.count) talks are ahead: "
            + list(known.map { "\($0.kind.rawValue) on \($0.on?.text ?? "some day")" }, "and"),
        hint: known.isEmpty
          ? "`jobs show JOB` shows what is logged"
          : "`jobs log JOB cancelled \(known[0].on?.text ?? "DAY")` says which", status: .usage)
    case .nothingLogged:
      ErrorText(message: "nothing is logged that could be taken back", status: .usage)
    case .noAppointment(let kind):
      ErrorText(
        message:
          "found a time or people with `\(kind.rawValue)`, expected screen, interview or final",
        status: .usage)
    case .badTime(let found):
      ErrorText(message: "found `\(found)`, expected a time such as 14:30", status: .usage)
    case .notAPlan(let found):
      ErrorText(
        message: "found `\(excerpt(found, 60))`, expected a plan with an if and a then",
        hint: "for example \"If I have not heard by Friday, then I call Kim.\"", status: .usage)
    case .unnamed:
      ErrorText(
        message: "found no title or no company, expected both",
        hint: "`jobs add \"Data engineer\" --company Northwind`", status: .usage)
    }
  }
}

extension JobListError {
  func text(_ file: String) -> ErrorText {
    switch self {
    case .empty:
      ErrorText(message: "`\(file)` is empty, expected a list of jobs", status: .badInput)
    case .noHeading(let found):
      ErrorText(
        message: "`\(file)` has no heading line that names companies or titles; its first line is "
          + "`\(excerpt(found.joined(separator: ","), 60))`",
        hint: "for example `title,company,source,applied,rejected`", status: .badInput)
    case .noLine: ErrorText(message: "`\(file)` has a heading line and no job", status: .badInput)
    case .tooLong(let limit):
      ErrorText(
        message: "`\(file)` has more than \(limit) lines, the most that are read", status: .badInput
      )
    case .whichFirst(let examples):
      ErrorText(
        message:
          "`\(file)` has days such as \(list(examples.map { "`\($0)`" }, "and")), which can be "
          + "read in two ways",
        hint: "`--dates dmy` for the day first, `--dates mdy` for the month", status: .badInput)
    case .mixedDates(let dayFirst, let monthFirst):
      ErrorText(
        message:
          "`\(file)` has `\(dayFirst)`, with the day first, and `\(monthFirst)`, with the month",
        hint: "`--dates dmy` or `--dates mdy` reads those that fit, and names the rest",
        status: .badInput)
    }
  }
}

extension JobEvent {
  /// On which side of it a day lies: `before` or `after`.
  fileprivate func side(of day: Day?) -> String {
    guard let day, let on, day < on else { return "after" }
    return "before"
  }
}
