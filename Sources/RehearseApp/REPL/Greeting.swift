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

  /// The greeting while it is read; nil where there is no store yet.
  @MainActor static func awaited(_ app: App) -> Awaited? {
    guard app.environment.files.kind(app.places.store) == .file else { return nil }
    let found = app.environment.beside { Greeting(app) }
    return Awaited(descriptor: found.descriptor) { (found.value() as? Greeting)?.text(app) }
  }

  /// Reads it off the store; nil where there is none, or none that can be looked into. A command will say why.
  init?(_ app: App) {
    guard let store = try? app.environment.lookIntoStore(),
      let greeting = try? store.atOneMoment({ try Greeting(app, store) })
    else { return nil }
    self = greeting
  }

  private init(_ app: App, _ store: any Store) throws {
    book = (try? store.jobBook()) ?? JobBook()
    practice = book.rests(on: app.currentDay) ? nil : try? Practised(app, store)
  }

  @MainActor func text(_ app: App) -> StyledText {
    let width = app.console.capabilities.width
    let search = SearchGreeting(book, today: app.currentDay, width: width).text
    return (practice?.text(app.environment) ?? StyledText()) + search
  }
}

/// What was practised, and what that leads to.
private struct Practised: Sendable {
  let newest: SessionSummary
  let outlook: Outlook
  let weakness: Weakness
  /// What the weakest dimension is called.
  let weakest: String?
}

extension Practised {
  init?(_ app: App, _ store: any Store) throws {
    guard let newest = try store.summaries(limit: 1, skipping: 0).first else { return nil }
    self.newest = newest
    let attempts = try store.attempts(limit: App.rememberedAttempts)
    outlook = Outlook(after: attempts, at: app.environment.now().date)
    weakness = try app.weakness(in: store)
    weakest = weakness.dimensions.first.map { weakest in
      let rubrics = BankLibrary(app.environment).rubrics().set
      return rubrics?.dimension(weakest.subject.name)?.name ?? weakest.subject.name
    }
  }

  func text(_ environment: Environment) -> StyledText {
    let when = environment.localTime(newest.startedAt)
    var text = aside(
      "Last: session \(newest.number), \(when), \(count(newest.questions, "question")), "
        + "\(newest.state.rawValue).")
    if newest.state == .suspended {
      text += .line(command("resume"), .init(" goes on with it.", .quiet))
    }
    if outlook.due > 0 {
      text += .line(
        .init("Due: \(count(outlook.due, "question")); ", .quiet),
        command("practice --mode drill"), .init(" asks them.", .quiet))
    }
    if let weakest, let trend = weakness.dimensions.first {
      let named = weakness.remarks.naming(trend.subject.name).interviewers
      let why =
        named > 0 ? "named by \(count(named, "interviewer"))" : meanText(trend.spread.median)
      text += aside("Weakest so far: \(weakest.lowercased()) (\(why)).")
    } else if weakness.isKnown {
      text += aside("\(weakness.nothingWeak) so far.")
    }
    return text
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
    text = .line(.init(Self.sentence(item, book, today, room) + " ", .quiet), command(words))
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
    let start = sentence.dropLast() + "; \(said.from ?? "they") said: “"
    let left = room - displayWidth(String(start)) - 2
    // A few letters of it say nothing.
    guard left >= 12 else { return cut(sentence, toColumns: room) }
    return start + cut(said.text.singleSpaced, toColumns: left) + "”."
  }
}

extension JobBook {
  /// The newest words of an interviewer: those about the job, else those about any.
  fileprivate func newestWords(before job: Job) -> Feedback? {
    (job.feedback.isEmpty ? jobs.flatMap(\.feedback) : job.feedback).max { $0.on < $1.on }
  }
}
