import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Writes a real interview down from memory, to be scored and shown to a friend like any other.
  ///
  /// - Throws: ``CommandError``.
  package func recall(_ options: some PracticeOptions) throws -> ExitStatus {
    let choice = PracticeChoice(options, try configuration())
    let store = try openStore()
    // Whoever leaves here has broken nothing off.
    let job = try options.job.map { try store.jobBook().job($0) }
    guard let facts = try? facts(options, job) else { return .done }
    let recall = recall(
      options.keepIn ?? Self.bank(for: facts.setting.company ?? ""), facts.kind,
      isKept: options.keepIn != nil)
    let plan = Plan(
      interviewer: try interviewer(choice.interviewer), greeting: "", warmUp: nil,
      questions: [], closing: choice.closing ? Self.closing : nil, allowsFollowUps: false,
      rating: choice.rate == .none ? .none : .end, rubrics: try rubrics(), predicts: choice.predict,
      recall: recall)
    var record = SessionRecord(
      id: environment.makeID(), number: 0, startedAt: environment.now().date, mode: .recall,
      medium: .aloud, interviewer: plan.interviewer.id, seed: environment.randomSeed(),
      setting: facts.setting)
    record.number = try store.begin(record, plan: plan)
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    return try interview(Session(record: record, plan: plan), in: store, clock: false)
  }

  private static let closing = "What did you ask them?"

  /// The bank that keeps the questions of a company.
  private static func bank(for company: String) -> String {
    let name = Slug.name(of: company)
    return name.isEmpty ? "recalled" : "recalled-" + name
  }

  private func recall(_ id: String, _ kind: QuestionKind, isKept: Bool) -> Recall {
    let existing = library.bank(id)?.value
    let id = (existing?.kind ?? kind) == kind ? id : Recall.bank(id, kind)
    let known = library.bank(id)?.value.questions ?? []
    return Recall(
      bank: id, kind: kind, known: Dictionary(known.map { ($0.id, $0.ask) }) { first, _ in first },
      isKept: isKept)
  }

  // MARK: Which interview

  private typealias Facts = (setting: SessionSetting, kind: QuestionKind)

  /// Asks for what the options leave open.
  private func facts(_ options: some PracticeOptions, _ job: Job?) throws -> Facts {
    let known = (
      company: options.company ?? job?.company.nonEmpty,
      position: options.position ?? job?.title.nonEmpty
    )
    guard console.capabilities.isInteractive else {
      return (
        SessionSetting(job: job?.id, company: known.company, position: known.position),
        options.kind.first ?? .behavioral
      )
    }
    let company = try known.company ?? answer(to: "company (Enter leaves it out): ")
    let position = try known.position ?? answer(to: "position (Enter leaves it out): ")
    let kind = try options.kind.first ?? askKind()
    return (
      SessionSetting(job: job?.id, company: company.nonEmpty, position: position.nonEmpty), kind
    )
  }

  private func askKind() throws -> QuestionKind {
    let kinds = QuestionKind.allCases.map(\.rawValue)
    console.write(aside("What kind of questions: \(list(kinds, "or"))?"), to: .output)
    return QuestionKind.allCases[try choose("kind [behavioral]: ", among: kinds, usual: 0)]
  }
}
