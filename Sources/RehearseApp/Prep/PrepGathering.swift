import InterviewCore
import JobSearch
import ReviewDocuments
import TextBasics

/// Gathers what is known of an interview; as much as one sheet of paper holds.
@MainActor struct PrepGathering {
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

  /// How one answered what is sure to come.
  private func answers(_ job: Job) throws -> [PrepSheet.Answer] {
    let questions = app.library.everydayBanks().found.flatMap(\.value.questions)
    return try [Question.Tag.opener, Question.Tag.whyUs].compactMap { tag in
      guard let question = questions.first(where: { $0.tags.contains(tag) }) else { return nil }
      let setting = SessionSetting(company: job.company, position: job.title)
      let told = try told(question, for: tag == Question.Tag.whyUs ? job : nil)
      return PrepSheet.Answer(
        question: question.put(in: setting).ask,
        text: told.map { excerpt($0.text, Self.longestAnswer) }, session: told?.session)
    }
  }

  /// The newest answer to a question that is more than a few words, else the newest; for a job none that was meant for
  /// another. What was said to follow-ups belongs to these.
  private func told(_ question: Question, for job: Job?) throws -> (text: String, session: Int)? {
    var newest: (text: String, session: Int)?
    let askings = try store.askings(of: question.id).filter { $0.bank == question.bank }
    for asking in askings.suffix(Self.mostAskings).reversed() {
      guard let record = try store.session(asking.session),
        job.map({ record.setting.mayBe(for: $0) }) ?? true,
        let text = record.turn(asking.turn)?.answer.trimmed.nonEmpty
      else { continue }
      if text.wordCount >= Self.wordsOfAnswer { return (text, asking.session) }
      newest = newest ?? (text, asking.session)
    }
    return newest
  }

  /// How far back an answer is looked for.
  private static let mostAskings = 20
  /// Fewer are a beginning that somebody broke off, or a second try at a sentence.
  private static let wordsOfAnswer = 20

  /// What interviewers said about this job, then about something in others; then friends and coaches, the newest first;
  /// then what else others wrote.
  private func said(_ job: Job) throws -> [PrepSheet.Said] {
    func said(_ job: Job, _ isWanted: (Feedback) -> Bool) -> [PrepSheet.Said] {
      job.feedback.filter(isWanted).sorted { $0.on > $1.on }.map { words in
        PrepSheet.Said(
          who: "\(words.from ?? job.shortName), \(words.on.text):", text: words.text)
      }
    }
    let others = book.jobs.filter { $0.id != job.id }
    let interviewers =
      said(job) { _ in true } + others.flatMap { said($0) { !$0.about.isEmpty } }
    // What another company wrote without a word on anything, as a rejection does, is not for this evening.
    let unspecific = others.flatMap { said($0) { $0.about.isEmpty } }
    let sessions = try store.summaries(limit: 10, skipping: 0)
      .compactMap { try store.session($0.number) }
    let friends = sessions.filter(\.isScoredThroughout).flatMap(\.replies).flatMap { reply in
      [reply.workOn, reply.tryNext].filter { !$0.isEmpty }.map {
        (at: reply.receivedAt, said: PrepSheet.Said(who: "\(reply.rater):", text: $0))
      }
    }
    let coaches = try store.sharedReports().answered.flatMap { report in
      report.said.map { said in
        (
          at: report.answeredAt ?? report.writtenAt,
          said: PrepSheet.Said(who: "\(report.reader), on “\(said.question)”", text: said.words)
        )
      }
    }
    let readers = (friends + coaches).sorted { $0.at > $1.at }.map(\.said)
    return (interviewers.prefix(Self.mostSaid - 1) + readers + unspecific).prefix(Self.mostSaid).map
    {
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

extension SessionSetting {
  /// Whether nothing says that the session was for another job.
  fileprivate func mayBe(for other: Job) -> Bool {
    if let job { return job == other.id }
    return company.map { $0.lowercased() == other.company.lowercased() } ?? true
  }
}
