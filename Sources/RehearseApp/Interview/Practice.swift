import BankReading
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Runs a mock interview from the first word to the last.
  ///
  /// - Throws: ``CommandError``.
  package func practice(_ options: some PracticeOptions) throws -> ExitStatus {
    // Before anything is kept: a mistake in it would end the interview before its first question.
    let options = PracticeChoice(options, try configuration())
    try options.check()
    let role = try role(for: options)
    let store = try openStore()
    let job = try options.job.map { name in try store.jobBook().job(name) }
    // What a posting asks for is looked for in every bank; none is read twice.
    let all = job?.posting == nil ? nil : library.banks()
    let wishes: JobWishes? = try job.map { job in
      try self.wishes(for: job, round: options.round, in: store, with: all)
    }
    let banks = try banks(for: options, role, wishes, among: all)
    if job == nil { try mentionRoles(options, role, in: store) }
    let setting = setting(for: options, role, job)
    let plan = try plan(
      for: options, wishes, in: setting, from: banks,
      ofField: Set(role?.banks ?? []), in: store)
    if options.plan {
      show(PlanText(plan.plan, wishes, today: environment.now().date).text)
      return .done
    }
    let asked = Set(plan.plan.questions.map(\.bank))
    var record = SessionRecord(
      id: environment.makeID(), number: 0, startedAt: environment.now().date, mode: options.mode,
      medium: options.medium, interviewer: plan.plan.interviewer.id, seed: plan.seed,
      banks: banks.filter { asked.contains($0.value.id) }
        .map { BankVersion(id: $0.value.id, sha256: $0.sha256) }, setting: setting)
    try showPlan(of: store)
    record.number = try store.begin(record, plan: plan.plan)
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    return try interview(
      Session(record: record, plan: plan.plan), in: store, clock: options.clock)
  }

  /// Goes on with a suspended session, the newest where none is named.
  ///
  /// - Throws: ``CommandError``.
  package func resume(_ reference: SessionReference?, clock: Bool? = nil) throws -> ExitStatus {
    let clock = try clock ?? configuration().practice.clock ?? true
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
    let draft = try recoveredDraft(of: record.id).map(withWholeSound)
    return try interview(Session(record: record, plan: plan, draft: draft), in: store, clock: clock)
  }

  func interview(
    _ session: Session, in store: any Store, clock: Bool
  ) throws -> ExitStatus {
    let configuration = try configuration()
    let session = introduceRecording(to: session, configuration.sound)
    let runner = InterviewRunner(
      session: session, app: self, store: store, showsClock: clock && session.plan.recall == nil,
      hintsOff: configuration.hintsOff, stories: try store.storyBook().stories,
      desk: SoundDesk(self, session: session.record.id, programs: configuration.sound))
    let status = runner.run()
    try sayWhenEnough(after: runner.session.record, in: store)
    if let recall = session.plan.recall, runner.session.record.state == .finished {
      try keepQuestions(of: runner.session.record, recall, in: store)
    }
    return status
  }

  var drafts: Drafts {
    Drafts(
      files: environment.files, directory: places.drafts,
      isDurable: console.capabilities.isInteractive)
  }

  // MARK: What to ask

  /// What the interview is for: as the options say, and else as the job does.
  private func setting(
    for options: PracticeChoice<some PracticeOptions>, _ role: Role?, _ job: Job?
  ) -> SessionSetting {
    SessionSetting(
      role: role?.id, job: job?.id, company: options.company ?? job?.company.nonEmpty,
      position: options.position ?? job?.title.nonEmpty)
  }

  /// The field that is practised for, where one is named.
  private func role(for options: PracticeChoice<some PracticeOptions>) throws -> Role? {
    try options.role.map(role(named:))
  }

  /// The field of that name.
  ///
  /// - Throws: ``CommandError/unknownRole(found:known:)``.
  func role(named name: String) throws -> Role {
    let roles = library.roles()
    warn(of: roles.problems)
    let known = roles.found.flatMap(\.value)
    let slug = Slug.name(of: name, longest: 80)
    guard let role = known.first(where: { $0.isNamed(slug) }) else {
      throw CommandError.unknownRole(found: name, known: known.map(\.id))
    }
    return role
  }

  /// Says once that there is more than what everybody is asked.
  private func mentionRoles(
    _ options: PracticeChoice<some PracticeOptions>, _ role: Role?, in store: any TranscriptStore
  ) throws {
    guard console.capabilities.isInteractive, options.opensAsUsual, role == nil,
      try store.latest(in: .finished) == nil, try store.latest(in: .suspended) == nil
    else { return }
    note(
      .line(
        .init("These are the questions everybody is asked; "), words(toType: "--role back-end"),
        .init(" (front-end, data, …) adds those of your field.")))
  }

  private func banks(
    for options: PracticeChoice<some PracticeOptions>, _ role: Role?, _ wishes: JobWishes?,
    among all: BankLibrary.Shelf<QuestionBank>?
  ) throws -> [BankLibrary.Found<QuestionBank>] {
    guard options.bank.isEmpty else {
      // The same bank named twice is still one.
      var seen: Set<String> = []
      return try options.bank.map(bank(named:)).filter {
        seen.insert("\($0.value.id) \($0.sha256)").inserted
      }
    }
    // A competency may be one that only specialists are asked about.
    let shelf =
      options.competency.isEmpty
      ? all.map(library.everydayBanks(among:)) ?? library.everydayBanks() : all ?? library.banks()
    warn(of: shelf.problems)
    let known = Set(shelf.found.map(\.value.id))
    let fitting = wishes?.reading?.banks.map(\.id) ?? []
    let added = ((role?.banks ?? []) + fitting).firstOfEach().filter { !known.contains($0) }
      .compactMap { id in all?.found.first { $0.value.id == id } ?? library.bank(id) }
    guard !(shelf.found + added).isEmpty else {
      throw CommandError.noQuestionBank(searched: library.directories)
    }
    return shelf.found + added
  }

  private func plan(
    for options: PracticeChoice<some PracticeOptions>, _ wishes: JobWishes?,
    in setting: SessionSetting, from banks: [BankLibrary.Found<QuestionBank>],
    ofField field: Set<String>,
    in store: any Store
  ) throws -> (plan: Plan, seed: UInt64) {
    let all = banks.flatMap(\.value.questions)
    let level = options.level
    let stories = try options.stories ? storyNames(in: store) : nil
    let questions = all.filter { question in
      options.wants(question) && level.map(question.levels.contains) ?? true
        && (stories == nil || question.kind == .behavioral)
    }
    guard !questions.isEmpty else {
      throw CommandError.noMatchingQuestion(
        filters: options.filters, meant: all.meantFilter(competencies: options.competency))
    }
    let wanted =
      options.questions ?? (options.minutes == nil ? PracticeLimits.usualQuestions : nil)
    if let wanted, questions.count < wanted {
      note(
        "Found \(count(questions.count, "question")) for the \(wanted) wanted; asking what there is."
      )
    }
    let seed = options.seed ?? environment.randomSeed()
    let isDrill = options.mode == .drill
    let request = PlanRequest(
      questions: questions, interviewer: try interviewer(options.interviewer),
      rubrics: try rubrics(), count: wanted ?? PracticeLimits.mostQuestions,
      minutes: options.minutes, warmUp: options.warmUp && !isDrill,
      followUps: options.followUps, closing: options.closing && !isDrill,
      rating: options.rate, scoring: options.scoring, seed: seed,
      history: isDrill ? try history(in: store) : nil, opening: options.opensAsUsual,
      field: field, job: wishes, setting: setting, predicts: options.predict,
      observer: options.observer)
    var plan = request.plan()
    if options.records { plan.records = true }
    if options.speaks { plan.speaks = true }
    if options.speak == true, !console.capabilities.isInteractive {
      note("Questions are spoken at a terminal only; in a pipe the next line would cut each off.")
    }
    if let stories { plan.tell(stories) }
    return (plan, seed)
  }

  /// How many earlier answers a drill and the greeting look at: some fifty sessions, and few enough
  /// to be read before anybody notices.
  nonisolated static let rememberedAttempts = 200

  private func history(in store: any Store) throws -> DrillHistory {
    // A remark is practised in the next drill; from then on it counts as what is weak does.
    let lastDrill = try store.summaries(limit: 50, skipping: 0).first {
      $0.mode == .drill && $0.state == .finished
    }
    let drilled = try lastDrill.map {
      try beginning(ofDay: String(environment.localTime($0.startedAt).prefix(10)))
    }
    return DrillHistory(
      attempts: try store.attempts(limit: Self.rememberedAttempts),
      remarks: try remarks(in: store).filter { remark in drilled.map { $0 <= remark.date } ?? true
      },
      weak: try weakness(in: store).forDrill, now: environment.now().date)
  }
}
