import BankReading
import InterviewCore

/// What is practised: what the options say, else what the configuration does, else what is usual.
///
/// Options that no configuration can settle are there under their own names.
@dynamicMemberLookup struct PracticeChoice<Options: PracticeOptions> {
  private let options: Options
  private let defaults: PracticeDefaults
  private let configuration: Configuration

  init(_ options: Options, _ configuration: Configuration) {
    self.options = options
    self.configuration = configuration
    defaults = configuration.practice
  }

  subscript<Value>(dynamicMember option: KeyPath<Options, Value>) -> Value {
    options[keyPath: option]
  }

  // MARK: Which questions

  /// Whether the options say what to ask about: what the configuration says of it would only leave less.
  private var isNamed: Bool {
    !options.bank.isEmpty || !options.kind.isEmpty || !options.competency.isEmpty
  }

  var bank: [String] { isNamed ? options.bank : defaults.bank }
  var kind: [QuestionKind] { isNamed ? options.kind : defaults.kind }
  var competency: [String] { isNamed ? options.competency : defaults.competency }
  /// Who names a bank wants what is in it.
  var level: Level? { options.level ?? (options.bank.isEmpty ? configuration.level : nil) }
  var role: String? { options.role ?? configuration.role }

  /// Whether the options say how much to ask.
  private var isMeasured: Bool { options.questions != nil || options.minutes != nil }

  var questions: Int? { isMeasured ? options.questions : defaults.questions }
  var minutes: Int? { isMeasured ? options.minutes : defaults.minutes }

  // MARK: How it goes

  var mode: SessionRecord.Mode { options.mode ?? defaults.mode ?? .mock }
  var interviewer: String { options.interviewer ?? defaults.interviewer ?? "neutral" }
  var warmUp: Bool { options.warmUp ?? defaults.warmUp ?? true }
  var followUps: Bool { options.followUps ?? defaults.followUps ?? true }
  var closing: Bool { options.closing ?? defaults.closing ?? true }
  var clock: Bool { options.clock ?? defaults.clock ?? true }
  var scoring: ScoringDepth { options.scoring ?? defaults.scoring ?? .quick }
  var predict: String? { options.predict ?? defaults.predict }

  /// What a drill is scored by is each answer, whatever is usual for an interview.
  var rate: RatingTime {
    if mode == .drill, options.rate == nil, defaults.rate == .end { return .each }
    return options.rate ?? defaults.rate ?? (mode == .drill ? .each : .end)
  }

  /// Who is recorded speaks.
  var medium: Medium {
    if let medium = options.medium { return medium }
    let usual = defaults.medium ?? .typed
    return options.record == true && usual == .typed ? .aloud : usual
  }

  var observer: String? { options.observer ?? (medium == .observed ? defaults.observer : nil) }
  var records: Bool { medium != .typed && options.record ?? defaults.records ?? false }
  var speaks: Bool { options.speak ?? defaults.speaks ?? false }
}

extension PracticeChoice {
  /// Refuses what makes no sense together, wherever it was said.
  ///
  /// - Throws: ``CommandError/usage(_:help:)``.
  func check() throws {
    func refuse(_ message: String) -> CommandError {
      .usage(message, help: "rehearse help practice")
    }
    if options.record == true, medium == .typed {
      throw refuse("found --record with --medium typed, expected aloud or observed")
    }
    if (medium == .observed) != (observer != nil) {
      throw refuse("--medium observed and --observer NAME go together")
    }
    if options.stories, mode != .drill {
      throw refuse("found --stories without --mode drill, which it belongs to")
    }
    if mode == .drill, rate == .end {
      throw refuse(
        "found --rate end in a drill, expected each or none: a drill scores one answer at a time")
    }
  }

  /// Whether a question is among those wanted.
  func wants(_ question: Question) -> Bool {
    (kind.isEmpty || kind.contains(question.kind))
      && (competency.isEmpty || competency.contains(question.competency))
  }

  /// The filters, as they are typed.
  var filters: [String] {
    bank.map { "--bank \($0)" } + kind.map { "--kind \($0.rawValue)" }
      + competency.map { "--competency \($0)" } + (level.map { ["--level \($0.rawValue)"] } ?? [])
      + (role.map { ["--role \($0.asShellWord)"] } ?? [])
  }

  /// Whether the questions are left to the interviewer, who then opens as first interviews do.
  var opensAsUsual: Bool {
    bank.isEmpty && kind.isEmpty && competency.isEmpty && mode == .mock
  }
}
