import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What the prompt says when it opens: what there is to do, what was last, what is weakest. While somebody rests it
/// says nothing but what cannot wait.
struct Greeting {
  /// What the record of the search says, in one line at most.
  let search: StyledText
  let practice: Practised?

  /// What was practised, and what that leads to.
  struct Practised {
    let summary: SessionSummary
    let outlook: Outlook
    let weakness: Weakness
    let rubrics: RubricSet?
    let when: String
  }

  /// Reads it off the store; nil where there is no store yet, or none that opens. A command will say why.
  @MainActor init?(_ app: App) {
    guard app.environment.files.kind(app.places.store) == .file,
      let store = try? app.openStore(),
      let greeting = try? store.atOneMoment({ Greeting(app, store) })
    else { return nil }
    self = greeting
  }

  @MainActor private init(_ app: App, _ store: any Store) {
    let book = (try? store.jobBook()) ?? JobBook()
    let today = app.currentDay
    search = SearchGreeting(book, today: today, width: app.console.capabilities.width).text
    practice = book.rests(on: today) ? nil : Practised(app, store)
  }

  var text: StyledText { (practice?.text ?? StyledText()) + search }
}

extension Greeting.Practised {
  @MainActor fileprivate init?(_ app: App, _ store: any Store) {
    guard let summary = try? store.summaries(limit: 1, skipping: 0).first,
      let attempts = try? store.attempts(limit: App.rememberedAttempts),
      let weakness = try? app.weakness(in: store)
    else { return nil }
    self.summary = summary
    self.weakness = weakness
    // Three files are read for the name of a dimension.
    rubrics = weakness.dimensions.isEmpty ? nil : try? app.rubrics()
    outlook = Outlook(after: attempts, at: app.environment.now().date)
    when = app.environment.localTime(summary.startedAt)
  }

  fileprivate var text: StyledText {
    var text = aside(
      "Last: session \(summary.number), \(when), \(count(summary.questions, "question")), "
        + "\(summary.state.rawValue).")
    if summary.state == .suspended {
      text += .line(command("resume"), .init(" goes on with it.", .quiet))
    }
    if outlook.due > 0 {
      text += .line(
        .init("Due: \(count(outlook.due, "question")); ", .quiet),
        command("practice --mode drill"), .init(" asks them.", .quiet))
    }
    if let weakest = weakness.dimensions.first {
      let name = rubrics?.dimension(weakest.subject.name)?.name ?? weakest.subject.name
      let named = weakness.remarks.naming(weakest.subject.name).interviewers
      let why =
        named > 0 ? "named by \(count(named, "interviewer"))" : meanText(weakest.spread.median)
      text += aside("Weakest so far: \(name.lowercased()) (\(why)).")
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
    let coming = NextItem(item.rule, .appointment(job, alone), due: item.due, key: item.key)
    let sentence = coming.say(today: today)
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
