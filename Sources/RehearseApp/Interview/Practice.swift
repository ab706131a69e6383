import BankReading
import InterviewCore
import TerminalUI

extension App {
  /// Runs a mock interview from the first word to the last.
  ///
  /// - Throws: ``CommandError``.
  package func practice(_ options: PracticeOptions) throws -> ExitStatus {
    // Before anything is kept: a mistake in it would end the interview before its first question.
    _ = try configuration()
    let banks = try banks(for: options)
    let store = try openStore()
    let plan = try plan(for: options, from: banks, in: store)
    let asked = Set(plan.plan.questions.map(\.bank))
    var record = SessionRecord(
      id: environment.makeID(), number: 0, startedAt: environment.now().date, mode: options.mode,
      medium: options.medium, interviewer: plan.plan.interviewer.id, seed: plan.seed,
      banks: banks.filter { asked.contains($0.value.id) }
        .map { BankVersion(id: $0.value.id, sha256: $0.sha256) })
    record.number = try store.begin(record, plan: plan.plan)
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    return try interview(Session(record: record, plan: plan.plan), in: store, clock: options.clock)
  }

  /// Goes on with a suspended session, the newest where none is named.
  ///
  /// - Throws: ``CommandError``.
  package func resume(_ reference: SessionReference?, clock: Bool = true) throws -> ExitStatus {
    let store = try openStore()
    var record: SessionRecord
    if let reference {
      record = try store.find(reference)
    } else {
      guard let number = try store.latest(in: .suspended), let found = try store.session(number)
      else {
        throw CommandError.noSuspendedSession
      }
      record = found
    }
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    // Another terminal may have finished it while it was being looked for.
    if let current = try store.session(record.number) { record = current }
    guard record.state == .suspended, let plan = try store.plan(ofSession: record.number) else {
      throw CommandError.notSuspended(session: record.number, state: record.state)
    }
    let draft = drafts.draft(of: record.id)
    return try interview(Session(record: record, plan: plan, draft: draft), in: store, clock: clock)
  }

  func interview(
    _ session: Session, in store: any TranscriptStore, clock: Bool
  ) throws -> ExitStatus {
    let runner = InterviewRunner(
      session: session, app: self, store: store, showsClock: clock && session.plan.recall == nil,
      hintsOff: try configuration().hintsOff)
    let status = runner.run()
    if let recall = session.plan.recall, runner.session.record.state == .finished {
      try keepQuestions(of: runner.session.record, recall)
    }
    return status
  }

  var drafts: Drafts { Drafts(files: environment.files, directory: places.drafts) }

  // MARK: What to ask

  private func banks(for options: PracticeOptions) throws -> [BankLibrary.Found<QuestionBank>] {
    guard options.banks.isEmpty else {
      // The same bank named twice is still one.
      var seen: Set<String> = []
      return try options.banks.map(bank(named:)).filter {
        seen.insert("\($0.value.id) \($0.sha256)").inserted
      }
    }
    let shelf = options.filters.isEmpty ? library.everydayBanks() : library.banks()
    warn(of: shelf.problems)
    guard !shelf.found.isEmpty else {
      throw CommandError.noQuestionBank(searched: library.directories)
    }
    return shelf.found
  }

  /// The bank with an id, or the one in a file.
  func bank(named name: String) throws -> BankLibrary.Found<QuestionBank> {
    if name.contains("/") || name.isYAML {
      let checked = try library.bank(at: name)
      guard let bank = checked.bank else { throw CommandError.badFiles(checked.problems) }
      return bank
    }
    if let found = library.bank(name) { return found }
    let shelf = library.banks()
    let broken = shelf.problems.filter {
      $0.severity == .error && $0.location?.file.lastPathPart.hasPrefix(name + ".") ?? false
    }
    guard broken.isEmpty else { throw CommandError.badFiles(broken) }
    throw CommandError.unknownBank(found: name, known: shelf.found.map(\.value.id))
  }

  /// Says which files were left out; the rest serves meanwhile.
  func warn(of problems: [Problem]) {
    let errors = problems.filter { $0.severity == .error }
    for (file, problems) in Dictionary(grouping: errors, by: { $0.location?.file ?? "" })
      .sorted(by: { $0.key < $1.key })
    {
      note(
        .line(
          .init("left out: ", .warning), .init("\(file) has \(count(problems.count, "error")); "),
          command("banks check \(file)"), .init(" shows them"), hanging: 2))
    }
  }

  private func plan(
    for options: PracticeOptions, from banks: [BankLibrary.Found<QuestionBank>],
    in store: any TranscriptStore
  ) throws -> (plan: Plan, seed: UInt64) {
    let all = banks.flatMap(\.value.questions)
    let questions = all.filter(options.wants)
    guard !questions.isEmpty else {
      throw CommandError.noMatchingQuestion(
        filters: options.filters, meant: all.meantFilter(competencies: options.competencies))
    }
    let wanted =
      options.questions ?? (options.minutes == nil ? PracticeOptions.usualQuestions : nil)
    if let wanted, questions.count < wanted {
      note(
        "Found \(count(questions.count, "question")) for the \(wanted) wanted; asking what there is."
      )
    }
    let seed = options.seed ?? environment.randomSeed()
    let isDrill = options.mode == .drill
    let request = PlanRequest(
      questions: questions, interviewer: try interviewer(options.interviewer),
      rubrics: try rubrics(), count: wanted ?? PracticeOptions.mostQuestions,
      minutes: options.minutes, warmUp: options.warmUp && !isDrill, followUps: options.followUps,
      closing: options.closing && !isDrill, rating: options.rating ?? (isDrill ? .each : .end),
      seed: seed, history: isDrill ? try history(in: store) : nil, predicts: options.predicts,
      observer: options.observer)
    return (request.plan(), seed)
  }

  /// How many earlier answers a drill and the greeting look at: some fifty sessions, and few enough
  /// to be read before anybody notices.
  static let rememberedAttempts = 200

  private func history(in store: any TranscriptStore) throws -> PlanRequest.History {
    PlanRequest.History(
      attempts: try store.attempts(limit: Self.rememberedAttempts), now: environment.now().date)
  }

  func interviewer(_ id: String) throws -> Interviewer {
    if let found = library.interviewer(id) { return found.value }
    let shelf = library.interviewers()
    warn(of: shelf.problems)
    throw CommandError.unknownInterviewer(found: id, known: shelf.found.map(\.value.id))
  }

  /// The rubrics at hand.
  func rubrics() throws -> RubricSet {
    let (set, problems) = library.rubrics()
    warn(of: problems)
    guard let set else { throw CommandError.noRubric(searched: library.directories) }
    return set
  }
}
