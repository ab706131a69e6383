import DebriefDocuments
import InterviewCore
import JobSearch
import ReviewDocuments
import TerminalUI
import TextBasics

/// How the sheet for the evening before is written.
package struct PrepOptions: Equatable, Sendable {
  /// The file it goes to; nil for the terminal.
  package var output: String?
  /// What must not stand on it.
  package var redactions: [String]
  /// Whether a file that is there may be replaced.
  package var isConfirmed: Bool

  /// Creates options.
  package init(output: String? = nil, redactions: [String] = [], isConfirmed: Bool = false) {
    self.output = output
    self.redactions = redactions
    self.isConfirmed = isConfirmed
  }
}

extension App {
  /// Writes what somebody wants to have read on the evening before an interview.
  ///
  /// - Throws: ``CommandError``.
  package func prep(_ typed: String, _ options: PrepOptions) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    let job = try book.job(typed)
    let redaction = Redaction(options.redactions)
    let sheet = try PrepGathering(self, store, book).sheet(for: job)
      .mappingTexts { redaction.applied(to: $0) }
    guard let output = options.output else {
      show(PrepText(sheet, width: console.capabilities.width).text)
      return .done
    }
    try writeOut(try PrepPage(sheet).render(), to: output, isConfirmed: options.isConfirmed)
    if output != "-" {
      console.write("Wrote \(output): one page. Any browser opens and prints it.", to: .output)
    }
    return .done
  }
}

/// Gathers what is known of an interview; as much as one sheet of paper holds.
@MainActor private struct PrepGathering {
  private let app: App
  private let store: any Store
  private let book: JobBook

  private static let mostAsks = 8
  private static let mostGaps = 3
  private static let mostSaid = 4
  private static let mostQuestions = 3
  /// So many characters of an answer remind one of it.
  private static let longestAnswer = 420
  private static let longestSaid = 220

  init(_ app: App, _ store: any Store, _ book: JobBook) {
    self.app = app
    self.store = store
    self.book = book
  }

  func sheet(for job: Job) throws -> PrepSheet {
    PrepSheet(
      title: job.name, facts: facts(job), asks: try asks(job), answers: try answers(job),
      said: try said(job), questions: try questions(job), plan: book.plan?.text,
      bring: bring(job))
  }

  // MARK: When, and what

  private func facts(_ job: Job) -> [String] {
    guard let next = job.nextAppointment(from: app.currentDay) else {
      return ["No interview is logged yet."]
    }
    let when = [next.on?.withWeekday, next.at?.text, next.round].compactMap(\.self)
    let known = book.contacts(of: job)
    let people = next.with.map { name in
      let role = known.first { $0.name == name }?.role
      return role.map { "\(name) (\($0))" } ?? name
    }
    return [when.joined(separator: ", ")]
      + (people.isEmpty ? [] : ["with \(list(people, "and"))"]) + (next.note.map { [$0] } ?? [])
  }

  private func asks(_ job: Job) throws -> [PrepSheet.Ask] {
    guard job.posting != nil else { return [] }
    let stories = try store.storyBook().stories
    let reading = try app.postingReading(of: job, among: book.jobs)
    let asks = reading.competencies.map { found in
      let fitting = stories.filter { $0.competencies.contains(found.id) }
      return PrepSheet.Ask(
        name: found.id.competencyName, words: Array(found.words.prefix(3)),
        stories: fitting.prefix(2).map { "\($0.number) \($0.title)" })
    }
    // On that evening a story one has helps, and a list of those one has not does not.
    return Array(asks.filter { !$0.stories.isEmpty }.prefix(Self.mostAsks))
      + asks.filter(\.stories.isEmpty).prefix(Self.mostGaps)
  }

  private func bring(_ job: Job) -> [String] {
    let resume = job.resume.map { "résumé, version \($0)" } ?? "résumé"
    let way = job.url.map { ["the posting: \($0)"] } ?? []
    return [resume, "something to write with"] + way
  }

  // MARK: In one's own words

  /// How one answered what is sure to come, the newest time.
  private func answers(_ job: Job) throws -> [PrepSheet.Answer] {
    let questions = app.library.everydayBanks().found.flatMap(\.value.questions)
    return try [Question.Tag.opener, Question.Tag.whyUs].compactMap { tag in
      guard let question = questions.first(where: { $0.tags.contains(tag) }) else { return nil }
      let setting = SessionSetting(company: job.company, position: job.title)
      let asking = try store.askings(of: question.id).last { $0.bank == question.bank }
      let turn = try asking.flatMap { try store.session($0.session)?.turn($0.turn) }
      // What was said to follow-ups belongs to these.
      let answer = (turn?.answer.trimmed).flatMap(\.nonEmpty)
      return PrepSheet.Answer(
        question: question.put(in: setting).ask,
        text: answer.map { excerpt($0, Self.longestAnswer) }, session: asking?.session)
    }
  }

  /// What interviewers said about this job, then about others, then friends, the newest first.
  private func said(_ job: Job) throws -> [PrepSheet.Said] {
    let jobs = [job] + book.jobs.filter { $0.id != job.id }
    let interviewers = jobs.flatMap { one in
      one.feedback.sorted { $0.on > $1.on }.map { words in
        PrepSheet.Said(
          who: "\(words.from ?? one.shortName), \(words.on.text):", text: words.text)
      }
    }
    let sessions = try store.summaries(limit: 10, skipping: 0)
      .compactMap { try store.session($0.number) }
    let friends = sessions.flatMap(\.replies).sorted { $0.receivedAt > $1.receivedAt }
      .flatMap { reply in
        [reply.workOn, reply.tryNext].filter { !$0.isEmpty }.map {
          PrepSheet.Said(who: "\(reply.rater):", text: $0)
        }
      }
    return (interviewers.prefix(Self.mostSaid - 1) + friends).prefix(Self.mostSaid).map {
      PrepSheet.Said(who: $0.who, text: excerpt($0.text, Self.longestSaid))
    }
  }

  /// What one asked last when asked for questions, else what the bank for it suggests.
  private func questions(_ job: Job) throws -> [String] {
    let asked = try store.askings(of: "closing").last { $0.bank == nil }
    let turn = try asked.flatMap { try store.session($0.session)?.turn($0.turn) }
    let own = (turn?.answer ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .flatMap(\.sentences).filter { $0.hasSuffix("?") }
    guard own.isEmpty else { return Array(own.prefix(Self.mostQuestions)) }
    return [
      "What would a good first half year look like to you?",
      "What is hard about this work that the posting does not say?",
      "How will you decide, and by when?",
    ]
  }
}

extension String {
  /// The sentences of a line.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var current = ""
    for character in self {
      current.append(character)
      guard ".?!".contains(character) else { continue }
      sentences.append(current.trimmed)
      current = ""
    }
    return (sentences + [current.trimmed]).filter { !$0.isEmpty }
  }
}

/// The sheet on a terminal.
struct PrepText {
  private let sheet: PrepSheet
  private let width: Int

  init(_ sheet: PrepSheet, width: Int) {
    self.sheet = sheet
    self.width = width
  }

  var text: StyledText {
    var text = StyledText(sheet.title, .heading)
    for fact in sheet.facts { text += StyledText(fact) }
    if !sheet.asks.isEmpty {
      text += .blank + StyledText("What they ask for, and your story for it", .heading) + asks
    }
    text += section("Sure to come", sheet.answers) { answer in
      StyledText(answer.question, .spoken, indent: 2, hanging: 2)
        + StyledText(answer.text ?? "Not practised yet.", indent: 4)
    }
    text += section("What they said of you", sheet.said) { said in
      .line(.init("\(said.who) ", .quiet), .init("“\(said.text)”"), indent: 2, hanging: 2)
    }
    text += section("Your questions for them", sheet.questions) {
      StyledText("- \($0)", indent: 2, hanging: 2)
    }
    text += section("If it goes wrong", sheet.plan.map { [$0] } ?? []) {
      StyledText($0, indent: 2, hanging: 2)
    }
    return text
      + section("To bring", sheet.bring) { StyledText("- \($0)", indent: 2, hanging: 2) }
  }

  private var asks: StyledText {
    var table = TextTable([.init(), .init(), .init()])
    for ask in sheet.asks {
      table.add(
        .init(ask.name),
        ask.stories.isEmpty
          ? .init("no story yet", .quiet) : .init(ask.stories.joined(separator: " · "), .code),
        .init(ask.words.joined(separator: " · "), .quiet))
    }
    return table.styled(width: width, indent: 2)
  }

  private func section<Item>(
    _ title: String, _ items: [Item], _ line: (Item) -> StyledText
  ) -> StyledText {
    guard !items.isEmpty else { return StyledText() }
    return items.reduce(.blank + StyledText(title, .heading)) { $0 + line($1) }
  }
}
