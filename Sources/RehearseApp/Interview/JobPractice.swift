import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

import struct Foundation.Date

extension App {
  /// What is known of the interview ahead for a job.
  func wishes(
    for job: Job, round: InterviewRound?, in store: any Store,
    with banks: BankLibrary.Shelf<QuestionBank>?
  ) throws -> JobWishes {
    if job.posting == nil {
      note(
        .line(
          .init("There is no posting of it yet; with "), command("jobs posting \(job.number) FILE"),
          .init(" the questions fit it."), hanging: 2))
    }
    let next = job.nextAppointment(from: currentDay)
    return JobWishes(
      reading: job.posting == nil
        ? nil : try postingReading(of: job, among: try store.jobBook().jobs, with: banks),
      asked: try askedBefore(for: job, in: store), round: round ?? next.flatMap(\.talk),
      daysLeft: next?.on.map { currentDay.days(to: $0) },
      attempts: try store.attempts(limit: Self.rememberedAttempts),
      remarks: try remarks(in: store))
  }

  /// What was really asked in earlier talks for a job, the newest first.
  private func askedBefore(for job: Job, in store: any Store) throws -> [Question] {
    let numbers = try store.sessionsByJob()[job.id] ?? []
    let sessions = try numbers.reversed().compactMap { try store.session($0) }
    return sessions.filter { $0.mode == .recall }.flatMap(\.turns).filter { $0.role == .question }
      .map(\.question).compactMap { question in
        question.kind.map { kind in
          Question(
            bank: question.bank ?? JobChoice.templates, id: question.id, kind: kind,
            ask: question.text, competency: question.competency ?? Recall.competency,
            scoredOn: question.scoredOn.isEmpty ? nil : question.scoredOn)
        }
      }
  }
}

extension App {
  /// The stories that there are to be told.
  ///
  /// - Throws: ``StoryError/none``.
  func storyNames(in store: any StoryStore) throws -> [StoryName] {
    let stories = try store.storyBook().stories.map(StoryName.init)
    guard !stories.isEmpty else { throw StoryError.none }
    return stories
  }
}

extension Plan {
  /// Has a story named before each answer, which is then told in the time that one takes.
  mutating func tell(_ stories: [StoryName]) {
    self.stories = stories
    for place in questions.indices { questions[place].budgetSeconds = Self.secondsToTell }
  }

  private static let secondsToTell = 90
}

extension JobEvent {
  /// Which talk it is, by the name of its round, else by what was logged.
  fileprivate var talk: InterviewRound? {
    let named = round.flatMap(InterviewRound.init(named:))
    return switch kind {
    case .screen: named ?? .screen
    case .final: named ?? .final
    default: named
    }
  }
}

/// What would be asked, and why, where nothing is asked.
struct PlanText {
  private let plan: Plan
  private let wishes: JobWishes?
  private let today: Date

  init(_ plan: Plan, _ wishes: JobWishes?, today: Date) {
    self.plan = plan
    self.wishes = wishes
    self.today = today
  }

  var text: StyledText {
    let seconds = plan.questions.reduce(0) { $0 + $1.budgetSeconds }
    var text = StyledText(
      "\(count(plan.questions.count, "question")), \(durationText(Double(seconds))) of answers",
      .heading)
    for (place, question) in plan.questions.enumerated() {
      text +=
        .blank
        + .line(
          .init("\(place + 1)  "), .init(question.ask, .spoken), hanging: 3)
      let facts =
        "\(question.competency.competencyName.lowercasedStart) · \(question.bank) · "
        + clockText(Double(question.budgetSeconds))
      text += StyledText(facts, .quiet, indent: 3)
      if let choices = plan.choices, choices.indices.contains(place) {
        let sentence = ReasonText(choices[place].reason, today: today).sentence
        text += StyledText(sentence, .quiet, indent: 3, hanging: 2)
      }
    }
    return text + gaps
  }

  private var gaps: StyledText {
    guard let uncovered = wishes?.reading?.uncovered, !uncovered.isEmpty else {
      return StyledText()
    }
    return .blank
      + .line(
        .init("No bank has a question about \(list(uncovered, "or")): "), command("banks new"),
        .init(", "), command("banks import FILE"), .init("."), hanging: 2)
  }
}
