import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What the prompt says when it opens: what there is to do, what was last, what is weakest. While somebody rests it
/// says nothing but what cannot wait.
///
/// It is read off the store beside the prompt, which waits for no disk.
struct Greeting: Sendable {
  private let book: JobBook
  /// Nil while somebody rests, and before the first session.
  private let practice: Practised?
  /// Why not all of it can be read.
  private let trouble: StoreError?

  /// The greeting while it is read; nil where there is no store yet.
  @MainActor static func awaited(_ app: App) -> Awaited? {
    guard app.environment.files.kind(app.places.store) == .file else { return nil }
    let found = app.environment.beside { Greeting(app) }
    return Awaited(descriptor: found.descriptor) { (found.value() as? Greeting)?.text(app) }
  }

  /// Reads it off the store as it is at one moment.
  init(_ app: App) {
    var trouble: (any Error)?
    func reading<Value>(_ read: () throws -> Value?) -> Value? {
      do { return try read() } catch {
        trouble = trouble ?? error
        return nil
      }
    }
    let found = reading {
      try app.environment.lookIntoStore().map { store in
        try store.atOneMoment {
          let book = reading { try store.jobBook() } ?? JobBook()
          let rests = book.rests(on: app.currentDay)
          return (book, rests ? nil : reading { try Practised(app, store) })
        }
      }
    }
    (book, practice) = found ?? (JobBook(), nil)
    self.trouble = trouble as? StoreError
  }

  @MainActor func text(_ app: App) -> StyledText {
    let width = app.console.capabilities.width
    let search = SearchGreeting(book, today: app.currentDay, width: width).text
    let found = (practice?.text(app.environment) ?? StyledText()) + search
    switch trouble {
    // It is there for the next command, or that says why not.
    case nil, .locked, .full: return found
    case let trouble?: return found + trouble.text.styled
    }
  }
}

/// What was practised, and what that leads to.
private struct Practised: Sendable {
  let newest: SessionSummary
  let outlook: Outlook
  let weakness: Weakness
  /// What the weakest dimensions are called; several where nothing tells them apart.
  let weakest: [String]
  /// Whether another terminal has the newest session.
  let runs: Bool
}

extension Practised {
  init?(_ app: App, _ store: any Store) throws {
    guard let newest = try store.summaries(limit: 1, skipping: 0).first else { return nil }
    self.newest = newest
    let attempts = try store.attempts(limit: App.rememberedAttempts)
    outlook = Outlook(after: attempts, at: app.environment.now().date)
    weakness = try app.weakness(in: store)
    let weakest = weakness.weakestDimensions
    let rubrics = weakest.isEmpty ? nil : BankLibrary(app.environment).rubrics().set
    self.weakest = weakest.map { rubrics?.dimension($0.subject.name)?.name ?? $0.subject.name }
    runs = newest.state == .suspended && app.runs(newest.number)
  }

  func text(_ environment: Environment) -> StyledText {
    let when = environment.localTime(newest.startedAt)
    var text = aside(
      "Last: session \(newest.number), \(when), \(count(newest.questions, "question")), "
        + (runs ? "running in another terminal." : "\(newest.state.rawValue)."))
    if newest.state == .suspended, !runs {
      text += .line(command("resume"), .init(" goes on with it.", .quiet))
    }
    if outlook.due > 0 {
      text += .line(
        .init("Due: \(count(outlook.due, "question")); ", .quiet),
        command("practice --mode drill"), .init(" asks them.", .quiet))
    }
    if let trend = weakness.dimensions.first {
      let named = weakness.remarks.naming(trend.subject.name).interviewers
      let why =
        named > 0 ? "named by \(count(named, "interviewer"))" : meanText(trend.spread.median)
      text += aside("Weakest so far: \(weakestNames) (\(why)).")
    } else if weakness.isKnown {
      text += aside("\(weakness.nothingWeak) so far.")
    }
    return text
  }
}

extension Practised {
  /// The weakest dimensions in a sentence that does not become a list.
  private var weakestNames: String {
    let names = weakest.map { $0.lowercased() }
    return names.count <= 3
      ? list(names, "and") : "\(names[0]), \(names[1]) and \(names.count - 2) more"
  }
}

/// What the record of the search says as the prompt opens: the most pressing thing that is next, with what was said
/// there last as far as the line holds it.
private struct SearchGreeting {
  let text: StyledText

  init(_ book: JobBook, today: Day, width: Int) {
    let items = NextRules.items(book, today: today)
    guard let item = items.first ?? (book.rests(on: today) ? nil : book.ahead(from: today)) else {
      text = StyledText()
      return
    }
    let words = item.command.map(\.asShellWord).joined(separator: " ")
    // The spaces, the backticks of the command, and the row's last column.
    let room = width - displayWidth(words) - 4
    let line = StyledText.line(
      .init(Self.sentence(item, book, today, room) + " ", .quiet), command(words))
    let others = items.dropFirst().count { $0.rule == .interview }
    text =
      others == 0
      ? line
      : line
        + .line(
          .init("\(others) more within a week: ", .quiet), command("jobs next"), .init(".", .quiet))
  }

  private static func sentence(
    _ item: NextItem, _ book: JobBook, _ today: Day, _ room: Int
  ) -> String {
    guard case .appointment(let job, let event) = item.subject else {
      return cut(item.say(today: today), toColumns: room)
    }
    var alone = event
    alone.with = []
    func say(_ job: Job) -> String {
      NextItem(item.rule, .appointment(job, alone), due: item.due, key: item.key).say(today: today)
    }
    var sentence = say(job)
    let tooMuch = displayWidth(sentence) - room
    if tooMuch > 0 {
      // Rather a part of the name than the day and the hour.
      var short = job
      short.company = cut(job.company, toColumns: displayWidth(job.company) - tooMuch)
      short.title = cut(job.title, toColumns: displayWidth(job.title) - tooMuch)
      if displayWidth(say(short)) <= room { sentence = say(short) }
    }
    guard let said = book.newestWords(before: job) else { return cut(sentence, toColumns: room) }
    let start = sentence.dropLast() + "; \(said.who) said: “"
    let left = room - displayWidth(String(start)) - 2
    // A few letters of it say nothing.
    guard left >= 12 else { return cut(sentence, toColumns: room) }
    return start + cut(said.text.singleSpaced, toColumns: left) + "”."
  }
}

extension JobBook {
  /// The newest words of an interviewer, and whose they are: those about the job, else those about any.
  fileprivate func newestWords(before job: Job) -> (who: String, text: String)? {
    func newest(of jobs: [Job]) -> (job: Job, said: Feedback)? {
      jobs.flatMap { job in job.feedback.map { (job, $0) } }.max { $0.1.on < $1.1.on }
    }
    if let said = newest(of: [job])?.said { return (said.from ?? "they", said.text) }
    return newest(of: jobs).map { other, said in
      let company = other.shortName
      return (said.from.map { "\($0) of \(company)" } ?? company, said.text)
    }
  }
}
